import type { SeriesItem, UnitResult } from '../results.js';
import { line } from 'd3-shape';

/** A point of the graph: `x` in per cent of its width, which stretches; `y` in pixels from its top, which don't. */
export interface Point {
  x: number;
  y: number;
}

/** Where a period stands across the graph, in per cent of its width. */
export interface Band {
  start: number;
  middle: number;
  end: number;
}

/** Pixels kept free above the greatest and below the least value. */
const INSET = 7;

/** One band for each period, alike in width whatever the period's length. A band is a plain division: d3-scale's would be a tenth of a small graph's bytes. */
export function bandsOf(series: SeriesItem[]): Band[] {
  const step = 100 / series.length;
  return series.map((_, i) => ({ start: i * step, middle: i * step + step / 2, end: i * step + step }));
}

/** From a value to pixels, greatest at the top; values that are all alike run through the middle. */
export function verticalScale(values: (number | null)[], height: number): (value: number) => number {
  const known = values.filter((value) => value !== null);
  const least = Math.min(...known);
  const spread = Math.max(...known) - least;
  const room = height - 2 * INSET;
  return (value) => height - INSET - (spread === 0 ? 0.5 : (value - least) / spread) * room;
}

/** A value as a number to place on a line: a grade is its step on the scale. Null when it has no place. */
export function measure(value: string | null, { grades }: UnitResult): number | null {
  if (value === null) return null;
  const number = grades ? grades.indexOf(value) : Number(value);
  return Number.isNaN(number) || (grades && number < 0) ? null : number;
}

/** The path through the points; a lone point gives a path that draws nothing. */
export function toPath(points: Point[]): string {
  const draw = line<Point>(
    (point) => point.x,
    (point) => point.y,
  ).digits(2);
  return draw(points) ?? '';
}
