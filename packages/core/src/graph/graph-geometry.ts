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

/** Where the first and the last of few periods stand, in per cent from the ends: over the words that name them. */
const END = 6;

/**
 * One band for each period, its middle as far from the next whatever the period's length; from nine periods on all are of one
 * width. A band is a plain division: d3-scale's would be a tenth of a small graph's bytes.
 */
export function bandsOf(series: SeriesItem[]): Band[] {
  const count = series.length;
  if (count === 1) return [{ start: 0, middle: 50, end: 100 }];
  const end = Math.min(END, 50 / count);
  const step = (100 - 2 * end) / (count - 1);
  const middle = (i: number) => end + i * step;
  return series.map((_, i) => ({
    start: i === 0 ? 0 : middle(i - 0.5),
    middle: middle(i),
    end: i === count - 1 ? 100 : middle(i + 0.5),
  }));
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
