import type { InputType } from 'storybook/internal/types';
import { westmereResults } from './westmere.fixtures.js';

/** Controls that the manifest can't know: figures are given by code, too many to type. */
export const sourceControls: Record<string, InputType> = {
  data: { control: false },
  src: {},
  period: {},
  periods: {},
};

/** Which measure to draw. */
export const indicatorControl: InputType = {
  control: 'select',
  options: westmereResults.indicators.map(({ id }) => id),
};

/** The level of the element's own heading. */
export const headingControl: InputType = {
  name: 'heading-level',
  control: { type: 'number', min: 1, max: 6 },
};

/** The element's own heading. */
export const labelControl: InputType = { control: 'text' };

/** One of a few words, or none of them: what that is called, since a list can't show nothing. */
export const choiceControl = (none: string, ...words: string[]): InputType => ({
  control: { type: 'select', labels: { undefined: none } },
  options: [undefined, ...words],
});

/** Whether a chart can be saved. */
export const toolsControl: InputType = choiceControl('buttons that save', 'none');

/** Figures that never come. */
export const never = new Promise(() => {});

/** Something that says it is results and is not. */
export const damaged = { kind: 'scorecard-results' };
