import { fill, type Labels } from '../labels.js';
import type { ComparisonResult, IndicatorResult } from '../results.js';
import { polarityThen } from './benchmark-bands.js';
import { benchmarkLines } from './benchmark-lines.js';
import { benchmarkRows } from './benchmark-rows.js';

/** The figures worth naming: ours, the group's, nations' and regions', the best, what would take us to the best quarter. */
export function benchmarkFacts(
  indicator: IndicatorResult,
  comparison: ComparisonResult,
  labels: Labels,
  us: string = labels.chart.us,
): { name: string; text: string }[] {
  const { ours, rank, quartile, quartileBounds } = comparison;
  const [best] = benchmarkRows(comparison, us, indicator.unit, labels);
  const isHigh = polarityThen(indicator, comparison) === 'high';
  const bound = quartileBounds?.at(isHigh ? -1 : 0);
  return [
    ...(ours ? [{ name: us, text: ours.text }] : []),
    ...benchmarkLines(indicator, comparison, labels).map(({ name, text }) => ({ name, text })),
    ...(rank && best && !best.isUs
      ? [{ name: fill(labels.chart.bestArea, { name: best.name }), text: best.text }]
      : []),
    ...(bound && quartile !== null && quartile !== 'A'
      ? [
          {
            name: labels.chart.toReachBest,
            text: fill(isHigh ? labels.chart.above : labels.chart.orLess, { figure: bound.text }),
          },
        ]
      : []),
  ];
}
