import type { ScorecardInput } from '@scorecard/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import edges from '../../../../examples/scorecards/edge-breakdown.json' with { type: 'json' };
import suppressed from '../../../../examples/scorecards/edge-suppressed.json' with { type: 'json' };
import r3 from '../../../../examples/scorecards/r3-children-dashboard.json' with { type: 'json' };
import r5 from '../../../../examples/scorecards/r5-improvement-programme.json' with { type: 'json' };
import r7 from '../../../../examples/scorecards/r7-education-strategy.json' with { type: 'json' };
import westmere from '../../../../examples/westmere/scorecard.json' with { type: 'json' };
import {
  choiceControl,
  headingControl,
  labelControl,
  never,
  onePeriodControls,
  toolsControl,
} from '../story-controls.fixtures.js';
import { breakdownOf, counts, longNames, money, negatives, schools } from './breakdowns.fixtures.js';
import './scorecard-breakdown.define.js';

interface Args {
  data?: unknown;
  src?: string;
  indicator?: string;
  breakdown?: string;
  sort?: 'value';
  label?: string;
  headingLevel?: number;
  tools?: 'none';
}

const meta: Meta<Args> = {
  title: 'Elements/Scorecard breakdown',
  component: 'scorecard-breakdown',
  parameters: {
    docs: {
      description: {
        component:
          'One measure by category. The verdict comes first, in words: the gap between groups, or what the parts add up to. Each category has its bar and its figures in one table; the line across the bars is the measure’s own figure. Beside a suppressed category no total, share or overall figure is given.',
      },
    },
  },
  argTypes: {
    ...onePeriodControls,
    indicator: { control: 'text' },
    breakdown: { control: 'text' },
    sort: choiceControl('in the document’s order', 'value'),
    label: labelControl,
    headingLevel: headingControl,
    tools: toolsControl,
  },
  args: { data: r3, indicator: 'good-level-of-development', headingLevel: 3 },
  render: ({ data, src, indicator, breakdown, sort, label, headingLevel, tools }) =>
    html`<scorecard-breakdown
      .data=${data}
      src=${ifDefined(src)}
      indicator=${ifDefined(indicator)}
      breakdown=${ifDefined(breakdown)}
      sort=${ifDefined(sort)}
      label=${ifDefined(label)}
      heading-level=${ifDefined(headingLevel)}
      tools=${ifDefined(tools)}
    ></scorecard-breakdown>`,
};
export default meta;

type Story = StoryObj<Args>;

const of = (data: unknown, indicator?: string): Story => ({ args: { data, indicator } as Args });
const one = (data: ScorecardInput): Story => of(data, 'measure');

/** R3: boys 12 percentage points lower than girls. */
export const TwoGroups: Story = {};

/** R3: the worst of a distribution of schools. Low is good. */
export const WorstOfSchools: Story = of(r3, 'primary-persistent-absence');

/** R5: count and percent by category. */
export const CountAndPercent: Story = of(r5, 'care-leavers');

/** R7: parts that add up to 40,047. */
export const PartsThatAddUp: Story = of(r7, 'special-educational-needs');

/** R7: primary and secondary schools beside all. */
export const BesideAll: Story = of(r7, 'good-or-better');

/** Three years, and how the gap has moved. */
export const GapOverTime: Story = of(westmere, 'good-level-of-development-at-age-five');

/** Percents whose numerators add up to the one whole. */
export const PercentsOfAWhole: Story = of(westmere, 'care-leavers-in-education-employment-or-training');

/** Counts in three quarters, one of them suppressed then. */
export const CountsOverTime: Story = one(counts);

/** One category is suppressed: no total, share or overall figure, from which it could be worked out. */
export const Suppressed: Story = of(suppressed, 'breakdown');

/** Sixty schools: a dot each, the ends named, the table one action away. */
export const SixtyCategories: Story = { name: '60 categories', ...one(schools) };

/** Long names wrap; one part is zero. */
export const LongNames: Story = one(longNames);

/** The greatest first. */
export const Sorted: Story = { args: { data: r3, indicator: 'primary-persistent-absence', sort: 'value' } };

/** Scores on both sides of zero. */
export const NegativeValues: Story = one(negatives);

/** Sums of money, one of them negative. */
export const Money: Story = one(money);

/** Every part is zero. */
export const AllZero: Story = of(edges, 'all-zero');

/** One category alone. */
export const OneCategory: Story = one(breakdownOf({ 'All pupils': [66.1] }));

/** Every reason why a figure may be missing, and a note. */
export const MissingReasons: Story = one(
  breakdownOf({
    North: [{ missing: 'not-available' }],
    East: [{ missing: 'late' }],
    South: [{ value: 61.2, markers: ['p'], note: 'Two schools have still to report' }],
    West: [70.4],
  }),
);

/** The measure has no breakdown. */
export const Empty: Story = of(r3, 'exclusions');

/** Still blocks, until the figures come. */
export const Loading: Story = { args: { data: never }, tags: ['loading'] };

/** The address doesn't answer. */
export const ErrorState: Story = {
  name: 'Error',
  args: { data: undefined, src: 'no-such-figures.json' },
};
