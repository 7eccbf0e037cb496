import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { headingControl } from '../story-controls.fixtures.js';
import './indicator-card.define.js';

interface Args {
  label?: string;
  period?: string;
  value?: string;
  previous?: string;
  previousPeriod?: string;
  target?: string;
  unit?: string;
  polarity?: string;
  tolerance?: string;
  commentary?: string;
  illustrative?: boolean;
  /** What stands inside the tag. */
  content?: string;
  headingLevel?: number;
}

const off = { control: false } as const;

const meta: Meta<Args> = {
  title: 'Elements/Indicator card from attributes',
  component: 'indicator-card',
  parameters: {
    docs: {
      description: {
        component:
          'Three numbers and no file: the figures stand in the tag itself, and the rules that judge a file judge them. Type others in the controls.',
      },
    },
  },
  argTypes: {
    headingLevel: { ...headingControl, name: 'heading-level' },
    ...Object.fromEntries(['data', 'src', 'indicator', 'periods', 'organisation'].map((name) => [name, off])),
  },
  render: (args) =>
    html`<indicator-card
      period=${ifDefined(args.period)}
      heading-level=${ifDefined(args.headingLevel)}
      label=${ifDefined(args.label)}
      value=${ifDefined(args.value)}
      previous=${ifDefined(args.previous)}
      previous-period=${ifDefined(args.previousPeriod)}
      target=${ifDefined(args.target)}
      unit=${ifDefined(args.unit)}
      polarity=${ifDefined(args.polarity)}
      tolerance=${ifDefined(args.tolerance)}
      commentary=${ifDefined(args.commentary)}
      ?illustrative=${args.illustrative ?? false}
      >${args.content ? html`<p>${args.content}</p>` : nothing}</indicator-card
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** Three numbers and no file: the figures stand in the tag, and the same rules judge them. Type others to see. */
export const FromAttributes: Story = {
  args: {
    label: 'Children seen in time',
    value: '85%',
    previous: '82',
    target: '82',
    polarity: 'high',
    period: '24/25-Q2',
    commentary: 'More visits were made in the first week.',
    illustrative: true,
  },
};

/** An attribute that can’t be read: the text, and a right form. What doesn’t need it is drawn. */
export const Partly: Story = {
  args: {
    label: 'Spending on temporary homes',
    value: '£1,234',
    previous: 'about £1,100',
    target: '1,200',
    polarity: 'low',
    period: '2024/25',
    illustrative: true,
  },
};

/** Which way is good is misspelt: nothing is judged, the target stands, and the card says why. */
export const Unjudged: Story = {
  args: {
    label: 'Children seen in time',
    value: '85%',
    previous: '82%',
    target: '82%',
    polarity: 'Good',
    period: '24/25-Q2',
    illustrative: true,
  },
};

/** Suppressed: the figure before stands with its own period, and the target is said to be of this one. */
export const Suppressed: Story = {
  args: {
    label: 'Children seen in time',
    value: '[c]',
    previous: '80%',
    target: '82%',
    polarity: 'high',
    period: '24/25-Q2',
    illustrative: true,
  },
};

/** A figure that is none: what it is of, a sentence, and what stands inside the tag. */
export const Wrong: Story = {
  args: {
    label: 'Children seen in time',
    value: 'most',
    polarity: 'high',
    period: '24/25-Q2',
    content: 'Most children were seen in time.',
  },
};
