import { type Decimal, ZERO } from './decimal.js';
import type { IndicatorDefinition, Observation } from './definitions.js';
import { type TravelAt, polarityAt } from './judge.js';
import type { Period } from './period.js';
import { advantage } from './shortfall.js';
import { targetAt } from './target.js';

/** A category with a figure. */
export interface KnownCategory {
  title: string;
  observation: Observation;
  value: Decimal;
  travel: TravelAt | null;
}

/** The widest gap between two categories. */
export interface Gap {
  lower: KnownCategory;
  higher: KnownCategory;
  /** Lower less higher: never positive. */
  difference: Decimal;
  change: GapChange | null;
}

/** How the gap between the same two categories has moved since the period compared with. */
export interface GapChange {
  from: Period;
  movement: 'wider' | 'narrower' | 'same' | 'reversed';
  /** Of the two gaps; where it was the other way round, that gap itself. */
  difference: Decimal;
}

/** By the way that is good, ties by the first; null where nothing is judged, all are alike, or other figures are as good. */
export function extremesOf(
  indicator: IndicatorDefinition,
  period: Period,
  known: readonly KnownCategory[],
): { best: KnownCategory | null; worst: KnownCategory | null } {
  const polarity = polarityAt(indicator, period);
  const target = targetAt(indicator, period)?.judged ?? null;
  const gain = (a: KnownCategory, b: KnownCategory) => advantage(a.value, b.value, polarity, target) ?? ZERO;
  const ranked = known.toSorted((a, b) => gain(b, a).cmp(ZERO));
  const [best, last] = [ranked[0], ranked.at(-1)];
  if (!best || !last || gain(best, last).isZero()) return { best: null, worst: null };
  const isOne = (end: KnownCategory) =>
    known.every((item) => item.value.eq(end.value) || !gain(item, end).isZero());
  const worst = known.find((item) => gain(item, last).isZero()) ?? last;
  return { best: isOne(best) ? best : null, worst: isOne(worst) ? worst : null };
}

/** Null with fewer than two figures, and where all are alike. */
export function widestGap(known: readonly KnownCategory[]): Gap | null {
  const sorted = known.toSorted((a, b) => a.value.cmp(b.value));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest || lowest.value.eq(highest.value)) return null;
  const difference = lowest.value.minus(highest.value);
  return {
    lower: lowest,
    higher: highest,
    difference,
    change: changeOf(difference, lowest.travel, highest.travel),
  };
}

/** Null where either was not comparable then: missing, or before a break. */
function changeOf(now: Decimal, lower: TravelAt | null, higher: TravelAt | null): GapChange | null {
  if (!lower || !higher || !('change' in lower) || !('change' in higher)) return null;
  const { from } = lower;
  const then = lower.previous.minus(higher.previous);
  if (then.gt(0)) return { from, movement: 'reversed', difference: then };
  const difference = now.abs().minus(then.abs());
  const movement = difference.isZero() ? 'same' : difference.gt(0) ? 'wider' : 'narrower';
  return { from, movement, difference: difference.abs() };
}
