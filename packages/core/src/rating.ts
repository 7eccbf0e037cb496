import { DEFAULT_TOLERANCE, type Tolerance, amberAllowance } from './amber-allowance.js';
import type { Decimal } from './decimal.js';
import { type Target, shortfall } from './shortfall.js';
import type { Polarity, Rating } from './vocabulary.js';

/** What a rating is worked out from. */
export interface RatingInput {
  value: Decimal | null;
  target: Target | null;
  polarity: Polarity;
  tolerance?: Tolerance;
  isGrade?: boolean;
}

/**
 * How a figure stands against its target; the first that holds: no data, not judged, no target, green (on or
 * better), amber (within the allowance, inclusive), red. Source: the notes on interpretation of Sefton Council's
 * corporate performance report, "within 5%" read as 5% of the target.
 */
export function rate({ value, target, polarity, tolerance, isGrade = false }: RatingInput): Rating {
  if (value === null) return 'no-data';
  if (polarity === 'none') return 'not-judged';
  if (target === null) return 'no-target';
  const short = shortfall(value, target, polarity);
  if (short === null) return 'no-target';
  if (short.lte(0)) return 'green';
  const allowance = amberAllowance(value, target, polarity, tolerance ?? DEFAULT_TOLERANCE, isGrade);
  return short.lte(allowance) ? 'amber' : 'red';
}
