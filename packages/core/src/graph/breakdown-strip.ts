import { trim } from './breakdown-bars.js';

/** A dot for a category: `x` in per cent of the strip, `lane` how many dots lie beneath it. */
export interface StripDot {
  x: number;
  lane: number;
  /** Its place among the values given. */
  index: number;
}

/** Dots nearer than this, in per cent, would touch in a narrow strip: one goes above the other. */
const APART = 2.4;

/** Values along a strip from the least to the greatest, each dot in the lowest lane where it touches no other. */
export function stripDots(
  values: readonly number[],
  others: readonly number[] = [],
): { dots: StripDot[]; lanes: number; position: (value: number) => number } {
  const all = [...values, ...others];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const position = (value: number) => (high === low ? 50 : trim(((value - low) / (high - low)) * 100));
  const ends: number[] = [];
  const dots = values
    .map((value, index) => ({ x: position(value), index }))
    .sort((a, b) => a.x - b.x || a.index - b.index)
    .map(({ x, index }) => {
      const free = ends.findIndex((end) => x - end >= APART);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = x;
      return { x, lane, index };
    });
  return { dots, lanes: ends.length, position };
}
