import type { IndicatorResult, Results } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';

/** A tag's results, its target told as that of its own period where the figure shown is of the one before. */
export function targetOfItsPeriod(results: Results): Results {
  return { ...results, indicators: results.indicators.map((one) => withTarget(one, results)) };
}

function withTarget(indicator: IndicatorResult, { labels: { card } }: Results): IndicatorResult {
  const { rating, latest, series } = indicator;
  const last = series.at(-1);
  if (rating !== 'no-target' || !last?.targetText || last.period === latest.period) return indicator;
  const ratingText = fill(card.noTargetFor, { period: latest.periodName ?? '' });
  const targetReasonText = fill(card.targetFor, { period: last.periodName, figure: last.targetText });
  return { ...indicator, ratingText, targetReasonText, explanation: `${ratingText}: ${targetReasonText}.` };
}
