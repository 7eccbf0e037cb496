import { type Decimal, ZERO } from './decimal.js';
import { type Target, advantage, shortfall } from './shortfall.js';
import type { Polarity } from './vocabulary.js';

/** A is the best quarter, D the worst. */
export type Quartile = 'A' | 'B' | 'C' | 'D';

const FEWEST_VALUES = 4;

/**
 * Our quartile band among ourselves and the others with a value. Bounds by linear interpolation (R type 7); a value
 * on a bound belongs to the band below it in value, whichever way is good, as in the Department for Education's
 * tool. Null where nothing is judged, with fewer than four values, or where ours equals more than one bound.
 */
export function quartileAmong(
  value: Decimal,
  others: readonly Decimal[],
  polarity: Polarity,
  target: Target | null,
): Quartile | null {
  if (advantage(value, value, polarity, target) === null || others.length + 1 < FEWEST_VALUES) return null;
  const [ours = ZERO, ...theirs] =
    polarity === 'range' ? outside([value, ...others], target) : [value, ...others];
  const bounds = quartileBounds([ours, ...theirs]);
  if (bounds.filter((bound) => bound.eq(ours)).length > 1) return null;
  const band = bounds.filter((bound) => ours.gt(bound)).length;
  return (['A', 'B', 'C', 'D'] as const)[polarity === 'high' ? 3 - band : band] ?? null;
}

/** Where the quarters of these values part, least first. */
export function quartileBounds(values: readonly Decimal[]): Decimal[] {
  const sorted = values.toSorted((a, b) => a.cmp(b));
  return [1, 2, 3].map((quarter) => interpolate(sorted, quarter));
}

/** The value a number of quarters up the sorted values, between two of them by proportion. */
function interpolate(sorted: readonly Decimal[], quarter: number): Decimal {
  const position = (sorted.length - 1) * quarter;
  const below = sorted[Math.floor(position / 4)] ?? ZERO;
  const above = sorted[Math.ceil(position / 4)] ?? below;
  return below.plus(above.minus(below).times((position % 4) / 4));
}

/** How far outside a range each value lies: less is better. */
function outside(values: readonly Decimal[], target: Target | null): Decimal[] {
  return values.map((value) => (target && shortfall(value, target, 'range')) ?? ZERO);
}
