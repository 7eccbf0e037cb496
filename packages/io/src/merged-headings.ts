import { tidyCell } from './cell.js';
import { DERIVED_FIELDS, fieldOf } from './field.js';

const PART_OF_YEAR = /^(q|quarter|h)\s?[1-4]$/i;
const YEAR = /^(?:fy ?|ay ?)?\d{2,4}(?:\s?[/-–]\s?\d{2,4})?$/i;
/** What a column under a period holds of it. */
const ROLE = /^(targets?|(actual|outturn|performance|result|value|figure)s?)$/i;

/**
 * Two rows of headings as one: `2023/24` merged over `Q1` to `Q4` gives `2023/24 Q1` and so on, and `24/25-Q1` over
 * `Target` and `Actual` gives `24/25-Q1 Target`. Null where the lower row says neither.
 */
export function mergeHeadings(
  upper: readonly string[],
  lower: readonly string[],
  isPeriod: (text: string) => boolean,
): string[] | null {
  const above = upper.map(tidyCell);
  const below = lower.map(tidyCell);
  return mergeParts(above, below) ?? mergeRoles(above, below, isPeriod);
}

function mergeParts(upper: readonly string[], lower: readonly string[]): string[] | null {
  let year: string | null = null;
  let dated = 0;
  const merged = Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const { [i]: above = '' } = upper;
    const { [i]: below = '' } = lower;
    if (above !== '') year = YEAR.test(above) ? above : null;
    if (!PART_OF_YEAR.test(below)) return below === '' ? above : below;
    if (year !== null) dated++;
    return year === null ? below : `${year} ${below}`;
  });
  return dated > 0 || lower.filter((text) => PART_OF_YEAR.test(text)).length > 1 ? merged : null;
}

/** A heading with a column of its own (`Commentary`) ends a period that is merged over those before it. */
function mergeRoles(
  upper: readonly string[],
  lower: readonly string[],
  isPeriod: (text: string) => boolean,
): string[] | null {
  let period: string | null = null;
  let roles = 0;
  const merged = Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const { [i]: above = '' } = upper;
    const { [i]: below = '' } = lower;
    if (above !== '') period = isPeriod(above) ? above : null;
    if (below === '') return above;
    const isRole = ROLE.test(below);
    if (!isRole && (isPeriod(below) || !isOfPeriod(below, lower))) period = null;
    if (period === null) return below;
    if (isRole) roles++;
    return `${period} ${below}`;
  });
  return roles > 0 ? merged : null;
}

/** Whether a heading that is no role is of one period alone: it isn't known, or each period has its own (`RAG`). */
function isOfPeriod(text: string, row: readonly string[]): boolean {
  const field = fieldOf(text)?.field;
  if (field === undefined) return true;
  const isDerived = (DERIVED_FIELDS as readonly string[]).includes(field);
  return isDerived && row.filter((other) => other === text).length > 1;
}
