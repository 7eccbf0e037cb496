import { dodge } from './axis-dodge.js';
import { widest, wrapText } from './axis-text.js';
import type { BenchmarkRow } from './benchmark-rows.js';

/** Where areas' words and dots go. Heights are in pixels from the plot's top. */
export interface BenchmarkLayout {
  /** Where the columns of ranks and figures end, and names begin, from the left of the drawing. */
  columns: { place: number; name: number; value: number };
  /** The plot's own place across the drawing. */
  left: number;
  width: number;
  /** The height of each dot. */
  rows: number[];
  /** Names in lines, and where their middle stands; null where there is no room to name every area. */
  labels: ({ lines: string[]; y: number } | null)[];
  /** Of all rows together. */
  height: number;
}

interface Setting {
  width: number;
  size: number;
}

/** More than this, and areas are named only at the ends, where we are, and where a reader points. */
export const MOST_NAMED = 40;
const DENSE_ROW = 4;
/** Kept free at both ends of the plot: half a dot, half a tick's words. */
const EDGE = 16;
/** Between the words and the frame that shows where the focus is. */
const INSET = 5;

/** Names and figures left of the dots, a line an area. */
export function besideLayout(rows: readonly BenchmarkRow[], { width, size }: Setting): BenchmarkLayout {
  const isDense = rows.length > MOST_NAMED;
  const isNamed = ({ isUs }: BenchmarkRow, i: number) => !isDense || isUs || i === 0 || i === rows.length - 1;
  const named = rows.filter(isNamed);
  const widthOf = (texts: string[]) => widest(texts, size) * 1.07;
  const nameWidth = Math.min(width * 0.3, widthOf(named.map(({ name }) => name)));
  const columns = columnsOf(named, size);
  const value = Math.ceil(columns.name + nameWidth + 10 + widthOf(named.map(({ text }) => text)));
  const left = value + 14;

  // As high as the longest name needs.
  const wrapped = rows.map((row, i) => (isNamed(row, i) ? wrapText(row.name, nameWidth, size) : null));
  const most = Math.max(1, ...wrapped.map((lines) => lines?.length ?? 0));
  const rowHeight = isDense ? DENSE_ROW : Math.round(Math.max(size * 2, most * size * 1.2 + 8));
  const height = Math.round(rows.length * rowHeight + size * 0.6);
  const ys = rows.map((_, i) => size * 0.3 + (i + 0.5) * rowHeight);
  const places = rows.flatMap((row, i) => (isNamed(row, i) ? [i] : []));
  const middles = dodge(
    places.map((i) => ({ y: ys[i] ?? 0, height: isDense ? size * 1.3 : rowHeight })),
    height,
  );
  return {
    columns: { ...columns, value },
    left,
    width: Math.max(width - left - EDGE, 60),
    rows: ys,
    labels: wrapped.map((lines, i) => lines && { lines, y: middles[places.indexOf(i)] ?? 0 }),
    height,
  };
}

/** Name and figure above each dot, which has the whole width for its line. */
export function stackedLayout(rows: readonly BenchmarkRow[], { width, size }: Setting): BenchmarkLayout {
  const columns = columnsOf(rows, size);
  const figures = widest(
    rows.map(({ text }) => text),
    size,
  );
  const room = width - columns.name - figures * 1.07 - INSET - 12;
  const wrapped = rows.map(({ name }) => wrapText(name, room, size));
  const leading = size * 1.2;
  const ys: number[] = [];
  const labels: BenchmarkLayout['labels'] = [];
  let y = INSET;
  for (const lines of wrapped) {
    labels.push({ lines, y: y + (lines.length * leading) / 2 });
    ys.push(y + lines.length * leading + 8);
    y += lines.length * leading + 19;
  }
  return {
    columns: { ...columns, value: width - INSET },
    left: EDGE / 2,
    width: Math.max(width - EDGE, 60),
    rows: ys,
    labels,
    height: Math.round(y),
  };
}

/** As many dots as there are, over the whole width; the few names stand among them. */
export function overLayout(rows: readonly BenchmarkRow[], { width, size }: Setting): BenchmarkLayout {
  return {
    columns: { place: 0, name: 0, value: 0 },
    left: EDGE / 2,
    width: Math.max(width - EDGE, 60),
    rows: rows.map((_, i) => size * 0.3 + (i + 0.5) * DENSE_ROW),
    labels: rows.map(() => null),
    height: Math.round(rows.length * DENSE_ROW + size * 0.6),
  };
}

function columnsOf(rows: readonly BenchmarkRow[], size: number): { place: number; name: number } {
  const place = widest(
    rows.map((row) => row.place),
    size,
  );
  return { place: INSET + place, name: INSET + (place === 0 ? 0 : place + 10) };
}
