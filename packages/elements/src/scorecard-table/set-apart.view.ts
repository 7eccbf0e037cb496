import type { IndicatorResult } from '@scorecard/core';
import type { PeriodColumn } from './table-periods.js';

/** Letters of a figure in a column of usual width. */
const USUAL = 8;

/**
 * The few measures whose figures are so long that they would widen every period's column: theirs stand together, each
 * with its period. None where a quarter or more are as long: to keep their periods in columns is worth the width.
 */
export function setApart(indicators: IndicatorResult[], columns: PeriodColumn[]): Set<IndicatorResult> {
  const shown = new Set(columns.map(({ period }) => period));
  const inColumns = ({ series }: IndicatorResult) => series.filter(({ period }) => shown.has(period));
  const all = indicators.filter((one) => inColumns(one).length > 0);
  const long = all.filter((one) =>
    inColumns(one).some(({ status, text }) => status === 'observed' && text.length > USUAL),
  );
  return new Set(long.length * 4 < all.length ? long : []);
}
