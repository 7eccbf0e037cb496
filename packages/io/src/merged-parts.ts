import type { Period } from '@scorecard/core';
import { isMonthName } from './month-names.js';
import { misplacedMonth, monthWithin } from './months-within.js';
import type { PeriodReader } from './period-text.js';
import { saysWhole, saysWholeYear } from './whole-heading.js';

const PART_OF_YEAR = /^(q|quarter|h)\s?[1-4]$/i;
const TARGET = /^targets?$/i;
const ACTUAL = /^(actual|performance|result|value|figure)s?$/i;
/** A period, and what its columns hold where another row over it says so: `2023/24`, `2023/24 Target`. */
const SAYING = /^(.+?)(?: (targets?|actuals?|outturns?|performance|results?|values?|figures?))?$/i;
const YEAR = /^(?:fy ?|ay ?)?\d{2,4}(?:\s?[/–-]\s?\d{2,4})?$/i;

/** What is merged over a column. */
interface Carried {
  text: string;
  role: string;
  period: Period | null;
}

/**
 * `2023/24` over `Q1` to `Q4` as `2023/24 Q1` and so on, and either over the names of its months as `Apr 2023`; with the
 * targets and the totals of those. Null where the lower row names no parts.
 */
export function mergeParts(
  upper: readonly string[],
  lower: readonly string[],
  reader: PeriodReader,
): string[] | null {
  const width = Math.max(upper.length, lower.length);
  const isPart = lower.map((text) => PART_OF_YEAR.test(text) || isMonthName(text));
  const lastPart = isPart.lastIndexOf(true);
  const over = carriedOver(upper, width, reader);
  const years = new Set(over.flatMap((one) => (one && isYear(one) ? [one.text] : [])));
  const inParts = new Set(over.flatMap((one, i) => (one && isPart[i] ? [one.text] : [])));
  let dated = 0;
  const mergeAt = (_: unknown, i: number): string => {
    const { [i]: above = '' } = upper;
    const { [i]: below = '' } = lower;
    const { [i]: carried = null, [i - 1]: before = null } = over;
    if (below === '')
      return saysWholeYear(above) && before && isYear(before) ? `${before.text} ${above}` : above;
    if (!carried) return below;
    if (isPart[i]) {
      const part = partOf(carried, below);
      if (part === null)
        return isMonthName(below) && carried.period ? misplacedMonth(below, carried.text) : below;
      dated++;
      return `${part} ${carried.role}`.trimEnd();
    }
    const isWhole = saysWhole(below);
    const others = lower.filter((text) => (isWhole ? saysWhole(text) : TARGET.test(text)));
    // One column after all the parts is the table's own, and no year's; a year's total is of the year it stands under.
    const isOfYear = isWhole && isYear(carried) && (years.size === 1 || !/^total$/i.test(below));
    const isOf = above !== '' || i < lastPart || others.length > 1 || isOfYear;
    const isActual = ACTUAL.test(below) && isYear(carried) && !inParts.has(carried.text);
    const isSaid = ((isWhole || TARGET.test(below)) && isOf) || (isActual && carried.role === '');
    return isSaid ? `${carried.text} ${below} ${carried.role}`.trimEnd() : below;
  };
  const merged = Array.from({ length: width }, mergeAt);
  if (dated === 0 && isPart.filter(Boolean).length < 2) return null;
  if (areInOrder(merged, reader)) return merged;
  return merged.map((text, i) => {
    const { [i]: carried } = over;
    const { [i]: below = '' } = lower;
    return isMonthName(below) && carried ? misplacedMonth(below, carried.text) : text;
  });
}

/** What is merged over each column: a heading of its own ends what is merged over those before it. */
function carriedOver(upper: readonly string[], width: number, reader: PeriodReader): (Carried | null)[] {
  let carried: Carried | null = null;
  return Array.from({ length: width }, (_, i) => {
    const { [i]: above = '' } = upper;
    if (above !== '') carried = carriedBy(above, reader);
    return carried;
  });
}

function isYear({ text, period }: Carried): boolean {
  return period ? period.kind.endsWith('year') : YEAR.test(text);
}

/** Months run on, or back: `Sep` to `Aug` under 2023/24 would leap, since they are of another year than a council's. */
function areInOrder(merged: readonly string[], reader: PeriodReader): boolean {
  const months = merged.flatMap((text) => {
    const parse = isMonthName(text.split(' ')[0] ?? '') ? reader.parse(text) : null;
    return parse?.ok ? [parse.period.start] : [];
  });
  const steps = new Set(months.slice(1).map((start, i) => Math.sign(start.localeCompare(months[i] ?? ''))));
  steps.delete(0);
  return steps.size < 2;
}

function carriedBy(above: string, reader: PeriodReader): Carried | null {
  const [, text = '', role = ''] = SAYING.exec(above) ?? [];
  const parse = reader.parse(text);
  if (parse.ok) return { text, role, period: parse.period };
  return YEAR.test(text) ? { text, role, period: null } : null;
}

/** A quarter or half of a year, or a month with the year in which the period has it; null where it has no such part. */
function partOf({ text, period }: Carried, part: string): string | null {
  if (!isMonthName(part)) return YEAR.test(text) ? `${text} ${part}` : null;
  return period && monthWithin(period, part);
}
