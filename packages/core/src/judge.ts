import { type Tolerance, DEFAULT_TOLERANCE } from './amber-allowance.js';
import type { Decimal } from './decimal.js';
import type { IndicatorDefinition, Observation } from './definitions.js';
import { type Change, change } from './direction-of-travel.js';
import { inForceOn } from './in-force.js';
import { rate } from './rating.js';
import type { Period } from './period.js';
import { samePeriodLastYear, shiftPeriod, strideOf } from './step-period.js';
import { type TargetAt, targetAt } from './target.js';
import { hasPercentChange } from './unit.js';
import type { Polarity, Rating, Reason } from './vocabulary.js';

/** A period judged by what was in force on its last day. */
export interface Judged {
  period: Period;
  observation: Observation | null;
  polarity: Polarity;
  target: TargetAt | null;
  tolerance: Tolerance;
  rating: Rating;
  travel: TravelAt;
}

/** The change to a period from the one it is compared with, or why there is none. */
export type TravelAt =
  | { from: Period; latest: Decimal; previous: Decimal; change: Change }
  | { from: Period | null; reason: Reason };

/** Judges one period of an indicator. */
export function judgeAt(indicator: IndicatorDefinition, period: Period): Judged {
  const observation = indicator.observations.at.get(period.text) ?? null;
  const polarity = polarityAt(indicator, period);
  const target = targetFor(indicator, period, polarity);
  const tolerance = toleranceAt(indicator, period);
  const travel = travelAt(indicator, period);
  const judged = { period, observation, polarity, target, tolerance, travel };
  return { ...judged, rating: ratingOf(indicator, judged, observation?.value ?? null) };
}

/** The target in force, where its shape fits: a range is a target only for the polarity `range`, one figure only for others. */
function targetFor(indicator: IndicatorDefinition, period: Period, polarity: Polarity): TargetAt | null {
  const target = targetAt(indicator, period);
  const isRange = !!target && 'min' in target.setting.value.target;
  return polarity !== 'none' && isRange !== (polarity === 'range') ? null : target;
}

/** The rating of a value at a judged period: of the recorded one, or of another such as its rounded self. */
export function ratingOf(
  indicator: IndicatorDefinition,
  judged: Omit<Judged, 'rating'>,
  value: Decimal | null,
): Rating {
  const { target, polarity, tolerance, travel } = judged;
  const isGrade = indicator.unit.kind === 'grade';
  const byDistance = rate({ value, target: target?.judged ?? null, polarity, tolerance, isGrade });
  const isOff = byDistance === 'amber' || byDistance === 'red';
  return isOff && indicator.ratingRule === 'improving-is-amber' ? ratingByTravel(travel) : byDistance;
}

/** Off target is amber while improving or unchanged, else red. */
function ratingByTravel(travel: TravelAt): Rating {
  const isHolding = 'change' in travel && ['improved', 'unchanged'].includes(travel.change.judgement);
  return isHolding ? 'amber' : 'red';
}

/** The tolerance of the indicator, else of the document, else 5 percent, on the last day of a period. */
function toleranceAt({ tolerance, sharedTolerance }: IndicatorDefinition, { end }: Period): Tolerance {
  return (inForceOn(tolerance, end) ?? inForceOn(sharedTolerance, end))?.value ?? DEFAULT_TOLERANCE;
}

/** Which way is good on the last day of a period; `none` before any setting. */
export function polarityAt(indicator: IndicatorDefinition, period: Period): Polarity {
  return inForceOn(indicator.polarity, period.end)?.value ?? 'none';
}

/** The change to a period, by the polarity in force in it, or the reason why none can be told. */
export function travelAt(indicator: IndicatorDefinition, period: Period): TravelAt {
  const latest = indicator.observations.at.get(period.text);
  const from = comparedPeriod(indicator, period);
  const previous = from && indicator.observations.at.get(from.text);
  if (!latest?.value) return { from, reason: latest?.missing ?? 'not-observed' };
  if (!previous?.value) return { from, reason: 'previous-missing' };
  if (hasBreakBetween(indicator, previous.period, period)) return { from, reason: 'break' };
  if (latest.immature) return { from, reason: 'immature' };
  return {
    from: previous.period,
    latest: latest.value,
    previous: previous.value,
    change: change({
      latest: latest.value,
      previous: previous.value,
      polarity: polarityAt(indicator, period),
      target: targetAt(indicator, period)?.judged ?? null,
      unchangedWithin: indicator.unchangedWithin,
      hasPercent: hasPercentChange(indicator.unit),
    }),
  };
}

/** The period that one is compared with: the one before, or the same a year before; null for the first of an irregular series. */
export function comparedPeriod(indicator: IndicatorDefinition, period: Period): Period | null {
  if (comparesWithLastYear(indicator)) return samePeriodLastYear(period);
  return periodBefore(indicator, period);
}

/** True where like is only compared with like of a year before: always so for year-to-date figures. */
export function comparesWithLastYear(indicator: IndicatorDefinition): boolean {
  return indicator.isYearToDate || indicator.comparesWithLastYear;
}

/** The indicator's period before: of an irregular series the observation before. */
function periodBefore({ frequency, observations }: IndicatorDefinition, period: Period): Period | null {
  if (frequency !== 'irregular') return shiftPeriod(period, -strideOf(frequency));
  const place = observations.list.findIndex((observation) => observation.period.text === period.text);
  return observations.list[place - 1]?.period ?? null;
}

/** A break lies between where the earlier period starts before it and the later doesn't. */
function hasBreakBetween({ breaks }: IndicatorDefinition, earlier: Period, later: Period): boolean {
  return breaks.some(({ at }) => earlier.start < at.start && later.start >= at.start);
}
