import type { Tolerance } from './amber-allowance.js';
import { areaKey } from './area.js';
import type {
  AreaFigures,
  ComparatorDefinition,
  Definitions,
  IndicatorDefinition,
  TargetSetting,
} from './definitions.js';
import { decimal } from './decimal.js';
import { type ReadPeriod, defineObservations, periodsReadOnce } from './define-observations.js';
import type {
  ScorecardComparator,
  ScorecardComparison,
  ScorecardIndicator,
  ScorecardTarget,
  ScorecardTolerance,
} from './document-types.js';
import { ALWAYS, type InForce } from './in-force.js';
import { periodEnd, periodStart, toPeriod } from './step-period.js';
import type { Scorecard } from './scorecard-model.js';
import type { Target } from './shortfall.js';
import { type Unit, isValueOf, toNumber } from './unit.js';

/** Turns a document that has been read into what the rules work on; it can't fail for one that `parseScorecard` gave. */
export function define(scorecard: Scorecard): Definitions {
  const comparators = new Map(
    (scorecard.comparators ?? []).map((item, order) => [item.id, defineComparator(item, order)]),
  );
  const readPeriod = periodsReadOnce();
  const { organisation } = scorecard;
  const names = organisation
    ? [organisation.name, organisation.code ?? '', ...(organisation.aliases ?? [])]
    : [];
  return {
    us: new Set(names.filter((name) => name !== '').map(areaKey)),
    indicators: scorecard.indicators.map((item, order) =>
      defineIndicator(item, order, scorecard, comparators, readPeriod),
    ),
  };
}

function defineIndicator(
  indicator: ScorecardIndicator,
  order: number,
  scorecard: Scorecard,
  comparators: ReadonlyMap<string, ComparatorDefinition>,
  readPeriod: ReadPeriod,
): IndicatorDefinition {
  const unit: Unit = indicator.unit ?? { kind: 'count' };
  const rules = { ...scorecard.rules, ...indicator };
  const { reported } = indicator;
  return {
    document: indicator,
    order,
    unit,
    frequency: indicator.frequency,
    isYearToDate: indicator.accumulation === 'year-to-date',
    polarity: dated(indicator.polarity ?? 'none'),
    tolerance: tolerances(indicator.tolerance, unit),
    sharedTolerance: tolerances(scorecard.rules?.tolerance, unit),
    targets: inOrder(
      (indicator.targets ?? []).map((target) => ({ ...datesOf(target), value: defineTarget(target, unit) })),
    ),
    ratingRule: rules.rating ?? 'tolerance',
    comparesWithLastYear: rules.compareWith === 'same-period-last-year',
    unchangedWithin: decimal(rules.unchangedWithin ?? 0),
    sameWithin: decimal(rules.sameWithin ?? 0),
    staleAfter: rules.staleAfter ?? null,
    reported: {
      from: reported?.from === undefined ? null : periodStart(reported.from),
      to: reported?.to === undefined ? null : periodEnd(reported.to),
    },
    breaks: (indicator.breaks ?? []).map(({ at, note }) => ({ at: toPeriod(at), note })),
    observations: defineObservations(indicator.observations ?? [], unit, indicator.frequency, readPeriod),
    comparisons: defineComparisons(indicator, unit, comparators, readPeriod),
  };
}

function defineComparisons(
  indicator: ScorecardIndicator,
  unit: Unit,
  comparators: ReadonlyMap<string, ComparatorDefinition>,
  readPeriod: ReadPeriod,
): IndicatorDefinition['comparisons'] {
  const lists = mergeLists(indicator);
  const named = new Set(lists.map((list) => list.comparator));
  const ours = [...named].flatMap((id) => comparators.get(id) ?? []).sort((a, b) => a.order - b.order);
  return ours.map((comparator) => {
    const areas = lists
      .filter((list) => list.comparator === comparator.id)
      .map(({ area = null, frequency = indicator.frequency, observations }) => {
        const figures = defineObservations(observations, unit, frequency, readPeriod);
        return { area: comparator.kind === 'group' ? area : null, frequency, figures };
      });
    const byArea = new Map<string, AreaFigures[]>();
    for (const figures of areas) {
      if (figures.area === null) continue;
      const key = areaKey(figures.area);
      byArea.set(key, [...(byArea.get(key) ?? []), figures]);
    }
    return { comparator, areas, byArea };
  });
}

