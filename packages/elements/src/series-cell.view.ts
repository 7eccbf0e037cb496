import type { IndicatorResult, SeriesItem, UnitResult } from '@scorecard/core';
import { figure, text, type Cell } from './csv-text.view.js';

/** `%`, `£ million`, `per 10,000 children`: what figures are written with, since a plain number doesn't say. */
export function unitName({ unit, series }: IndicatorResult): string {
  if (unit.text !== '' || unit.grades) return unit.text;
  const shown = series.find(({ status }) => status === 'observed')?.text ?? '';
  return shown
    .replace(/[−\-\d.,]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A value with its markers, `53 [p]`, or the shorthand for why there is none. */
export function seriesCell(item: SeriesItem, unit: UnitResult): Cell {
  if (item.status === 'missing') return text(item.text);
  const marked = [item.value, ...item.markers.map((marker) => `[${marker}]`)].join(' ');
  return unit.grades ? text(marked) : figure(marked);
}
