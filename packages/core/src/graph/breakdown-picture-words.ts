import { cutText, widest } from './axis-text.js';
import type { PictureRow } from './breakdown-picture-rows.js';

/** A line of words: a heading above a column, a name, what is to be known of it, or a figure. */
export interface PictureText {
  kind: 'heading' | 'name' | 'note' | 'figure';
  x: number;
  /** The line that its letters stand on. */
  y: number;
  anchor: 'start' | 'end';
  text: string;
  /** True of the whole, in bold. */
  isWhole: boolean;
}

/** Where a picture's columns stand, in pixels: names from its left, figures to its right, bars between. */
export interface PictureColumns {
  name: number;
  bars: { x: number; width: number };
  /** The right edges of the figures. */
  cells: number[];
}

const MOST_NAME = 0.36;
const MOST_CELL = 110;
const GAP = 16;
/** Room for bars beside the widest name, while there is something that can give way to them. */
const LEAST_BAR = 130;
const PAD = 5;
/** A bold line's width, beside a plain one's. */
const BOLD = 1.07;

/**
 * As wide as their words, up to a limit where they wrap; without bars the names have their room. The last of the extras
 * give way, so that bars stay long enough to be compared.
 */
export function pictureColumns(
  rows: readonly PictureRow[],
  { width, size, hasBars }: { width: number; size: number; hasBars: boolean },
): PictureColumns {
  const names = rows.flatMap(({ name, notes }) => [name, ...notes]);
  const widestName = Math.min(width * MOST_NAME, Math.ceil(widest(names, size) * BOLD) + 1);
  const widths = cellsOf(rows[0]).map((_, i) => {
    const lines = rows.flatMap((row) => cellLines(cellsOf(row)[i] ?? '', size));
    return Math.ceil(widest(lines, size) * BOLD) + GAP;
  });
  const beside = () => width - widths.reduce((sum, one) => sum + one, 0);
  const needed = rows[0]?.cells.length ?? 0;
  while (widths.length > needed && beside() - widestName - GAP < LEAST_BAR) widths.pop();
  const left = beside();
  const name = hasBars ? widestName : left;
  const x = Math.ceil(name) + GAP;
  return {
    name,
    bars: { x, width: left - x },
    cells: widths.map((_, i) => width - widths.slice(i + 1).reduce((sum, one) => sum + one, 0)),
  };
}

/** One row's words in lines, about its middle; headings stand at its foot. */
export function pictureTexts(
  row: PictureRow,
  columns: PictureColumns,
  { top, size, isHead }: { top: number; size: number; isHead: boolean },
): { texts: PictureText[]; bottom: number } {
  const { name, notes, isWhole } = row;
  const leading = size * 1.3;
  const names = cutText(name, columns.name / BOLD, size);
  const under = notes.flatMap((note) => cutText(note, columns.name, size));
  const figures = columns.cells.map((_, i) => cellLines(cellsOf(row)[i] ?? '', size));
  const most = Math.max(names.length + under.length, ...figures.map(({ length }) => length));
  const height = most * leading + 2 * PAD;
  const column = (lines: string[], kind: (line: number) => PictureText['kind'], x: number) =>
    lines.flatMap((text, i) => {
      const spare = (most - lines.length) * leading * (isHead ? 1 : 0.5);
      const y = top + PAD + spare + i * leading + size;
      const anchor = x === 0 ? ('start' as const) : ('end' as const);
      return text === ''
        ? []
        : [{ kind: isHead ? ('heading' as const) : kind(i), x, y, anchor, text, isWhole }];
    });
  return {
    texts: [
      ...column([...names, ...under], (line) => (line < names.length ? 'name' : 'note'), 0),
      ...figures.flatMap((lines, i) => column(lines, () => 'figure', columns.cells[i] ?? 0)),
    ],
    bottom: top + height,
  };
}

function cellsOf(row: PictureRow | undefined): string[] {
  return row ? [...row.cells, ...row.extras] : [];
}

function cellLines(text: string, size: number): string[] {
  return cutText(text, MOST_CELL, size);
}
