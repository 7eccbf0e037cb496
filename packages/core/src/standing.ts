import type { Decimal } from './decimal.js';
import type { IndicatorDefinition, Observation } from './definitions.js';
import type { Member } from './group.js';
import { polarityAt } from './judge.js';
import { type Quartile, quartileAmong, quartileBounds } from './quartile.js';
import { type Rank, rankAmong } from './rank.js';
import { advantage } from './shortfall.js';
import { targetAt } from './target.js';

/** Where we stand in a group, and what it takes to draw the whole of it. */
export interface Standing {
  rank: Rank | null;
  quartile: Quartile | null;
  /** Null for a range, whose quarters are of distances and have no place among the values, and for grades. */
  bounds: Decimal[] | null;
  /** The place of any value among us and the members, 1 is best; null where nothing is judged. */
  placeOf: (value: Decimal) => number | null;
}

/** Where there is no group to stand in. */
export const NO_STANDING: Standing = { rank: null, quartile: null, bounds: null, placeOf: () => null };

/** Our standing among the members with a value, by what was in force at the period compared. */
export function standingAmong(
  indicator: IndicatorDefinition,
  { value, period }: Observation,
  members: readonly Member[] | null,
): Standing {
  const others = members?.flatMap(({ observation }) => observation?.value ?? []) ?? [];
  if (!value || others.length === 0) return NO_STANDING;
  const polarity = polarityAt(indicator, period);
  const target = targetAt(indicator, period)?.judged ?? null;
  const quartile = quartileAmong(value, others, polarity, target);
  const gains = [value, ...others]
    .map((one) => advantage(one, value, polarity, target))
    .filter((gain) => gain !== null)
    .sort((a, b) => b.cmp(a));
  return {
    rank: rankAmong(value, others, polarity, target),
    quartile,
    bounds:
      quartile !== null && polarity !== 'range' && indicator.unit.kind !== 'grade'
        ? quartileBounds([value, ...others])
        : null,
    placeOf: (one) => {
      const gain = advantage(one, value, polarity, target);
      return gain && 1 + gains.findIndex((other) => other.eq(gain));
    },
  };
}
