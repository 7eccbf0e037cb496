import type { IndicatorResult, SeriesItem } from '../results.js';
import type { ValueAxis } from './axis-values.js';
import { measure, toPath, type Band, type Point } from './graph-geometry.js';
import { runs } from './runs.js';
import { isYearAfter } from './sparkline.js';

/** `dot`: a figure as it stands; `open`: provisional or estimated; `diamond`: not yet complete. */
export type PointShape = 'dot' | 'open' | 'diamond';

/** A figure where it is drawn; `value` and `text` are those of the series. */
export interface TrendPoint extends Point {
  period: string;
  value: string;
  text: string;
  shape: PointShape;
  /** The latest, or one without neighbours: drawn however little room there is. */
  always: boolean;
}

/** Our line. */
export interface TrendLine {
  /** Empty where no two neighbours have figures. */
  path: string;
  points: TrendPoint[];
  /** The confidence limits of neighbours, as an area; empty for none. */
  limits: string;
  /** Those of a figure that stands alone. */
  intervals: { x: number; top: number; bottom: number }[];
  /** Each stroke, for labels to keep clear of. */
  strokes: Point[][];
}

/** From a value to pixels from the plot's top; null for none. */
export type ToY = (value: string | null) => number | null;

/** From a value of this unit to pixels from the top. */
export function toYOf({ unit }: IndicatorResult, axis: ValueAxis, height: number): ToY {
  return (value) => {
    const number = measure(value, unit);
    return number === null ? null : height - axis.position(number);
  };
}

/** Our figures, joined where neighbours may be: not over a gap or a break, nor, year to date, from March to April. */
export function trendLine(indicator: IndicatorResult, bands: readonly Band[], toY: ToY): TrendLine {
  const { series } = indicator;
  const isYearToDate = indicator.accumulation === 'year-to-date';
  const points = series.map((item, i) => pointOf(item, bands[i], toY));
  const lines = runs(
    points,
    (i) => !series[i]?.break && !(isYearToDate && isYearAfter(series[i], series[i - 1])),
  );
  const strokes = lines.map((run) => run.map(({ point }) => point));
  const latest = points.findLast((point) => point !== null);
  const limited = lines.flatMap((run) =>
    runs(
      run.map(({ index, point }) => limitsAt(series[index], point.x, toY)),
      () => true,
    ).map((part) => part.map(({ point }) => point)),
  );
  return {
    path: strokes.map((run) => (run.length > 1 ? toPath(run) : '')).join(''),
    points: strokes.flatMap((run) =>
      run.map((point) => ({
        ...point,
        always: run.length === 1 || point.shape !== 'dot' || point.period === latest?.period,
      })),
    ),
    limits: limited.map((part) => (part.length > 1 ? areaPath(part) : '')).join(''),
    intervals: limited.filter((part) => part.length === 1).flat(),
    strokes,
  };
}

function pointOf(item: SeriesItem, band: Band | undefined, toY: ToY): Omit<TrendPoint, 'always'> | null {
  const y = item.status === 'observed' ? toY(item.value) : null;
  if (item.status !== 'observed' || y === null || !band) return null;
  const { period, value, text } = item;
  return { x: band.middle, y, period, value, text, shape: shapeOf(item) };
}

function shapeOf(item: SeriesItem): PointShape {
  if (item.immature) return 'diamond';
  return item.status === 'observed' && item.markers.some((marker) => marker === 'p' || marker === 'e')
    ? 'open'
    : 'dot';
}

function limitsAt(item: SeriesItem | undefined, x: number, toY: ToY) {
  const top = toY(item?.upper ?? null);
  const bottom = toY(item?.lower ?? null);
  return top === null || bottom === null ? null : { x, top, bottom };
}

function areaPath(limits: readonly { x: number; top: number; bottom: number }[]): string {
  const upper = limits.map(({ x, top }) => ({ x, y: top }));
  const lower = limits.map(({ x, bottom }) => ({ x, y: bottom })).reverse();
  return `${toPath([...upper, ...lower])}Z`;
}
