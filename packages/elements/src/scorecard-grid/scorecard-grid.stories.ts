import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { longDocument } from '../report.fixtures.js';
import '../scorecard-table/scorecard-table.define.js';
import { oneMeasure, partialDocument, staleDocument } from '../states.fixtures.js';
import { damaged, headingControl, labelControl, never, sourceControls } from '../story-controls.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import {
  gradesResults,
  inspectionResults,
  missingResults,
  scoreCardResults,
  seftonResults,
  strategyResults,
  threeHundred,
} from './grid.fixtures.js';
import './scorecard-grid.define.js';

interface Args {
  data?: unknown;
  src?: string;
  theme?: string;
  period?: string;
  periods?: number;
  headingLevel?: number;
  label?: string;
  selectable?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Scorecard grid',
  component: 'scorecard-grid',
  parameters: {
    docs: {
      description: {
        component:
          'A score card of tiles, one a measure, by theme. Each says what stands at a glance: the figure, its rating and direction, a small graph with the target, and how that compares. Tiles in a line share their rows, so that figures, graphs and comparisons align. Printed, 39 tiles take two pages of A4.',
      },
    },
  },
  argTypes: {
    ...sourceControls,
    theme: { control: 'text' },
    headingLevel: headingControl,
    label: labelControl,
    selectable: { control: 'boolean' },
  },
  args: { data: scoreCardResults },
  render: ({ data, src, theme, period, periods, headingLevel, label, selectable }) =>
    html`<scorecard-grid
      .data=${data}
      src=${ifDefined(src)}
      theme=${ifDefined(theme)}
      period=${ifDefined(period)}
      periods=${ifDefined(periods)}
      heading-level=${ifDefined(headingLevel)}
      label=${ifDefined(label)}
      ?selectable=${selectable}
    ></scorecard-grid>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A children’s score card: 39 measures in four groups, one figure suppressed, one late, one out of date. */
export const ScoreCard: Story = {};

/** The same measures as a council publishes them, beside England, its region and similar councils. */
export const Published: Story = { args: { data: seftonResults } };

/** One theme: its title is the grid’s. */
export const OneTheme: Story = { args: { theme: 'healthy' } };

/** Every rating, a gap, a break, a year to date, a range, and a way that is good that changed. */
export const EveryRating: Story = { args: { data: westmereResults } };

/** Figures that nothing judges: the number, what it is made of, and no empty rows. */
export const BigNumbers: Story = { args: { data: strategyResults } };

/** Grades: the grade before with its day, and one that is pending. */
export const Grades: Story = { args: { data: gradesResults } };

/** One school, better by a grade than at its inspection before. */
export const OneTile: Story = { args: { data: inspectionResults } };

/** Each reason for a missing figure, in words. */
export const Missing: Story = { args: { data: missingResults } };

/** Titles lead to the rows of the table below: choose one, and focus moves there. */
export const LeadsToTheTable: Story = {
  args: { data: westmereResults },
  render: ({ data }) =>
    html`<scorecard-grid .data=${data} theme="finance"></scorecard-grid>
      <scorecard-table .data=${data} theme="finance" tools="none"></scorecard-table>`,
};

/** Titles are buttons for a page that listens to `scorecard-select`. */
export const Selectable: Story = { args: { theme: 'happy', selectable: true } };

/** One measure, and no themes. */
export const OneMeasure: Story = { args: { data: oneMeasure } };

/** A title of 120 characters and a figure of nine digits. */
export const LongText: Story = { args: { data: longDocument, selectable: true } };

/** Three hundred tiles. */
export const ThreeHundred: Story = { args: { data: threeHundred }, tags: ['!autodocs'] };

/** Every figure is out of date. */
export const Stale: Story = { args: { data: staleDocument } };

/** One polarity can’t be read: the rest is drawn, and the problem is listed. */
export const Partial: Story = { args: { data: partialDocument } };

/** No measures at all. */
export const Empty: Story = { args: { data: { ...westmereResults, indicators: [] } } };

/** Still blocks, until the figures come. */
export const Loading: Story = { args: { data: never }, tags: ['loading'] };

/** The address doesn't answer. */
export const ErrorState: Story = { name: 'Error', args: { data: undefined, src: 'no-such-figures.json' } };

/** Figures came once; the next lot can't be read. The last good ones stay. */
export const ErrorWithLastGood: Story = {
  args: { data: westmereResults },
  play: async ({ canvasElement }) => {
    const grid = canvasElement.querySelector('scorecard-grid');
    await grid?.updateComplete;
    if (grid) grid.data = damaged;
    await grid?.updateComplete;
  },
};
