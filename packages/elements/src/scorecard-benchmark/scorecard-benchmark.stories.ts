import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { headingControl, never, onePeriodControls, toolsControl } from '../story-controls.fixtures.js';
import { benchmarkOf, chartOf, figures, manyMembers } from '../scorecard-trend/charts.fixtures.js';
import './scorecard-benchmark.define.js';

interface Args {
  data?: unknown;
  src?: string;
  indicator?: string;
  comparator?: string;
  headingLevel?: number;
  tools?: 'none';
}

const VALUES = [99, 95.6, 72.5, 71.2, 42.6, 40.7, 37.8, 37.5, 17.3, 12.6];

const meta: Meta<Args> = {
  title: 'Elements/Scorecard benchmark',
  component: 'scorecard-benchmark',
  parameters: {
    docs: {
      description: {
        component:
          'Where we stand in a group: rank in words, then every member’s figure, best first. Ours is blue and bold, the group’s own figure dotted, England solid, our quartile band shaded. Who has no figure is listed with the reason. Beyond 40 members only the ends and ours are named; a reader finds the others by pointer, by arrow keys and in the table.',
      },
    },
  },
  argTypes: {
    ...onePeriodControls,
    indicator: {
      control: 'text',
      description: 'The measure’s id, or its printed code.',
      table: { category: 'attributes' },
    },
    comparator: {
      control: 'text',
      description: 'The group’s id; the first group by default.',
      table: { category: 'attributes' },
    },
    headingLevel: headingControl,
    tools: toolsControl,
  },
  args: { data: benchmarkOf(VALUES), headingLevel: 3 },
  render: ({ data, src, indicator, comparator, headingLevel, tools }) =>
    html`<scorecard-benchmark
      .data=${data}
      src=${ifDefined(src)}
      indicator=${ifDefined(indicator)}
      comparator=${ifDefined(comparator)}
      heading-level=${ifDefined(headingLevel)}
      tools=${ifDefined(tools)}
    ></scorecard-benchmark>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Ten members, with quartile bands. */
export const TenMembers: Story = {};

/** Five, one of them suppressed, with margins of error and a tie; low is good. */
export const FiveMembers: Story = {
  args: {
    data: benchmarkOf(
      [
        { value: 60, lower: 52, upper: 68 },
        { value: 45.5, lower: 40, upper: 51 },
        null,
        { value: 53.1, lower: 45, upper: 61 },
        { value: 30, lower: 20, upper: 41 },
      ],
      {
        polarity: 'low',
        observations: figures(['2024'], [{ value: 53.1, lower: 50, upper: 56.2 }]),
      },
      ['Eastmere', 'Northmere, Westcliffe and Poolside', 'Southmere', 'Oldmere', 'Newmere'],
    ),
  },
};

/** So many that names would not be read. */
export const Members150: Story = { name: '150 members', args: { data: manyMembers } };

/** Neither high nor low is good, so nobody is ranked. */
export const NotRanked: Story = { args: { data: benchmarkOf(VALUES, { polarity: 'none' }) } };

/** Sums of money, in full. */
export const NineDigits: Story = {
  args: {
    data: chartOf(
      {
        title: 'Reserves',
        unit: { kind: 'currency', code: 'GBP' },
        frequency: 'financial-year',
        observations: figures(['23/24'], [253100000]),
        comparisons: ['Eastmere', 'Northmere', 'Southmere'].map((area, i) => ({
          comparator: 'neighbours',
          area,
          observations: figures(['23/24'], [199000000 + i * 50000000]),
        })),
      },
      ['Eastmere', 'Northmere', 'Southmere'],
    ),
  },
};

/** No member has a figure. */
export const Empty: Story = { args: { data: chartOf({ observations: figures(['24/25-Q2'], [85]) }) } };

/** Still blocks, until the figures come. */
export const Loading: Story = { args: { data: never }, tags: ['loading'] };

/** The address doesn't answer. */
export const ErrorState: Story = { name: 'Error', args: { data: undefined, src: 'no-such-figures.json' } };
