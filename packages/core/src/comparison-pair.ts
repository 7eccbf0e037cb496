import type { Decimal } from './decimal.js';
import type {
  AreaFigures,
  ComparisonDefinition,
  IndicatorDefinition,
  Observation,
  OurNames,
} from './definitions.js';
import { type Member, groupFigure, membersAt, statisticOf } from './group.js';
import { comparePeriodDates, type Period } from './period.js';
import type { Frequency } from './period-kind.js';
import type { Reason } from './vocabulary.js';

/** Their figure at one period, published or worked out; `reason` where there is none. */
export interface TheirFigure {
  value: Decimal | null;
  /** As recorded; null for a figure that was worked out. */
  decimals: number | null;
  members: Member[] | null;
  counted: number;
  reason: Reason;
}

/** Our figure and theirs, side by side: `period` is theirs, null where there is none. */
export interface Pair {
  ours: Observation | null;
  period: Period | null;
  figure: TheirFigure;
  /** True where theirs is of our kind of period. */
  isSameKind: boolean;
}

type FoundPair = Omit<Pair, 'isSameKind'>;

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

/** Of the same kind of period the latest that both have, else their latest that ends on or before ours. */
export function pairUp(
  indicator: IndicatorDefinition,
  compared: ComparisonDefinition,
  latest: Observation | null,
  us: OurNames,
): Pair {
  const isSameKind = compared.areas.some((area) => isOfOurKind(area, indicator));
  const find = isSameKind ? latestOfBoth : latestBefore;
  return { ...find(indicator, compared, latest, us), isSameKind };
}

function isOfOurKind({ frequency }: AreaFigures, indicator: IndicatorDefinition): boolean {
  return sizeOf(frequency) === sizeOf(indicator.frequency);
}

/** What a figure covers: how often a window moves makes it no other kind. */
function sizeOf(frequency: Frequency): string {
  return typeof frequency === 'object' ? `${frequency.window} ${frequency.unit}` : frequency;
}

/** The latest period, up to our latest, for which both have a figure; the latest itself where none has. */
function latestOfBoth(
  indicator: IndicatorDefinition,
  compared: ComparisonDefinition,
  latest: Observation | null,
  us: OurNames,
): FoundPair {
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
): FoundPair {
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
): FoundPair {
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
