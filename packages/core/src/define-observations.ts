import { type Decimal, decimal, decimalsIn, divide, plainRounded } from './decimal.js';
import type { Observation, Observations } from './definitions.js';
import { derivedFactor } from './derived-value.js';
import type { ScorecardObservation } from './document-types.js';
import type { Frequency } from './period-kind.js';
import { parsePeriod } from './parse-period.js';
import { type Period, comparePeriodDates } from './period.js';
import { type Unit, toNumber } from './unit.js';

/** A derived value is shown to no more decimals, unless its unit says. */
const DERIVED_DECIMALS = 2;

/** Reads a period's text as `parsePeriod` does. */
export type ReadPeriod = (text: string, frequency: Frequency) => Period;

/** A reader that parses each text once: a scorecard names few periods, each of them many times. */
export function periodsReadOnce(): ReadPeriod {
  const known = new Map<Frequency, Map<string, Period>>();
  return (text, frequency) => {
    const ofKind = known.get(frequency) ?? new Map<string, Period>();
    known.set(frequency, ofKind);
    const period = ofKind.get(text) ?? parsePeriod(text, frequency);
    ofKind.set(text, period);
    return period;
  };
}

/** Observations as the rules read them, in order of their periods. */
export function defineObservations(
  observations: readonly ScorecardObservation[],
  unit: Unit,
  frequency: Frequency,
  readPeriod: ReadPeriod = parsePeriod,
): Observations {
  const list = observations
    .map((observation) => defineObservation(observation, unit, readPeriod(observation.period, frequency)))
    .sort((a, b) => comparePeriodDates(a.period, b.period));
  return { list, at: new Map(list.map((observation) => [observation.period.text, observation])) };
}

function defineObservation(observation: ScorecardObservation, unit: Unit, period: Period): Observation {
  const { missing = null, numerator, denominator, lower, upper, markers = [], note = null } = observation;
  const value = missing === null ? valueOf(observation, unit) : null;
  return {
    period,
    value,
    decimals: decimalsIn(observation.value ?? (value ? plainRounded(value, DERIVED_DECIMALS) : '')),
    missing: value === null ? (missing ?? 'not-available') : null,
    numerator: optionalDecimal(numerator),
    denominator: optionalDecimal(denominator),
    lower: optionalDecimal(lower),
    upper: optionalDecimal(upper),
    markers: [...markers],
    note,
    immature: observation.immature ?? false,
    illustrative: observation.illustrative ?? false,
  };
}

/** The recorded value, else the one that numerator and denominator give, at 40 significant digits. */
function valueOf({ value, numerator, denominator }: ScorecardObservation, unit: Unit): Decimal | null {
  if (value !== undefined) return toNumber(value, unit);
  const factor = derivedFactor(unit);
  if (
    numerator === undefined ||
    denominator === undefined ||
    factor === null ||
    decimal(denominator).isZero()
  )
    return null;
  return divide(decimal(numerator).times(factor), decimal(denominator));
}

function optionalDecimal(text: string | undefined): Decimal | null {
  return text === undefined ? null : decimal(text);
}
