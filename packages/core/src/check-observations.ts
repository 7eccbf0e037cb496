import { DECIMAL_TEXT, decimal, decimalsIn, divide, plainResult, round } from './decimal.js';
import { quote } from './quote.js';
import { derivedFactor } from './derived-value.js';
import { checkRevisions } from './check-revisions.js';
import { checkValue, valueSaid } from './check-value.js';
import type { ScorecardObservation, ScorecardUnit } from './document-types.js';
import { oneOfEach } from './one-of-each.js';
import { partsOf, type Period } from './period.js';
import { type Frequency } from './period-kind.js';
import type { Report } from './report.js';
import type { Path } from './salvage.js';
import { lastOfYearToDate } from './year-to-date.js';

/** What an observation's period and value are checked against. */
export interface ObservationSetting {
  frequency: Frequency;
  unit: ScorecardUnit;
  isYearToDate: boolean;
}

/**
 * The observations that hold, their periods in canonical text, oldest spelling of each kept. A bad one is an error
 * and left out; where two of one period differ neither can be trusted and both are left out, but for one that is suppressed:
 * without it the figure could be worked out from others.
 */
export function checkObservations(
  observations: readonly ScorecardObservation[],
  setting: ObservationSetting,
  path: Path,
  report: Report,
): ScorecardObservation[] {
  const checked = observations.flatMap((given, i) => {
    const place = [...path, i];
    const observation = checkObservation(given, setting, place, report);
    return observation ? [{ observation, place, said: figureOf(observation, setting.unit) }] : [];
  });
  const hidden = new Map(
    checked.flatMap(({ observation }) =>
      observation.missing === 'confidential' ? [[observation.period, observation] as const] : [],
    ),
  );
  const kept = oneOfEach(
    checked,
    ({ observation }) => observation.period,
    ({ observation, said }) => (hidden.has(observation.period) ? 'confidential' : said),
    ({ observation, place, said }, first) => {
      const message = `There are two observations of ${observation.period}, ${first.said} and ${said}: keep one of them.`;
      report.error(place, 'duplicate-period', message);
    },
  );
  return kept.map(({ observation }) => hidden.get(observation.period) ?? observation);
}

/** What an observation says, so that `85` and `"85.0"` are one: the value or what gives it, else the reason for none. */
function figureOf(
  { value, missing, numerator, denominator }: ScorecardObservation,
  unit: ScorecardUnit,
): string {
  if (missing !== undefined) return missing;
  if (value !== undefined) return valueSaid(value, unit);
  return plainResult(
    divide(decimal(numerator ?? 0).times(derivedFactor(unit) ?? 1), decimal(denominator ?? 1)),
  );
}

function checkObservation(
  observation: ScorecardObservation,
  setting: ObservationSetting,
  path: Path,
  report: Report,
): ScorecardObservation | null {
  const period = checkPeriod(observation.period, setting, [...path, 'period'], report);
  if (!period) return null;
  // Whatever else is wrong of it, what is suppressed stays so.
  const { missing } = observation;
  const left = missing === 'confidential' ? { period: period.text, missing } : null;
  if (!hasFigure(observation, path, report)) return left;
  const value =
    observation.value === undefined
      ? undefined
      : checkValue(observation.value, setting.unit, [...path, 'value'], report);
  if (value === null || !limitsHold(observation, path, report)) return left;
  warnOfDisagreement(observation, setting.unit, path, report);
  const { revisions } = observation;
  return {
    ...observation,
    period: period.text,
    ...(value === undefined ? {} : { value }),
    ...(revisions && {
      revisions: checkRevisions(revisions, setting.unit, [...path, 'revisions'], report),
    }),
  };
}

/** The period, of the kind that the frequency says; a year-to-date window means its last period. */
export function checkPeriod(
  text: string,
  { frequency, isYearToDate }: Pick<ObservationSetting, 'frequency' | 'isYearToDate'>,
  path: Path,
  report: Report,
): Period | null {
  const period = report.period(text, path, frequency);
  if (!period || frequency === 'irregular') return period;
  const ofKind = isYearToDate ? lastOfYearToDate(period) : period;
  if (ofKind && matches(ofKind, frequency)) return ofKind;
  const message = `${quote(text)} is ${kindText(period.kind)}, but figures here are for each ${frequencyText(frequency)}.`;
  report.error(path, 'wrong-kind', message);
  return null;
}

function kindText(kind: Period['kind']): string {
  return `${kind.startsWith('academic') ? 'an' : 'a'} ${kind.replace('-', ' ')}`;
}

function frequencyText(frequency: Frequency): string {
  if (typeof frequency !== 'object') return frequency.replace('-', ' ');
  return `window of ${frequency.window} ${frequency.unit.replace('-', ' ')}s`;
}

function matches(period: Period, frequency: Exclude<Frequency, 'irregular'>): boolean {
  if (typeof frequency !== 'object') return period.kind === frequency;
  const parts = partsOf(period);
  return parts?.kind === frequency.unit && parts.last - parts.first + 1 === frequency.window;
}

/** A value, a reason for none, or the two numbers that a value is derived from: exactly one story. */
function hasFigure(observation: ScorecardObservation, path: Path, report: Report): boolean {
  const { value, missing, numerator, denominator } = observation;
  if (value !== undefined && missing !== undefined) {
    report.error(
      path,
      'value-and-missing',
      `There is a value and a reason for none (“${missing}”): leave one of them out.`,
    );
    return false;
  }
  const isDerived = numerator !== undefined && denominator !== undefined;
  if (value === undefined && missing === undefined && !isDerived) {
    report.error(
      path,
      'no-figure',
      'There is no figure here: give a value such as 85, or say why not, such as "missing": "late".',
    );
    return false;
  }
  if (value === undefined && isDerived && decimal(denominator).isZero()) {
    report.error(
      [...path, 'denominator'],
      'zero-denominator',
      'No value can be derived from a denominator of 0: give a value, or say why there is none.',
    );
    return false;
  }
  return true;
}

/** One limit alone is kept, but told: nothing is drawn or judged by it. */
function limitsHold({ lower, upper }: ScorecardObservation, path: Path, report: Report): boolean {
  if (lower === undefined && upper === undefined) return true;
  if (lower === undefined || upper === undefined) {
    const alone = lower === undefined ? 'upper' : 'lower';
    report.warn(
      [...path, alone],
      'limit-alone',
      `The ${alone} limit stands alone, so it is not used: give both or neither.`,
    );
    return true;
  }
  if (decimal(lower).lte(upper)) return true;
  report.error(
    [...path, 'lower'],
    'limits-crossed',
    `The lower limit ${lower} is above the upper limit ${upper}: change them round.`,
  );
  return false;
}

/** A value that its own numerator and denominator don't give, at the decimals that it was recorded to. */
function warnOfDisagreement(
  observation: ScorecardObservation,
  unit: ScorecardUnit,
  path: Path,
  report: Report,
): void {
  const { value, numerator, denominator } = observation;
  const factor = derivedFactor(unit);
  if (value === undefined || numerator === undefined || denominator === undefined || factor === null) return;
  if (!DECIMAL_TEXT.test(value) || decimal(denominator).isZero()) return;
  const decimals = decimalsIn(value);
  const derived = round(divide(decimal(numerator).times(factor), decimal(denominator)), decimals);
  if (derived.minus(value).abs().lte(decimal(10).pow(-decimals))) return;
  report.warn(
    path,
    'numbers-disagree',
    `${numerator} of ${denominator} makes ${derived.toFixed()}, but the value says ${value}.`,
  );
}
