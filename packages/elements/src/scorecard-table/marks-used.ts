import type { IndicatorResult, Labels } from '@scorecard/core';
import { figureText } from '../figure.view.js';
import type { PeriodColumn } from './table-periods.js';

/** `[p]` and `provisional`. */
export interface MarkMeaning {
  mark: string;
  word: string;
}

/** The marks in square brackets that the shown figures bear, each once, in the order of their letters. */
export function marksUsed(
  indicators: IndicatorResult[],
  columns: PeriodColumn[],
  labels: Labels,
): MarkMeaning[] {
  const shown = new Set(columns.map(({ period }) => period));
  const found = new Map<string, Set<string>>();
  const add = (mark: string, word: string) => found.set(mark, (found.get(mark) ?? new Set()).add(word));
  for (const { series, latest, unit } of indicators) {
    const isOther = !series.some((item) => shown.has(item.period));
    const items = series.filter((item) => isOther || shown.has(item.period));
    for (const item of [latest, ...items]) {
      const text = figureText(item, labels);
      for (const { mark, word } of text.markers) add(mark, word);
      if (text.reason !== null) add(text.number, text.reason);
    }
    if (unit.kind === 'percent') add('pts', labels.points);
  }
  return [...found]
    .map(([mark, words]) => ({ mark, word: [...words].join(', ') }))
    .sort((a, b) => a.mark.localeCompare(b.mark));
}
