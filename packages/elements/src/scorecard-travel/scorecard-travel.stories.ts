import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { markControls, type MarkArgs } from '../mark-stories.fixtures.js';
import { judgements } from '../mark.view.js';
import { westmereResults } from '../westmere.fixtures.js';
import './scorecard-travel.define.js';

interface Args extends MarkArgs {
  judgement?: string;
  movement?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Scorecard travel',
  component: 'scorecard-travel',
  parameters: {
    docs: {
      description: {
        component:
          'Which way a figure went, and whether that is good: the arrow tells the one, outline and colour the other. With `judgement` it needs no figures: for a key.',
      },
    },
  },
  argTypes: {
    ...markControls,
    judgement: {
      control: 'select',
      options: judgements,
      description: 'The judgement itself, without figures.',
      table: { category: 'attributes' },
    },
    movement: {
      control: 'inline-radio',
      options: ['up', 'down', 'level'],
      description: 'With `judgement`: which way the figure went.',
      table: { category: 'attributes' },
    },
  },
  render: ({ data, src, indicator, judgement, movement, size }) =>
    html`<scorecard-travel
      .data=${data}
      src=${ifDefined(src)}
      indicator=${ifDefined(indicator)}
      judgement=${ifDefined(judgement)}
      movement=${ifDefined(movement)}
      size=${ifDefined(size)}
    ></scorecard-travel>`,
};
export default meta;

type Story = StoryObj<Args>;

export const ImprovedByRising: Story = { args: { judgement: 'improved', movement: 'up' } };
export const ImprovedByFalling: Story = { args: { judgement: 'improved', movement: 'down' } };
export const WorsenedByRising: Story = { args: { judgement: 'worsened', movement: 'up' } };
export const WorsenedByFalling: Story = { args: { judgement: 'worsened', movement: 'down' } };
export const Unchanged: Story = { args: { judgement: 'unchanged', movement: 'level' } };
export const NotJudged: Story = { args: { judgement: 'not-judged', movement: 'up' } };

/** Of a measure's latest figure. */
export const OfAMeasure: Story = { args: { data: westmereResults, indicator: 'agency-social-workers' } };

/** The direction is held back, with its reason. */
export const HeldBack: Story = { args: { data: westmereResults, indicator: 'debt-outstanding', size: 24 } };

/** A name that is no judgement: the sentence says which there are. */
export const Unknown: Story = { args: { judgement: 'up' } };
