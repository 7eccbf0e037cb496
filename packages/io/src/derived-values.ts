import { type Scorecard, evaluateScorecard } from '@scorecard/core';

type Indicator = Scorecard['indicators'][number];

/**
 * The scorecard with the values that are given by numerator and denominator alone, for a table that has no place for
 * these. A missing figure stays missing.
 */
export function withDerivedValues(scorecard: Scorecard): Scorecard {
  const isDerived = ({ value, missing }: { value?: unknown; missing?: unknown }) =>
    value === undefined && missing === undefined;
  if (!scorecard.indicators.some(({ observations = [] }) => observations.some(isDerived))) return scorecard;
  const results = new Map(evaluateScorecard(scorecard).indicators.map(({ id, series }) => [id, series]));
  const indicators = scorecard.indicators.map((indicator): Indicator => {
    const values = new Map(
      results.get(indicator.id)?.map((item) => [item.period, 'value' in item ? item.value : undefined]),
    );
    const observations = indicator.observations?.map((one) => {
      const value = isDerived(one) ? values.get(one.period) : undefined;
      return typeof value === 'string' ? { ...one, value } : one;
    });
    return observations ? { ...indicator, observations } : indicator;
  });
  return { ...scorecard, indicators };
}
