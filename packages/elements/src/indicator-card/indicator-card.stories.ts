import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  damaged,
  headingControl,
  indicatorControl,
  never,
  sourceControls,
} from '../story-controls.fixtures.js';
import { westmere, westmereResults } from '../westmere.fixtures.js';
import { cardResults, missingIds } from './card.fixtures.js';
import './indicator-card.define.js';

interface Args {
  data?: unknown;
  src?: string;
  indicator?: string;
  period?: string;
  periods?: number;
  headingLevel?: number;
  label?: string;
}

/** What a card from attributes takes, which has stories of its own. */
const ofTheTag = [
  'value',
  'previous',
  'target',
  'unit',
  'polarity',
  'tolerance',
  'commentary',
  'illustrative',
];

const meta: Meta<Args> = {
  title: 'Elements/Indicator card',
  component: 'indicator-card',
  parameters: {
    docs: {
      description: {
        component:
          'One indicator: how it stands, which way it is going, and how that compares. The verdict comes first, the evidence after. Colour only judges; a shape and a word say the same.',
      },
    },
  },
  argTypes: {
    ...sourceControls,
    indicator: indicatorControl,
    headingLevel: { ...headingControl, name: 'heading-level' },
    ...Object.fromEntries(ofTheTag.map((name) => [name, { control: false }])),
    ...{ previousPeriod: { name: 'previous-period', control: false } },
  },
  args: { data: westmereResults, indicator: 'assessments-in-time' },
  render: ({ data, src, indicator, period, periods, headingLevel, label }) =>
    html`<indicator-card
      .data=${data}
      src=${ifDefined(src)}
      indicator=${ifDefined(indicator)}
      period=${ifDefined(period)}
      periods=${ifDefined(periods)}
      heading-level=${ifDefined(headingLevel)}
      label=${ifDefined(label)}
    ></indicator-card>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Lays cards out as a page would. */
const grid = new CSSStyleSheet();
grid.replaceSync(
  '.story-grid { --scorecard-block-gap: 0px; display: grid; gap: 48px 40px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)) } .story-sidebar { width: 200px } .story-phone { max-width: 320px } .story-half { max-width: 600px } .story-panel { max-width: 1200px }',
);

/** Adopts the style sheet of these stories. */
const withGrid: Decorator<Args> = (story) => {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((sheet) => sheet !== grid), grid];
  return story();
};

/** On target and improving, with comparisons. */
export const OnTarget: Story = {};

/** Off target and worsening; low is good. Commentary with an action. */
export const OffTarget: Story = { args: { indicator: 'agency-social-workers' } };

/** Off target, within the tolerance, and unchanged. */
export const CloseToTarget: Story = { args: { indicator: 're-referrals' } };

/** A target is still to be set. The title is long, and wraps. */
export const NoTarget: Story = { args: { indicator: 'not-in-education' } };

/** Neither high nor low is good: the figure is shown and not judged. */
export const NotJudged: Story = { args: { indicator: 'children-looked-after' } };

/** The latest figure is suppressed: the one before stands, with its own period. */
export const Suppressed: Story = { args: { indicator: 'exclusions' } };

/** Gaps, lone points, a break in the series, and a provisional latest figure. */
export const Gaps: Story = { args: { indicator: 'plans-in-time' } };

/** High was good, now low is: the shaded side changes over. */
export const PolarityFlip: Story = { args: { indicator: 'early-help' } };

/** A range is good: not too few and not too many. */
export const TargetRange: Story = { args: { indicator: 'equipment-in-time' } };

/** Year to date, judged by its profile. */
export const YearToDate: Story = { args: { indicator: 'council-tax' } };

/** Year to date without a profile: not judged before the year has ended. */
export const YearToDateWithoutProfile: Story = { args: { indicator: 'business-rates' } };

/** The latest figure is not yet complete, so the direction of travel is held back. */
export const Immature: Story = { args: { indicator: 'debt-outstanding' } };

/** Two years behind its report. */
export const Stale: Story = { args: { indicator: 'alcohol-treatment' } };

/** Nothing has been observed yet. */
export const Empty: Story = { args: { indicator: 'adaptations' } };

/** Still blocks, until the figures come. */
export const Loading: Story = { args: { data: never }, tags: ['loading'] };

/** The address doesn't answer. */
export const ErrorState: Story = { name: 'Error', args: { data: undefined, src: 'no-such-figures.json' } };

/** Figures came once; the next lot can't be read. The last good ones stay. */
export const ErrorWithLastGood: Story = {
  play: async ({ canvasElement }) => {
    const card = canvasElement.querySelector('indicator-card');
    await card?.updateComplete;
    if (card) card.data = damaged;
    await card?.updateComplete;
  },
};

/** One observation can't be read: the rest is drawn, and the problem is listed. */
export const Partial: Story = {
  args: {
    data: {
      ...westmere,
      indicators: westmere.indicators.map((one) =>
        one.id === 'assessments-in-time'
          ? { ...one, observations: [...(one.observations ?? []), { period: '24/25-Q5', value: 'abc' }] }
          : one,
      ),
    },
  },
};

/** The author's own words stay until the card is drawn, and whenever it can't be. */
export const Fallback: Story = {
  render: () =>
    html`<indicator-card src="no-such-figures.json" indicator="assessments-in-time">
      <p>85% of assessments were finished in time between July and September 2024.</p>
    </indicator-card>`,
};

/** Every measure of a small report, in a grid: the feet line up. */
export const Grid: Story = {
  render: ({ data }) =>
    html`<div class="story-grid">
      ${westmereResults.indicators.map(
        ({ id }) => html`<indicator-card .data=${data} indicator=${id}></indicator-card>`,
      )}
    </div>`,
  decorators: [withGrid],
};

/** A number that is not judged stands for itself. */
export const BigNumber: Story = { args: { data: cardResults, indicator: 'schools' } };

/** Nine digits and two markers are set smaller, and wrap before they leave their box. */
export const NineDigits: Story = { args: { data: cardResults, indicator: 'residents' } };

/** A grade in words, with the grade before it and its day. */
export const Grade: Story = { args: { data: cardResults, indicator: 'inspection' } };

/** A dated ambition: a baseline, milestones, and a national standard beside them. */
export const Ambition: Story = { args: { data: cardResults, indicator: 'development' } };

/** Rank, quartile, figures of nine digits beside others, actions with their dates, earlier commentary on request. */
export const Full: Story = { args: { data: cardResults, indicator: 'business-premises' } };

/** Every reason for a missing figure, after a figure and from the first: said in words, never a blank or a nought. */
export const MissingFigures: Story = {
  render: () =>
    html`<div class="story-grid">
      ${missingIds.map((id) => html`<indicator-card .data=${cardResults} indicator=${id}></indicator-card>`)}
    </div>`,
  decorators: [withGrid],
};

/** In a sidebar, on a phone, in half a page and in a full panel: a card goes by the room it has, not by the window. */
export const Sizes: Story = {
  render: () =>
    html`${['sidebar', 'phone', 'half', 'panel'].map(
      (place) =>
        html`<div class="story-${place}">
          <indicator-card .data=${westmereResults} indicator="assessments-in-time"></indicator-card>
          <indicator-card .data=${cardResults} indicator="business-premises"></indicator-card>
          <indicator-card .data=${cardResults} indicator="residents"></indicator-card>
        </div>`,
    )}`,
  decorators: [withGrid],
};
