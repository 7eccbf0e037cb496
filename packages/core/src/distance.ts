import { type Decimal, ZERO, divide, plainResult, plainRounded, round } from './decimal.js';
import type { IndicatorDefinition, Observation } from './definitions.js';
import { type Judged, ratingOf } from './judge.js';
import type { Distance } from './results.js';
import { type Target, differenceFrom, yardstickOf } from './shortfall.js';
import type { Telling } from './telling.js';
import type { Standing } from './words.js';

/** The distance of a judged period from its target, for results; null where there is no figure or nothing to judge by. */
export function distanceOf(
  indicator: IndicatorDefinition,
  judged: Judged,
  telling: Telling,
): Distance | null {
  const { observation, target } = judged;
  if (!observation?.value || !target?.judged || judged.polarity === 'none') return null;
  const difference = differenceFrom(observation.value, target.judged);
  const percent = percentOf(difference, observation.value, target.judged, indicator);
  const standing = standingOf(indicator, judged, observation, target.judged, telling);
  return {
    difference: plainResult(difference),
    percent: percent && plainRounded(percent, 2),
    text: telling.words.distance(standing),
    awayText: telling.difference(difference, decimalsOf(observation, target.judged, telling)),
    shortText: telling.shortDifference(difference, decimalsOf(observation, target.judged, telling)),
    percentText: percent && telling.signedPercent(percent),
    roundingHidesRating: standing.roundingHidesRating,
  };
}

/** The parts of the sentence that says why a figure is rated as it is. */
export function standingOf(
  indicator: IndicatorDefinition,
  judged: Judged,
  observation: Observation,
  target: Target,
  telling: Telling,
): Standing {
  const value = observation.value ?? ZERO;
  const difference = differenceFrom(value, target);
  const yardstick = yardstickOf(value, target) ?? value;
  const decimals = decimalsOf(observation, target, telling);
  const isTied = telling.observation(observation) === telling.recorded(yardstick) && !difference.isZero();
  return {
    rating: judged.rating,
    polarity: judged.polarity,
    figure: isTied ? telling.figure(value, decimals) : telling.observation(observation),
    target: isTied && 'value' in target ? telling.figure(target.value, decimals) : telling.target(target),
    away: telling.amount(difference, decimalsOf(observation, target, telling)),
    awayUnit: indicator.unit,
    side: difference.isZero() ? 'on' : difference.gt(0) ? 'above' : 'below',
    isRange: 'min' in target,
    profileOf: judged.target?.yearEnd ? telling.period(judged.period) : null,
    tolerance: toleranceText(indicator, judged, value, target, telling),
    rule: indicator.ratingRule,
    roundingHidesRating: roundingHidesRating(indicator, judged, telling),
  };
}

/** Rating the figure as shown against the target as shown would give another colour. */
export function roundingHidesRating(
  indicator: IndicatorDefinition,
  judged: Judged,
  telling: Telling,
): boolean {
  const { observation, target } = judged;
  if (!observation?.value || !target?.judged || indicator.unit.kind === 'grade') return false;
  const shown = { ...judged, target: { ...target, judged: roundTarget(target.judged, telling) } };
  const value = round(observation.value, telling.decimalsOf(observation.decimals));
  return ratingOf(indicator, shown, value) !== judged.rating;
}

function roundTarget(target: Target, telling: Telling): Target {
  const shown = (value: Decimal) => round(value, telling.decimalsShown(value));
  return 'value' in target
    ? { value: shown(target.value) }
    : { min: shown(target.min), max: shown(target.max) };
}

function decimalsOf({ value }: Observation, target: Target, telling: Telling): number {
  const ours = value ?? ZERO;
  return telling.decimalsOfDifference(ours, yardstickOf(ours, target) ?? ours);
}

/** The difference as a percent of the target; null where the target is 0, and for grades, whose steps have no size. */
function percentOf(
  difference: Decimal,
  value: Decimal,
  target: Target,
  { unit }: IndicatorDefinition,
): Decimal | null {
  const yardstick = yardstickOf(value, target);
  if (unit.kind === 'grade' || yardstick?.isZero()) return null;
  return yardstick ? divide(difference.times(100), yardstick.abs()) : ZERO;
}

/** The tolerance in force, in words; null where it allows nothing. */
function toleranceText(
  indicator: IndicatorDefinition,
  { tolerance }: Judged,
  value: Decimal,
  target: Target,
  telling: Telling,
): Standing['tolerance'] {
  if ('limit' in tolerance) return { text: telling.recorded(tolerance.limit), isLimit: true };
  if (indicator.unit.kind === 'grade') {
    return 'steps' in tolerance && tolerance.steps.gt(0)
      ? { text: telling.difference(tolerance.steps, 0), isLimit: false }
      : null;
  }
  if ('points' in tolerance && !tolerance.points.isZero())
    return { text: telling.difference(tolerance.points, tolerance.points.decimalPlaces()), isLimit: false };
  if (!('percent' in tolerance) || tolerance.percent.isZero() || yardstickOf(value, target)?.isZero())
    return null;
  return { text: telling.words.notes.toleranceOfTarget(telling.percent(tolerance.percent)), isLimit: false };
}
