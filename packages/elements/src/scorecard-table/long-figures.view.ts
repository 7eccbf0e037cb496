import type { IndicatorResult } from '@scorecard/core';
import { standsUnder, type PeriodColumn } from '@scorecard/core/graph';

/** Letters of a figure in a column of usual width. */
const USUAL = 8;

/** A figure on two lines of its cell, `£9.8` over `million`; or out of the columns, each with its period. */
export type Narrowed = 'two-lines' | 'apart';

/**
 * The few measures whose figures are so long that they would widen every period's column. None where a quarter or
 * more are as long: to keep their figures whole in columns is worth the width.
 */
export function longFigures(
  indicators: IndicatorResult[],
  columns: PeriodColumn[],
): Map<IndicatorResult, Narrowed> {
  const shown = new Set(columns.map(({ period }) => period));
  const isLong = (one: IndicatorResult, letters: (text: string) => number) =>
    one.series.some(
      ({ period, status, text }) => shown.has(period) && status === 'observed' && letters(text) > USUAL,
    );
  const long = indicators.filter((one) => isLong(one, ({ length }) => length));
  const all = indicators.filter((one) => standsUnder(one, columns));
  if (long.length * 4 >= all.length) return new Map();
  return new Map(long.map((one) => [one, isLong(one, longestWord) ? 'apart' : 'two-lines']));
}

/** How many letters of a figure stand together; of its narrow ones two are as wide as a digit. */
export function longestWord(text: string): number {
  return Math.max(...text.split(' ').map((word) => word.length - (word.match(/[il]/g)?.length ?? 0) / 2));
}
