import { tidyCell } from './cell.js';
import { DERIVED_FIELDS, fieldOf } from './field.js';
import { mergeParts } from './merged-parts.js';
import { periodHeading } from './period-heading.js';
import type { PeriodReader } from './period-text.js';
import { wholeHeading } from './whole-heading.js';
import { saysYearToDate } from './year-to-date-words.js';

/** What a column under a period holds of it. */
const ROLE = /^(targets?|(actual|outturn|performance|result|value|figure)s?)$/i;
/** Words for what was meant to be: beside a period they say that its column holds no figure. */
export const INTENDED = /\b(plan(ned)?|targets?|forecast|budget|trajectory|expected|projected|baseline)\b/i;
/** Words over periods that say when they are, not what: `Last year`. */
const OF_TIME = /\b(years?|quarters?|months?|trend|history)\b/i;

/**
 * Two rows of headings as one: `2023/24` merged over `Q1` to `Q4` gives `2023/24 Q1` and so on (`mergeParts`), and `24/25-Q1` over
 * `Target` and `Actual`, or `Target` over `24/25-Q1`, gives `24/25-Q1 Target`. Null where the lower row says neither.
 */
export function mergeHeadings(
  upper: readonly string[],
  lower: readonly string[],
  reader: PeriodReader,
): string[] | null {
  const above = upper.map(tidyCell);
  const below = lower.map(tidyCell);
  const isPeriod = (text: string) =>
    periodHeading(text, reader) !== null || wholeHeading(text, reader) !== null;
  return mergeParts(above, below, reader) ?? mergeRoles(above, below, isPeriod);
}

/** A heading with a column of its own (`Commentary`) ends what is merged over those before it. */
function mergeRoles(
  upper: readonly string[],
  lower: readonly string[],
  isPeriod: (text: string) => boolean,
): string[] | null {
  const saysWhose = isMergedOver(upper, lower, isPeriod);
  // The target of the year so far is its own, and never the table's.
  const saysWhen = (text: string) => isPeriod(text) || saysYearToDate(text);
  let carried: string | null = null;
  let roles = 0;
  const merged = Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const { [i]: above = '' } = upper;
    const { [i]: below = '' } = lower;
    if (above !== '') carried = saysWhen(above) || ROLE.test(above) || saysWhose(above) ? above : null;
    if (below === '') return above;
    const isUnderRole = carried !== null && !saysWhen(carried);
    const isRole = ROLE.test(below);
    const isOwn = isPeriod(below) ? !isUnderRole : isUnderRole || !(isRole || isOfPeriod(below, lower));
    if (isOwn) carried = null;
    if (carried === null) return below;
    if (isUnderRole || isRole) roles++;
    if (!isUnderRole) return `${carried} ${below}`;
    return ROLE.test(carried) ? `${below} ${carried}` : `${below} (${carried})`;
  });
  return roles > 0 ? merged : null;
}

/**
 * Whether a word over periods says whose or what their figures are (`Forecast`, `England`), as two merged over some of them
 * do: they are then not ours for certain. What stands alone is a title, and one over each is the period in other words.
 */
function isMergedOver(
  upper: readonly string[],
  lower: readonly string[],
  isPeriod: (text: string) => boolean,
): (text: string) => boolean {
  const periods = lower.flatMap((text, i) => (text !== '' && isPeriod(text) ? [upper[i] ?? ''] : []));
  const words = periods.filter((text) => text !== '');
  const isMerged = words.length > 1 && words.length < periods.length;
  return (text) => words.includes(text) && (isMerged || INTENDED.test(text)) && !OF_TIME.test(text);
}

/** Whether a heading that is no role is of one period alone: it isn't known, or each period has its own (`RAG`). */
function isOfPeriod(text: string, row: readonly string[]): boolean {
  const field = fieldOf(text)?.field;
  if (field === undefined) return true;
  const isDerived = (DERIVED_FIELDS as readonly string[]).includes(field);
  return isDerived && row.filter((other) => other === text).length > 1;
}
