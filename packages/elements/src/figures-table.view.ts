import type { ComparisonResult, IndicatorResult, Labels, SeriesItem } from '@scorecard/core';
import { nameOf } from '@scorecard/core/graph';
import { figureText, type FigureText } from './figure.view.js';

/** The series as a table: what the graph draws, for who would rather read it. */
export interface FiguresTable {
  caption: string;
  columns: { period: string; figure: string; target: string; rating: string; note: string };
  /** Who else has a column; none where the comparisons stand elsewhere. */
  others: string[];
  rows: {
    period: string;
    figure: FigureText;
    target: string;
    rating: string;
    notes: string[];
    others: string[];
  }[];
}

/** One row for each period shown, oldest first, missing ones with their reason. */
export function figuresTable(
  indicator: IndicatorResult,
  labels: Labels,
  { withOthers = false }: { withOthers?: boolean } = {},
): FiguresTable {
  const others = withOthers ? indicator.comparisons.filter(({ series }) => series.length > 0) : [];
  const isMixed = indicator.series.some((item) => item.status === 'observed' && !item.illustrative);
  const breaks = new Map(indicator.breaks.map(({ at, note }) => [at, note]));
  return {
    caption: indicator.title,
    columns: labels.columns,
    others: others.map(({ name }) => name),
    rows: indicator.series.map((item, i) => {
      const before = indicator.series[i - 1];
      return {
        period: nameOf(item),
        figure: figureText(item, labels),
        target: item.targetText ?? '',
        rating: item.ratingText,
        notes: [
          item.status === 'missing'
            ? item.reasonText
            : item.markers.map((marker) => labels.markers[marker]).join(', '),
          before && before.polarity !== item.polarity ? labels.polarities[item.polarity] : '',
          item.break ? (breaks.get(item.period) ?? labels.reasons.break) : '',
          item.note ?? '',
          isMixed && item.illustrative ? labels.illustrative : '',
        ].filter((note) => note !== ''),
        others: others.map((other) => otherText(other, indicator.series, i)),
      };
    }),
  };
}

/** Their figure in the row of its period; of another kind of period in the row in which it ends, with its own name. */
function otherText({ series }: ComparisonResult, ours: SeriesItem[], index: number): string {
  const item = ours[index];
  const same = series.find(({ period }) => period === item?.period);
  if (same || !item) return same?.text ?? '';
  const isOther = (period: string) => ours.every((one) => one.period !== period);
  return series
    .filter(({ period, end }) => isOther(period) && end <= item.end && end > (ours[index - 1]?.end ?? ''))
    .map(({ text, period }) => `${text} (${period})`)
    .join(', ');
}
