import type { IndicatorResult, Labels, Rating, SeriesItem, ThemeResult, Travel } from '@scorecard/core';
import { fill, unitToSay } from '@scorecard/core/labels';
import { figureText, type FigureText } from '../figure.view.js';
import {
  ownPeriods,
  sparklineView,
  standsUnder,
  type PeriodColumn,
  type SparklineView,
} from '@scorecard/core/graph';
import { reasonText, type TravelSign } from '../travel-sign.js';
import type { Narrowed } from './long-figures.view.js';
import { searchable } from './searchable.js';

/** One measure, a field for each of the table's columns. */
export interface TableRow {
  id: string;
  /** What the row is of: sorting, its opening and its file are made from it. */
  indicator: IndicatorResult;
  title: string;
  themeId: string | null;
  /** The theme's title; null without one. */
  theme: string | null;
  /** What a search looks in. */
  searched: string;
  /** Code and, where it isn't the report's, how often: `1.4 · yearly`. */
  facts: string;
  /** `Out of date`, `Latest figure 12%, for 22/23-Q1` and the like. */
  cautions: string[];
  illustrative: boolean;
  polarity: { text: string; change: string | null };
  /** Its figures are too long for the table's periods, and stand together with their own. */
  isApart: boolean;
  /** Figures under the table's own periods; null where the measure has other periods, or figures too long for them. */
  cells: FigureText[] | null;
  /** Its figures wrap between their words, so as not to widen their columns. */
  isOnTwoLines: boolean;
  /** Four of its figures don't fit beside one another on a phone. */
  hasLongFigures: boolean;
  /** Figures that bear their own period, where they don't stand under the table's; empty for the rest. */
  ownFigures: OwnFigure[];
  /** The same as they are recorded. */
  ownItems: SeriesItem[];
  travel: { mark: TravelSign; word: string; number: string; hint: string; percent: string };
  target: { text: string; hints: string[] };
  distance: { rating: Rating; word: string; number: string; hint: string; percent: string };
  graph: SparklineView;
}

/** A figure with its period as printed; `at` is the same, canonical. */
export interface OwnFigure {
  at: string;
  period: string;
  figure: FigureText;
  isLatest: boolean;
}

/** The table that a row stands in; `frequency` is how often most of its measures are reported, `narrowed` whose figures would widen its columns. */
export interface RowContext {
  columns: PeriodColumn[];
  periods: number;
  frequency: string;
  themes: ThemeResult[];
  narrowed: ReadonlyMap<IndicatorResult, Narrowed>;
}

/** The row of one indicator under these columns. */
export function tableRow(
  indicator: IndicatorResult,
  { columns, periods, frequency, themes, narrowed }: RowContext,
  labels: Labels,
): TableRow {
  const { latest, series } = indicator;
  const isApart = narrowed.get(indicator) === 'apart';
  const isUnder = standsUnder(indicator, columns);
  const inColumns = new Set(columns.map(({ period }) => period));
  const isShown = !isUnder || inColumns.has(latest.period ?? '');
  const byPeriod = new Map(series.map((item) => [item.period, item]));
  const theme = themes.find(({ id }) => id === indicator.theme)?.title ?? null;
  const elsewhere = isUnder ? [] : ownPeriods(indicator, columns.length, periods);
  const ownItems = isApart ? series.filter(({ period }) => inColumns.has(period)) : elsewhere;
  return {
    id: indicator.id,
    indicator,
    title: indicator.title,
    themeId: indicator.theme,
    theme,
    searched: searchable([indicator.code, indicator.title, theme, indicator.owner]),
    facts: factsOf(indicator, frequency),
    cautions: cautionsOf(indicator, isShown, labels),
    illustrative: indicator.illustrative,
    polarity: { text: labels.goodSides[indicator.polarity], change: polarityChange(series, labels) },
    isOnTwoLines: narrowed.get(indicator) === 'two-lines',
    hasLongFigures: series.some(({ text }) => text.length > LONGEST_ON_A_PHONE),
    isApart,
    cells: isApart || !isUnder ? null : columns.map(({ period }) => cell(byPeriod.get(period), labels)),
    ownItems,
    ownFigures: ownItems.map((item) => ownFigure(item, latest.period, labels)),
    travel: travelCell(indicator.travel, columns),
    target: targetCell(indicator, labels),
    distance: distanceCell(indicator, columns, labels),
    graph: sparklineView(indicator, labels, { short: true }),
  };
}

