import { change, type Change } from './changed-figure.js';
import type { IndicatorResult } from './results.js';
import { comparePeriods } from './step-period.js';
import type { Words } from './words.js';

/** The first period that an edition shows, of each kind of period. */
export type FirstPeriods = ReadonlyMap<IndicatorResult['frequency'], { period: string; periodName: string }>;

/** Where an edition begins: with its oldest figure of each kind of period. */
export function firstPeriods(indicators: readonly IndicatorResult[]): FirstPeriods {
  const first = new Map<IndicatorResult['frequency'], { period: string; periodName: string }>();
  for (const { frequency, series } of indicators) {
    const [item] = series;
    const earliest = first.get(frequency);
    if (item && (!earliest || comparePeriods(item.period, earliest.period) < 0)) first.set(frequency, item);
  }
  return first;
}

/** True of a period before the later edition begins, as where a table of the last quarters has rolled on. */
export function isDropped({ frequency }: IndicatorResult, period: string, first: FirstPeriods): boolean {
  const begins = first.get(frequency);
  return begins !== undefined && comparePeriods(period, begins.period) < 0;
}

/** One line for all the older figures that the later edition has no room for. */
export function droppedPeriods(
  earlier: readonly IndicatorResult[],
  first: FirstPeriods,
  words: Words,
): Change[] {
  const dropped = earlier.filter((one) =>
    one.series.some(({ status, period }) => status === 'observed' && isDropped(one, period, first)),
  );
  const names = new Set(dropped.flatMap(({ frequency }) => first.get(frequency)?.periodName ?? []));
  if (names.size === 0) return [];
  return [change('no-longer-shown', null, null, words.changes.noLongerShown([...names]))];
}
