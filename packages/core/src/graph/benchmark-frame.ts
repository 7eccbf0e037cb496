import type { Labels } from '../labels.js';
import type { ComparisonResult, IndicatorResult, UnitResult } from '../results.js';
import { widest } from './axis-text.js';
import { valueAxis, type ValueAxis } from './axis-values.js';
import {
  besideLayout,
  MOST_NAMED,
  overLayout,
  stackedLayout,
  type BenchmarkLayout,
} from './benchmark-layout.js';
import { benchmarkLines, type BenchmarkLine } from './benchmark-lines.js';
import { benchmarkRows, type BenchmarkRow } from './benchmark-rows.js';
import { NARROW } from './trend-frame.js';

/** Who is drawn, where their words and dots go, and the axis that they stand on. */
export interface BenchmarkFrame {
  size: number;
  rows: BenchmarkRow[];
  others: BenchmarkLine[];
  narrow: boolean;
  /** True where areas are too many to name each beside its dot. */
  dense: boolean;
  /** True where names and figures stand above the dots. */
  stacked: boolean;
  layout: BenchmarkLayout;
  /** The plot's, with a row beneath the areas for the names of the bands, where no line runs. */
  height: number;
  axis: ValueAxis;
  /** The plot's width and what lies beside it. */
  margins: { left: number; width: number; right: number; size: number };
}

/** Sets areas and axis for a box of this width. */
export function benchmarkFrame(
  indicator: IndicatorResult,
  comparison: ComparisonResult,
  labels: Labels,
  { width, us, size }: { width: number; us: string; size: number },
): BenchmarkFrame {
  const { unit } = indicator;
  const rows = benchmarkRows(comparison, us, unit, labels);
  const others = benchmarkLines(indicator, comparison, labels);
  const dense = rows.length > MOST_NAMED;
  const narrow = width < NARROW;
  const layout = (!narrow ? besideLayout : dense ? overLayout : stackedLayout)(rows, { width, size });
  const { left, width: plotWidth } = layout;
  const values = [
    ...rows.flatMap(({ at, lower, upper }) => [at, lower, upper]),
    ...others.map(({ at }) => at),
  ].filter((value) => value !== null);
  return {
    size,
    rows,
    others,
    narrow,
    dense,
    stacked: narrow && !dense,
    layout,
    height: layout.height + (comparison.quartileBounds ? Math.round(size * 1.6) : 0),
    axis: axisThatFits(values, unit, plotWidth, size),
    margins: { left, width: plotWidth, right: width - left - plotWidth, size },
  };
}

/** The axis with the most ticks whose words don't touch; of grades all. */
function axisThatFits(values: readonly number[], unit: UnitResult, width: number, size: number): ValueAxis {
  // Rounded alike at every width, marked as often as there is room.
  const axes = [1, 2, 5, 10].map((every) => valueAxis(values, unit, width, { size, count: 5, every }));
  const fits = ({ ticks }: ValueAxis) =>
    ticks.every(({ at, lines }, i) => {
      const next = ticks[i + 1];
      return !next || next.at - at > widest([lines.join(' '), next.lines.join(' ')], size) + 6;
    });
  return axes.find(fits) ?? axes[3] ?? valueAxis(values, unit, width, { size });
}
