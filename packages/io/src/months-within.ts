import type { Period } from '@scorecard/core';
import { quote } from './cell.js';
import { isMonthName, monthOf } from './month-names.js';

/** A month with the year in which a period has it, `Apr 2023`; null where it has no such month, or more than one. */
export function monthWithin({ start, end }: Period, name: string): string | null {
  const month = String((monthOf(name) ?? 0) + 1).padStart(2, '0');
  const years = [...new Set([start, end].map((date) => date.slice(0, 4)))];
  const [year, ...others] = years.filter(
    (one) => `${one}-${month}` >= start.slice(0, 7) && `${one}-${month}` <= end.slice(0, 7),
  );
  return year !== undefined && others.length === 0 ? `${name} ${year}` : null;
}

/** The heading of a month under a period in which it has no place, or not there: `Jul of 2024/25 Q1`. */
export function misplacedMonth(name: string, under: string): string {
  return `${name} of ${under}`;
}

/** What is wrong with the heading of such a month, where `period` is what it stands under; null for any other heading. */
export function misplacedAdvice(heading: string, parse: (text: string) => Period | null): string | null {
  const [, name = '', under = ''] = /^(\S+) of (.+)$/.exec(heading) ?? [];
  const period = isMonthName(name) ? parse(under) : null;
  if (!period) return null;
  const why =
    monthWithin(period, name) === null
      ? `${quote(name)} is not a month of ${quote(under)}, under which it stands`
      : `The months under ${quote(under)} are not in the order of that period, so which year ${quote(name)} is of is not certain`;
  return `${why}: neither it nor any month like it is read. Head each with its own year, like ${name} 2024.`;
}
