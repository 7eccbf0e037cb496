import { areaKey } from './area.js';
import { type Decimal, decimal, divide, sum } from './decimal.js';
import type {
  AreaFigures,
  ComparatorDefinition,
  ComparisonDefinition,
  Observation,
  OurNames,
} from './definitions.js';
import { derivedFactor } from './derived-value.js';
import { inForceOn } from './in-force.js';
import type { Period } from './period.js';
import type { Unit } from './unit.js';

/** A group at one period: each member in force then, and its observation if it has one. */
export interface Member {
  name: string;
  observation: Observation | null;
}

/** The members in force on the last day of a period, never including us; null before there is a group. */
export function membersAt(
  { comparator, byArea }: ComparisonDefinition,
  period: Period,
  us: OurNames,
): Member[] | null {
  const names = inForceOn(comparator.members, period.end)?.value;
  if (!names) return null;
  const members = new Map(names.map((name) => [areaKey(name), name]));
  return [...members]
    .filter(([key]) => !us.has(key))
    .map(([key, name]) => ({ name, observation: observationIn(byArea.get(key) ?? [], period) }));
}

function observationIn(lists: readonly AreaFigures[], { text }: Period): Observation | null {
  return lists.find(({ figures }) => figures.at.has(text))?.figures.at.get(text) ?? null;
}

/** The statistic that a unit allows: between grades there is only a median. */
export function statisticOf(
  { statistic }: ComparatorDefinition,
  unit: Unit,
): ComparatorDefinition['statistic'] {
  return unit.kind === 'grade' ? 'median' : statistic;
}

/** The figure of a group and how many members it rests on; null where no member has what it takes. */
export function groupFigure(
  members: readonly Member[],
  statistic: ComparatorDefinition['statistic'],
  unit: Unit,
): { value: Decimal | null; counted: number } {
  if (statistic === 'pooled') return pooled(members, unit);
  const values = members.flatMap(({ observation }) => observation?.value ?? []);
  if (values.length === 0) return { value: null, counted: 0 };
  const value = statistic === 'median' ? median(values, unit) : mean(values);
  return { value, counted: values.length };
}

function mean(values: readonly Decimal[]): Decimal {
  return divide(sum(values), decimal(values.length));
}

/** The middle value, or the mean of the two in the middle; between two different grades there is none. */
function median(values: readonly Decimal[], unit: Unit): Decimal | null {
  const sorted = values.toSorted((a, b) => a.cmp(b));
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (!lower || !upper) return null;
  return unit.kind === 'grade' && !lower.eq(upper) ? null : mean([lower, upper]);
}

/** Summed numerators by summed denominators, over the members that have both. */
function pooled(members: readonly Member[], unit: Unit): { value: Decimal | null; counted: number } {
  const pairs = members.flatMap(({ observation }) => {
    const { value, numerator, denominator } = observation ?? {};
    return value && numerator && denominator ? [{ numerator, denominator }] : [];
  });
  const denominator = sum(pairs.map((pair) => pair.denominator));
  const factor = derivedFactor(unit);
  if (denominator.isZero() || factor === null) return { value: null, counted: 0 };
  const numerator = sum(pairs.map((pair) => pair.numerator));
  return { value: divide(numerator.times(factor), denominator), counted: pairs.length };
}
