import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { longDocument, reportDocument } from '../report.fixtures.js';
import { damaged, headingControl, labelControl, never, sourceControls } from '../story-controls.fixtures.js';
import { oneMeasure, partialDocument, staleDocument } from '../states.fixtures.js';
import './scorecard-report.define.js';

interface Args {
  data?: unknown;
  src?: string;
  period?: string;
  periods?: number;
  headingLevel?: number;
  label?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Scorecard report',
  component: 'scorecard-report',
  parameters: {
    docs: {
      description: {
        component:
          'A whole report from one source: title, summary, each theme with its priorities, commentary and table, how to read it, and where it comes from.',
      },
    },
  },
  argTypes: {
    ...sourceControls,
    headingLevel: headingControl,
    label: labelControl,
  },
  args: { data: reportDocument },
  render: ({ data, src, period, periods, headingLevel, label }) =>
    html`<scorecard-report
      .data=${data}
      src=${ifDefined(src)}
      period=${ifDefined(period)}
      periods=${ifDefined(periods)}
      heading-level=${ifDefined(headingLevel)}
      label=${ifDefined(label)}
    ></scorecard-report>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Themes with priorities, commentary and actions, and a measure of no theme. */
export const Whole: Story = {};

/** As of three quarters before: judged by what was in force then. */
export const EarlierPeriod: Story = { args: { period: '23/24-Q3' } };

/** One measure, no themes. */
export const OneMeasure: Story = { args: { data: oneMeasure } };

/** A title of 120 characters, a figure of nine digits, fourteen periods. */
export const LongText: Story = { args: { data: longDocument, periods: 14 } };

/** Every figure is out of date. */
export const Stale: Story = { args: { data: staleDocument } };

/** One polarity can’t be read: the rest is drawn, and the problem is listed once, at the top. */
export const Partial: Story = { args: { data: partialDocument } };

/** No measures at all. */
export const Empty: Story = { args: { data: { ...reportDocument, indicators: [] } } };

/** Still blocks, until the figures come. */
export const Loading: Story = { args: { data: never }, tags: ['loading'] };

/** The address doesn't answer. */
export const ErrorState: Story = { name: 'Error', args: { data: undefined, src: 'no-such-figures.json' } };

/** Figures came once; the next lot can't be read. The last good ones stay. */
export const ErrorWithLastGood: Story = {
  play: async ({ canvasElement }) => {
    const report = canvasElement.querySelector('scorecard-report');
    await report?.updateComplete;
    if (report) report.data = damaged;
    await report?.updateComplete;
  },
};
