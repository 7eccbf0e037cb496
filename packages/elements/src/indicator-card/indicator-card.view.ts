import type { IndicatorResult, Labels, Rating, Results, Travel } from '@scorecard/core';
import { sparklineView, type SparklineView } from '@scorecard/core/graph';
import { fill, unitToSay } from '@scorecard/core/labels';
import { figuresTable, type FiguresTable } from '../figures-table.view.js';
import { figureText, sentenceCase, type FigureText } from '../figure.view.js';
import { reasonText, travelSign, type TravelSign } from '../travel-sign.js';
import { commentaryView, type CommentaryView } from './commentary.view.js';
import { comparisonView, type Comparison } from './comparison.view.js';

export type { Comparison } from './comparison.view.js';

/** A card's contents, ready to place: every string is final. */
export interface CardView {
  title: string;
  /** Code, which way is good, and how often: `1.1 · High is good · quarterly`. */
  facts: string;
  description: string | null;
  illustrative: string | null;
  /** `Out of date` and the like, each a short phrase. */
  cautions: string[];
  figure: FigureText;
  /** What the figure is made of: words wrap, many digits are set smaller, and neither leaves its box. */
  figureForm: 'short' | 'long' | 'words';
  /** `per 10,000 children`, where the figure itself doesn't say it. */
  unit: string | null;
  /** Why there is no figure, in words that take its place; null when there is one. */
  noFigure: string | null;
  period: string;
  periodText: string;
  /** Later periods without a figure, a sentence each with the reason. */
  since: string[];
  rating: { rating: Rating; word: string; text: string | null };
  travel: { mark: TravelSign; word: string; text: string | null };
  /** True where nothing is judged and nothing compared: the figure stands for itself. */
  isPlain: boolean;
  /** Null with fewer than two figures: a point by itself shows nothing. */
  graph: SparklineView | null;
  comparison: Comparison | null;
  /** Milestones and how far along the way to them, in a sentence or two; null where none are set. */
  ambition: string | null;
  /** What the series shows, the way to the year's end, and what to know before relying on the figure. */
  notes: string[];
  commentary: CommentaryView | null;
  earlier: CommentaryView[];
  explanation: string;
  source: { title: string; url: string | null } | null;
  owner: string | null;
  figures: FiguresTable;
}

const GRAPH_HEIGHT = 72;
/** `−12.3%`, `£1.2m`, `40,374`: as many letters as stand at full size in a sidebar. */
const SHORT = 6;

/** What `<indicator-card>` shows of one indicator. */
export function cardView(results: Results, indicator: IndicatorResult): CardView {
  const { labels } = results;
  const { latest, travel, rating } = indicator;
  const isPlain =
    latest.status === 'observed' && (rating === 'not-judged' || rating === 'no-target') && 'reason' in travel;
  // After a colon, else as a sentence.
  const cased = (text: string | null) => (isPlain || text === null ? text : sentenceCase(text));
  return {
    title: indicator.title,
    facts: [indicator.code, indicator.polarityText, indicator.frequencyText].filter(Boolean).join(' · '),
    description: indicator.description,
    illustrative: indicator.illustrative ? labels.illustrative : null,
    cautions: [
      ...(indicator.flags.includes('stale') ? [labels.stale] : []),
      ...(indicator.flags.includes('ended') ? [labels.ended] : []),
    ],
    figure: figureText(latest, labels),
    figureForm: indicator.unit.kind === 'grade' ? 'words' : latest.text.length > SHORT ? 'long' : 'short',
    unit: indicator.latest.status === 'missing' ? null : unitToSay(indicator),
    noFigure: latest.status === 'missing' ? sentenceCase(latest.reasonText) : null,
    period: latest.periodName ?? '',
    periodText: latest.periodText === latest.periodName ? '' : (latest.periodText ?? ''),
    since: indicator.notes.slice(0, gapsTold(indicator)),
    rating: { rating, word: indicator.ratingText, text: cased(ratingText(indicator, labels)) },
    travel:
      !('reason' in travel) && rating === 'not-judged' && travel.judgement === 'not-judged'
        ? // That nothing is judged stands there already.
          { mark: travelSign(travel), word: sentenceCase(travel.text), text: sentenceCase(travel.sinceText) }
        : {
            mark: travelSign(travel),
            word: travel.judgementText,
            text: cased(travelText(indicator, labels)),
          },
    isPlain,
    graph: figureCount(indicator) > 1 ? sparklineView(indicator, labels, { height: GRAPH_HEIGHT }) : null,
    comparison: comparisonView(results, indicator),
    ambition: hasGoal(indicator) ? (indicator.ambition?.text ?? null) : null,
    notes: notes(indicator, labels),
    commentary: indicator.commentary && commentaryView(indicator.commentary, labels),
    earlier: indicator.olderCommentary.map((one) => commentaryView(one, labels)),
    explanation: indicator.explanation,
    source: indicator.source,
    owner: indicator.owner,
    figures: figuresTable(indicator, labels),
  };
}

