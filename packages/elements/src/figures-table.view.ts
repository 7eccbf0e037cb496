import type { IndicatorResult, Labels } from '@scorecard/core';
import { figureText, type FigureText } from './figure.view.js';
import { periodName } from './period-name.js';

/** The series as a table: what the graph draws, for who would rather read it. */
export interface FiguresTable {
  caption: string;
  columns: { period: string; figure: string; target: string; rating: string; note: string };
  rows: { period: string; figure: FigureText; target: string; rating: string; notes: string[] }[];
}

/** One row for each period shown, oldest first, missing ones with their reason. */
export function figuresTable(indicator: IndicatorResult, labels: Labels): FiguresTable {
  const isMixed = indicator.series.some((item) => item.status === 'observed' && !item.illustrative);
  const breaks = new Map(indicator.breaks.map(({ at, note }) => [at, note]));
  return {
    caption: indicator.title,
    columns: labels.columns,
    rows: indicator.series.map((item, i) => {
      const before = indicator.series[i - 1];
      return {
        period: periodName(item.periodText),
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
      };
    }),
  };
}
