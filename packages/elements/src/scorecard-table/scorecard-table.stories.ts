import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { damaged, headingControl, never, sourceControls } from '../story-controls.fixtures.js';
import { westmere, westmereResults } from '../westmere.fixtures.js';
import './scorecard-table.define.js';

interface Args {
  data?: unknown;
  src?: string;
  theme?: string;
  period?: string;
  periods?: number;
  headingLevel?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Scorecard table',
  component: 'scorecard-table',
  parameters: {
    docs: {
      description: {
        component:
          'A report’s measures, one a row, by theme. First line: the figures and the verdict; second line: percent, basis and how to read it. Below 640 pixels of its own width each row becomes a record, with nothing left out.',
      },
    },
  },
  argTypes: {
    ...sourceControls,
    theme: {
      control: 'select',
      options: westmereResults.themes.map(({ id }) => id),
      description: 'Only this theme’s measures, by its id.',
      table: { category: 'attributes' },
    },
    headingLevel: { ...headingControl, name: 'heading-level' },
  },
  args: { data: westmereResults },
  render: ({ data, src, theme, period, periods, headingLevel }) =>
    html`<scorecard-table
      .data=${data}
      src=${ifDefined(src)}
      theme=${ifDefined(theme)}
      period=${ifDefined(period)}
      periods=${ifDefined(periods)}
      heading-level=${ifDefined(headingLevel)}
    ></scorecard-table>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Every theme, every state, a measure of another frequency, a year-to-date measure, a polarity that flipped. */
export const ByTheme: Story = {};

/** One theme, for a page with headings of its own. */
export const OneTheme: Story = { args: { theme: 'children', headingLevel: 3 } };

/** Ten periods: on a narrow page the table scrolls within its own box. */
export const TenPeriods: Story = { args: { periods: 10 } };

/** The report as it stood a year before. */
export const EarlierPeriod: Story = { args: { data: westmere, period: '23/24-Q2' } };

/** Still blocks, until the figures come. */
export const Loading: Story = { args: { data: never }, tags: ['loading'] };

/** The address doesn't answer. */
export const ErrorState: Story = { name: 'Error', args: { data: undefined, src: 'no-such-figures.json' } };

/** Figures came once; the next lot can't be read. The last good ones stay. */
export const ErrorWithLastGood: Story = {
  args: { theme: 'finance' },
  play: async ({ canvasElement }) => {
    const table = canvasElement.querySelector('scorecard-table');
    await table?.updateComplete;
    if (table) table.data = damaged;
    await table?.updateComplete;
  },
};

/** Some of it can't be read: the rest is drawn, and each problem is listed with its place. */
export const Partial: Story = {
  args: {
    data: {
      ...westmere,
      indicators: westmere.indicators.map((one) =>
        one.id === 'council-tax'
          ? { ...one, polarity: 'up' }
          : one.id === 're-referrals'
            ? { ...one, observations: [...(one.observations ?? []), { period: '23/25-Q3', value: 'abc' }] }
            : one,
      ),
    },
  },
};

/** A report without measures. */
export const Empty: Story = { args: { data: { version: 1, title: 'A new report', indicators: [] } } };

/** The author's own table stays until ours is drawn, and whenever it can't be. */
export const Fallback: Story = {
  render: () =>
    html`<scorecard-table src="no-such-figures.json">
      <table>
        <caption>
          Westmere, quarter 2 2024/25
        </caption>
        <tr>
          <th scope="row">Assessments finished in time</th>
          <td>85%</td>
        </tr>
      </table>
    </scorecard-table>`,
};
