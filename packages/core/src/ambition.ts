import { type Decimal, ZERO, decimal, divide } from './decimal.js';
import type { IndicatorDefinition, Observation } from './definitions.js';
import { type Change, change } from './direction-of-travel.js';
import { polarityAt } from './judge.js';
import type { Period } from './period.js';
import { type Target, shortfall } from './shortfall.js';
import { stepsBetween, toPeriod } from './step-period.js';
import { hasPercentChange, toNumber } from './unit.js';
import type { MilestoneStatus } from './vocabulary.js';

/** A figure that is to be reached by a period. */
export interface Point {
  period: Period;
  value: Decimal;
}

/** Where a measure set out from, where it is to come to, and how far along the way it is. */
export interface Ambition {
  baseline: Point | null;
  milestones: (Point & { status: MilestoneStatus })[];
  /** What the straight line from one point to the next gives for the latest period; null before the first and after the last. */
  expected: Decimal | null;
  /** The change from the baseline to the latest figure. */
  sinceBaseline: Change | null;
}

/** The ambition of an indicator at its latest figure; null where the document states none. */
export function ambitionOf(
  indicator: IndicatorDefinition,
  latest: Observation | null,
  day: string,
): Ambition | null {
  const { baseline, milestones = [] } = indicator.document;
  if (!baseline && milestones.length === 0) return null;
  const start = baseline ? pointOf(indicator, baseline) : null;
  const goals = milestones
    .map((milestone) => pointOf(indicator, milestone))
    .sort((a, b) => (a.period.end < b.period.end ? -1 : 1));
  return {
    baseline: start,
    milestones: goals.map((goal) => ({ ...goal, status: statusOf(indicator, goal, day) })),
    expected: latest && expectedAt([...(start ? [start] : []), ...goals], latest.period),
    sinceBaseline: start && latest?.value ? changeSince(indicator, start, latest, latest.value) : null,
  };
}

function pointOf({ unit }: IndicatorDefinition, { period, value }: { period: string; value: string }): Point {
  return { period: toPeriod(period), value: toNumber(value, unit) };
}

function statusOf(indicator: IndicatorDefinition, goal: Point, day: string): MilestoneStatus {
  if (goal.period.end > day) return 'due';
  const value = indicator.observations.at.get(goal.period.text)?.value;
  const target: Target = { value: goal.value };
  const short = value && shortfall(value, target, polarityAt(indicator, goal.period));
  if (!short) return 'not-known';
  return short.lte(0) ? 'met' : 'missed';
}

/** The straight line between two points of one kind of period, a period at a time. */
function expectedAt(points: readonly Point[], period: Period): Decimal | null {
  const exact = points.find((point) => point.period.text === period.text);
  if (exact) return exact.value;
  const next = points.findIndex((point) => point.period.end > period.end);
  const [from, to] = [points[next - 1], points[next]];
  const [gone, whole] = [
    from && stepsBetween(from.period, period),
    from && to && stepsBetween(from.period, to.period),
  ];
  if (!from || !to || gone === null || gone === undefined || !whole) return null;
  return from.value.plus(divide(to.value.minus(from.value).times(gone), decimal(whole)));
}

function changeSince(
  indicator: IndicatorDefinition,
  start: Point,
  latest: Observation,
  value: Decimal,
): Change {
  return change({
    latest: value,
    previous: start.value,
    polarity: polarityAt(indicator, latest.period),
    unchangedWithin: ZERO,
    hasPercent: hasPercentChange(indicator.unit),
  });
}
