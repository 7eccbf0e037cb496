import type { InputType } from 'storybook/internal/types';
import { westmereResults } from './westmere.fixtures.js';

const off: InputType = { control: false };

/** Figures are given by code, too many to type; beside them an address and whose figures it holds would do nothing. */
export const sourceControls: Record<string, InputType> = { data: off, src: off, organisation: off };

/** The same of an element whose stories are of one period. */
export const onePeriodControls: Record<string, InputType> = { ...sourceControls, period: off, periods: off };

/** Which measure to draw. */
export const indicatorControl: InputType = {
  control: 'select',
  options: westmereResults.indicators.map(({ id }) => id),
};

/** The level of the element's own heading. */
export const headingControl: InputType = {
  name: 'heading-level',
  control: 'select',
  options: [1, 2, 3, 4, 5, 6],
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
