import { DEFAULT_TOLERANCE, type Tolerance } from './amber-allowance.js';
import { quote } from './quote.js';
import { DECIMAL_TEXT, type Decimal, decimal, plainResult, plainRounded } from './decimal.js';
import { type TravelColour, change } from './direction-of-travel.js';
import { ScorecardError } from './issue.js';
import { type Quartile, quartileAmong } from './quartile.js';
import { type Rank, rankAmong } from './rank.js';
import { rate } from './rating.js';
import type { Target } from './shortfall.js';
import type { Movement, Polarity, Rating, TravelJudgement } from './vocabulary.js';

const POLARITIES: readonly Polarity[] = ['high', 'low', 'range', 'none'];

/** A figure as a caller has it: a number, a decimal string, or the name of a grade where `grades` is given. */
export type PlainValue = string | number;

/** A target as a caller has it. */
export type PlainTarget = PlainValue | { min: PlainValue; max: PlainValue };

/** A tolerance as a caller has it. */
export type PlainTolerance =
  { percent: PlainValue } | { points: PlainValue } | { steps: PlainValue } | { limit: PlainValue };

/** What `ratePerformance` needs; `grades` is the scale of a graded indicator, best last. */
export interface RatePerformanceInput {
  value: PlainValue | null;
  target: PlainTarget | null;
  polarity: Polarity;
  tolerance?: PlainTolerance;
  grades?: readonly string[];
}

/** The rating of a figure: ratePerformance({ value: 81, target: 82, polarity: 'high' }) is `amber`. */
export function ratePerformance({
  value,
  target,
  polarity,
  tolerance,
  grades,
}: RatePerformanceInput): Rating {
  return rate({
    value: value === null || value === undefined ? null : toDecimal(value, grades),
    target: toTarget(target, grades),
    polarity: known(polarity),
    tolerance: tolerance ? toTolerance(tolerance, grades) : DEFAULT_TOLERANCE,
    isGrade: grades !== undefined,
  });
}

/** The change between two figures. A range needs its `target`; scores and grades have no percent. */
export function directionOfTravel(input: {
  latest: PlainValue;
  previous: PlainValue;
  polarity: Polarity;
  target?: PlainTarget | null;
  grades?: readonly string[];
}): {
  difference: string;
  percentChange: string | null;
  movement: Movement;
  judgement: TravelJudgement;
  colour: TravelColour;
} {
  const { latest, previous, polarity, target = null, grades } = input;
  const { difference, percentChange, ...judged } = change({
    latest: toDecimal(latest, grades),
    previous: toDecimal(previous, grades),
    polarity: known(polarity),
    target: toTarget(target, grades),
    hasPercent: grades === undefined,
  });
  return {
    difference: plainResult(difference),
    percentChange: percentChange && plainRounded(percentChange, 2),
    ...judged,
  };
}

/** What `rank` and `quartile` need; `others` leaves us out, and nulls in it are not counted. */
export interface StandingInput {
  value: PlainValue;
  others: readonly (PlainValue | null)[];
  polarity: Polarity;
  target?: PlainTarget | null;
  grades?: readonly string[];
}

/** Our place, 1 is best and ties share the best place; null where nothing is judged. */
export function rank({ value, others, polarity, target = null, grades }: StandingInput): Rank | null {
  return rankAmong(
    toDecimal(value, grades),
    toDecimals(others, grades),
    known(polarity),
    toTarget(target, grades),
  );
}

/** Our quartile band, A is best; null with fewer than four values, between bounds that coincide, or where nothing is judged. */
export function quartile({ value, others, polarity, target = null, grades }: StandingInput): Quartile | null {
  return quartileAmong(
    toDecimal(value, grades),
    toDecimals(others, grades),
    known(polarity),
    toTarget(target, grades),
  );
}

function toDecimals(
  values: readonly (PlainValue | null)[],
  grades: readonly string[] | undefined,
): Decimal[] {
  return values
    .filter((value) => value !== null && value !== undefined)
    .map((value) => toDecimal(value, grades));
}

function toTarget(
  target: PlainTarget | null | undefined,
  grades: readonly string[] | undefined,
): Target | null {
  if (target === null || target === undefined) return null;
  if (typeof target === 'object')
    return { min: toDecimal(target.min, grades), max: toDecimal(target.max, grades) };
  return { value: toDecimal(target, grades) };
}

function toTolerance(tolerance: PlainTolerance, grades: readonly string[] | undefined): Tolerance {
  if ('percent' in tolerance) return { percent: toDecimal(tolerance.percent) };
  if ('points' in tolerance) return { points: toDecimal(tolerance.points) };
  if ('steps' in tolerance) return { steps: toDecimal(tolerance.steps) };
  return { limit: toDecimal(tolerance.limit, grades) };
}

function toDecimal(value: PlainValue, grades?: readonly string[]): Decimal {
  if (typeof value !== 'string' && typeof value !== 'number')
    throw badValue(`${quote(value)} is not a number: write it like 85 or "85.5".`);
  if (grades) return decimal(placeOf(String(value), grades));
  const text = typeof value === 'number' ? value : value.trim().replace(/^−/, '-');
  if (typeof text === 'number' ? Number.isFinite(text) : DECIMAL_TEXT.test(text)) return decimal(text);
  throw badValue(`${quote(value)} is not a number: write it like 85 or "85.5".`);
}

function placeOf(grade: string, grades: readonly string[]): number {
  const place = grades.indexOf(grade);
  if (place >= 0) return place;
  throw badValue(`${quote(grade)} is not on the scale: it should be one of ${grades.join(', ')}.`);
}

/** The polarity itself, once it is known to be one. */
function known(polarity: Polarity): Polarity {
  if (POLARITIES.includes(polarity)) return polarity;
  const message = `${quote(polarity)} is not a polarity: it should be one of ${POLARITIES.join(', ')}.`;
  throw new ScorecardError([{ severity: 'error', code: 'unknown-word', message }]);
}

function badValue(message: string): ScorecardError {
  return new ScorecardError([{ severity: 'error', code: 'bad-number', message }]);
}
