import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { choiceControl, damaged, headingControl, never, sourceControls } from '../story-controls.fixtures.js';
import { westmere, westmereResults } from '../westmere.fixtures.js';
import './scorecard-table.define.js';
import { longFigures, longWords, manyMeasures } from './table.fixtures.js';

interface Args {
  data?: unknown;
  src?: string;
  theme?: string;
  period?: string;
  periods?: number;
  headingLevel?: number;
  label?: string;
  tools?: string;
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
    label: {
      control: 'text',
      description: 'The heading and name of the table; the document’s or the theme’s title by default.',
      table: { category: 'attributes' },
    },
    tools: {
      ...choiceControl('by how many measures there are', 'none', 'closed', 'open'),
      description:
        'Search, filters, order, periods, copy and download. By default none for fewer than 8 measures, open from 20.',
      table: { category: 'attributes' },
    },
  },
  args: { data: westmereResults },
  render: ({ data, src, theme, period, periods, headingLevel, label, tools }) =>
    html`<scorecard-table
      .data=${data}
      src=${ifDefined(src)}
      theme=${ifDefined(theme)}
      period=${ifDefined(period)}
      periods=${ifDefined(periods)}
      heading-level=${ifDefined(headingLevel)}
      label=${ifDefined(label)}
      tools=${ifDefined(tools)}
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

/** With its controls open: search, filters, order, periods. */
export const Tools: Story = { args: { tools: 'open' } };

/** What to look at first, over all themes, with the first row open to its evidence. */
export const LookHereFirst: Story = {
  args: { tools: 'open' },
  play: async ({ canvasElement }) => {
    const table = canvasElement.querySelector('scorecard-table');
    await table?.updateComplete;
    const [, , order] = table?.shadowRoot?.querySelectorAll('select') ?? [];
    if (order) order.value = 'priority';
    order?.dispatchEvent(new Event('change'));
    await table?.updateComplete;
    table?.shadowRoot?.querySelector<HTMLElement>('.toggle')?.click();
    await table?.updateComplete;
  },
};

/** A search that finds nothing. */
export const NothingFound: Story = {
  args: { tools: 'open' },
  play: async ({ canvasElement }) => {
    const table = canvasElement.querySelector('scorecard-table');
    await table?.updateComplete;
    const search = table?.shadowRoot?.querySelector('input');
    if (search) search.value = 'zebra crossing';
    search?.dispatchEvent(new Event('input'));
    await table?.updateComplete;
  },
};

/** Without controls, for a report that has its own. */
export const WithoutTools: Story = { args: { tools: 'none' } };

/** Figures of nine digits: verdicts stack, then the earliest periods give way to the rest. */
export const LongFigures: Story = { args: { data: longFigures } };

/** A title of 120 letters, and one that is a single word of 120. */
export const LongWords: Story = { args: { data: longWords } };

/** One measure. */
export const OneRow: Story = { args: { data: manyMeasures(1, 8) } };

/** Many measures: the headings stay in sight. */
export const ManyRows: Story = { args: { data: manyMeasures(60, 8) } };

/** Every measure out of date. */
export const Stale: Story = {
  args: {
    data: {
      ...westmere,
      period: '25/26-Q2',
      rules: { staleAfter: 1 },
      indicators: westmere.indicators.filter(({ id }) => id === 'agency-social-workers'),
    },
  },
};

/** A plain table of the page, read, rated and drawn; without the script, or where it can’t be read, it stays. */
export const PlainTable: Story = {
  render: () =>
    html`<scorecard-table>
      <table>
        <caption>
          Westmere’s streets
        </caption>
        <tr>
          <th>Measure</th>
          <th>Good is</th>
          <th>2024/25 Q1</th>
          <th>2024/25 Q2</th>
          <th>Target</th>
        </tr>
        <tr>
          <td>Fly-tips cleared within two working days</td>
          <td>High</td>
          <td>84%</td>
          <td>82%</td>
          <td>90%</td>
        </tr>
        <tr>
          <td>Bins missed</td>
          <td>Low</td>
          <td>1,234</td>
          <td>1,190</td>
          <td>1,200</td>
        </tr>
      </table>
    </scorecard-table>`,
};

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
