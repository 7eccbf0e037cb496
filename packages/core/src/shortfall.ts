import { type Decimal, ZERO, greatest } from './decimal.js';
import type { Polarity } from './vocabulary.js';

/** What a value is held against: one figure, or a range whose bounds are inside. */
export type Target = { readonly value: Decimal } | { readonly min: Decimal; readonly max: Decimal };

/**
 * How far a value is on the wrong side of a target: positive is short of it, 0 or less is on it or better.
 * The one place that knows which way is good: rating, direction of travel and comparison all compare shortfalls.
 * Null where nothing is judged: polarity `none`, or a range that has no bounds.
 */
export function shortfall(value: Decimal, target: Target, polarity: Polarity): Decimal | null {
  switch (polarity) {
    case 'high':
      return 'value' in target ? target.value.minus(value) : null;
    case 'low':
      return 'value' in target ? value.minus(target.value) : null;
    case 'range':
      return 'min' in target ? greatest([target.min.minus(value), value.minus(target.max), ZERO]) : null;
    case 'none':
      return null;
  }
}

/**
 * How much better a value is than another: positive is better. For high and low the target makes no difference;
 * for a range it is how much nearer, and both inside is 0. Null where nothing is judged.
 */
export function advantage(
  value: Decimal,
  other: Decimal,
  polarity: Polarity,
  target: Target | null,
): Decimal | null {
  const yardstick = polarity === 'range' ? target : { value: ZERO };
  const ours = yardstick && shortfall(value, yardstick, polarity);
  const theirs = yardstick && shortfall(other, yardstick, polarity);
  return ours && theirs && theirs.minus(ours);
}

/** Value less target, signed; for a range 0 inside, else value less the bound crossed. */
export function differenceFrom(value: Decimal, target: Target): Decimal {
  if ('value' in target) return value.minus(target.value);
  const bound = nearestBound(value, target);
  return bound ? value.minus(bound) : ZERO;
}

/** The figure that a difference is a part of: the target, or the bound crossed; null inside a range. */
export function yardstickOf(value: Decimal, target: Target): Decimal | null {
  return 'value' in target ? target.value : nearestBound(value, target);
}

function nearestBound(value: Decimal, { min, max }: { min: Decimal; max: Decimal }): Decimal | null {
  if (value.lt(min)) return min;
  return value.gt(max) ? max : null;
}
