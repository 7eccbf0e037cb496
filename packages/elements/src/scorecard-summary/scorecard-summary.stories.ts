import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { longDocument, reportDocument } from '../report.fixtures.js';
import '../scorecard-table/scorecard-table.define.js';
import {
  damaged,
  headingControl,
  labelControl,
  never,
  onePeriodControls,
} from '../story-controls.fixtures.js';
import { oneMeasure, partialDocument, staleDocument } from '../states.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import './scorecard-summary.define.js';

interface Args {
  data?: unknown;
  src?: string;
  headingLevel?: number;
  label?: string;
  selectable?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Scorecard summary',
  component: 'scorecard-summary',
  parameters: {
    docs: {
      description: {
        component:
          'A report at a glance: counts by rating, one mark a measure by theme, and what to look at first. Every count is of the same measures: they add up.',
      },
    },
  },
  argTypes: {
    ...onePeriodControls,
    headingLevel: headingControl,
    label: labelControl,
    selectable: {
      control: 'boolean',
      description: 'Titles are buttons even where the page has no table or card to lead to.',
      table: { category: 'attributes' },
    },
  },
  args: { data: westmereResults },
  render: ({ data, src, headingLevel, label, selectable }) =>
    html`<scorecard-summary
      .data=${data}
      src=${ifDefined(src)}
      heading-level=${ifDefined(headingLevel)}
      label=${ifDefined(label)}
      ?selectable=${selectable}
    ></scorecard-summary>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Three themes, every rating, one figure out of date. */
export const ByTheme: Story = {};

/** With a measure that no theme holds. */
export const OtherMeasures: Story = { args: { data: reportDocument } };

/** Titles lead to the rows of the table below: choose one, and focus moves there. */
export const LeadsToTheTable: Story = {
  render: ({ data }) =>
    html`<scorecard-summary .data=${data}></scorecard-summary>
      <scorecard-table .data=${data} tools="none"></scorecard-table>`,
};

/** One measure. */
export const OneMeasure: Story = { args: { data: oneMeasure } };

/** A title of 120 characters and a figure of nine digits. */
export const LongText: Story = { args: { data: longDocument, selectable: true } };

/** Every figure is out of date. */
export const Stale: Story = { args: { data: staleDocument } };

/** One polarity can’t be read: the rest is counted, and the problem is listed. */
export const Partial: Story = { args: { data: partialDocument } };

/** No measures at all. */
export const Empty: Story = { args: { data: { ...westmereResults, indicators: [] } } };

/** Still blocks, until the figures come. */
export const Loading: Story = { args: { data: never }, tags: ['loading'] };

/** The address doesn't answer. */
export const ErrorState: Story = { name: 'Error', args: { data: undefined, src: 'no-such-figures.json' } };

/** Figures came once; the next lot can't be read. The last good ones stay. */
export const ErrorWithLastGood: Story = {
  play: async ({ canvasElement }) => {
    const summary = canvasElement.querySelector('scorecard-summary');
    await summary?.updateComplete;
    if (summary) summary.data = damaged;
    await summary?.updateComplete;
  },
};
