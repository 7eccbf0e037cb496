import { type Decimal, divide, sum } from './decimal.js';
import type { IndicatorDefinition, Observation } from './definitions.js';
import type { Unit } from './unit.js';

/** A category at one period. */
export interface CategoryAt {
  title: string;
  /** A category called Total, All or Overall. */
  isWhole: boolean;
  observation: Observation | null;
}

/** What the categories come to, as far as that gives away nothing that is suppressed. */
export interface Parts {
  /** True for counts, for percents whose numerators add up to the one denominator that they share, and for money that adds up to the measure's own figure. */
  isSplit: boolean;
  /** Every part together, of percents their numerators; null unless all are known. */
  total: Decimal | null;
  /** The measure's own figure; null beside a suppressed category. */
  own: Observation | null;
  /** Whether the numerators may be told. */
  hasCounts: boolean;
}

/**
 * Adds the categories up. Nothing is told of the whole while the whole or any category is suppressed: neither a total nor
 * a share, nor numerators, nor the measure's own figure, from which one category could be worked out.
 */
export function partsOf(
  { unit }: IndicatorDefinition,
  categories: readonly CategoryAt[],
  own: Observation | null,
): Parts {
  const parts = categories.filter(({ isWhole }) => !isWhole).map(({ observation }) => observation);
  const isPercent = unit.kind === 'percent';
  const amounts = parts.flatMap((part) => (part?.value ? [isPercent ? part.numerator : part.value] : []));
  const known = amounts.filter((amount) => amount !== null);
  const isKnown = known.length === parts.length && known.length > 0;
  const isSplit =
    unit.kind === 'count' || (isKnown && parts.length > 1 && addUp(unit, parts, own, sum(known)));
  const isSuppressed = [own, ...categories.map(({ observation }) => observation)].some(
    (one) => one?.missing === 'confidential',
  );
  return {
    isSplit,
    total: isSplit && isKnown && !isSuppressed ? sum(known) : null,
    own: own?.value && !isSuppressed ? own : null,
    hasCounts: unit.kind !== 'count' && !isSuppressed,
  };
}

function addUp(
  unit: Unit,
  parts: readonly (Observation | null)[],
  own: Observation | null,
  total: Decimal,
): boolean {
  if (unit.kind === 'percent') return parts.every((part) => part?.denominator?.eq(total) ?? false);
  return unit.kind === 'currency' && (own?.value?.eq(total) ?? false);
}

/** Each category as a percent of the total; null for the whole itself, and without a total to divide or with less than none. */
export function sharesOf(
  { unit }: IndicatorDefinition,
  categories: readonly CategoryAt[],
  { total }: Parts,
): (Decimal | null)[] {
  const isNegative = categories.some(({ observation }) => observation?.value?.lt(0));
  return categories.map(({ observation, isWhole }) => {
    const isPart = !isWhole && !isNegative && unit.kind !== 'percent';
    if (!observation?.value || !total || total.isZero() || !isPart) return null;
    return divide(observation.value.times(100), total);
  });
}
