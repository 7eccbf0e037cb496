import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { headingControl, never, sourceControls, toolsControl } from '../story-controls.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import {
  chartOf,
  figures,
  goodDevelopment,
  inspections,
  planTimes,
  quarters,
  sixtyMonths,
  smoking,
} from './charts.fixtures.js';
import './scorecard-trend.define.js';

interface Args {
  data?: unknown;
  src?: string;
  indicator?: string;
  period?: string;
  periods?: number;
  headingLevel?: number;
  tools?: 'none';
}

const meta: Meta<Args> = {
  title: 'Elements/Scorecard trend',
  component: 'scorecard-trend',
  parameters: {
    docs: {
      description: {
        component:
          'The full graph of one measure. Lines are named at their ends, old targets at the end of their step; the shaded side is on target. Point at a period, or press Tab and the arrow keys, to read it. Below 480 pixels it is drawn a second way, with a key above and bare figures at the ends. All it shows is in the table of figures.',
      },
    },
  },
  argTypes: {
    ...sourceControls,
    indicator: {
      control: 'text',
      description: 'The measure’s id, or its printed code.',
      table: { category: 'attributes' },
    },
    headingLevel: headingControl,
    tools: toolsControl,
  },
  args: { data: planTimes, headingLevel: 3 },
  render: ({ data, src, indicator, period, periods, headingLevel, tools }) =>
    html`<scorecard-trend
      .data=${data}
      src=${ifDefined(src)}
      indicator=${ifDefined(indicator)}
      period=${ifDefined(period)}
      periods=${ifDefined(periods)}
      heading-level=${ifDefined(headingLevel)}
      tools=${ifDefined(tools)}
    ></scorecard-trend>`,
};
export default meta;

type Story = StoryObj<Args>;

const westmere = (indicator: string): Story => ({ args: { data: westmereResults, indicator } });

/** Target steps, a break, a gap, a provisional end and comparators. */
export const TargetSteps: Story = {};

/** Sixty months, and a comparator with a figure a year. */
export const SixtyMonths: Story = { args: { data: sixtyMonths } };

/** A baseline, milestones, and the way between them. */
export const Ambition: Story = { args: { data: goodDevelopment } };

/** Confidence limits, and a figure that is not yet complete. */
export const MarginOfError: Story = { args: { data: smoking } };

/** Grades at irregular dates. */
export const Grades: Story = { args: { data: inspections } };

/** Low is good: the other side is shaded. */
export const LowIsGood: Story = westmere('agency-social-workers');

/** High was good, now low is. */
export const PolarityFlip: Story = westmere('early-help');

/** Both bounds of a range. */
export const TargetRange: Story = westmere('equipment-in-time');

/** Every year begins anew; the profile is a tick for each quarter. */
export const YearToDate: Story = westmere('council-tax');

/** The latest figure is suppressed. */
export const Suppressed: Story = westmere('exclusions');

/** Neither high nor low is good. */
export const NotJudged: Story = westmere('children-looked-after');

/** Two years behind its report. */
export const Stale: Story = westmere('alcohol-treatment');

/** A single figure. */
export const OneFigure: Story = {
  args: {
    data: chartOf({ targets: [{ from: '24/25-Q1', value: 82 }], observations: figures(['24/25-Q2'], [85]) }),
  },
};

/** Figures that are all alike. */
export const AllAlike: Story = {
  args: {
    data: chartOf({
      targets: [{ from: '22/23-Q1', value: 100 }],
      observations: figures(quarters(10), Array<number>(10).fill(100)),
    }),
  },
};

/** Below zero. */
export const Negative: Story = {
  args: {
    data: chartOf({
      title: 'Overspend',
      unit: { kind: 'currency', code: 'GBP', scale: 'million' },
      polarity: 'low',
      targets: [{ from: '22/23-Q1', value: 0 }],
      observations: figures(quarters(3), [-1.2, 0.4, -0.3]),
    }),
  },
};

/** Three figures, and a target that none has met: its good side is seen all the same. */
export const ThreeFigures: Story = {
  args: {
    data: chartOf({
      title: 'Social workers employed through an agency',
      polarity: 'low',
      targets: [{ from: '24/25-Q1', value: 20 }],
      observations: figures(['24/25-Q1', '24/25-Q2', '24/25-Q3'], [26, 25, 22]),
    }),
  },
};

/** Every figure is suppressed: the title, the reason and the table remain. */
export const AllSuppressed: Story = {
  args: {
    data: chartOf({
      title: 'Children held in youth custody',
      targets: [{ from: '22/23-Q1', value: 2 }],
      unit: { kind: 'count' },
      polarity: 'low',
      observations: figures(quarters(4), Array(4).fill({ missing: 'confidential' })),
    }),
  },
};

/** Without the buttons that save it. */
export const NothingToSave: Story = { args: { tools: 'none' } };

/** Figures of nine digits. */
export const NineDigits: Story = {
  args: {
    data: chartOf({
      title: 'Budget',
      unit: { kind: 'currency', code: 'GBP' },
      frequency: 'financial-year',
      polarity: 'none',
      observations: figures(
        ['18/19', '19/20', '20/21', '21/22', '22/23', '23/24'],
        [212345678, 223456789, 301234567, 256789012, 278901234, 299999999],
      ),
    }),
  },
};

/** Nothing has been observed yet. */
export const Empty: Story = westmere('adaptations');

/** Still blocks, until the figures come. */
export const Loading: Story = { args: { data: never }, tags: ['loading'] };

/** The address doesn't answer. */
export const ErrorState: Story = { name: 'Error', args: { data: undefined, src: 'no-such-figures.json' } };
