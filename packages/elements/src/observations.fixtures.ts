import type { ScorecardInput } from '@scorecard/core';

/** A measure, as a document has it. */
export type Indicator = ScorecardInput['indicators'][number];
type Observation = NonNullable<Indicator['observations']>[number];
type Value = number | Omit<Observation, 'period'>;

const QUARTERS = ['21/22', '22/23', '23/24', '24/25'].flatMap((year) =>
  ['Q1', 'Q2', 'Q3', 'Q4'].map((q) => `${year}-${q}`),
);

/** Observations for the last periods up to 24/25-Q2 (or the years named), one for each value. */
export function series(values: Value[], periods = QUARTERS.slice(0, 14)): Observation[] {
  const shown = periods.slice(-values.length);
  return values.map((value, i) => ({
    period: shown[i] ?? '',
    ...(typeof value === 'number' ? { value } : value),
    illustrative: true,
  }));
}

/** A gap. */
export const MISSING = { missing: 'not-available' } as const;

/** Whole per cents, by the quarter. */
export const percent = { unit: { kind: 'percent', decimals: 0 }, frequency: 'financial-quarter' } as const;
