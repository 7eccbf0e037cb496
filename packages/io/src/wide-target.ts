import { type Period, comparePeriods } from '@scorecard/core';
import { lastPart } from './changes.js';

/**
 * The period from which the Target column of a wide table is in force: the first column of the year (financial,
 * academic or calendar, as the columns are) that holds the latest column with a figure. The column states the latest
 * target; councils set targets by the year, so it is not judged by in the years before, where it may have been
 * another. An indicator whose latest figure is older is shown without a target. Null where there is no figure.
 */
export function wideTargetFrom(columns: readonly Period[], latest: Period | null): string | null {
  if (!latest) return null;
  const year = yearOf(latest, latest);
  const first = columns.toSorted(comparePeriods).find((period) => yearOf(period, latest) >= year);
  return first ? lastPart(first) : lastPart(latest);
}

/** The year in which a period's last month lies, by the year that the latest period's kind counts in. */
export function yearOf({ end }: Period, { kind, text }: Period): number {
  const firstMonth =
    text.startsWith('AY') || kind.startsWith('academic') ? 9 : isCalendar(text, kind) ? 1 : 4;
  const [year = 0, month = 0] = end.split('-').map(Number);
  return month < firstMonth ? year - 1 : year;
}

/** Months and days are judged by the financial year, in which councils set targets. */
function isCalendar(text: string, kind: Period['kind']): boolean {
  return kind.startsWith('calendar') || (kind === 'window' && /^\d{4}(-Q\d)?\.\./.test(text));
}
