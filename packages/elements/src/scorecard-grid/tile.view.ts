import type { IndicatorResult, Labels } from '@scorecard/core';
import { sparklineView, type SparklineView } from '@scorecard/core/graph';
import { fill, unitToSay } from '@scorecard/core/labels';
import { figureText, sentenceCase, type FigureText } from '../figure.view.js';
import { bigNumberLines, tileLines, type TileLine } from './tile-lines.view.js';
import { saysNone, verdict, type Verdict } from './tile-verdict.view.js';

/** One indicator as a tile: what stands at a glance, with nothing that has to be opened. */
export interface TileView {
  id: string;
  code: string | null;
  title: string;
  figure: FigureText;
  /** The figure is a grade, which wraps and needs no room for digits. */
  isWords: boolean;
  /** Room for its digits, which never part: `wide` ones have a line of paper for themselves, `long` ones are smaller too. */
  room: 'usual' | 'wide' | 'long';
  /** `per 10,000 children`, where the figure itself doesn't say it. */
  unit: string | null;
  /** Why there is no figure, in words that take its place; null when there is one. */
  noFigure: string | null;
  period: string;
  /** Its dates; null where they are its name already. */
  dates: string | null;
  /** `Out of date` and the like, each a short phrase. */
  cautions: string[];
  /** Null for a big number: a figure by itself, which nothing judges. */
  verdict: Verdict | null;
  /** Null where too few figures make no line: of a grade a verdict tells two. */
  graph: TileGraph | null;
  lines: TileLine[];
  /** What stands over the lines of others and over their verdicts, which are of ours; null where nothing is judged. */
  heads: { theirs: string; ours: string } | null;
  /** The one period that all comparisons are of, where it isn't that of the figure. */
  comparedAt: string | null;
  /** Periods without a figure, its age, its quality: a sentence each. */
  notes: string[];
}

/** The small graph, with what stands below its ends: the first period and its figure, and the last. */
export interface TileGraph {
  view: SparklineView;
  first: string;
  last: string;
}

const GRAPH_HEIGHT = 36;
/** Letters without a space that fit beside a graph on paper, and in a tile at full size. */
const BESIDE = 6;
const FULL_SIZE = 9;

/** What a tile shows of one indicator; `isMixed` where only some figures of its grid are invented. */
export function tileView(indicator: IndicatorResult, labels: Labels, isMixed: boolean): TileView {
  const { latest, flags } = indicator;
  const isCompared = indicator.comparisons.some((one) => one.judgement !== 'not-judged');
  const isBig = isBigNumber(indicator, labels);
  const isWords = indicator.unit.kind === 'grade';
  return {
    id: indicator.id,
    code: indicator.code,
    title: indicator.title,
    figure: figureText(latest, labels),
    isWords,
    room: roomFor(latest.text),
    unit: indicator.latest.status === 'missing' ? null : unitToSay(indicator),
    noFigure: latest.status === 'missing' ? sentenceCase(latest.reasonText) : null,
    period: latest.periodName ?? '',
    dates: latest.periodText === latest.periodName ? null : latest.periodText,
    cautions: [
      ...(flags.includes('stale') ? [labels.stale] : []),
      ...(flags.includes('ended') ? [labels.ended] : []),
      ...(isMixed && indicator.illustrative ? [labels.illustrative] : []),
    ],
    verdict: isBig ? null : verdict(indicator, labels),
    graph: observed(indicator) > (isWords ? 2 : 1) ? graph(indicator, labels, isWords) : null,
    ...(isBig ? bigNumberLines(indicator) : tileLines(indicator, labels)),
    heads: isCompared ? heads(labels) : null,
    notes: notes(indicator),
  };
}

/** One figure without a target to come, a figure before, a goal or anybody to compare with: nothing to judge it by. */
function isBigNumber(indicator: IndicatorResult, labels: Labels): boolean {
  const { latest, target, targetReasonText, travel, comparisons, ambition } = indicator;
  return (
    latest.status === 'observed' &&
    latest.since.length === 0 &&
    target === null &&
    saysNone(targetReasonText, labels) &&
    'reason' in travel &&
    comparisons.length === 0 &&
    ambition === null &&
    observed(indicator) < 2
  );
}

function heads({ columns, grid }: Labels): TileView['heads'] {
  return { theirs: columns.comparator, ours: fill(grid.ours, { judgement: '' }).trim() };
}

function roomFor(text: string): TileView['room'] {
  const longest = Math.max(...text.split(/\s/).map(({ length }) => length));
  return longest > FULL_SIZE ? 'long' : longest > BESIDE ? 'wide' : 'usual';
}

function observed({ series }: IndicatorResult): number {
  return series.filter(({ status }) => status === 'observed').length;
}

function graph(indicator: IndicatorResult, labels: Labels, isWords: boolean): TileGraph {
  const view = sparklineView(indicator, labels, { height: GRAPH_HEIGHT });
  const { first = '', firstFigure = '', last = '' } = view.ends ?? {};
  return { view, first: isWords ? first : `${first} ${firstFigure}`, last };
}

/** The first notes are on its age, then on its quality; “Out of date” stands beside the figure already. */
function notes({ notes: all, latest, flags }: IndicatorResult): string[] {
  if (latest.status === 'missing') return all;
  const { since, lag, markers, note } = latest;
  const isBehind = lag !== null && lag > since.length;
  const ofAge = since.length + (isBehind ? 1 : 0);
  const ofQuality = ofAge + (flags.includes('stale') ? 1 : 0);
  const qualities = [note !== null, flags.includes('immature'), flags.includes('caution')].filter(Boolean);
  return [...all.slice(0, ofAge), ...all.slice(ofQuality, ofQuality + markers.length + qualities.length)];
}
