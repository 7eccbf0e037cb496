import { type Decimal } from './decimal.js';
import type { IndicatorDefinition } from './definitions.js';
import { comparedPeriod, comparesWithLastYear, travelAt } from './judge.js';
import { partsOf, type Period } from './period.js';
import { placeInYear } from './period-kind.js';
import { type Target, advantage } from './shortfall.js';
import type { Polarity } from './vocabulary.js';

/** How long a figure has gone one way. */
export interface Run {
  judgement: 'improved' | 'worsened' | 'unchanged';
  /** Consecutive changes to the latest, 1 or more. */
  length: number;
}

/** Over how many consecutive changes to a period the figure has improved, worsened or stayed; a gap or a break ends it. */
export function runTo(indicator: IndicatorDefinition, period: Period): Run | null {
  const judgement = judgementAt(indicator, period);
  if (judgement === null) return null;
  let length = 0;
  let step: Period | null = period;
  while (step && judgementAt(indicator, step) === judgement) {
    length++;
    step = comparedPeriod(indicator, step);
  }
  return { judgement, length };
}

function judgementAt(indicator: IndicatorDefinition, period: Period): Run['judgement'] | null {
  const travel = travelAt(indicator, period);
  if (!('change' in travel) || travel.change.judgement === 'not-judged') return null;
  return travel.change.judgement;
}

/** The best or the worst of the values shown, ties included; null when all are alike, ours is alone, or nothing is judged. */
export function extremeOf(
  value: Decimal,
  shown: readonly Decimal[],
  polarity: Polarity,
  target: Target | null,
): 'best' | 'worst' | null {
  const gains = shown
    .map((other) => advantage(value, other, polarity, target))
    .filter((gain) => gain !== null);
  if (gains.every((gain) => gain.isZero())) return null;
  if (gains.every((gain) => gain.gte(0))) return 'best';
  return gains.every((gain) => gain.lte(0)) ? 'worst' : null;
}

/** The periods whose figures are like that of a period: for year-to-date figures those at the same point of their year. */
export function likePeriods(
  indicator: IndicatorDefinition,
  period: Period,
  periods: readonly Period[],
): Period[] {
  if (!comparesWithLastYear(indicator)) return [...periods];
  const place = placeOf(period);
  return periods.filter((other) => placeOf(other) === place);
}

function placeOf(period: Period): number | null {
  const parts = partsOf(period);
  return parts && placeInYear(parts.kind, parts.last);
}
