import type { Period } from '@scorecard/core';
import { isMonthName, monthOf } from './month-names.js';
import type { PeriodReader } from './period-text.js';
import { saysWhole } from './whole-heading.js';

const PART_OF_YEAR = /^(q|quarter|h)\s?[1-4]$/i;
const TARGET = /^targets?$/i;
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
  const isPart = lower.map((text) => PART_OF_YEAR.test(text) || isMonthName(text));
  const lastPart = isPart.lastIndexOf(true);
  let carried: Carried | null = null;
  let dated = 0;
  const merged = Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const { [i]: above = '' } = upper;
    const { [i]: below = '' } = lower;
    if (above !== '') carried = carriedBy(above, reader);
    if (below === '') return above;
    const isWhole = saysWhole(below);
    const others = lower.filter((text) => (isWhole ? saysWhole(text) : TARGET.test(text)));
    // One column after all the parts is the table's own, and no year's.
    const isOf = above !== '' || i < lastPart || others.length > 1;
    if (!carried || !(isPart[i] || ((isWhole || TARGET.test(below)) && isOf))) return below;
    const part = isPart[i] ? partOf(carried, below) : `${carried.text} ${below}`;
    if (part === null) return below;
    if (isPart[i]) dated++;
    return `${part} ${carried.role}`.trimEnd();
  });
  if (!areInOrder(merged, reader)) return [...lower];
  return dated > 0 || isPart.filter(Boolean).length > 1 ? merged : null;
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
  if (!period) return null;
  const month = String((monthOf(part) ?? 0) + 1).padStart(2, '0');
  const years = [period.start, period.end].map((date) => date.slice(0, 4));
  const within = [...new Set(years)].filter((year) => {
    return `${year}-${month}` >= period.start.slice(0, 7) && `${year}-${month}` <= period.end.slice(0, 7);
  });
  return within.length === 1 ? `${part} ${within[0]}` : null;
}
