import { fill, type Labels } from '../labels.js';
import type { ComparisonResult, IndicatorResult, SeriesItem } from '../results.js';
import type { Rating } from '../vocabulary.js';
import { figureOf } from './axis-values.js';
import type { Band } from './graph-geometry.js';

/** What the chart says of one period, when a reader points at it or comes to it by key. */
export interface Readout {
  period: string;
  x: number;
  /** `Quarter 4 2023/24`, and its dates where the name has any. */
  title: string;
  dates: string;
  rows: { kind: 'us' | 'target' | 'other'; name: string; text: string }[];
  /** Null where nothing was judged. */
  rating: { rating: Rating; text: string } | null;
  /** Reasons, markers, limits, breaks, the author's note. */
  notes: string[];
  /** All of it as one text, for a screen reader. */
  text: string;
}

/** A read-out for each period shown. */
export function readoutsOf(
  indicator: IndicatorResult,
  bands: readonly Band[],
  labels: Labels,
  us: string,
): Readout[] {
  const breaks = new Map(indicator.breaks.map(({ at, note }) => [at, note]));
  return indicator.series.map((item, i) => {
    const [title = '', dates = ''] = item.periodText.split(/ \((.*)\)$/);
    const markers = item.status === 'observed' ? item.markers.map((marker) => `[${marker}]`).join('') : '';
    const rows: Readout['rows'] = [
      { kind: 'us', name: us, text: `${item.text}${markers}` },
      ...(item.targetText
        ? [{ kind: 'target' as const, name: labels.columns.target, text: item.targetText }]
        : []),
      ...indicator.comparisons.flatMap((comparison) => otherRow(comparison, item, labels)),
    ];
    const isJudged = item.status === 'observed';
    const notes = notesOf(item, indicator, labels, breaks.get(item.period));
    // Why there is no figure is spoken in its place.
    const spokenNotes = item.status === 'missing' ? notes.filter((note) => note !== item.reasonText) : notes;
    const spoken = rows.map((row) =>
      fill(labels.chart.named, {
        name: row.name,
        figure: row.kind !== 'us' ? row.text : item.status === 'missing' ? item.reasonText : item.text,
      }),
    );
    return {
      period: item.period,
      x: bands[i]?.middle ?? 0,
      title,
      dates,
      rows,
      rating: isJudged ? { rating: item.rating, text: item.ratingText } : null,
      notes,
      text: `${title}: ${[...spoken, ...(isJudged ? [item.ratingText] : []), ...spokenNotes].join('; ')}`,
    };
  });
}

/** Their figure for the same period, or for one of another kind that holds it, which is then named. */
function otherRow({ name, series }: ComparisonResult, item: SeriesItem, labels: Labels): Readout['rows'] {
  const same = series.find(({ period }) => period === item.period);
  const holding = same ?? series.find(({ start, end }) => start <= item.start && end >= item.end);
  if (!holding) return [];
  const named = same ? name : fill(labels.chart.dated, { name, period: holding.period });
  return [{ kind: 'other', name: named, text: holding.text }];
}

function notesOf(
  item: SeriesItem,
  { unit, series }: IndicatorResult,
  labels: Labels,
  breakNote: string | undefined,
): string[] {
  const { chart, markers } = labels;
  const isMixed = series.some((one) => one.status === 'observed' && !one.illustrative);
  return [
    ...(item.status === 'missing' ? [item.reasonText] : item.markers.map((marker) => markers[marker])),
    ...(item.immature ? [chart.notComplete] : []),
    ...(item.lower !== null && item.upper !== null
      ? [`${chart.marginOfError}: ${limitsText(item.lower, item.upper, unit, labels)}`]
      : []),
    ...(item.break ? [breakNote === undefined ? chart.break : fill(chart.breakAt, { note: breakNote })] : []),
    ...(item.note === null ? [] : [item.note]),
    ...(isMixed && item.illustrative ? [labels.illustrative] : []),
  ];
}

/** `80.1% to 89.2%`. */
export function limitsText(
  lower: string,
  upper: string,
  unit: IndicatorResult['unit'],
  { chart }: Labels,
): string {
  return fill(chart.fromTo, { first: figureOf(lower, unit), last: figureOf(upper, unit) });
}
