import { type Decimal } from './decimal.js';
import type {
  AreaFigures,
  ComparatorDefinition,
  ComparisonDefinition,
  IndicatorDefinition,
  Observation,
  OurNames,
} from './definitions.js';
import { type Member, groupFigure, membersAt, statisticOf } from './group.js';
import { polarityAt } from './judge.js';
import { comparePeriodDates, type Period } from './period.js';
import type { Frequency } from './period-kind.js';
import { type Quartile, quartileAmong } from './quartile.js';
import { type Rank, rankAmong } from './rank.js';
import { advantage } from './shortfall.js';
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
  rank: Rank | null;
  quartile: Quartile | null;
}

/** Their figure at one period, published or worked out; `reason` where there is none. */
export interface TheirFigure {
  value: Decimal | null;
  /** As recorded; null for a figure that was worked out. */
  decimals: number | null;
  members: Member[] | null;
  counted: number;
  reason: Reason;
}

/** Compares our latest figure with a comparator, by what was in force at the period compared. */
export function compare(
  indicator: IndicatorDefinition,
  compared: ComparisonDefinition,
  latest: Observation | null,
  us: OurNames,
): Comparison {
  const isSameKind = compared.areas.some((area) => isOfOurKind(area, indicator));
  const pair = isSameKind
    ? latestOfBoth(indicator, compared, latest, us)
    : latestBefore(indicator, compared, latest, us);
  const { ours, period, figure } = pair;
  const nothing = {
    comparator: compared.comparator,
    behind: false,
    periodsDiffer: false,
    rank: null,
    quartile: null,
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
  const standing = isSameKind
    ? standingAmong(indicator, ours, figure.members)
    : { rank: null, quartile: null };
  return {
    ...nothing,
    ...standing,
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

/** Their figure for a period: published for the comparator itself, else worked out from a group's members. */
export function figureAt(
  indicator: IndicatorDefinition,
  compared: ComparisonDefinition,
  period: Period,
  us: OurNames,
): TheirFigure {
  const { comparator, areas } = compared;
  const published = areas
    .find(({ area, figures }) => area === null && figures.at.has(period.text))
    ?.figures.at.get(period.text);
  const members = comparator.kind === 'group' ? membersAt(compared, period, us) : null;
  const worked = members
    ? groupFigure(members, statisticOf(comparator, indicator.unit), indicator.unit)
    : { value: null, counted: 0 };
  if (!published) {
    const isUndefined = comparator.kind === 'group' && (!members || worked.counted > 0);
    const reason: Reason = isUndefined ? 'not-applicable' : 'not-available';
    return { value: worked.value, decimals: null, members, counted: worked.counted, reason };
  }
  const { value, decimals, missing } = published;
  return { value, decimals, members, counted: worked.counted, reason: missing ?? 'not-available' };
}

function isOfOurKind({ frequency }: AreaFigures, indicator: IndicatorDefinition): boolean {
  return sizeOf(frequency) === sizeOf(indicator.frequency);
}

/** What a figure covers: how often a window moves makes it no other kind. */
function sizeOf(frequency: Frequency): string {
  return typeof frequency === 'object' ? `${frequency.window} ${frequency.unit}` : frequency;
}

interface Pair {
  ours: Observation | null;
  period: Period | null;
  figure: TheirFigure;
}

/** The latest period, up to our latest, for which both have a figure; the latest itself where none has. */
function latestOfBoth(
  indicator: IndicatorDefinition,
  compared: ComparisonDefinition,
  latest: Observation | null,
  us: OurNames,
): Pair {
  const ours = indicator.observations.list.filter(
    ({ period, value }) => value !== null && latest && period.end <= latest.period.end,
  );
  for (const observation of ours.toReversed()) {
    const figure = figureAt(indicator, compared, observation.period, us);
    if (figure.value) return { ours: observation, period: observation.period, figure };
  }
  return without(indicator, compared, latest, us);
}

/** Their latest figure that ends on or before ours, of another kind of period. */
function latestBefore(
  indicator: IndicatorDefinition,
  compared: ComparisonDefinition,
  latest: Observation | null,
  us: OurNames,
): Pair {
  const periods = compared.areas
    .flatMap(({ figures }) => figures.list.map(({ period }) => period))
    .sort(comparePeriodDates);
  for (const period of periods.toReversed()) {
    if (!latest || period.end > latest.period.end) continue;
    const figure = figureAt(indicator, compared, period, us);
    if (figure.value) return { ours: latest, period, figure };
  }
  return without(indicator, compared, latest, us);
}

/** No figure: theirs for our latest period says why, unless they have figures for other periods only. */
function without(
  indicator: IndicatorDefinition,
  compared: ComparisonDefinition,
  latest: Observation | null,
  us: OurNames,
): Pair {
  const hasAny = compared.areas.some(({ figures }) => figures.list.some(({ value }) => value !== null));
  const nothing: TheirFigure = {
    value: null,
    decimals: null,
    members: null,
    counted: 0,
    reason: 'not-available',
  };
  const figure = latest ? figureAt(indicator, compared, latest.period, us) : nothing;
  const reason = figure.reason === 'not-available' && hasAny ? 'no-common-period' : figure.reason;
  return { ours: latest, period: null, figure: { ...figure, value: null, reason } };
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

function standingAmong(
  indicator: IndicatorDefinition,
  { value, period }: Observation,
  members: Member[] | null,
): { rank: Rank | null; quartile: Quartile | null } {
  const others = members?.flatMap(({ observation }) => observation?.value ?? []) ?? [];
  if (!value || !members || others.length === 0) return { rank: null, quartile: null };
  const polarity = polarityAt(indicator, period);
  const target = targetAt(indicator, period)?.judged ?? null;
  return {
    rank: rankAmong(value, others, polarity, target),
    quartile: quartileAmong(value, others, polarity, target),
  };
}
