import { MOST_CELLS, MOST_ROWS, tooLarge } from './grid-limits.js';
import { type HtmlNode, attribute, childrenOf, isHidden } from './html-node.js';
import { textOfNode } from './html-text.js';
import type { Ledger } from './ledger.js';
import type { Grid } from './read-grid.js';

/** As browsers have it: more columns than this a cell can't span. */
const MOST_SPANNED = 1000;

/** A cell that reaches into the rows below, and the last of them. */
interface Reaching {
  text: string;
  width: number;
  until: number;
}

/**
 * The rows of a table as a grid, in the order in which a page shows them: the head first, the foot last. A cell over
 * several columns is in the first of them, one over several rows in each of them.
 */
export function htmlRows(table: HtmlNode, ledger: Ledger): Grid {
  const rows: string[][] = [];
  const spanning = new Set<number>();
  let room = MOST_CELLS;
  let widest = 0;
  for (const section of sectionsOf(table)) {
    const reaching = new Map<number, Reaching>();
    for (const row of section) {
      const all = childrenOf(row, ['td', 'th']);
      const shown = isHidden(row) ? [] : all.filter((cell) => !isHidden(cell));
      if (shown.length < all.length)
        ledger.warn({ row: rows.length + 1 }, 'hidden', 'What is hidden in this row is left out.');
      // Where the row is as wide as the table with what it hides, the rest of it is under its headings only so.
      const isWhole = !isHidden(row) && shown.length < all.length && widthOf(all) === widest;
      const { texts, width } = placeCells(isWhole ? all : shown, rows.length, reaching, room);
      widest = Math.max(widest, width);
      room -= width;
      rows.push(texts);
      if (shown.length === 1 && shown[0] && span(shown[0], 'colspan', MOST_SPANNED) > 1)
        spanning.add(rows.length);
      if (room >= 0 && rows.length <= MOST_ROWS) continue;
      ledger.error(null, ...tooLarge(room < 0 ? 'cells' : 'rows'));
      return { rows: [] };
    }
  }
  return { rows, spanning };
}

/**
 * The rows of the head, of each body and of the foot: a cell reaches to the end of its own. A row of the foot with one cell
 * alone is a source or a note under the table, and no row of it.
 */
function sectionsOf(table: HtmlNode): HtmlNode[][] {
  const of = (tag: string) => childrenOf(table, [tag]).map((section) => childrenOf(section, ['tr']));
  const foot = of('tfoot').map((rows) => rows.filter((row) => childrenOf(row, ['td', 'th']).length > 1));
  return [...of('thead'), childrenOf(table, ['tr']), ...of('tbody'), ...foot];
}

/** Puts the cells of a row where those that reach into it from above leave room. */
function placeCells(
  cells: readonly HtmlNode[],
  row: number,
  reaching: Map<number, Reaching>,
  room: number,
): { texts: string[]; width: number } {
  const texts: string[] = [];
  let column = 0;
  const put = (text: string, width: number) => {
    if (text !== '' && column <= room) {
      while (texts.length < column) texts.push('');
      texts.push(text);
    }
    column += width;
  };
  const passReaching = () => {
    for (let from = reaching.get(column); from && from.until >= row; from = reaching.get(column))
      put(from.text, from.width);
  };
  for (const cell of cells) {
    if (column > room) break;
    passReaching();
    const text = isHidden(cell) ? '' : textOfNode(cell);
    const width = span(cell, 'colspan', MOST_SPANNED);
    const height = span(cell, 'rowspan', MOST_ROWS);
    if (height > 1) reaching.set(column, { text, width, until: row + height - 1 });
    put(text, width);
  }
  const beyond = [...reaching].filter(([place, { until }]) => place >= column && until >= row);
  for (const [place] of beyond.sort(([a], [b]) => a - b)) {
    column = Math.max(column, place);
    passReaching();
  }
  return { texts, width: column };
}

function widthOf(cells: readonly HtmlNode[]): number {
  return cells.reduce((sum, cell) => sum + span(cell, 'colspan', MOST_SPANNED), 0);
}

/** How many columns or rows a cell takes up; 0 rows are all that follow. */
function span(cell: HtmlNode, name: 'colspan' | 'rowspan', most: number): number {
  const text = attribute(cell, name).trim();
  if (!/^\d+$/.test(text)) return 1;
  const count = Number(text);
  return count === 0 ? (name === 'rowspan' ? most : 1) : Math.min(count, most);
}
