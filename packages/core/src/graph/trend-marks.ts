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

/** More than this, and periods without a figure are counted. */
const MOST_NAMED = 3;

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

/** One bracket for each stretch of missing figures with one reason, its mark above it: all in one line, or none where one has no room. */
export function gapsOf(series: readonly SeriesItem[], bands: readonly Band[], room: Room): Gap[] {
  const gaps: (Gap & { text: string; last: number })[] = [];
  series.forEach((item, i) => {
    const band = bands[i];
    if (item.status === 'observed' || !band) return;
    const before = gaps.at(-1);
    if (before?.text === item.text && before.last === i - 1)
      Object.assign(before, { to: band.middle, last: i });
    else gaps.push({ from: band.middle, to: band.middle, text: item.text, last: i, label: null });
  });
  const rows = [12, 26, 40].map((up) => inRow(gaps, room.height - up, room));
  const labels = rows.find((row) => row.length === gaps.length) ?? [];
  return gaps.map(({ from, to }, i) => ({ from, to, label: labels[i] ?? null }));
}

/** The marks that find room at one height. */
function inRow(gaps: readonly { from: number; to: number; text: string }[], y: number, room: Room): TextAt[] {
  const placed: TextAt[] = [];
  for (const { from, to, text } of gaps) {
    const label = freeSpot([{ x: (from + to) / 2, y, text, anchor: 'middle' }], placed, room);
    if (label) placed.push(label);
  }
  return placed;
}

/** Which periods have no figure, where their marks had no room: each by name while they are few. */
export function gapNotes(series: readonly SeriesItem[], gaps: readonly Gap[], { chart }: Labels): string[] {
  if (gaps.every(({ label }) => label)) return [];
  const missing = series.flatMap((item) => (item.status === 'missing' ? [item] : []));
  const names = missing.map(({ periodName, reasonText }) => `${periodName} (${reasonText})`);
  const reasons = [...new Set(missing.map(({ reasonText }) => reasonText))].join(', ');
  return [
    missing.length <= MOST_NAMED
      ? fill(chart.noFigureFor, { names: names.join(', ') })
      : fill(chart.noFigureForMany, { count: missing.length, of: series.length, reasons }),
  ];
}
