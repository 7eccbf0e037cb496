import { tidyCell } from './cell.js';
import { DERIVED_FIELDS, fieldOf } from './field.js';

const PART_OF_YEAR = /^(q|quarter|h)\s?[1-4]$/i;
/** What a column under a period holds of it. */
const ROLE = /^(targets?|(actual|outturn|performance|result|value|figure)s?)$/i;
/** Words for what was meant to be: beside a period they say that its column holds no figure. */
export const INTENDED = /\b(plan(ned)?|targets?|forecast|budget|trajectory|expected|projected|baseline)\b/i;
const TARGET = /^targets?$/i;
/** Words over periods that say when they are, not what: `Last year`. */
const OF_TIME = /\b(years?|quarters?|months?|trend|history)\b/i;
/** A year, and what its columns hold where another row over it says so: `2023/24`, `2023/24 Target`. */
const YEAR = /^((?:fy ?|ay ?)?\d{2,4}(?:\s?[/–-]\s?\d{2,4})?)(?: (\p{L}+))?$/iu;

/**
 * Two rows of headings as one: `2023/24` merged over `Q1` to `Q4` gives `2023/24 Q1` and so on, and `24/25-Q1` over
 * `Target` and `Actual`, or `Target` over `24/25-Q1`, gives `24/25-Q1 Target`. Null where the lower row says neither.
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
  const isPart = lower.map((text) => PART_OF_YEAR.test(text));
  const lastPart = isPart.lastIndexOf(true);
  const targets = lower.filter((text) => TARGET.test(text));
  let carried: RegExpExecArray | null = null;
  let dated = 0;
  const merged = Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const { [i]: above = '' } = upper;
    const { [i]: below = '' } = lower;
    if (above !== '') carried = yearIn(above);
    const [, year, role = ''] = carried ?? [];
    // One column after all the periods is the table's own target, and no year's.
    const isOfYear = TARGET.test(below) && (above !== '' || i < lastPart || targets.length > 1);
    if (!isPart[i] && !isOfYear) return below === '' ? above : below;
    if (year === undefined) return below;
    if (isPart[i]) dated++;
    return `${year} ${below} ${role}`.trimEnd();
  });
  return dated > 0 || isPart.filter(Boolean).length > 1 ? merged : null;
}

function yearIn(text: string): RegExpExecArray | null {
  const match = YEAR.exec(text);
  return match?.[2] === undefined || ROLE.test(match[2]) ? match : null;
}

/** A heading with a column of its own (`Commentary`) ends what is merged over those before it. */
function mergeRoles(
  upper: readonly string[],
  lower: readonly string[],
  isPeriod: (text: string) => boolean,
): string[] | null {
  const saysWhose = isMergedOver(upper, lower, isPeriod);
  let carried: string | null = null;
  let roles = 0;
  const merged = Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const { [i]: above = '' } = upper;
    const { [i]: below = '' } = lower;
    if (above !== '') carried = isPeriod(above) || ROLE.test(above) || saysWhose(above) ? above : null;
    if (below === '') return above;
    const isUnderRole = carried !== null && !isPeriod(carried);
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
