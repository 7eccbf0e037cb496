import type { IndicatorResult, SeriesItem } from './results.js';

/** How many a table shows unless told: four earlier ones and the latest. */
export const PERIODS = 5;

/** A column of the table: one period of the kind that most of its measures have. */
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

/** The measures of the commonest kind of period; of two as common, of the one that the report is made for. */
export function ofUsualKind(
  indicators: readonly IndicatorResult[],
  period: string | null,
): IndicatorResult[] {
  const kinds = new Map<string, IndicatorResult[]>();
  for (const one of indicators) {
    if (one.series.length > 0) kinds.set(kindOf(one), [...(kinds.get(kindOf(one)) ?? []), one]);
  }
  const rank = (members: IndicatorResult[]) =>
    members.length + (members.some(({ series }) => has(series, period)) ? 0.5 : 0);
  return [...kinds.values()].sort((a, b) => rank(b) - rank(a))[0] ?? [];
}

/** The last periods of these measures, oldest first; `count` of them at most. */
export function periodColumns(indicators: readonly IndicatorResult[], count: number): PeriodColumn[] {
  const items = new Map<string, SeriesItem>();
  const marked = new Set<string>();
  for (const item of indicators.flatMap(({ series }) => series)) {
    items.set(item.period, item);
    if (item.status === 'observed' && item.markers.length > 0) marked.add(item.period);
  }
  const shown = [...items.values()]
    .sort((a, b) => order(a.end, b.end) || order(a.start, b.start))
    .slice(-count);
  return shown.map((item, i) => ({
    period: item.period,
    heading: item.heading,
    name: nameOf(item),
    isLatest: i === shown.length - 1,
    startsYear: i > 0 && item.heading[1] !== '' && shown[i - 1]?.heading[0] !== item.heading[0],
    hasMarkers: marked.has(item.period),
  }));
}

/** True for a measure with a figure, or a reason for none, under one of the columns. */
export function standsUnder({ series }: IndicatorResult, columns: readonly PeriodColumn[]): boolean {
  return columns.some(({ period }) => has(series, period));
}

/** Letters that the figures of one column may take, with their period above them. */
const LETTERS = 7;

/** A measure's own last periods, `count` at most and as many as stand on one line under the columns, two at least; its latest always among them. */
export function ownPeriods(
  { series, latest }: IndicatorResult,
  columns: number,
  count = Math.max(columns, 2),
): SeriesItem[] {
  let room = columns * LETTERS;
  const fits = ({ periodName, text }: SeriesItem) =>
    (room -= Math.max(periodName.length, text.length) + 2) >= 0;
  const newestFirst = series.slice(-count).reverse();
  const last = newestFirst.filter((item, i) => fits(item) || i < 2).reverse();
  const current = series.find(({ period }) => period === latest.period);
  return !current || last.includes(current) ? last : [current, ...last.slice(1)];
}

/** `Quarter 3 2023/24` of `Quarter 3 2023/24 (October to December 2023)`. */
export function nameOf({ periodText }: Pick<SeriesItem, 'periodText'>): string {
  return periodText.replace(/ \(.*\)$/, '');
}

/** Rolling windows stand apart from the kind of period by which they move. */
function kindOf({ frequency, series }: IndicatorResult): string {
  return series.at(-1)?.period.includes('..') ? `${frequency} window` : frequency;
}

function has(series: readonly SeriesItem[], period: string | null): boolean {
  return series.some((item) => item.period === period);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