/** One list for each comparator, area and frequency, where a document spreads one over several. */
function mergeLists({ comparisons = [] }: ScorecardIndicator): ScorecardComparison[] {
  const lists = new Map<string, ScorecardComparison>();
  for (const list of comparisons) {
    const key = JSON.stringify([list.comparator, areaKey(list.area ?? ''), list.frequency]);
    const known = lists.get(key);
    lists.set(key, known ? { ...known, observations: [...known.observations, ...list.observations] } : list);
  }
  return [...lists.values()];
}

function defineComparator(comparator: ScorecardComparator, order: number): ComparatorDefinition {
  const { id, name, kind, statistic = 'mean', members = [] } = comparator;
  return { id, order, name, kind, statistic, members: datedMembers(members) };
}

function datedMembers(members: NonNullable<ScorecardComparator['members']>): InForce<readonly string[]>[] {
  const plain = members.filter((member) => typeof member === 'string');
  const lists = members.filter((member) => typeof member !== 'string');
  return lists.length > 0 ? dated(lists) : [{ from: ALWAYS, to: null, value: plain }];
}

/** A limit that belongs to another unit, as a document's own may, says nothing here. */
function tolerances(setting: ScorecardIndicator['tolerance'], unit: Unit): InForce<Tolerance>[] {
  const fitting = dated(setting ?? []).filter(
    ({ value }) => !('limit' in value) || isValueOf(value.limit, unit),
  );
  return mapDated(fitting, (value) => defineTolerance(value, unit));
}

function defineTolerance(tolerance: ScorecardTolerance, unit: Unit): Tolerance {
  if ('percent' in tolerance) return { percent: decimal(tolerance.percent) };
  if ('points' in tolerance) return { points: decimal(tolerance.points) };
  if ('steps' in tolerance) return { steps: decimal(tolerance.steps) };
  return { limit: toNumber(tolerance.limit, unit) };
}

function defineTarget(target: ScorecardTarget, unit: Unit): TargetSetting {
  const { value, basis = null, agreed = null, profile } = target;
  const figure: Target =
    typeof value === 'string'
      ? { value: toNumber(value, unit) }
      : { min: decimal(value.min), max: decimal(value.max) };
  return {
    target: figure,
    basis,
    agreed,
    yearEnd: target.appliesAt === 'year-end',
    profile:
      profile === undefined || profile === 'linear'
        ? (profile ?? null)
        : new Map(Object.entries(profile).map(([place, share]) => [place, decimal(share)])),
  };
}

/** A plain setting is always in force; a list is put in order. */
function dated<T>(setting: T | readonly { from: string; to?: string | undefined; value: T }[]): InForce<T>[] {
  if (!Array.isArray(setting)) return [{ from: ALWAYS, to: null, value: setting as T }];
  const list = setting as readonly { from: string; to?: string | undefined; value: T }[];
  return inOrder(list.map((item) => ({ ...datesOf(item), value: item.value })));
}

function mapDated<T, U>(settings: readonly InForce<T>[], turn: (value: T) => U): InForce<U>[] {
  return settings.map((setting) => ({ ...setting, value: turn(setting.value) }));
}

function datesOf({ from, to }: { from: string; to?: string | undefined }): {
  from: string;
  to: string | null;
} {
  return { from: periodStart(from), to: to === undefined ? null : periodEnd(to) };
}

function inOrder<T extends { from: string }>(settings: T[]): T[] {
  return settings.sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
}
