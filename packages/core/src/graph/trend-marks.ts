import { fill, type Labels } from '../labels.js';
import type { IndicatorResult, SeriesItem } from '../results.js';
import { type Room, type TextAt, boxOf, freeSpot, overlaps } from './axis-room.js';
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

/** What lies beside the plot, in pixels. */
interface Margins {
  left: number;
  width: number;
  right: number;
  size: number;
}

/** Breaks in the series and changes of the good side; words that find no room are in the notes below. */
export function watersheds(
  { series, breaks }: IndicatorResult,
  bands: readonly Band[],
  labels: Labels,
  margins: Margins,
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
      ...(item.break ? [{ kind: 'break' as const, x, label: roomAbove(breaking, x, taken, margins) }] : []),
      ...(flip.length > 0 ? [{ kind: 'flip' as const, x, label: roomAbove(flip, x, taken, margins) }] : []),
    ];
  });
}

/** The first of these words, longest first, that fits above the line and clear of the others: from it on, up to it, about it. */
function roomAbove(
  texts: readonly string[],
  x: number,
  taken: TextAt[],
  { left, width, right, size }: Margins,
): TextAt | null {
  const boxed = (label: TextAt) => boxOf(label, textWidth(label.text, size), size);
  for (const text of texts) {
    const half = textWidth(text, size) / 2;
    const middle = Math.min(Math.max(x, half - left), width + right - half);
    const spots: TextAt[] = [
      { x: x - 1, y: ABOVE, text, anchor: 'start' },
      { x: x + 1, y: ABOVE, text, anchor: 'end' },
      { x: middle, y: ABOVE, text, anchor: 'middle' },
    ];
    const label = spots.find((spot, i) => {
      const box = boxed(spot);
      const isInside =
        i < 2 ? box.left >= -size && box.right <= width + size : half * 2 <= left + width + right;
      return isInside && !taken.some((other) => overlaps(box, boxed(other)));
    });
    if (!label) continue;
    taken.push(label);
    return label;
  }
  return null;
}

/** One mark for each stretch of missing figures with one reason; a mark that would touch another is left to the table. */
export function gapsOf(series: readonly SeriesItem[], bands: readonly Band[], room: Room): Gap[] {
  const { height } = room;
  const gaps: (Gap & { text: string; last: number })[] = [];
  series.forEach((item, i) => {
    const band = bands[i];
    if (item.status === 'observed' || !band) return;
    const before = gaps.at(-1);
    if (before?.text === item.text && before.last === i - 1)
      Object.assign(before, { to: band.middle, last: i });
    else gaps.push({ from: band.middle, to: band.middle, text: item.text, last: i, label: null });
  });
  const placed: TextAt[] = [];
  return gaps.map(({ from, to, text }) => {
    const x = (from + to) / 2;
    const spots = [12, 26, 40].map((up): TextAt => ({ x, y: height - up, text, anchor: 'middle' }));
    const label = freeSpot(spots, placed, room);
    if (label) placed.push(label);
    return { from, to, label };
  });
}
