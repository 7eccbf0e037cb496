import { fill, type FirstLabels } from '@scorecard/core/labels';
import type { ComplexAttributeConverter } from 'lit';
import type { Problem } from './reading.js';

/** A whole number from 1; anything else leaves the property null, as if the attribute weren't there. */
export const wholeNumber: ComplexAttributeConverter<number | null> = {
  fromAttribute: (text) => (isWholeNumber(text ?? '') ? Number(text) : null),
  toAttribute: (value) => (value === null ? null : String(value)),
};

function isWholeNumber(text: string): boolean {
  return /^\s*0*[1-9]\d*\s*$/.test(text);
}

const settings: {
  name: string;
  holds: (text: string) => boolean;
  message: (states: FirstLabels['states']) => string;
}[] = [
  { name: 'periods', holds: isWholeNumber, message: ({ badPeriods }) => badPeriods },
  {
    name: 'heading-level',
    holds: (text) => isWholeNumber(text) && Number(text) <= 6,
    message: ({ badHeadingLevel }) => badHeadingLevel,
  },
  {
    name: 'tools',
    holds: (text) => ['none', 'open', 'closed'].includes(text),
    message: ({ badTools }) => badTools,
  },
  { name: 'sort', holds: (text) => text === 'value', message: ({ badSort }) => badSort },
  { name: 'size', holds: (text) => ['16', '24'].includes(text.trim()), message: ({ badSize }) => badSize },
];

/** Attributes that hold what can't be used, each with a right form: a default or the nearest stands in for them. */
export function settingProblems(element: Element, { states }: FirstLabels): Problem[] {
  return settings.flatMap(({ name, holds, message }) => {
    const value = element.getAttribute(name);
    return value === null || holds(value)
      ? []
      : [
          {
            severity: 'warning',
            code: 'bad-setting',
            message: fill(message(states), { value }),
            place: fill(states.attribute, { name }),
          },
        ];
  });
}
