import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { markControls, type MarkArgs } from '../mark-stories.fixtures.js';
import { ratings } from '../mark.view.js';
import { never } from '../story-controls.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import './scorecard-rating.define.js';

interface Args extends MarkArgs {
  rating?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Scorecard rating',
  component: 'scorecard-rating',
  parameters: {
    docs: {
      description: {
        component:
          'How a figure stands against its target. Circle is good, diamond is middling, square is bad, and nothing round it means nothing judged; the word always stands beside. With `rating` it needs no figures: for a key.',
      },
    },
  },
  argTypes: {
    ...markControls,
    rating: {
      control: 'select',
      options: ratings,
      description: 'The rating itself, without figures.',
      table: { category: 'attributes' },
    },
  },
  render: ({ data, src, indicator, rating, size }) =>
    html`<scorecard-rating
      .data=${data}
      src=${ifDefined(src)}
      indicator=${ifDefined(indicator)}
      rating=${ifDefined(rating)}
      size=${ifDefined(size)}
    ></scorecard-rating>`,
};
export default meta;

type Story = StoryObj<Args>;

export const OnTarget: Story = { args: { rating: 'green' } };
export const CloseToTarget: Story = { args: { rating: 'amber' } };
export const OffTarget: Story = { args: { rating: 'red' } };
export const NoTarget: Story = { args: { rating: 'no-target' } };
export const NoData: Story = { args: { rating: 'no-data' } };
export const NotJudged: Story = { args: { rating: 'not-judged' } };

/** All six, in both sizes. */
export const AllSix: Story = {
  render: () =>
    html`${[16, 24].map(
      (size) =>
        html`<p>
          ${ratings.map((rating) => html`<scorecard-rating rating=${rating} size=${size}></scorecard-rating> `)}
        </p>`,
    )}`,
};

/** Of a measure's latest figure, which is invented and says so. */
export const OfAMeasure: Story = { args: { data: westmereResults, indicator: 'council-tax', size: 24 } };

/** A name that is no rating: the sentence says which there are. */
export const Unknown: Story = { args: { rating: 'blue' } };

/** Still blocks, until the figures come. */
export const Loading: Story = { args: { data: never }, tags: ['loading'] };
