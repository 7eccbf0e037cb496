import type { IndicatorResult, Results } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';

/**
 * A tag's results, told of what the tag says: its target as that of its own period where the figure shown is of the one
 * before, why nothing is compared, where the figure before has a reason in its place or no period (`isUndated`), and
 * nothing of how often, where one window of months alone can't tell.
 */
export function tagResults(results: Results, isUndated: boolean): Results {
  const { labels } = results;
  const indicators = results.indicators.map((one) => {
    const told = withTarget(withTravel(one, labels, isUndated), labels);
    return isLoneWindow(one) ? { ...told, frequencyText: '' } : told;
  });
  return { ...results, indicators };
}

function isLoneWindow({ series }: IndicatorResult): boolean {
  return series.length === 1 && (series[0]?.period.includes('..') ?? false);
}

function withTarget(indicator: IndicatorResult, { card }: Results['labels']): IndicatorResult {
  const { rating, latest, series } = indicator;
  const last = series.at(-1);
  if (rating !== 'no-target' || !last?.targetText || last.period === latest.period) return indicator;
  const ratingText = fill(card.noTargetFor, { period: latest.periodName ?? '' });
  const targetReasonText = fill(card.targetFor, { period: last.periodName, figure: last.targetText });
  return { ...indicator, ratingText, targetReasonText, explanation: `${ratingText}: ${targetReasonText}.` };
}

function withTravel(
  indicator: IndicatorResult,
  { card, missingAt }: Results['labels'],
  isUndated: boolean,
): IndicatorResult {
  const { travel, latest, series } = indicator;
  if (!('reason' in travel) || latest.status === 'missing') return indicator;
  if (isUndated) return { ...indicator, travel: { ...travel, text: card.noPreviousPeriod } };
  const [before] = series;
  if (before?.status !== 'missing' || before.reason === 'not-observed') return indicator;
  const { periodName: period, text: figure, reasonText: reason } = before;
  const text = `${travel.judgementText}: ${fill(missingAt, { period, figure, reason })}`;
  return { ...indicator, travel: { ...travel, text } };
}
