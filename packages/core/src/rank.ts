import type { Decimal } from './decimal.js';
import { type Target, advantage } from './shortfall.js';
import type { Polarity } from './vocabulary.js';

/** A place among `of` values, 1 is best; ties share the best place. */
export interface Rank {
  place: number;
  of: number;
  tied: boolean;
}

/** Our place among ourselves and the others with a value; null where nothing is judged. */
export function rankAmong(
  value: Decimal,
  others: readonly Decimal[],
  polarity: Polarity,
  target: Target | null,
): Rank | null {
  const gains = others.map((other) => advantage(value, other, polarity, target));
  if (advantage(value, value, polarity, target) === null) return null;
  return {
    place: 1 + gains.filter((gain) => gain?.lt(0)).length,
    of: others.length + 1,
    tied: gains.some((gain) => gain?.isZero()),
  };
}
