import type { InputType } from 'storybook/internal/types';
import { westmereResults } from './westmere.fixtures.js';

/** The attributes that elements share, as Storybook's controls. */
export const sourceControls: Record<string, InputType> = {
  data: {
    control: 'object',
    description:
      'Property: results, a scorecard document (value or JSON text), CSV text, or a promise of one.',
    table: { category: 'properties' },
  },
  src: {
    control: 'text',
    description:
      'Address of JSON or CSV, told apart by content. Used where there is neither `data` nor inline JSON.',
    table: { category: 'attributes' },
  },
  period: {
    control: 'text',
    description: 'The reporting period, as `24/25-Q2`; the document’s own by default.',
    table: { category: 'attributes' },
  },
  periods: {
    control: { type: 'number', min: 1 },
    description: 'How many periods to show.',
    table: { category: 'attributes' },
  },
};

/** Which measure to draw. */
export const indicatorControl: InputType = {
  control: 'select',
  options: westmereResults.indicators.map(({ id }) => id),
  description: 'The measure’s id, or its printed code.',
  table: { category: 'attributes' },
};

/** The level of the element's own heading. */
export const headingControl: InputType = {
  control: { type: 'number', min: 1, max: 6 },
  description: 'Level of the heading, so that it fits the page’s outline.',
  table: { category: 'attributes' },
};

/** The element's own heading. */
export const labelControl: InputType = {
  control: 'text',
  description: 'The heading, in the place of the one that the figures give.',
  table: { category: 'attributes' },
};

/** Figures that never come. */
export const never = new Promise(() => {});

/** Something that says it is results and is not. */
export const damaged = { kind: 'scorecard-results' };
