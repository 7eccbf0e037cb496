import type { PeriodColumn } from '@scorecard/core/graph';
import type { FigureText } from '../figure.view.js';
import { longestWord } from './long-figures.view.js';
import type { TableRow } from './table-row.view.js';

/** Letters of figures that a page of A4 has room for beside the other columns. */
const PAPER_LETTERS = 31;
const MARKER_LETTERS = 3;
/** So many periods are kept on paper, however little room there is. */
const FEWEST = 2;

/** True for more figures in a row than a page of paper is wide. */
export function isWide(columns: PeriodColumn[], rows: TableRow[], from = 0): boolean {
  return lettersOf(columns, rows).slice(from).reduce(sum, 0) > PAPER_LETTERS;
}

/** How many of the earliest columns paper leaves out, so that the rest are as wide as a page; two stay at least. */
export function paperFrom(columns: PeriodColumn[], rows: TableRow[]): number {
  const letters = lettersOf(columns, rows);
  const last = Math.max(columns.length - FEWEST, 0);
  let from = 0;
  while (from < last && letters.slice(from).reduce(sum, 0) > PAPER_LETTERS) from++;
  return from;
}

/** How many letters the widest figure or heading of each column takes. */
function lettersOf(columns: PeriodColumn[], rows: TableRow[]): number[] {
  return columns.map(({ heading, hasMarkers }, i) => {
    const figures = rows.map(({ cells, isOnTwoLines }) => lettersIn(cells?.[i], isOnTwoLines));
    return Math.max(...heading.map(({ length }) => length), ...figures) + (hasMarkers ? MARKER_LETTERS : 0);
  });
}

/** So many letters wide is a cell, whose figure may wrap between its words. */
export function lettersIn(figure: FigureText | undefined, isOnTwoLines: boolean): number {
  if (!figure) return 0;
  return isOnTwoLines ? longestWord(figure.number) : figure.number.length + figure.sign.length;
}

function sum(total: number, one: number): number {
  return total + one;
}
