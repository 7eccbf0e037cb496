import type { Ledger } from './ledger.js';

/** A larger table is no scorecard; it would only keep a page busy. */
export const MOST_ROWS = 200_000;
/** Of the whole table, empty ones with it. */
export const MOST_CELLS = 2_000_000;
/** Of a text that is read as a table. */
export const MOST_CHARACTERS = 20_000_000;
/** Of one cell: commentary is far shorter, a file that lost a quotation mark far longer. */
export const MOST_IN_CELL = 100_000;

const MOST = { rows: MOST_ROWS, cells: MOST_CELLS, characters: MOST_CHARACTERS };

/** The code and the message for a table, or a text, of more than is read. */
export function tooLarge(what: 'rows' | 'cells' | 'characters'): [code: 'too-large', message: string] {
  return [
    'too-large',
    `The table is too large: at most ${inWords(MOST[what])} ${what} are read. Divide it, or leave out the rows that are not needed.`,
  ];
}

/** The rows, none where there are too many or too many cells; a cell that is too long is emptied. Each is told. */
export function withinLimits(rows: readonly (readonly string[])[], ledger: Ledger): (readonly string[])[] {
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (rows.length > MOST_ROWS || cells > MOST_CELLS) {
    ledger.error(null, ...tooLarge(rows.length > MOST_ROWS ? 'rows' : 'cells'));
    return [];
  }
  return rows.map((row, i) => {
    if (row.every((text) => text.length <= MOST_IN_CELL)) return row;
    return row.map((text, column) => (isTooLong(text, i + 1, column + 1, ledger) ? '' : text));
  });
}

function isTooLong(text: string, row: number, column: number, ledger: Ledger): boolean {
  if (text.length <= MOST_IN_CELL) return false;
  ledger.read(row, column);
  const message = `This cell is left out: it has ${inWords(text.length)} characters, and at most ${inWords(MOST_IN_CELL)} are read.`;
  ledger.error({ row, column }, 'cell-too-long', message);
  return true;
}

function inWords(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
