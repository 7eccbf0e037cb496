import { type Decimal, decimal } from './decimal.js';
import type { ScorecardUnit } from './document-types.js';

/** What a figure counts. Percent values are 85 for 85%; a grade counts steps up its scale. */
export type Unit = ScorecardUnit;

/** A value as a number: a grade is its place on the scale, from 0. The value must belong to the unit. */
export function toNumber(value: string, unit: Unit): Decimal {
  return decimal(unit.kind === 'grade' ? unit.grades.indexOf(value) : value);
}

/** True where a percent of a change means nothing: scores have no true zero, grades no size. */
export function hasPercentChange(unit: Unit): boolean {
  return unit.kind !== 'score' && unit.kind !== 'grade';
}
