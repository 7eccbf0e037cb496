import { tidyCell } from './cell.js';

const PART_OF_YEAR = /^(q|quarter|h)\s?[1-4]$/i;
const YEAR = /^(?:fy ?|ay ?)?\d{2,4}(?:\s?[/-–]\s?\d{2,4})?$/i;

/**
 * Two rows of headings as one: `2023/24` merged over `Q1` to `Q4` gives `2023/24 Q1` and so on. Null where the lower
 * row doesn't hold two or more parts of a year.
 */
export function mergeHeadings(upper: readonly string[], lower: readonly string[]): string[] | null {
  if (lower.filter((text) => PART_OF_YEAR.test(tidyCell(text))).length < 2) return null;
  let year: string | null = null;
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const above = tidyCell(upper[i] ?? '');
    const below = tidyCell(lower[i] ?? '');
    if (above !== '') year = YEAR.test(above) ? above : null;
    if (PART_OF_YEAR.test(below)) return year === null ? below : `${year} ${below}`;
    return below === '' ? above : below;
  });
}
