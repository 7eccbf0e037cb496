import { type Decimal, decimal, greatest, least } from './decimal.js';
import { english } from './english.js';
import type { IndicatorResult, SeriesItem } from './results.js';
import type { Movement } from './vocabulary.js';
import type { Words } from './words.js';

type Observed = Extract<SeriesItem, { status: 'observed' }>;

/**
 * Sentences for an author to begin commentary from, each true of the figures: the rise or fall from the first figure
 * shown, how long it has gone that way, whether it is the highest or lowest, where it stands by its target and beside
 * others. Position is said as position (above, below) and judgement as judgement (better, worse), never one for the
 * other. Empty where there is no figure.
 */
export function draftCommentary(indicator: IndicatorResult, words: Words = english): string[] {
  const observed = indicator.series.filter((item): item is Observed => item.status === 'observed');
  const now = observed.findLast(({ period }) => period === indicator.latest.period);
  if (!now) return [];
  const until = observed.slice(0, observed.indexOf(now) + 1);
  return [
    overall(indicator, until, now, words),
    ...runTo(indicator, now, words),
    ...extreme(indicator, until, now, words),
    ...byTarget(indicator, words),
    ...besideOthers(indicator, words),
  ];
}

function overall(
  indicator: IndicatorResult,
  observed: readonly Observed[],
  now: Observed,
  { drafts }: Words,
): string {
  const [first] = observed;
  const point = ({ text, period }: Observed) => ({ figure: text, period });
  if (!first || first === now) return drafts.only(indicator.title, point(now));
  const movement = movementOf(numberOf(now.value, indicator).minus(numberOf(first.value, indicator)));
  return drafts.overall(indicator.title, movement, point(first), point(now));
}

/** Over how many consecutive periods the figure itself has moved one way; said from two on. */
function runTo(indicator: IndicatorResult, now: Observed, { drafts }: Words): string[] {
  const { accumulation, run, series, frequency } = indicator;
  if (accumulation === 'year-to-date') return run && run.length > 1 ? [run.text] : [];
  const until = series.slice(0, series.indexOf(now) + 1);
  const moves = until.slice(1).map((item, i) => moveBetween(until[i], item, indicator));
  const last = moves.at(-1);
  if (!last) return [];
  const length = moves.length - 1 - moves.findLastIndex((move) => move !== last);
  return length > 1 ? [drafts.run(last, length, frequency, now.text)] : [];
}

/** Null where either figure is missing or a break lies between. */
function moveBetween(
  before: SeriesItem | undefined,
  after: SeriesItem,
  indicator: IndicatorResult,
): Movement | null {
  if (before?.status !== 'observed' || after.status !== 'observed' || after.break) return null;
  return movementOf(numberOf(after.value, indicator).minus(numberOf(before.value, indicator)));
}

/** Only since the last break, and never of year-to-date figures, which rise within each year. */
function extreme(
  indicator: IndicatorResult,
  observed: readonly Observed[],
  now: Observed,
  { drafts }: Words,
): string[] {
  if (indicator.accumulation === 'year-to-date' || indicator.flags.includes('immature')) return [];
  const comparable = observed.slice(
    Math.max(
      0,
      observed.findLastIndex((item) => item.break),
    ),
  );
  const values = comparable.map(({ value }) => numberOf(value, indicator));
  const [lowest, highest] = values.length > 1 ? [least(values), greatest(values)] : [null, null];
  if (!lowest || !highest || lowest.eq(highest)) return [];
  const value = numberOf(now.value, indicator);
  if (value.eq(highest)) return [drafts.extreme('highest')];
  return value.eq(lowest) ? [drafts.extreme('lowest')] : [];
}

function byTarget({ target, distance, rating }: IndicatorResult, { drafts }: Words): string[] {
  if (!target || !distance) return [];
  if (target.range) return [drafts.range(rating === 'green', target.text)];
  const difference = decimal(distance.difference);
  const side = difference.isZero() ? 'on' : difference.gt(0) ? 'above' : 'below';
  const judgement = rating === 'green' ? 'better' : 'worse';
  return [drafts.target(side, distance.awayText, target.text, judgement)];
}

function besideOthers({ comparisons }: IndicatorResult, { drafts }: Words): string[] {
  const named = (...judgements: string[]) =>
    comparisons.filter(({ judgement }) => judgements.includes(judgement)).map(({ name }) => name);
  const groups = [named('better'), named('same', 'similar'), named('worse')] as const;
  const ranks = comparisons.flatMap(({ name, rank }) =>
    rank ? [drafts.rank(rank.place, rank.of, rank.tied, name)] : [],
  );
  return [...(groups.flat().length > 0 ? [drafts.compared(...groups)] : []), ...ranks];
}

/** A grade counts by its place on the scale. */
function numberOf(value: string, { unit }: IndicatorResult): Decimal {
  return decimal(unit.grades ? unit.grades.indexOf(value) : value);
}

function movementOf(difference: Decimal): Movement {
  if (difference.isZero()) return 'level';
  return difference.gt(0) ? 'up' : 'down';
}
