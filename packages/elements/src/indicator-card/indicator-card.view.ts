import {
  fill,
  type ComparisonResult,
  type IndicatorResult,
  type Labels,
  type Rating,
  type Results,
  type Travel,
} from '@scorecard/core';
import { figuresTable, type FiguresTable } from '../figures-table.view.js';
import { figureText, sentenceCase, type FigureText } from '../figure.view.js';
import { reasonText, travelSign, type TravelSign } from '../travel-sign.js';
import { sparklineView, type SparklineView } from '../trend-sparkline/trend-sparkline.view.js';

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
  period: string;
  periodText: string;
  /** Later periods without a figure: `24/25-Q2: [c] suppressed`. */
  since: string[];
  rating: { rating: Rating; word: string; text: string | null };
  travel: { mark: TravelSign; word: string; text: string };
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
    period: latest.periodName ?? '',
    periodText: latest.periodText === latest.periodName ? '' : (latest.periodText ?? ''),
    since: latest.since.map((item) =>
      fill(labels.missingAt, { period: item.periodName, figure: item.text, reason: item.reasonText }),
    ),
    rating: { rating: indicator.rating, word: indicator.ratingText, text: ratingSentence(indicator, labels) },
    travel: { mark: travelSign(travel), word: travel.judgementText, text: travelSentence(travel) },
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
  const text =
    distance?.text ??
    (latest.status === 'missing' ? latest.reasonText : null) ??
    (target?.reason ? labels.reasons[target.reason] : indicator.targetReasonText);
  return text && sentenceCase(text);
}

function travelSentence(travel: Travel): string {
  return sentenceCase('reason' in travel ? reasonText(travel) : `${travel.text} ${travel.sinceText}`);
}

function notes({ run, extremeText, target, notes: given }: IndicatorResult, labels: Labels): string[] {
  const all = [
    run?.text,
    extremeText,
    ...given,
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
