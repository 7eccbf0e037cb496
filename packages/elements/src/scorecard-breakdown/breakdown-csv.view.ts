import type { BreakdownResult, CategoryResult, Figure, IndicatorResult, Results } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { about } from '../chart-csv.view.js';
import { figure, text, type Cell } from '../csv-text.view.js';

/**
 * A row a category in the document's order, a column a period, as recorded, and the number behind a percent; then all of them
 * together, the measure's own figure and its target. A suppressed one is there by its mark alone, and nothing it follows from.
 */
export function categoriesCells(
  indicator: IndicatorResult,
  breakdown: BreakdownResult,
  results: Results,
): Cell[][] {
  const { categories, earlier, title, period, total, isSplit } = breakdown;
  const { labels } = results;
  const hasNumbers = categories.some(({ count }) => count !== null);
  const value = (one: string): Cell => (indicator.unit.grades ? text(one) : figure(one));
  const cell = (one: Figure | undefined): Cell => {
    if (!one) return figure('');
    if (one.status === 'missing') return text(one.text);
    return value([one.value, ...one.markers.map((marker) => `[${marker}]`)].join(' '));
  };
  const number = ({ count }: CategoryResult): Cell => {
    if (!count || count.of === null || isSplit) return figure(count?.value);
    return text(fill(labels.breakdown.of, { number: count.text, of: count.of }));
  };
  const last = (name: string, now: Cell, then = earlier.map(() => figure('')), behind = figure('')) => [
    text(name),
    ...then,
    now,
    ...(hasNumbers ? [behind] : []),
  ];
  const isShare = hasNumbers && isSplit;
  const isAdded = total && !categories.some(({ isWhole }) => isWhole);
  return [
    [
      ...[title, ...earlier.map((one) => one.period), period].map(text),
      ...(hasNumbers ? [text(labels.breakdown.number)] : []),
    ],
    ...categories.map((one, i) => [
      text(one.title),
      ...earlier.map(({ figures }) => cell(figures[i])),
      cell(one),
      ...(hasNumbers ? [number(one)] : []),
    ]),
    ...(isAdded
      ? [
          isShare
            ? last(labels.report.allCategories, figure('100'), undefined, figure(total.value))
            : last(
                labels.report.allCategories,
                figure(total.value),
                earlier.map((before) => figure(before.total?.value)),
              ),
        ]
      : []),
    ...heldAgainst(indicator, breakdown, results).map(([name, one]) => last(name, value(one))),
    [],
    ...about(indicator, results),
  ];
}

/** The measure's own figure of the period and its target then, or both bounds of a range. */
function heldAgainst(
  { series }: IndicatorResult,
  { own, period }: BreakdownResult,
  { labels }: Results,
): [name: string, value: string][] {
  const { target = null, range = null } = series.find((one) => one.period === period) ?? {};
  return [
    ...(own ? [[labels.breakdown.own, own.value] as [string, string]] : []),
    ...(target === null ? [] : [[labels.columns.target, target] as [string, string]]),
    ...(range
      ? ([
          [labels.chart.targetLeast, range.min],
          [labels.chart.targetMost, range.max],
        ] as [string, string][])
      : []),
  ];
}
