import type { Frequency, PartKind, Period } from '@scorecard/core';
import { type PeriodReader, type PeriodRule, isOfFrequency, monthsBetween, windowOf } from './period-text.js';

type Kind = PartKind | 'day' | 'irregular';

/** A column that mixes more kinds than this is judged by the commonest. */
const MOST_KINDS = 12;

/** A rolling window moves on by so many months. */
const EVERY = new Map<number, PartKind>([
  [1, 'month'],
  [3, 'financial-quarter'],
  [4, 'academic-term'],
  [6, 'financial-half'],
  [12, 'financial-year'],
]);

/**
 * How to read a column of periods, from all of them together: the kind that reads the most, so that `2011-12` beside
 * `2012-13` is a financial year and not December. `given` is the kind that the table or its reader names.
 */
export function inferRule(
  texts: Iterable<string>,
  given: Frequency | null,
  reader: PeriodReader,
): PeriodRule {
  const distinct = [...new Set(texts)];
  if (typeof given === 'object' && given !== null) return { frequency: given, isYearToDate: false };
  const natural = distinct.flatMap((text) => {
    const parse = reader.parse(text, given ?? undefined);
    return parse.ok ? [parse.period] : [];
  });
  if (natural.length === 0) return { frequency: given ?? 'irregular', isYearToDate: false };
  const yearToDate = yearToDateKind(natural);
  if (yearToDate) return { frequency: yearToDate, isYearToDate: true };
  const rule = (frequency: Frequency): PeriodRule => ({ frequency, isYearToDate: false });
  if (given && !natural.every(({ kind }) => kind === 'window')) return rule(given);
  return rule(commonest(distinct, natural, reader));
}

/** The frequency under which most of the texts read, of those that tie the one of the latest period; irregular where there are runs and none reads half. */
function commonest(texts: readonly string[], natural: readonly Period[], reader: PeriodReader): Frequency {
  let best: Frequency = 'irregular';
  let most = 0;
  // Last year's outturn beside the first quarter of this year is no series: what is newest is meant.
  const newestFirst = natural.toSorted((a, b) => (a.end < b.end ? 1 : a.end > b.end ? -1 : 0));
  for (const candidate of candidates(newestFirst)) {
    const frequency = candidate === 'day' ? dayFrequency(natural) : candidate;
    const count = texts.filter((text) => reads(text, frequency, reader)).length;
    if (count > most) [best, most] = [frequency, count];
  }
  // Runs grow or move as they like; months, quarters and years are never compared with one another.
  const hasRuns = natural.some(({ kind }) => kind === 'window');
  if (most * 2 < natural.length && hasRuns) return 'irregular';
  return typeof best === 'object' ? rolling(best, natural) : best;
}

function reads(text: string, frequency: Frequency, reader: PeriodReader): boolean {
  const parse = reader.parse(text, frequency);
  if (!parse.ok) return false;
  return frequency === 'irregular' ? parse.period.kind === 'day' : isOfFrequency(parse.period, frequency);
}

/** The frequencies that the periods by themselves suggest, in the order met. */
function candidates(periods: readonly Period[]): (Kind | { window: number; unit: PartKind })[] {
  const found = new Map<string, Kind | { window: number; unit: PartKind }>();
  for (const period of periods) {
    const window = windowOf(period);
    const candidate = window ? { window: window.size, unit: window.unit } : (period.kind as Kind);
    if (found.size < MOST_KINDS) found.set(JSON.stringify(candidate), candidate);
  }
  return [...found.values()];
}

/** First days of months in a row are the months; other days have no rhythm. */
function dayFrequency(periods: readonly Period[]): Kind {
  const days = periods.filter(({ kind }) => kind === 'day').map(({ start }) => start);
  const starts = days.toSorted();
  const inARow = starts.some((day, i) => i > 0 && monthsBetween(starts[i - 1] ?? '', day) === 1);
  return inARow && days.every((day) => day.endsWith('-01')) ? 'month' : 'irregular';
}

/** A run of windows with the step by which it moves on; without a usual step each follows the one before it. */
function rolling(window: { window: number; unit: PartKind }, periods: readonly Period[]): Frequency {
  const ends = periods
    .filter((period) => isOfFrequency(period, window))
    .map(({ end }) => end)
    .toSorted();
  const steps = ends.slice(1).map((end, i) => monthsBetween(ends[i] ?? end, end));
  const step = Math.min(...steps);
  if (steps.length === 0 || step === unitStep(window.unit)) return window;
  const every = EVERY.get(step);
  return every ? { ...window, every } : 'irregular';
}

function unitStep(unit: PartKind): number {
  if (unit === 'month') return 1;
  if (unit.endsWith('quarter')) return 3;
  return unit.endsWith('year') ? 12 : 6;
}

/** The kind of the parts where every period runs from the start of its year and some end later than others; else null. */
function yearToDateKind(periods: readonly Period[]): PartKind | null {
  const lengths = new Set<number>();
  let unit: PartKind | null = null;
  for (const period of periods) {
    const part = windowOf(period)?.unit ?? (period.kind as PartKind);
    const startsYear =
      /month|quarter|half/.test(part) && period.start.endsWith(part.startsWith('c') ? '-01-01' : '-04-01');
    const length = monthsBetween(period.start, period.end);
    if (!startsYear || length >= 12 || (unit !== null && part !== unit)) return null;
    unit = part;
    lengths.add(length);
  }
  return lengths.size > 1 ? unit : null;
}
