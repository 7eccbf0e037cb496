import type { ComparisonResult, IndicatorResult, Labels, Rating, Results } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { figuresTable, type FiguresTable } from '../figures-table.view.js';
import { figureText, sentenceCase, type FigureText } from '../figure.view.js';
import { reasonText, travelSign, type TravelSign } from '../travel-sign.js';
import { sparklineView, type SparklineView } from '@scorecard/core/graph';

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
  /** Why there is no figure, in words that take its place; null when there is one. */
  noFigure: string | null;
  period: string;
  periodText: string;
  /** Later periods without a figure, a sentence each with the reason. */
  since: string[];
  rating: { rating: Rating; word: string; text: string | null };
  travel: { mark: TravelSign; word: string; text: string | null };
  graph: SparklineView;
  comparison: Comparison | null;
  /** What the series shows, the way to the year's end, and what to know before relying on the figure. */
  notes: string[];
  commentary: { heading: string; text: string; actions: string[] } | null;
  explanation: string;
  source: { title: string; url: string | null } | null;
  owner: string | null;
  figures: FiguresTable;
}

/** Beside others: a row each. */
export interface Comparison {
  caption: string;
  rows: { name: string; detail: string | null; text: string; difference: string; judgement: string }[];
}

/** What `<indicator-card>` shows of one indicator that has a latest figure. */
export function cardView(results: Results, indicator: IndicatorResult): CardView {
  const { labels } = results;
  const { latest, travel } = indicator;
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
    noFigure: latest.status === 'missing' ? sentenceCase(latest.reasonText) : null,
    period: latest.periodName ?? '',
    periodText: latest.periodText === latest.periodName ? '' : (latest.periodText ?? ''),
    since: indicator.notes.slice(0, gapsTold(indicator)),
    rating: { rating: indicator.rating, word: indicator.ratingText, text: ratingSentence(indicator, labels) },
    travel: { mark: travelSign(travel), word: travel.judgementText, text: travelSentence(indicator) },
    graph: sparklineView(indicator, labels, { height: 72 }),
    comparison: comparison(results, indicator),
    notes: notes(indicator, labels),
    commentary: indicator.commentary && {
      heading: `${labels.commentary}, ${indicator.commentary.period}`,
      text: indicator.commentary.text,
      actions: indicator.commentary.actions.map(({ text, owner, due }) =>
        [text, owner, due && fill(labels.due, { date: due })].filter(Boolean).join(', '),
      ),
    },
    explanation: indicator.explanation,
    source: indicator.source,
    owner: indicator.owner,
    figures: figuresTable(indicator, labels),
  };
}

function ratingSentence(indicator: IndicatorResult, labels: Labels): string | null {
  const { distance, target, latest } = indicator;
  if (latest.status === 'missing') return null;
  const text =
    distance?.text ?? (target?.reason ? labels.reasons[target.reason] : indicator.targetReasonText);
  return text && sentenceCase(text);
}

/** The first notes tell the periods since the latest figure, one each: they stand beside it, and not again below. */
function gapsTold({ latest }: IndicatorResult): number {
  return latest.status === 'observed' ? latest.since.length : 0;
}

/** How far and since when, or why not: where there is no figure at all that is said already. */
function travelSentence({ travel, latest }: IndicatorResult): string | null {
  if (latest.status === 'missing') return null;
  return sentenceCase('reason' in travel ? reasonText(travel) : `${travel.text} ${travel.sinceText}`);
}

function notes(indicator: IndicatorResult, labels: Labels): string[] {
  const { run, extremeText, target } = indicator;
  const all = [
    run?.text,
    extremeText,
    ...indicator.notes.slice(gapsTold(indicator)),
    target?.yearEnd && fill(labels.yearEndLong, { figure: target.yearEnd.text }),
    target?.requiredPerPeriod && fill(labels.requiredPerPeriod, { figure: target.requiredPerPeriod.text }),
  ];
  return [...new Set(all)].filter((text) => typeof text === 'string' && text !== '').map(String);
}

function comparison(
  { organisation, labels }: Results,
  { comparisons, latest }: IndicatorResult,
): Comparison | null {
  if (comparisons.length === 0) return null;
  return {
    caption: organisation
      ? fill(labels.comparedWith, { name: organisation.name, figure: latest.text })
      : fill(labels.comparedWithFigure, { figure: latest.text }),
    rows: comparisons.map((item) => ({
      name: item.name,
      detail: [comparedAt(item, labels), item.membersText].filter(Boolean).join('; ') || null,
      text: item.text,
      difference: item.shortText ?? '',
      judgement: item.reason === null ? item.judgementText : labels.reasons[item.reason],
    })),
  };
}

/** The period of their figure, where it isn't that of our latest. */
function comparedAt({ behind, periodsDiffer, periodName }: ComparisonResult, labels: Labels): string | null {
  if (periodName === null) return null;
  if (behind) return fill(labels.bothAt, { period: periodName });
  return periodsDiffer ? fill(labels.atPeriod, { period: periodName }) : null;
}
