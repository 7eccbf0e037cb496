import { wrap } from './plain-text.js';
import { type Paint, paint } from './terminal.js';

/** A column of a table in the terminal. */
export interface Column {
  heading: string;
  isFigure?: boolean;
  /** It may be made narrower, and its text wrapped, down to so many characters. */
  least?: number;
}

/** One cell; its paint is put on after it is laid out. */
export interface Cell {
  text: string;
  paint?: Paint | undefined;
}

const GAP = 2;

/** How wide each column is in a line of so many characters; null where they don't fit. */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
): number[] | null {
  const filled = columns.map((_, i) => Math.max(...rows.map((row) => (row[i]?.text ?? '').length)));
  const widths = columns.map(({ heading }, i) => Math.max(heading.length, filled[i] ?? 0));
  const least = columns.map((column, i) =>
    Math.min(widths[i] ?? 0, Math.max(column.least ?? filled[i] ?? 0, longestWord(column.heading))),
  );
  let over = widths.reduce((sum, it) => sum + it, GAP * (columns.length - 1)) - width;
  while (over > 0) {
    const room = widths.map((it, i) => it - (least[i] ?? 0));
    const widest = room.indexOf(Math.max(...room));
    const cut = Math.min(over, room[widest] ?? 0);
    if (cut <= 0) return null;
    widths[widest] = (widths[widest] ?? 0) - cut;
    over -= cut;
  }
  return widths;
}

/** The lines of one row: cells wrapped in their columns, figures at the right. */
export function rowLines(
  columns: readonly Column[],
  row: readonly Cell[],
  widths: readonly number[],
): string[] {
  const wrapped = row.map(({ text }, i) =>
    i === 0 ? hanging(text, widths[i] ?? 0) : wrap(text, widths[i] ?? null),
  );
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    row
      .map((cell, i) => {
        const text = wrapped[i]?.[line] ?? '';
        const space = ' '.repeat(Math.max((widths[i] ?? 0) - text.length, 0));
        const painted = paint(text, text === '' ? undefined : cell.paint);
        return columns[i]?.isFigure ? space + painted : painted + space;
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

/** The first line as it is and the others set in, so that one sees where a row begins. */
function hanging(text: string, width: number): string[] {
  const [first = '', ...rest] = wrap(text, width);
  return [first, ...(rest.length > 0 ? wrap(rest.join(' '), width - 2).map((line) => `  ${line}`) : [])];
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map((word) => word.length));
}
