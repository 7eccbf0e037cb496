import { type Decimal, decimal, divide, sum } from './decimal.js';
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
  /**
   * True for counts, for percents whose numerators add up to the one denominator that they share or that come to 100 without
   * any, and for money that adds up to the measure's own figure; where a part is missing, for percents and money that could.
   */
  isSplit: boolean;
  /** True where every part is known. */
  isComplete: boolean;
  /** True of counts that come to more than the whole as it is stated: they overlap, or one is the whole by another name. */
  isOver: boolean;
  /** True where the whole or a category is suppressed, so that neither is worked out. */
  isSuppressed: boolean;
  /** Every part together, of percents their numerators; null unless all are known, and where they are too many. */
  total: Decimal | null;
  /** What shares are of: the total, or for counts that come to less the whole as it is stated; null without a total. */
  whole: Decimal | null;
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
  const all = categories.map(({ observation }) => observation);
  const parts = all.filter((_, i) => !categories[i]?.isWhole);
  const observed = parts.filter((part) => part !== null).filter(({ value }) => value !== null);
  const amounts = observed.map((part) => (unit.kind === 'percent' ? part.numerator : part.value));
  const known = amounts.filter((amount) => amount !== null);
  const isComplete = known.length === parts.length && known.length > 0;
  const isSuppressed = [own, ...all].some((one) => one?.missing === 'confidential');
  const stated = categories.find(({ isWhole }) => isWhole)?.observation?.value ?? own?.value;
  const sharedWhole = wholeOf(unit, observed, own);
  const adds = sharedWhole !== null && known.length > 1 && known.length === observed.length;
  const sumOfParts = sum(known);
  const isSplit =
    unit.kind === 'count' ||
    (unit.kind === 'percent' && observed.length === parts.length && comesToHundred(observed, stated)) ||
    (adds && (isComplete ? sumOfParts.eq(sharedWhole) : sumOfParts.lte(sharedWhole)));
  const isOver = unit.kind === 'count' && !isSuppressed && !!stated && sumOfParts.gt(stated);
  const total = isSplit && isComplete && !isSuppressed && !isOver ? sumOfParts : null;
  return {
    isSplit,
    isComplete,
    isOver,
    isSuppressed,
    total,
    whole: total && unit.kind === 'count' && stated?.gt(total) ? stated : total,
    own: own?.value && !isSuppressed ? own : null,
    hasCounts: unit.kind !== 'count' && !isSuppressed,
  };
}

/** What percents and money would be the parts of: the one denominator, or the measure's own figure. */
function wholeOf({ kind }: Unit, observed: readonly Observation[], own: Observation | null): Decimal | null {
  if (kind === 'percent') return sharedDenominator(observed);
  return kind === 'currency' ? (own?.value ?? null) : null;
}

/**
 * Whether percents of which nothing more is known read as the parts of one whole: three or more, none below zero, that come to
 * 100 as far as their rounding lets them. Groups could do so by chance: not where the measure's own figure lies between them.
 */
function comesToHundred(parts: readonly Observation[], own: Decimal | null | undefined): boolean {
  const values = parts.flatMap(({ value }) => value ?? []);
  const rounding = sum(parts.map(({ decimals }) => decimal(`5e-${decimals + 1}`)));
  const isBetween = own && values.some((one) => one.lt(own)) && values.some((one) => one.gt(own));
  return (
    parts.length > 2 &&
    parts.every(({ numerator, denominator }) => !numerator && !denominator) &&
    values.every((one) => !one.lt(0)) &&
    sum(values).minus(100).abs().lte(rounding) &&
    (!isBetween || values.some((one) => one.eq(own)))
  );
}

/** The denominator that all of these have; null where they have none or several. */
export function sharedDenominator(observed: readonly Observation[]): Decimal | null {
  const first = observed[0]?.denominator ?? null;
  return first && observed.every(({ denominator }) => denominator?.eq(first)) ? first : null;
}

/** Each category as a percent of the whole; null for the whole itself, and without one or with less than none. */
export function sharesOf(
  { unit }: IndicatorDefinition,
  categories: readonly CategoryAt[],
  { whole }: Parts,
): (Decimal | null)[] {
  const isNegative = categories.some(({ observation }) => observation?.value?.lt(0));
  return categories.map(({ observation, isWhole }) => {
    const isPart = !isWhole && !isNegative && unit.kind !== 'percent';
    if (!observation?.value || !whole || whole.isZero() || !isPart) return null;
    return divide(observation.value.times(100), whole);
  });
}
