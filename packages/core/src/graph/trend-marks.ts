import { fill, type Labels } from '../labels.js';
import type { IndicatorResult, SeriesItem } from '../results.js';
import { type TextAt, boxOf, overlaps } from './axis-room.js';
import { textWidth } from './axis-text.js';
import type { Band } from './graph-geometry.js';
import { isFlip } from './sparkline.js';

/** A line across the whole height where what the figures mean changes; its words stand above the plot. */
export interface Watershed {
  kind: 'break' | 'flip';
  x: number;
  label: TextAt | null;
}

/** Neighbouring periods without a figure, and why, on the axis. */
export interface Gap {
  from: number;
  to: number;
  label: TextAt | null;
}

/** Where the words of a watershed stand, above the plot. */
const ABOVE = -8;

/** Breaks in the series and changes of the good side; words that find no room are in the notes below. */
export function watersheds(
  { series, breaks }: IndicatorResult,
  bands: readonly Band[],
  labels: Labels,
  { width, size }: { width: number; size: number },
): Watershed[] {
  const notes = new Map(breaks.map(({ at, note }) => [at, note]));
  const taken: TextAt[] = [];
  return series.flatMap((item, i) => {
    const before = series[i - 1];
    const x = bands[i]?.start;
    if (!before || x === undefined) return [];
    const note = notes.get(item.period);
    const flip = isFlip(item, before) ? [labels.polarities[item.polarity]] : [];
    const { break: broken, breakAt } = labels.chart;
    const breaking = item.break ? [...(note === undefined ? [] : [fill(breakAt, { note })]), broken] : [];
    return [
      ...(item.break
        ? [{ kind: 'break' as const, x, label: roomAbove(breaking, x, taken, width, size) }]
        : []),
      ...(flip.length > 0
        ? [{ kind: 'flip' as const, x, label: roomAbove(flip, x, taken, width, size) }]
        : []),
    ];
  });
}

/** The first of these words, longest first, that fits right or left of the line and clear of the others. */
function roomAbove(
  texts: readonly string[],
  x: number,
  taken: TextAt[],
  width: number,
  size: number,
): TextAt | null {
  for (const text of texts) {
    for (const anchor of ['start', 'end'] as const) {
      const label: TextAt = { x: anchor === 'start' ? x + 5 : x - 5, y: ABOVE, text, anchor };
      const box = boxOf(label, textWidth(text, size), size);
      const isFree = !taken.some((other) => overlaps(box, boxOf(other, textWidth(other.text, size), size)));
      if (box.left < -size || box.right > width + size || !isFree) continue;
      taken.push(label);
      return label;
    }
  }
  return null;
}

/** One mark for each stretch of missing figures with one reason; a mark that would touch another is left to the table. */
export function gapsOf(
  series: readonly SeriesItem[],
  bands: readonly Band[],
  height: number,
  size: number,
): Gap[] {
  const gaps: (Gap & { text: string; last: number })[] = [];
  series.forEach((item, i) => {
    const band = bands[i];
    if (item.status === 'observed' || !band) return;
    const before = gaps.at(-1);
    if (before?.text === item.text && before.last === i - 1)
      Object.assign(before, { to: band.middle, last: i });
    else gaps.push({ from: band.middle, to: band.middle, text: item.text, last: i, label: null });
  });
  let free = -Infinity;
  return gaps.map(({ from, to, text }) => {
    const x = (from + to) / 2;
    const half = textWidth(text, size) / 2;
    if (x - half < free) return { from, to, label: null };
    free = x + half + 4;
    return { from, to, label: { x, y: height - 12, text, anchor: 'middle' } };
  });
}
