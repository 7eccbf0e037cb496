import type { IndicatorResult, Labels, Rating, Results, Summary, TravelJudgement } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { figureText, type FigureText } from '../figure.view.js';
import { indicatorTravel } from '../mark.view.js';
import type { Standing } from '../rating-mark.js';
import type { TravelSign } from '../travel-sign.js';

/** How a report stands at a glance; every count is of the same measures, and they add up to the total. */
export interface SummaryView {
  title: string;
  total: string;
  period: string | null;
  illustrative: string | null;
  counts: Count[];
  travel: { sign: TravelSign; count: number; word: string }[];
  /** Measures in no count: `2 no longer reported, and not counted`. */
  apart: string[];
  /** A row for each theme; none where all measures are of one. */
  themes: ThemeRow[];
  first: FirstMeasure[];
  /** What is said where there is none. */
  nothing: string;
}

export interface Count {
  standing: Standing;
  count: number;
  word: string;
}

export interface ThemeRow {
  title: string;
  /** One a measure, worst first. */
  marks: Standing[];
  /** The same in words: `2 off target, 1 on target`. */
  text: string;
  total: number;
  apart: string[];
}

/** A measure to look at first, with the verdict. */
export interface FirstMeasure {
  id: string;
  title: string;
  rating: Rating;
  word: string;
  /** How far from target, or whom it is worse than. */
  reason: string;
  figure: FigureText;
  target: string;
  travel: { sign: TravelSign; word: string; short: string };
}

/** The order in which ratings are counted: bad, middling, good, then what isn't judged. */
export const worstFirst: readonly Rating[] = ['red', 'amber', 'green', 'no-target', 'no-data', 'not-judged'];

const TRAVELS: [TravelJudgement, TravelSign][] = [
  ['improved', { judgement: 'improved', movement: 'up', colour: 'green' }],
  ['worsened', { judgement: 'worsened', movement: 'down', colour: 'red' }],
  ['unchanged', { judgement: 'unchanged', movement: 'level', colour: 'amber' }],
];

/** What `<scorecard-summary>` shows: of all measures, with the first `most` to look at. */
export function summaryView(results: Results, most: number): SummaryView {
  const { labels, summary, indicators, themes } = results;
  const others = indicators.filter((one) => !themes.some(({ id }) => id === one.theme));
  const rows = [
    ...themes.map(({ id, title }) => ({ title, members: indicators.filter(({ theme }) => theme === id) })),
    { title: labels.noTheme, members: others },
  ].filter(({ members }) => members.length > 0);
  return {
    title: labels.report.summary,
    total: measures(summary.total, labels),
    period: results.periodText,
    illustrative: results.illustrative ? labels.illustrativeLong : null,
    counts: countsOf(summary, labels),
    travel: travelCounts(summary, labels),
    apart: apartFrom(indicators, labels),
    themes: rows.length < 2 ? [] : rows.map(({ title, members }) => themeRow(title, members, labels)),
    nothing: isJudged(summary) ? labels.nothingToLookAt : labels.report.nothingJudged,
    first: toLookAtFirst(indicators)
      .slice(0, most)
      .map((one) => firstMeasure(one, labels)),
  };
}

/** Whether any figure is current and compared with something: without one it is not said that nothing is wrong. */
function isJudged({ ratings, travel }: Summary): boolean {
  const { green, amber, red } = ratings;
  return green + amber + red + travel.improved + travel.worsened + travel.unchanged > 0;
}

/** How many measures there are, in words. */
export function measures(count: number, labels: Labels): string {
  return count === 1 ? labels.measuresOne : fill(labels.count, { count });
}

function countsOf({ ratings, stale }: Summary, labels: Labels): Count[] {
  return [
    ...worstFirst.map((rating) => ({
      standing: rating,
      count: ratings[rating],
      word: labels.ratings[rating],
    })),
    { standing: 'stale' as const, count: stale, word: labels.stale },
  ].filter(({ count }) => count > 0);
}

function travelCounts({ travel }: Summary, labels: Labels): SummaryView['travel'] {
  return [
    ...TRAVELS.map(([judgement, sign]) => ({
      sign,
      count: travel[judgement],
      word: labels.judgements[judgement],
    })),
    { sign: null, count: travel['not-judged'], word: labels.judgements['not-judged'] },
    { sign: null, count: travel.none, word: labels.notCompared },
  ].filter(({ count }) => count > 0);
}

function isCounted({ flags }: IndicatorResult): boolean {
  return !flags.includes('ended') && !flags.includes('not-started');
}

function apartFrom(indicators: readonly IndicatorResult[], labels: Labels): string[] {
  const having = (flag: 'ended' | 'not-started') =>
    indicators.filter(({ flags }) => flags.includes(flag)).length;
  const [ended, coming] = [having('ended'), having('not-started')];
  return [
    ...(ended > 0 ? [fill(labels.endedCount, { count: ended })] : []),
    ...(coming > 0 ? [fill(labels.notStartedCount, { count: coming })] : []),
  ];
}

function themeRow(title: string, members: readonly IndicatorResult[], labels: Labels): ThemeRow {
  const standings = members
    .filter(isCounted)
    .map(({ rating, flags }): Standing => (flags.includes('stale') ? 'stale' : rating));
  const order: Standing[] = [...worstFirst, 'stale'];
  const marks = order.flatMap((standing) => standings.filter((one) => one === standing));
  const words = order.flatMap((standing) => {
    const count = marks.filter((one) => one === standing).length;
    const word = standing === 'stale' ? labels.stale : labels.ratings[standing];
    return count > 0 ? [`${count} ${word}`] : [];
  });
  return { title, marks, text: words.join(', '), total: marks.length, apart: apartFrom(members, labels) };
}

/** What is off target or getting worse, in the order of priority; what is in no count by rating is left out. */
function toLookAtFirst(indicators: readonly IndicatorResult[]): IndicatorResult[] {
  return indicators
    .filter((one) => isCounted(one) && !one.flags.includes('stale'))
    .filter(({ rating, travel }) => {
      const isWorse = 'judgement' in travel && travel.judgement === 'worsened';
      return rating === 'red' || rating === 'amber' || isWorse;
    })
    .sort((a, b) => a.priority - b.priority);
}

function firstMeasure(one: IndicatorResult, labels: Labels): FirstMeasure {
  const { travel, distance, target } = one;
  const way = indicatorTravel(one, labels);
  return {
    id: one.id,
    title: one.title,
    rating: one.rating,
    word: one.ratingText,
    reason: distance?.text ?? one.targetReasonText ?? '',
    figure: figureText(one.latest, labels),
    target: target ? fill(labels.targetFigure, { figure: target.text }) : '',
    travel: {
      sign: way.sign,
      word: [way.word, way.text].filter(Boolean).join(', '),
      short: 'shortText' in travel ? (travel.shortText ?? '') : '',
    },
  };
}
