import type { PeriodColumn } from './period-heading.js';
import type { PeriodReader } from './period-text.js';

/**
 * The columns of a whole that stand among its parts (`Q1`, `Q2`, `Total`, `Q3`): each may be of those before it alone. With
 * them those of the same whole elsewhere, since they are headed alike.
 */
export function wholesAmongParts(
  columns: readonly PeriodColumn[],
  headings: readonly string[],
  reader: PeriodReader,
): PeriodColumn[] {
  const placed = columns.flatMap((column) => {
    const parse = reader.parse(column.text);
    return parse.ok ? [{ ...column, period: parse.period }] : [];
  });
  const among = placed.filter(({ isWhole, index, period: { start, end } }) => {
    const parts = placed.filter(({ period }) => {
      return period.start >= start && period.end <= end && (period.start > start || period.end < end);
    });
    return isWhole && parts.some((one) => one.index < index) && parts.some((one) => one.index > index);
  });
  const alike = new Set(among.map(({ index }) => headings[index]));
  return columns.filter(({ index }) => alike.has(headings[index]));
}
