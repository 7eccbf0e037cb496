import { DECIMAL_TEXT, type Decimal, decimal } from './decimal.js';
import type { ScorecardUnit } from './document-types.js';

/** What a figure counts. Percent values are 85 for 85%; a grade counts steps up its scale. */
export type Unit = ScorecardUnit;

/** True for a number, or for a grade of the scale, however its letters are written. */
export function isValueOf(value: string, unit: Unit): boolean {
  if (unit.kind !== 'grade') return DECIMAL_TEXT.test(value);
  return unit.grades.some((grade) => grade.toLowerCase() === value.toLowerCase());
}

/** A value as a number: a grade is its place on the scale, from 0. The value must belong to the unit. */
export function toNumber(value: string, unit: Unit): Decimal {
  if (unit.kind !== 'grade') return decimal(value);
  return decimal(unit.grades.findIndex((grade) => grade.toLowerCase() === value.toLowerCase()));
}

/** True where a percent of a change means nothing: scores have no true zero, grades no size. */
export function hasPercentChange(unit: Unit): boolean {
  return unit.kind !== 'score' && unit.kind !== 'grade';
}
