import { type Decimal, ZERO, decimal, divide, greatest } from './decimal.js';
import { type Target, shortfall, yardstickOf } from './shortfall.js';
import type { Polarity } from './vocabulary.js';

/**
 * How far off target is still amber, inclusive: a percent of the target, points in the indicator's unit, steps of
 * a grade, or an explicit limit. Exactly one is given.
 */
export type Tolerance =
  | { readonly percent: Decimal }
  | { readonly points: Decimal }
  | { readonly steps: Decimal }
  | { readonly limit: Decimal };

/** 5 percent of the target: the tolerance where a document gives none. */
export const DEFAULT_TOLERANCE: Tolerance = { percent: decimal(5) };

/**
 * The greatest shortfall that is amber, never negative. A percent of 0 is 0, so a target of 0 has no amber by
 * percent; grades ignore a percent and everything else ignores steps.
 */
export function amberAllowance(
  value: Decimal,
  target: Target,
  polarity: Polarity,
  tolerance: Tolerance,
  isGrade: boolean,
): Decimal {
  if ('limit' in tolerance) return limitAllowance(tolerance.limit, target, polarity);
  if ('points' in tolerance) return isGrade ? ZERO : tolerance.points;
  if ('steps' in tolerance) return isGrade ? tolerance.steps : ZERO;
  const yardstick = yardstickOf(value, target);
  return isGrade || !yardstick ? ZERO : divide(tolerance.percent.times(yardstick.abs()), decimal(100));
}

function limitAllowance(limit: Decimal, target: Target, polarity: Polarity): Decimal {
  return greatest([shortfall(limit, target, polarity) ?? ZERO, ZERO]);
}
