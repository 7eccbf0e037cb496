import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { headingControl, labelControl, never, onePeriodControls } from '../story-controls.fixtures.js';
import { oneMeasure, partialDocument, tenPercent } from '../states.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import './scorecard-notes.define.js';

interface Args {
  data?: unknown;
  src?: string;
  headingLevel?: number;
  label?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Scorecard notes',
  component: 'scorecard-notes',
  parameters: {
    docs: {
      description: {
        component:
          'How to read a report, written from the rules that are really in force in it, with the key of the marks it holds.',
      },
    },
  },
  argTypes: {
    ...onePeriodControls,
    headingLevel: headingControl,
    label: labelControl,
  },
  args: { data: westmereResults },
  render: ({ data, src, headingLevel, label }) =>
    html`<scorecard-notes
      .data=${data}
      src=${ifDefined(src)}
      heading-level=${ifDefined(headingLevel)}
      label=${ifDefined(label)}
    ></scorecard-notes>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Five per cent, years to date, marks for missing figures. */
export const RulesInForce: Story = {};

/** A tolerance of ten per cent is said as ten. */
export const TenPercent: Story = { args: { data: tenPercent } };

/** One measure: the key holds its mark only. */
export const OneMeasure: Story = { args: { data: oneMeasure } };

/** One polarity can’t be read: the notes on the rest are given, and the problem is listed. */
export const Partial: Story = { args: { data: partialDocument } };

/** No measures at all. */
export const Empty: Story = { args: { data: { ...westmereResults, indicators: [] } } };

/** Still blocks, until the figures come. */
export const Loading: Story = { args: { data: never }, tags: ['loading'] };

/** The address doesn't answer. */
export const ErrorState: Story = { name: 'Error', args: { data: undefined, src: 'no-such-figures.json' } };
