import { wordKey } from './cell.js';
import { readFrequency } from './frequency-text.js';
import { monthOf } from './month-names.js';

const MARCH = 2;
const AUGUST = 7;

/**
 * One period of the two cells in which some tables have it, a year and its part: `202324` and `Autumn term` is
 * `2023/24 Autumn term`, `2023/24` and `Q1` is `2023/24 Q1`, `202324` and `Academic year` is `2023/24` of that kind. The
 *words are those of the Department for Education's time identifiers. A part that has its own year is the period. Whether it is one is for its reader to say.
 */
export function joinPeriod(year: string, part: string): { period: string; frequency?: string } {
  const years = asPair(year);
  const key = wordKey(part);
  if (/\d{4}|\d\d[/-]\d\d/.test(key)) return { period: part };
  if (readFrequency(key) !== null) return { period: years, frequency: part };
  const [, first, last] = /^(autumn|spring|summer)(?: and (spring|summer))? term$/.exec(key) ?? [];
  if (last) return { period: `AY${years}-${first}..AY${years}-${last}` };
  const [, kind = '', quarter] =
    /^(?:(academic|calendar|financial) year )?(?:q|quarter ?)?([1-4])$/.exec(key) ?? [];
  if (quarter && kind !== 'academic') return { period: `${years} Q${quarter}` };
  const [, half] = /^(?:h|half ?|part )([12])\b/.exec(key) ?? [];
  if (half) return { period: `${years} H${half}` };
  const month = monthOf(key);
  return { period: month === null ? `${years} ${part}` : `${part} ${yearOfMonth(year, month)}` };
}

/** `202324` is 2023/24; a month's year and month (`202312`) is left as it is. */
function asPair(year: string): string {
  const [, first = '', last = ''] = /^(\d{4})(\d{2})$/.exec(year) ?? [];
  return Number(last) === (Number(first) + 1) % 100 && first ? `${first}/${last}` : year;
}

/**
 * The calendar year of a month: of 2023/24, December is of 2023 and March of 2024. April to August are of the first
 * where a slash says that the year is a council's; of `202324`, which may be a school's, they can't be told.
 */
function yearOfMonth(year: string, month: number): string {
  const [, first] = /^(\d{4})[/-]?\d{2}$/.exec(year) ?? [];
  if (!first || (!/[/-]/.test(year) && month > MARCH && month <= AUGUST)) return year;
  return month <= MARCH ? String(Number(first) + 1) : first;
}
