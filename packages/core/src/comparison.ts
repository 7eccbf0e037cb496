import type { Decimal } from './decimal.js';
import { pairUp } from './comparison-pair.js';
import type {
  ComparatorDefinition,
  ComparisonDefinition,
  IndicatorDefinition,
  Observation,
  OurNames,
} from './definitions.js';
import type { Member } from './group.js';
import { polarityAt } from './judge.js';
import type { Period } from './period.js';
import { advantage } from './shortfall.js';
import { NO_STANDING, type Standing, standingAmong } from './standing.js';
import { targetAt } from './target.js';
import type { ComparisonJudgement, Reason } from './vocabulary.js';

/** Us beside one comparator. */
export interface Comparison {
  comparator: ComparatorDefinition;
  /** Ours, as compared: an earlier one than our latest where theirs is missing. */
  ours: Observation | null;
  theirs: { period: Period; value: Decimal; decimals: number | null } | null;
  difference: Decimal | null;
  judgement: ComparisonJudgement;
  reason: Reason | null;
  behind: boolean;
  periodsDiffer: boolean;
  members: Member[] | null;
  counted: number;
  standing: Standing;
}

/** Compares our latest figure with a comparator, by what was in force at the period compared. */
export function compare(
  indicator: IndicatorDefinition,
  compared: ComparisonDefinition,
  latest: Observation | null,
  us: OurNames,
): Comparison {
  const { ours, period, figure, isSameKind } = pairUp(indicator, compared, latest, us);
  const nothing = {
    comparator: compared.comparator,
    behind: false,
    periodsDiffer: false,
    standing: NO_STANDING,
  };
  if (!ours?.value || !figure.value || !period) {
    const { members, counted, reason } = figure;
    return {
      ...nothing,
      ours,
      theirs: null,
      difference: null,
      judgement: 'not-judged',
      reason,
      members,
      counted,
    };
  }
  return {
    ...nothing,
    standing: isSameKind ? standingAmong(indicator, ours, figure.members) : NO_STANDING,
    ours,
    theirs: { period, value: figure.value, decimals: figure.decimals },
    difference: ours.value.minus(figure.value),
    judgement: isSameKind || !indicator.isYearToDate ? judge(indicator, ours, figure.value) : 'not-judged',
    reason: null,
    behind: latest?.period.text !== ours.period.text,
    periodsDiffer: !isSameKind,
    members: figure.members,
    counted: figure.counted,
  };
}

function judge(indicator: IndicatorDefinition, ours: Observation, theirs: Decimal): ComparisonJudgement {
  const { value, lower, upper, period } = ours;
  const target = targetAt(indicator, period)?.judged ?? null;
  const gain = value && advantage(value, theirs, polarityAt(indicator, period), target);
  if (!gain) return 'not-judged';
  if (lower && upper && lower.lte(theirs) && upper.gte(theirs)) return 'similar';
  if (gain.abs().lte(indicator.sameWithin)) return 'same';
  return gain.gt(0) ? 'better' : 'worse';
}
