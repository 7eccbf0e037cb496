import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { indicatorControl, never, sourceControls } from '../story-controls.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import './trend-sparkline.define.js';

interface Args {
  data?: unknown;
  src?: string;
  indicator?: string;
  labelled?: boolean;
  period?: string;
  periods?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Trend sparkline',
  component: 'trend-sparkline',
  parameters: {
    docs: {
      description: {
        component:
          'The small graph of one indicator. The shaded side of the target’s line is on target, whether high or low is good. Gaps break the line, a lone figure is a dot, a provisional one an open dot. Its accessible name tells the series in a sentence.',
      },
    },
  },
  argTypes: {
    ...sourceControls,
    indicator: indicatorControl,
    labelled: {
      control: 'boolean',
      description: 'Taller, with figures beside the lines and the series as a table.',
      table: { category: 'attributes' },
    },
  },
  args: { data: westmereResults, indicator: 'assessments-in-time', labelled: false },
  render: ({ data, src, indicator, labelled, period, periods }) =>
    html`<trend-sparkline
      .data=${data}
      src=${ifDefined(src)}
      indicator=${ifDefined(indicator)}
      ?labelled=${labelled}
      period=${ifDefined(period)}
      periods=${ifDefined(periods)}
    ></trend-sparkline>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A target that changed twice. */
export const TargetSteps: Story = {};

/** With figures beside it, and the series as a table. */
export const Labelled: Story = { args: { labelled: true } };

/** Low is good: the other side is shaded. */
export const LowIsGood: Story = { args: { indicator: 'agency-social-workers' } };

/** High was good, now low is. */
export const PolarityFlip: Story = { args: { indicator: 'early-help', labelled: true } };

/** Both bounds of a range, and lone points. */
export const TargetRange: Story = { args: { indicator: 'equipment-in-time', labelled: true } };

/** Gaps, a break in the series, and a provisional end. */
export const Gaps: Story = { args: { indicator: 'plans-in-time', labelled: true } };

/** Year to date: every year begins anew, and the profile is a tick for each quarter. */
export const YearToDate: Story = { args: { indicator: 'council-tax', labelled: true } };

/** The latest figure is suppressed. */
export const Suppressed: Story = { args: { indicator: 'exclusions', labelled: true } };

/** Without a target. */
export const NoTarget: Story = { args: { indicator: 'not-in-education' } };

/** Two years behind its report. */
export const Stale: Story = { args: { indicator: 'alcohol-treatment', labelled: true } };

/** Nothing has been observed yet. */
export const Empty: Story = { args: { indicator: 'adaptations' } };

/** A still block, until the figures come. */
export const Loading: Story = { args: { data: never }, tags: ['loading'] };

/** The address doesn't answer. */
export const ErrorState: Story = { name: 'Error', args: { data: undefined, src: 'no-such-figures.json' } };
