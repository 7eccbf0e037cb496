import { type CategoryAt, type Parts, partsOf, sharesOf } from './breakdown-parts.js';
import { type Gap, type KnownCategory, extremesOf, widestGap } from './breakdown-gap.js';
import type { Decimal } from './decimal.js';
import { defineObservations } from './define-observations.js';
import type { IndicatorDefinition, Observation, Observations } from './definitions.js';
import { type TravelAt, comparesWithLastYear, travelAt } from './judge.js';
import { type Period, comparePeriodDates } from './period.js';
import { isWholeCategory } from './whole-category.js';

/** A category with what is worked out for it. */
export interface BreakdownCategory extends CategoryAt {
  /** Of the total, as a percent. */
  share: Decimal | null;
  /** Its figure less the measure's own; null for parts, grades and the whole. */
  fromOwn: Decimal | null;
  /** Null where there is no earlier period to compare with. */
  travel: TravelAt | null;
}

/** The categories of one breakdown at one period. */
export interface Breakdown extends Parts {
  id: string;
  title: string;
  period: Period | null;
  categories: BreakdownCategory[];
  /** Of groups alone: a part that is larger is neither better nor worse. */
  best: KnownCategory | null;
  worst: KnownCategory | null;
  /** For figures that are not parts of a whole. */
  gap: Gap | null;
  /** Periods before, oldest first: each category's figure in turn. */
  earlier: { period: Period; figures: (Observation | null)[]; total: Decimal | null }[];
}

interface Series {
  title: string;
  isWhole: boolean;
  observations: Observations;
}

/** Periods told besides the latest. */
const MOST_EARLIER = 4;

/** Each breakdown at the latest period up to a day for which any of its categories has a row. */
export function breakdownsOf(indicator: IndicatorDefinition, day: string): Breakdown[] {
  return (indicator.document.breakdowns ?? []).map(({ id, title, categories }) => {
    const all = categories.map((category) => ({
      title: category.title,
      isWhole: isWholeCategory(category.title),
      observations: defineObservations(category.observations, indicator.unit, indicator.frequency),
    }));
    const periods = periodsUpTo(all, day);
    const period = periods.at(-1) ?? null;
    const parts = partsNow(indicator, all, periods);
    const at = categoriesAt(all, period).map((category, i) => ({
      ...category,
      travel: travelOf(indicator, all[i], periods),
    }));
    const known = at.flatMap(({ title: name, isWhole, observation, travel }) =>
      observation?.value && !isWhole ? [{ title: name, observation, value: observation.value, travel }] : [],
    );
    const shares = sharesOf(indicator, at, parts);
    return {
      id,
      title,
      period,
      ...parts,
      categories: at.map((category, i) => ({
        ...category,
        share: shares[i] ?? null,
        fromOwn: fromOwn(indicator, category, parts),
      })),
      ...(period && !parts.isSplit ? extremesOf(indicator, period, known) : { best: null, worst: null }),
      gap: parts.isSplit ? null : widestGap(known),
      earlier: periods.slice(-1 - MOST_EARLIER, -1).map((before) => ({
        period: before,
        figures: categoriesAt(all, before).map(({ observation }) => observation),
        total: partsAt(indicator, all, before).total,
      })),
    };
  });
}

function periodsUpTo(all: readonly Series[], day: string): Period[] {
  const periods = all.flatMap(({ observations }) => observations.list.map(({ period }) => period));
  const known = new Map(periods.filter(({ end }) => end <= day).map((period) => [period.text, period]));
  return [...known.values()].sort(comparePeriodDates);
}

function categoriesAt(all: readonly Series[], period: Period | null): CategoryAt[] {
  return all.map(({ title, isWhole, observations }) => ({
    title,
    isWhole,
    observation: (period && observations.at.get(period.text)) ?? null,
  }));
}

function partsAt(indicator: IndicatorDefinition, all: readonly Series[], period: Period | null): Parts {
  const own = (period && indicator.observations.at.get(period.text)) ?? null;
  return partsOf(indicator, categoriesAt(all, period), own);
}

/** At the latest period. What added up in an earlier one doesn't become groups where a part is only missing. */
function partsNow(indicator: IndicatorDefinition, all: readonly Series[], periods: readonly Period[]): Parts {
  const now = partsAt(indicator, all, periods.at(-1) ?? null);
  if (now.isSplit || now.isComplete) return now;
  const isMissing = categoriesAt(all, periods.at(-1) ?? null).some(
    ({ isWhole, observation }) => !isWhole && !observation?.value,
  );
  const addedUp = (before: Period) => {
    const { isSplit, isComplete } = partsAt(indicator, all, before);
    return isSplit && (isComplete || isMissing);
  };
  return { ...now, isSplit: periods.some(addedUp) };
}

/**
 * A category's direction of travel, by the measure's own rules. In an irregular series each category has a period before of
 * its own: one that isn't the breakdown's is not compared, so that all changes told are between the same two.
 */
function travelOf(
  indicator: IndicatorDefinition,
  series: Series | undefined,
  periods: readonly Period[],
): TravelAt | null {
  const [before, period] = periods.slice(-2);
  if (!series || !before || !period) return null;
  const travel = travelAt({ ...indicator, observations: series.observations }, period);
  const isSame = comparesWithLastYear(indicator) || travel.from?.text === before.text;
  return indicator.frequency !== 'irregular' || isSame || !('change' in travel)
    ? travel
    : { from: before, reason: 'previous-missing' };
}

function fromOwn(
  { unit }: IndicatorDefinition,
  { observation, isWhole }: CategoryAt,
  { isSplit, own }: Parts,
): Decimal | null {
  if (!observation?.value || !own?.value || isSplit || isWhole || unit.kind === 'grade') return null;
  return observation.value.minus(own.value);
}
