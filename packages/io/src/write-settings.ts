import { type Period, type Scorecard, periodEnd, periodStart } from '@scorecard/core';
import { gradesText } from './grade-text.js';
import type { WorkbookCell } from './workbook-cell.js';

export type Indicator = Scorecard['indicators'][number];
export type Observation = NonNullable<Indicator['observations']>[number];

interface Dated<T> {
  from: string;
  to?: string | undefined;
  value: T;
}

/** The value of a setting that is in force on the last day of a period, as the rules have it; null for none. */
export function inForceAt<T>(setting: T | Dated<T>[] | undefined, period: string | Period): T | null {
  if (setting === undefined) return null;
  if (!Array.isArray(setting)) return setting;
  const day = periodEnd(period);
  const last = setting
    .filter(({ from }) => periodStart(from) <= day)
    .sort((a, b) => periodStart(a.from).localeCompare(periodStart(b.from)))
    .at(-1);
  return last && (last.to === undefined || day <= periodEnd(last.to)) ? last.value : null;
}

/** Which way is good in a period; `none` before the first dated one, since a blank cell would change nothing; blank where no polarity is known. */
export function polarityAt({ polarity }: Indicator, period: string): WorkbookCell {
  return text(
    inForceAt(polarity, period) ?? (Array.isArray(polarity) && polarity.length > 0 ? 'none' : null),
  );
}

/**
 * The target in force in a period. That of a year's end is not one of its quarters', and a table can't say that improving
 * is amber: with either a reader would give another colour, so they are left out.
 */
export function targetAt(indicator: Indicator, { rules }: Scorecard, period: string): WorkbookCell {
  const dated = (indicator.targets ?? []).map((target) => ({ ...target, value: target }));
  const target = inForceAt(dated, period);
  const rating = indicator.rating ?? rules?.rating;
  if (!target || target.appliesAt || rating === 'improving-is-amber') return null;
  if (typeof target.value === 'string') return number(target.value);
  return text(`${target.value.min} to ${target.value.max}`);
}

/** How far off target is amber in a period: the indicator's own setting, else that of all, else the built-in one. */
export function toleranceAt(indicator: Indicator, { rules }: Scorecard, period: string): WorkbookCell {
  const settings = [indicator.tolerance, rules?.tolerance];
  const [tolerance] = settings.flatMap((setting) => inForceAt(setting, period) ?? []);
  if (!tolerance) return settings.some(Array.isArray) ? text(BUILT_IN_TOLERANCE) : null;
  if ('percent' in tolerance) return text(`${tolerance.percent}%`);
  if ('points' in tolerance) return text(`${tolerance.points} points`);
  if ('steps' in tolerance) return text(`${tolerance.steps} steps`);
  return text(`limit ${tolerance.limit}`);
}

const BUILT_IN_TOLERANCE = '5%';

/** The unit in the words that a Unit column has. */
export function unitText({ unit }: Indicator): WorkbookCell {
  if (!unit) return null;
  switch (unit.kind) {
    case 'currency':
      return text(unit.scale ? `${unit.code} ${unit.scale}` : unit.code);
    case 'rate':
      return text(`per ${unit.per}${unit.of === undefined ? '' : ` ${unit.of}`}`);
    case 'grade':
      return text(gradesText(unit.grades));
    default:
      return text(unit.kind);
  }
}

/** Decimals shown, where the unit says so. */
export function decimalsText({ unit }: Indicator): WorkbookCell {
  return unit && 'decimals' in unit && unit.decimals !== undefined ? number(String(unit.decimals)) : null;
}

/** The kind of period, where it is one; how often a window slides is told by its periods. */
export function frequencyText({
  frequency,
  accumulation,
}: Pick<Indicator, 'frequency' | 'accumulation'>): WorkbookCell {
  if (typeof frequency !== 'string') return null;
  return text(accumulation === 'year-to-date' ? `${frequency} (year to date)` : frequency);
}

/** A cell of text; none for an empty one. */
export function text(value: string | null | undefined): WorkbookCell {
  return value === null || value === undefined || value === '' ? null : { text: value };
}

/** A cell of a number, as recorded. What only looks like one, a grade, is text. */
export function number(value: string | null | undefined): WorkbookCell {
  if (value === null || value === undefined) return null;
  return /^[-−]?[\d.]+$/.test(value) ? { number: value.replace('−', '-') } : text(value);
}
