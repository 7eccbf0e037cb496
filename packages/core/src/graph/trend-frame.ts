import type { Labels } from '../labels.js';
import type { IndicatorResult } from '../results.js';
import type { AxisRoom } from './axis-ends.js';
import { periodAxis, type PeriodAxis } from './axis-periods.js';
import { widest } from './axis-text.js';
import { valueAxis, type ValueAxis } from './axis-values.js';
import { measure } from './graph-geometry.js';
import { endTexts, endsWidth, type EndText } from './trend-ends.js';
import { toYOf, type ToY } from './trend-lines.js';
import { reachOf } from './trend-others.js';

/** Below this width a chart is drawn the second way. */
export const NARROW = 480;

/** The room that a page gives a chart: `us` is how its own line is called. */
export interface TrendRoom {
  width: number;
  us?: string | undefined;
  /** Of type, in pixels. */
  size: number;
}

/** The plot's place in the drawing, its two axes, and the words at its right. */
export interface TrendFrame {
  size: number;
  narrow: boolean;
  /** The plot's, and what lies beside it. */
  left: number;
  width: number;
  right: number;
  height: number;
  axis: ValueAxis;
  toY: ToY;
  periods: PeriodAxis;
  ends: EndText[];
}

/** The axis of values and the words at the right leave the plot its width; the axis of periods fills it. */
export function trendFrame(
  indicator: IndicatorResult,
  labels: Labels,
  { width, us = labels.chart.us, size }: TrendRoom,
): TrendFrame {
  const { series, unit, frequency } = indicator;
  const narrow = width < NARROW;
  const height = narrow ? 230 : Math.round(Math.min(340, Math.max(240, width * 0.4)));
  const axis = valueAxis(valuesOf(indicator), unit, height, { size, room: goodSides(indicator) });
  const ends = endTexts(indicator, labels, { us, narrow, width: width * 0.22, size });
  const ticks = axis.ticks.flatMap(({ lines }) => lines);
  const left = Math.ceil(widest(ticks, size)) + 10;
  const right = Math.ceil(endsWidth(ends, size)) + (ends.length > 0 ? 14 : 4);
  const plotWidth = Math.max(width - left - right, 60);
  const irregular = frequency === 'irregular';
  const reach = reachOf(indicator);
  return {
    size,
    narrow,
    left,
    width: plotWidth,
    right,
    height,
    axis,
    toY: toYOf(indicator, axis, height),
    periods: periodAxis(series, { width: plotWidth, size, irregular, reach }),
    ends,
  };
}

/** Every value that the axis must hold. */
function valuesOf({ series, comparisons, references, ambition, unit, target }: IndicatorResult): number[] {
  const texts = [
    ...series.flatMap((item) => [
      item.status === 'observed' ? item.value : null,
      item.target,
      item.range?.min ?? null,
      item.range?.max ?? null,
      item.lower,
      item.upper,
    ]),
    target?.yearEnd ? (series.at(-1)?.yearEnd ?? null) : null,
    ...comparisons.flatMap((comparison) => comparison.series.map(({ value }) => value)),
    ...references.map(({ value }) => value),
    ambition?.baseline?.value ?? null,
    ...(ambition?.milestones.map(({ value }) => value) ?? []),
  ];
  return texts.map((text) => measure(text, unit)).filter((value) => value !== null);
}

/** Targets that the axis must go beyond, for their good side to be seen. */
function goodSides({ series, unit, accumulation }: IndicatorResult): AxisRoom {
  if (accumulation === 'year-to-date') return { above: [], below: [] };
  const sided = (side: 'high' | 'low') =>
    series
      .filter(({ polarity }) => polarity === side)
      .map(({ target }) => measure(target, unit))
      .filter((value) => value !== null);
  return { above: sided('high'), below: sided('low') };
}