function figureCount({ series }: IndicatorResult): number {
  return series.filter(({ status }) => status === 'observed').length;
}

/** How far off target, or why there is none, if anything is to be said; a target that nothing is judged by by itself. */
function ratingText(indicator: IndicatorResult, labels: Labels): string | null {
  const { distance, target, latest } = indicator;
  if (latest.status === 'missing' || indicator.rating === 'not-judged') return targetText(indicator, labels);
  return distance?.text ?? (target?.reason ? labels.reasons[target.reason] : indicator.targetReasonText);
}

/** `Target 82%`, or `Target 82%, 24/25-Q2` where that is of a later period than the figure; null without one. */
function targetText({ target, series }: IndicatorResult, labels: Labels): string | null {
  const last = series.at(-1);
  const text = (figure: string) => fill(labels.targetFigure, { figure });
  if (target) return text(target.text);
  return last?.targetText
    ? fill(labels.chart.dated, { name: text(last.targetText), period: last.periodName })
    : null;
}

/** The first notes tell the periods since the latest figure, one each: they stand beside it, and not again below. */
function gapsTold({ latest }: IndicatorResult): number {
  return latest.status === 'observed' ? latest.since.length : 0;
}

/** How far and since when, or why not: where there is no figure at all that is said already. */
function travelText({ travel, latest, series, unit }: IndicatorResult, labels: Labels): string | null {
  if (latest.status === 'missing') return null;
  if ('reason' in travel) return reasonText(travel);
  const before = unit.kind === 'grade' ? gradeBefore(travel, series) : null;
  return before
    ? fill(labels.card.changeFrom, { change: travel.text, figure: before.text, period: before.periodName })
    : `${travel.text} ${travel.sinceText}`;
}

/** A change of grade says little without the grade before; null where that isn't among the periods shown. */
function gradeBefore({ from }: Extract<Travel, { from: string }>, series: IndicatorResult['series']) {
  return series.find(({ period }) => period === from) ?? null;
}

function hasGoal({ ambition }: IndicatorResult): boolean {
  return ambition !== null && ambition.milestones.length > 0;
}

function notes(indicator: IndicatorResult, labels: Labels): string[] {
  const { run, extremeText, target, latest, references, ambition } = indicator;
  const given = indicator.notes.slice(gapsTold(indicator));
  const isTold = (note: string) => indicator.notes.some((one) => one.startsWith(note));
  const all = [
    run?.text,
    // A starting point alone is no ambition.
    hasGoal(indicator) ? null : ambition?.text,
    figureCount(indicator) > 2 ? extremeText : null,
    latest.note && !isTold(latest.note) ? latest.note : null,
    ...given,
    target?.yearEnd && fill(labels.yearEndLong, { figure: target.yearEnd.text }),
    target?.requiredPerPeriod && fill(labels.requiredPerPeriod, { figure: target.requiredPerPeriod.text }),
    ...references.map(({ title, text }) => `${title}: ${text}`),
  ];
  return [...new Set(all)].filter((text) => typeof text === 'string' && text !== '').map(String);
}
