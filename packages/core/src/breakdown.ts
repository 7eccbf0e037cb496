import { type Decimal, ZERO, divide, sum } from './decimal.js';
import { defineObservations } from './define-observations.js';
import type { IndicatorDefinition, Observation } from './definitions.js';
import { polarityAt } from './judge.js';
import type { Period } from './period.js';
import { advantage } from './shortfall.js';
import { targetAt } from './target.js';

/** A category with a figure. */
interface Known {
  title: string;
  observation: Observation;
  value: Decimal;
}

/** The categories of one breakdown at one period. */
export interface Breakdown {
  id: string;
  title: string;
  period: Period | null;
  categories: { title: string; observation: Observation | null; share: Decimal | null }[];
  /** Of counts that are all known; null otherwise, so that no category left out can be worked out. */
  total: Decimal | null;
  /** By the way that is good; null where nothing is judged or all are alike. */
  best: Known | null;
  worst: Known | null;
  /** The widest gap between two categories, for units whose figures are not parts of a whole. */
  gap: { lower: string; higher: string; difference: Decimal } | null;
}

/** Each breakdown at the latest period up to a day for which any of its categories has a row. */
export function breakdownsOf(indicator: IndicatorDefinition, day: string): Breakdown[] {
  return (indicator.document.breakdowns ?? []).map(({ id, title, categories }) => {
    const series = categories.map((category) => ({
      title: category.title,
      observations: defineObservations(category.observations, indicator.unit, indicator.frequency),
    }));
    const periods = series.flatMap(({ observations }) => observations.list.map(({ period }) => period));
    const period = periods.filter(({ end }) => end <= day).reduce<Period | null>(later, null);
    const at = series.map((category) => ({
      title: category.title,
      observation: (period && category.observations.at.get(period.text)) ?? null,
    }));
    const known = at.flatMap(({ title: name, observation }) =>
      observation?.value ? [{ title: name, observation, value: observation.value }] : [],
    );
    const isWhole = isCount(indicator) && known.length === at.length && known.length > 0;
    const total = isWhole ? sum(known.map(({ value }) => value)) : null;
    return {
      id,
      title,
      period,
      categories: at.map((category) => ({ ...category, share: shareOf(category.observation, total) })),
      total,
      ...(period ? extremesOf(indicator, period, known) : { best: null, worst: null }),
      gap: isCount(indicator) ? null : widestGap(known),
    };
  });
}

function extremesOf(
  indicator: IndicatorDefinition,
  period: Period,
  known: readonly Known[],
): Pick<Breakdown, 'best' | 'worst'> {
  const polarity = polarityAt(indicator, period);
  const target = targetAt(indicator, period)?.judged ?? null;
  const gain = (a: Known, b: Known) => advantage(a.value, b.value, polarity, target) ?? ZERO;
  const best = known.reduce<Known | null>((top, item) => (top && gain(item, top).lte(0) ? top : item), null);
  const worst = known.reduce<Known | null>((low, item) => (low && gain(item, low).gte(0) ? low : item), null);
  return !best || !worst || gain(best, worst).isZero() ? { best: null, worst: null } : { best, worst };
}

function later(latest: Period | null, period: Period): Period {
  return latest && latest.end >= period.end ? latest : period;
}

function shareOf(observation: Observation | null, total: Decimal | null): Decimal | null {
  if (!observation?.value || !total || total.isZero()) return null;
  return divide(observation.value.times(100), total);
}

function isCount({ unit }: IndicatorDefinition): boolean {
  return unit.kind === 'count';
}

function widestGap(known: readonly Known[]): Breakdown['gap'] {
  const sorted = known.toSorted((a, b) => a.value.cmp(b.value));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest || lowest.value.eq(highest.value)) return null;
  return { lower: lowest.title, higher: highest.title, difference: lowest.value.minus(highest.value) };
}
