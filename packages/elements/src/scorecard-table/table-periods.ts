import type { IndicatorResult, SeriesItem } from '@scorecard/core';
import { periodName } from '../period-name.js';

/** A column of the table: one period of the kind that the report is made for. */
export interface PeriodColumn {
  period: string;
  /** `23/24` over `Q3`; the second is empty for a year. */
  heading: [string, string];
  /** `Quarter 3 2023/24`, without its months. */
  name: string;
  isLatest: boolean;
  /** The first of a year, but not of the table: a small gap stands before it. */
  startsYear: boolean;
  hasMarkers: boolean;
}

/** The last periods of the kind that most of these measures have, oldest first; `count` of them at most. */
export function periodColumns(
  indicators: IndicatorResult[],
  period: string | null,
  count: number,
): PeriodColumn[] {
  const items = new Map<string, SeriesItem>();
  const marked = new Set<string>();
  for (const { series } of ofUsualKind(indicators, period)) {
    for (const item of series) {
      items.set(item.period, item);
      if (item.status === 'observed' && item.markers.length > 0) marked.add(item.period);
    }
  }
  const shown = [...items.values()].sort(byEnd).slice(-count);
  return shown.map((item, i) => ({
    period: item.period,
    heading: item.heading,
    name: periodName(item.periodText),
    isLatest: i === shown.length - 1,
    startsYear: i > 0 && item.heading[1] !== '' && shown[i - 1]?.heading[0] !== item.heading[0],
    hasMarkers: marked.has(item.period),
  }));
}

/** How many periods of that kind there are to show. */
export function countPeriods(indicators: IndicatorResult[], period: string | null): number {
  return new Set(ofUsualKind(indicators, period).flatMap(({ series }) => series.map((item) => item.period)))
    .size;
}

/** How often most of these measures are reported: `quarterly`. */
export function usualFrequency(indicators: IndicatorResult[], period: string | null): string {
  return ofUsualKind(indicators, period)[0]?.frequencyText ?? '';
}

/** The measures of the commonest kind of period; of two as common, the one that the report is made for. */
function ofUsualKind(indicators: IndicatorResult[], period: string | null): IndicatorResult[] {
  const kinds = new Map<string, IndicatorResult[]>();
  for (const one of indicators) {
    if (one.series.length > 0) kinds.set(kindOf(one), [...(kinds.get(kindOf(one)) ?? []), one]);
  }
  const rank = (members: IndicatorResult[]) =>
    members.length + (members.some((one) => isReportedIn(one, period)) ? 0.5 : 0);
  return [...kinds.values()].sort((a, b) => rank(b) - rank(a))[0] ?? [];
}

/** Rolling windows stand apart from the kind of period by which they move. */
function kindOf({ frequency, series }: IndicatorResult): string {
  return series.at(-1)?.period.includes('..') ? `${frequency} window` : frequency;
}

/** True for an indicator whose periods are the report's: quarters in a quarterly report. */
export function isReportedIn({ series }: IndicatorResult, period: string | null): boolean {
  return series.some((item) => item.period === period);
}

/** Letters that the figures of one column may take, with their period above them. */
const COLUMN_LETTERS = 7;

/** An indicator's own last periods, as many as stand on one line under the columns and two at least; its latest figure always among them. */
export function ownPeriods(
  { series, latest }: IndicatorResult,
  count: number,
  columns: number,
): SeriesItem[] {
  let room = columns * COLUMN_LETTERS;
  const fits = (item: SeriesItem) => (room -= Math.max(item.periodName.length, item.text.length) + 2) >= 0;
  const newestFirst = series.slice(-count).reverse();
  const last = newestFirst.filter((item, i) => fits(item) || i < 2).reverse();
  const current = series.find((item) => item.period === latest.period);
  return !current || last.includes(current) ? last : [current, ...last.slice(1)];
}

function byEnd(a: SeriesItem, b: SeriesItem): number {
  return compare(a.end, b.end) || compare(a.start, b.start);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
