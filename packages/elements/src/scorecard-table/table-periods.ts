import type { IndicatorResult, Results, SeriesItem } from '@scorecard/core';
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

/** The last periods of the report's own kind, oldest first; `count` of them at most. */
export function periodColumns(
  results: Results,
  indicators: IndicatorResult[],
  count: number,
): PeriodColumn[] {
  const items = new Map<string, SeriesItem>();
  const marked = new Set<string>();
  for (const { series } of reportedIn(indicators, results.period)) {
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

/** How often most measures of the report are reported: `quarterly`. */
export function usualFrequency({ indicators, period }: Results): string {
  const texts = reportedIn(indicators, period).map(({ frequencyText }) => frequencyText);
  const count = (text: string) => texts.filter((other) => other === text).length;
  return texts.sort((a, b) => count(b) - count(a))[0] ?? '';
}

/** Those with the report's kind of period; where none has its period, all of the first one's frequency. */
function reportedIn(indicators: IndicatorResult[], period: string | null): IndicatorResult[] {
  const current = indicators.filter((one) => isReportedIn(one, period));
  const [first] = indicators;
  return current.length > 0
    ? current
    : indicators.filter((one) => one.frequencyText === first?.frequencyText);
}

/** True for an indicator whose periods are the report's: quarters in a quarterly report. */
export function isReportedIn({ series }: IndicatorResult, period: string | null): boolean {
  return series.some((item) => item.period === period);
}

/** An indicator's own last periods, its latest figure always among them. */
export function ownPeriods({ series, latest }: IndicatorResult, count: number): SeriesItem[] {
  const last = series.slice(-count);
  const current = series.find((item) => item.period === latest.period);
  return !current || last.includes(current) ? last : [current, ...last.slice(1)];
}

function byEnd(a: SeriesItem, b: SeriesItem): number {
  return a.end.localeCompare(b.end) || a.start.localeCompare(b.start);
}
