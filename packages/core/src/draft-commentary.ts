import { type Decimal, decimal, greatest, least } from './decimal.js';
import { english } from './english.js';
import { directionOfTravel } from './plain-rules.js';
import type { ComparisonResult, IndicatorResult, SeriesItem } from './results.js';
import type { Movement } from './vocabulary.js';
import type { Words } from './words.js';

type Observed = Extract<SeriesItem, { status: 'observed' }>;

/** So few ratings say nothing of a habit. */
const FEWEST_FOR_ALWAYS = 3;

/**
 * Sentences for an author to begin commentary from, each true of the figures: the rise or fall from the first figure
 * shown, how long it has gone that way, whether it is the highest or lowest, where it stands by its target and beside
 * others. Position is said as position (above, below) and judgement as judgement (better, worse), never one for the
 * other. Nothing is compared across a break, with an immature figure, or between unlike points of a year. Empty where
 * there is no figure.
 */
export function draftCommentary(indicator: IndicatorResult, words: Words = english): string[] {
  const observed = indicator.series.filter((item): item is Observed => item.status === 'observed');
  const now = observed.findLast(({ period }) => period === indicator.latest.period);
  if (!now) return [];
  const comparable = comparableTo(now, observed, indicator);
  return [
    overall(indicator, comparable, now, words),
    ...runTo(indicator, now, words),
    ...extreme(indicator, comparable, now, words),
    ...byTarget(indicator, observed, words),
    ...besideOthers(indicator, words),
  ];
}

/** The figures up to the latest that can be compared with it: since the last break, and by a rule that allows any. */
function comparableTo(now: Observed, observed: readonly Observed[], indicator: IndicatorResult): Observed[] {
  const until = observed.slice(0, observed.indexOf(now) + 1);
  const isLike = indicator.compareWith === 'previous-period' && !indicator.flags.includes('immature');
  return isLike
    ? until.slice(
        Math.max(
          0,
          until.findLastIndex((item) => item.break),
        ),
      )
    : [now];
}

function overall(
  indicator: IndicatorResult,
  comparable: readonly Observed[],
  now: Observed,
  { drafts }: Words,
): string {
  const [first] = comparable;
  const point = ({ text, periodName }: Observed) => ({ figure: text, period: periodName });
  const movement = first ? moved(first, now, indicator) : 'level';
  const readsAlike = first?.text === now.text && movement !== 'level';
  if (!first || first === now || readsAlike) return drafts.only(indicator.title, point(now));
  return drafts.overall(indicator.title, movement, point(first), point(now));
}

/** How long the figure has gone one way, from two changes on; else that it was stable, where it was. */
function runTo(indicator: IndicatorResult, now: Observed, { drafts }: Words): string[] {
  const { compareWith, run, series, frequency, travel } = indicator;
  if (compareWith === 'same-period-last-year') return run && run.length > 1 ? [run.text] : [];
  if (!('judgement' in travel)) return [];
  if (travel.judgement === 'unchanged' && travel.movement !== 'level')
    return [drafts.stable(now.periodName, travel.text)];
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
  return moved(before, after, indicator);
}

function extreme(
  indicator: IndicatorResult,
  comparable: readonly Observed[],
  now: Observed,
  { drafts }: Words,
): string[] {
  const values = comparable.map(({ value }) => numberOf(value, indicator));
  const [lowest, highest] = values.length > 1 ? [least(values), greatest(values)] : [null, null];
  if (!lowest || !highest || lowest.eq(highest)) return [];
  const value = numberOf(now.value, indicator);
  if (value.eq(highest)) return [drafts.extreme('highest')];
  return value.eq(lowest) ? [drafts.extreme('lowest')] : [];
}

function byTarget(
  { target, distance, rating, frequency }: IndicatorResult,
  observed: readonly Observed[],
  { drafts }: Words,
): string[] {
  if (!target || !distance) return [];
  const isAlways = observed.length >= FEWEST_FOR_ALWAYS && observed.every((item) => item.rating === 'green');
  const always = isAlways ? [drafts.always(frequency)] : [];
  if (target.range) return [drafts.range(rating === 'green', target.text), ...always];
  const difference = decimal(distance.difference);
  const side = difference.isZero() ? 'on' : difference.gt(0) ? 'above' : 'below';
  const told = {
    side,
    difference: distance.awayText,
    target: target.text,
    judgement: rating === 'green' ? 'better' : 'worse',
    isProfile: target.yearEnd !== null,
  } as const;
  return [drafts.target(told), ...always];
}

function besideOthers(indicator: IndicatorResult, { drafts }: Words): string[] {
  const { comparisons } = indicator;
  const named = (...judgements: string[]) =>
    comparisons.filter(({ judgement }) => judgements.includes(judgement)).map(({ name }) => name);
  const groups = [named('better'), named('same', 'similar'), named('worse')] as const;
  const ranks = comparisons.flatMap(({ name, rank }) =>
    rank && rank.of > 1 ? [drafts.rank(rank, placeOf(rank, indicator), name)] : [],
  );
  return [
    ...(groups.flat().length > 0 ? [drafts.compared(...groups)] : []),
    ...targetBeside(indicator, drafts),
    ...ranks,
  ];
}

/** The figure's own place at either end: the best of a high-is-good measure is the highest. */
function placeOf(
  { place, of }: { place: number; of: number },
  { polarity }: IndicatorResult,
): 'highest' | 'lowest' | null {
  const [best, worst] = { high: ['highest', 'lowest'], low: ['lowest', 'highest'], range: [], none: [] }[
    polarity
  ] as ('highest' | 'lowest')[];
  if (place === 1) return best ?? null;
  return place === of ? (worst ?? null) : null;
}

/** The target itself by the figures of others at the same period, where it is one figure. */
function targetBeside(indicator: IndicatorResult, drafts: Words['drafts']): string[] {
  const { target, comparisons, polarity, unit } = indicator;
  const value = target?.yearEnd === null ? target.value : null;
  if (value === null || polarity === 'none' || unit.kind === 'grade') return [];
  const told = ({ name, text }: ComparisonResult) => `${name} (${text})`;
  const by = (judgement: string) =>
    comparisons
      .filter((item) => item.value !== null && !item.periodsDiffer && !item.behind)
      .filter(
        (item) =>
          directionOfTravel({ latest: value, previous: item.value ?? 0, polarity }).judgement === judgement,
      )
      .map(told);
  const [better, worse] = [by('improved'), by('worsened')];
  return better.length + worse.length > 0 ? [drafts.targetBeside(target?.text ?? '', better, worse)] : [];
}

/** A grade counts by its place on the scale. */
function numberOf(value: string, { unit }: IndicatorResult): Decimal {
  return decimal(unit.grades ? unit.grades.indexOf(value) : value);
}

function moved(from: Observed, to: Observed, indicator: IndicatorResult): Movement {
  const difference = numberOf(to.value, indicator).minus(numberOf(from.value, indicator));
  if (difference.isZero()) return 'level';
  return difference.gt(0) ? 'up' : 'down';
}
