import { partPeriod, partsOf, type Period } from './period.js';
import { firstMonth, numberAt, numberOf, type PartKind, perYear, yearOf } from './period-kind.js';

/**
 * The period that a year-to-date figure is for: the last part of a window that begins with its year, any other period
 * itself. Null for a window that begins later or runs past its year, which is no year to date.
 */
export function lastOfYearToDate(period: Period): Period | null {
  const parts = partsOf(period);
  if (!parts || period.kind !== 'window') return period;
  const { kind, first, last } = parts;
  const isYearToDate = first === firstOfYear(kind, first) && last - first < perYear(kind);
  return isYearToDate ? partPeriod(kind, last) : null;
}

/** The first part of the year that a part lies in: of months the financial year, by which councils report. */
function firstOfYear(kind: PartKind, number: number): number {
  if (kind === 'month') return firstMonth('financial-year', numberAt('financial-year', number));
  return numberOf(kind, yearOf(kind, number), 1);
}
