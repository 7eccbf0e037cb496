import { type Decimal, ZERO, decimal, divide, greatest, plain, plainResult } from './decimal.js';
import type { IndicatorDefinition } from './definitions.js';
import type { Judged } from './judge.js';
import type { TargetResult } from './results.js';
import type { Target } from './shortfall.js';
import { periodsLeftInYear } from './target.js';
import type { Telling } from './telling.js';

/** The target of a judged period, for results; null where there is none. */
export function targetResult(
  indicator: IndicatorDefinition,
  judged: Judged,
  telling: Telling,
): TargetResult | null {
  const { target } = judged;
  if (!target) return null;
  const { basis } = target.setting.value;
  const shown = target.judged ?? target.setting.value.target;
  return {
    value: target.judged && 'value' in target.judged ? valueText(target.judged.value, indicator) : null,
    range: rangeOf(target.judged),
    text: telling.target(shown),
    basis,
    basisText: basis && telling.words.labels.bases[basis],
    yearEnd: target.yearEnd && { value: plain(target.yearEnd), text: telling.recorded(target.yearEnd) },
    requiredPerPeriod: required(judged, telling),
    reason: target.judged ? null : 'no-profile',
  };
}

/** A number as plain text, a grade by its name. */
export function valueText(value: Decimal, { unit }: IndicatorDefinition): string {
  return unit.kind === 'grade' ? (unit.grades[value.toNumber()] ?? '') : plainResult(value);
}

/** A range's bounds as plain text; null for a target that is one figure. */
export function rangeOf(target: Target | null): { min: string; max: string } | null {
  return target && 'min' in target ? { min: plain(target.min), max: plain(target.max) } : null;
}

/** What each remaining period must add where high is good: null in the last, 0 once reached. */
function required(
  { target, observation, period, polarity }: Judged,
  telling: Telling,
): TargetResult['requiredPerPeriod'] {
  const left = periodsLeftInYear(period);
  if (!target?.yearEnd || !observation?.value || !left || polarity !== 'high') return null;
  const each = divide(greatest([target.yearEnd.minus(observation.value), ZERO]), decimal(left));
  const decimals = telling.decimalsOf(Math.max(observation.decimals, target.yearEnd.decimalPlaces()));
  return { value: plainResult(each), text: telling.difference(each, decimals) };
}
