import type { BreakdownResult, Figure, IndicatorResult, Results } from '@scorecard/core';
import { about } from '../chart-csv.view.js';
import { figure, text, type Cell } from '../csv-text.view.js';

/** A row a category in the document's order, a column a period, as recorded; a suppressed one by its mark alone. */
export function categoriesCells(
  indicator: IndicatorResult,
  breakdown: BreakdownResult,
  results: Results,
): Cell[][] {
  const { categories, earlier, title, period } = breakdown;
  const cell = (one: Figure | undefined): Cell => {
    if (!one) return figure('');
    if (one.status === 'missing') return text(one.text);
    const marked = [one.value, ...one.markers.map((marker) => `[${marker}]`)].join(' ');
    return indicator.unit.grades ? text(marked) : figure(marked);
  };
  return [
    [title, ...earlier.map((one) => one.period), period].map(text),
    ...categories.map((one, i) => [
      text(one.title),
      ...earlier.map(({ figures }) => cell(figures[i])),
      cell(one),
    ]),
    [],
    ...about(indicator, results),
  ];
}
