import { addDays, dayOfMonth, daysBetween, isDate, isoDate, monthOf } from './calendar-date.js';
import { parsePeriod } from './parse-period.js';
import { comparePeriodDates, dayPeriod, partPeriod, partsOf, windowPeriod, type Period } from './period.js';
import { type Frequency, perYear } from './period-kind.js';

const LONGEST_LIST = 10_000;

/** A period as given, or read from its text. */
export function toPeriod(period: Period | string): Period {
  return typeof period === 'string' ? parsePeriod(period) : period;
}

/** The first day, as an ISO date. */
export function periodStart(period: Period | string): string {
  return toPeriod(period).start;
}

/** The last day, as an ISO date. */
export function periodEnd(period: Period | string): string {
  return toPeriod(period).end;
}

/** Order by last day, then first day: negative when `a` comes first. For sort(). */
export function comparePeriods(a: Period | string, b: Period | string): number {
  return comparePeriodDates(toPeriod(a), toPeriod(b));
}

/** The period before, of the same kind; a window slides by one part. */
export function previousPeriod(period: Period | string): Period {
  return shiftPeriod(toPeriod(period), -1);
}

/** The period after, of the same kind; a window slides by one part. */
export function nextPeriod(period: Period | string): Period {
  return shiftPeriod(toPeriod(period), 1);
}

/** The same dates a year before; 29 February becomes 28 February. */
export function samePeriodLastYear(period: Period | string): Period {
  const { kind, start } = toPeriod(period);
  const parts = partsOf(toPeriod(period));
  if (parts) return shiftPeriod(toPeriod(period), -perYear(parts.kind));
  const year = Number(start.slice(0, 4)) - 1;
  const day = isDate(year, Number(start.slice(5, 7)), dayOfMonth(start)) ? dayOfMonth(start) : 28;
  return kind === 'day' ? dayPeriod(isoDate(monthOf(start) - 12, day)) : toPeriod(period);
}

/** Every period from the first to the last, both inclusive; empty when the last comes first. Both are of one kind. */
export function periodsBetween(first: Period | string, last: Period | string): Period[] {
  const from = toPeriod(first);
  const to = toPeriod(last);
  const count = stepsBetween(from, to);
  if (count === null) throw new RangeError(`${from.text} and ${to.text} are of different kinds of period.`);
  if (count >= LONGEST_LIST)
    throw new RangeError(`${from.text} to ${to.text} is over ${LONGEST_LIST} periods.`);
  return Array.from({ length: Math.max(0, count + 1) }, (_, i) => shiftPeriod(from, i));
}

/** The period so many steps later (earlier where negative); a step is one period, day, or part of a window. */
export function shiftPeriod(period: Period, steps: number): Period {
  const parts = partsOf(period);
  if (!parts) return dayPeriod(addDays(period.start, steps));
  const { kind, first, last } = parts;
  return period.kind === 'window'
    ? windowPeriod(kind, first + steps, last + steps)
    : partPeriod(kind, first + steps);
}

/**
 * How many periods an indicator steps to come to its next one: 1, or for a window the parts in `every`
 * (3 for a window of months moved each quarter). Terms differ in length, so they slide by one.
 */
export function strideOf(frequency: Frequency): number {
  if (typeof frequency !== 'object') return 1;
  const { unit, every } = frequency;
  return every ? Math.max(1, Math.round(perYear(unit) / perYear(every))) : 1;
}

/** Whole steps from one period to another of its kind, negative when it comes before; null for different kinds. */
export function stepsBetween(from: Period, to: Period): number | null {
  const a = partsOf(from);
  const b = partsOf(to);
  if (!a || !b) return a || b ? null : daysBetween(from.start, to.start);
  if (a.kind !== b.kind || a.last - a.first !== b.last - b.first) return null;
  return b.first - a.first;
}
