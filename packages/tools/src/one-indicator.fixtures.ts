import { evaluateIndicator, parseScorecard, type ScorecardInput } from '@scorecard/core';

/** An indicator as a document has it. */
export type Indicator = ScorecardInput['indicators'][number];

/** Its targets, each from a period on. */
export type Targets = Extract<Indicator['targets'], readonly unknown[]>;

const quarters = ['23/24-Q2', '23/24-Q3', '23/24-Q4', '24/25-Q1', '24/25-Q2'];

/** An indicator of whole percents, its figures ending at 24/25-Q2; null leaves a quarter out. */
export function indicator(values: (string | null)[], more: Partial<Indicator> = {}): Indicator {
  const periods = quarters.slice(-values.length);
  const observations = values.flatMap((value, i) =>
    value === null ? [] : [{ period: periods[i] ?? '', value }],
  );
  return {
    id: 'x',
    title: 'X',
    unit: { kind: 'percent', decimals: 0 },
    frequency: 'financial-quarter',
    polarity: 'high',
    observations,
    ...more,
  };
}

/** Its result, in a document of its own that reports 24/25-Q2. */
export function evaluate(input: Indicator, document: Partial<ScorecardInput> = {}) {
  const scorecard = parseScorecard({
    version: 1,
    title: 'T',
    period: '24/25-Q2',
    ...document,
    indicators: [input],
  });
  return evaluateIndicator(scorecard, 'x');
}