/** Code and unit, and how often where that isn't the table's. */
function factsOf(indicator: IndicatorResult, frequency: string): string {
  const { code, frequencyText } = indicator;
  const often = frequencyText === frequency ? null : frequencyText;
  return [code, unitToSay(indicator), often].filter(Boolean).join(' · ');
}

/** That figures are old or have ended, and the latest itself where none of the row's periods is its own. */
function cautionsOf({ flags, latest }: IndicatorResult, isShown: boolean, labels: Labels): string[] {
  return [
    ...(flags.includes('stale') ? [labels.stale] : []),
    ...(flags.includes('ended') ? [labels.ended] : []),
    ...(latest.status === 'observed' && !isShown
      ? [fill(labels.latestAt, { figure: latest.text, period: latest.periodName ?? '' })]
      : []),
  ];
}

function ownFigure(item: SeriesItem, latest: string | null, labels: Labels): OwnFigure {
  return {
    at: item.period,
    period: item.periodName,
    figure: figureText(item, labels),
    isLatest: item.period === latest,
  };
}

/** Letters of a figure in a quarter of 320 pixels. */
const LONGEST_ON_A_PHONE = 8;

const NOTHING: FigureText = { number: '', sign: '', isMissing: false, markers: [], reason: null };

/** A period outside the measure's life is blank: nothing was due. */
function cell(item: SeriesItem | undefined, labels: Labels): FigureText {
  return item ? figureText(item, labels) : NOTHING;
}

/** The period compared with is said where it isn't the column before the latest, as the heading has it. */
function travelCell(travel: Travel, columns: PeriodColumn[]): TableRow['travel'] {
  if ('reason' in travel) {
    return { mark: null, word: travel.judgementText, number: '', hint: reasonText(travel), percent: '' };
  }
  return {
    mark: travel,
    word: travel.judgementText,
    number: travel.shortText,
    hint: travel.from === columns.at(-2)?.period ? '' : travel.sinceText,
    percent: travel.percentText ?? '',
  };
}

function targetCell(
  { target, targetReasonText, series }: IndicatorResult,
  labels: Labels,
): TableRow['target'] {
  if (!target) return { text: '', hints: targetReasonText ? [targetReasonText] : [] };
  const isYearEndOnly = target.yearEnd !== null && target.reason === 'no-profile';
  return {
    text: isYearEndOnly ? (target.yearEnd?.text ?? target.text) : target.text,
    hints: [
      target.basisText,
      isYearEndOnly
        ? labels.atYearEnd
        : target.yearEnd && fill(labels.yearEnd, { figure: target.yearEnd.text }),
      target.yearEnd ? null : targetChange(series, labels),
    ].filter((hint) => typeof hint === 'string'),
  };
}

function distanceCell(
  { rating, ratingText, distance, latest, target, targetReasonText }: IndicatorResult,
  columns: PeriodColumn[],
  labels: Labels,
): TableRow['distance'] {
  const isEarlier = latest.status === 'observed' && latest.period !== columns.at(-1)?.period;
  const reason =
    latest.status === 'missing'
      ? latest.reasonText
      : target?.reason
        ? labels.reasons[target.reason]
        : rating === 'no-target'
          ? (targetReasonText ?? '')
          : '';
  return {
    rating,
    word: ratingText,
    number: distance?.shortText ?? '',
    hint: reason || (isEarlier ? fill(labels.atPeriod, { period: latest.periodName ?? '' }) : ''),
    percent: distance?.percentText ?? '',
  };
}

/** `80% before 24/25-Q1`: the target that the latest took over from; null when there was none or it is the same. */
function targetChange(series: SeriesItem[], labels: Labels): string | null {
  const change = lastChange(series, (item) => item.targetText);
  return change && change.before !== null
    ? fill(labels.before, { figure: change.before, period: change.period })
    : null;
}

function polarityChange(series: SeriesItem[], labels: Labels): string | null {
  const change = lastChange(series, (item) => item.polarity);
  return change && change.before !== 'none'
    ? fill(labels.before, { figure: labels.goodSides[change.before], period: change.period })
    : null;
}

function lastChange<T>(
  series: SeriesItem[],
  read: (item: SeriesItem) => T,
): { before: T; period: string } | null {
  for (let i = series.length - 1; i > 0; i--) {
    const item = series[i];
    const before = series[i - 1];
    if (item && before && read(item) !== read(before))
      return { before: read(before), period: item.periodName };
  }
  return null;
}
