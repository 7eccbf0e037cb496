import { decimal } from './decimal.js';
import { checkDates, startApart } from './check-dated.js';
import { quote } from './quote.js';
import { checkValue } from './check-value.js';
import type { ScorecardIndicator, ScorecardTarget, ScorecardUnit } from './document-types.js';
import type { Report } from './report.js';
import { type Path, isObject } from './salvage.js';

/** The targets in canonical text, or null when any is wrong: half the targets would judge by the wrong one. */
export function checkTargets(
  indicator: ScorecardIndicator,
  unit: ScorecardUnit,
  path: Path,
  report: Report,
): ScorecardTarget[] | null {
  const targets = indicator.targets ?? [];
  const checked = targets.map((target, i) => checkTarget(target, indicator, unit, [...path, i], report));
  const held = checked.filter((target) => target !== null);
  return held.length === targets.length && startApart(held, path, report) ? held : null;
}

function checkTarget(
  target: ScorecardTarget,
  indicator: ScorecardIndicator,
  unit: ScorecardUnit,
  path: Path,
  report: Report,
): ScorecardTarget | null {
  const dates = checkDates(target, path, report);
  const value = checkTargetValue(target.value, indicator, unit, [...path, 'value'], report);
  if (target.appliesAt && indicator.accumulation !== 'year-to-date') {
    report.error(
      [...path, 'appliesAt'],
      'not-year-to-date',
      'A year-end target belongs to an indicator with "accumulation": "year-to-date".',
    );
    return null;
  }
  if (target.appliesAt && isRange(target.value)) {
    report.error(
      [...path, 'value'],
      'range-at-year-end',
      'A year-end target is one figure, such as 97.25, not a range.',
    );
    return null;
  }
  return dates && value !== null ? { ...target, ...dates, value } : null;
}

function checkTargetValue(
  value: ScorecardTarget['value'],
  indicator: ScorecardIndicator,
  unit: ScorecardUnit,
  path: Path,
  report: Report,
): ScorecardTarget['value'] | null {
  const polarities = polaritiesOf(indicator);
  if (isRange(value)) {
    if (decimal(value.min).gt(value.max)) {
      report.error(
        path,
        'range-crossed',
        `The minimum ${value.min} is above the maximum ${value.max}: change them round.`,
      );
      return null;
    }
    if (polarities.includes('range') || !polarities.some((p) => p === 'high' || p === 'low')) return value;
    report.error(
      path,
      'range-not-judged',
      'A range is a target only where the polarity is "range": give one number, such as 90.',
    );
    return null;
  }
  if (polarities.length > 0 && polarities.every((polarity) => polarity === 'range')) {
    report.error(
      path,
      'range-needed',
      `The polarity is "range", so the target ${quote(value)} should be a range, such as { "min": 90, "max": 95 }.`,
    );
    return null;
  }
  return checkValue(value, unit, path, report);
}

function polaritiesOf({ polarity = 'none' }: ScorecardIndicator): string[] {
  return typeof polarity === 'string' ? [polarity] : polarity.map(({ value }) => value);
}

function isRange(value: ScorecardTarget['value']): value is { min: string; max: string } {
  return isObject(value);
}
