import type { UnitResult } from './results.js';
import type { Unit } from './unit.js';
import type { ResultWords } from './words.js';

/** A number of which there are always many: `days`, never `day`. */
const MANY = '7';

/** A unit in words, for results. */
export function unitResult(unit: Unit, words: ResultWords): UnitResult {
  const { kind } = unit;
  const text = words.unit(unit);
  if (kind === 'grade') return { kind, text, grades: unit.grades, form: null };
  const figure = words.figure({ text: '{figure}', value: MANY }, unit);
  return { kind, text, grades: null, form: { figure, ...words.number } };
}
