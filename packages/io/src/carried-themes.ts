import { type Cell, quote, wordKey } from './cell.js';
import type { DataRow } from './data-rows.js';
import type { Ledger } from './ledger.js';
import { nameCell } from './measure.js';

/** A theme's name, not a sentence. */
const LONGEST = 100;
/** What begins so, or ends like a sentence, is a note. */
const NOTE = /^(notes?|source|key|total)\b|^[*[(]|[.:;]$/i;
/** What the Theme cell of a measure without one may hold, so that it is not blank. */
const NO_THEME = /^([-–—]|n\/a)$/i;

/** Rows of measures below the one that names their theme. */
interface Block {
  theme: Cell;
  rows: number[];
}

/**
 * The rows with the theme of the row above where each theme is written once, where it begins, as merged cells are saved.
 * A heading or a note, more than one empty row, or headings again after one end what a theme may reach; each run is told.
 */
export function withCarriedThemes(rows: readonly DataRow[], ledger: Ledger): DataRow[] {
  const written = rows.flatMap(({ cells: { theme } }) =>
    theme && !saysNoTheme(theme.text) ? [wordKey(theme.text)] : [],
  );
  const isOnce = rows[0]?.cells.theme !== undefined && new Set(written).size === written.length;
  const blocks: Block[] = [];
  let block: Block | null = null;
  let last = 0;
  const carried = rows.flatMap((row, i): DataRow[] => {
    const { theme } = row.cells;
    const { [i + 1]: next } = rows;
    const isAlone = isThemeAlone(row) && isMeasure(next) && !next?.cells.theme;
    if (!(isMeasure(row) || isAlone) || row.row - last > 2) block = null;
    last = row.row;
    if (!isOnce) return [row];
    if (theme && saysNoTheme(theme.text)) block = null;
    else if (theme && (isAlone || isMeasure(row))) blocks.push((block = { theme, rows: [] }));
    if (theme && isAlone) {
      tellOfThemeRow(theme, ledger);
      return [];
    }
    if (theme || !block || !isMeasure(row)) return [row];
    block.rows.push(row.row);
    return [{ ...row, cells: { ...row.cells, theme: block.theme } }];
  });
  for (const one of blocks) tellOfBlock(one, ledger);
  const measures = carried.filter(isMeasure);
  tellOfNoTheme(
    measures.map(({ row, cells }) => ({ row, theme: cells.theme })),
    ledger,
  );
  return carried;
}

function isThemeAlone({ cells: { theme }, texts }: DataRow): boolean {
  return theme !== undefined && texts.length === 1 && isThemeName(theme.text);
}

/** Whether a text that stands alone may name a theme; a note or a total doesn't. */
export function isThemeName(text: string): boolean {
  return text.length <= LONGEST && /\p{L}/u.test(text) && !NOTE.test(text);
}

/** Whether a Theme cell says that its measure has none: `-`. */
export function saysNoTheme(text: string): boolean {
  return NO_THEME.test(text);
}

/** Tells that a text alone in its row is the theme of the rows below, and that the row is used. */
export function tellOfThemeRow(cell: Cell, ledger: Ledger): void {
  ledger.use(cell.row);
  const message = `${quote(cell.text)} stands alone in its row, and is read as the theme of the rows below.`;
  ledger.warn(cell, 'theme-row', message);
}

/** Whether a row names a measure and says something of it. */
export function isMeasure(row: DataRow | undefined): boolean {
  return row !== undefined && nameCell(row.cells) !== undefined && row.texts.length > 1;
}

function tellOfBlock({ theme, rows: [first, ...more] }: Block, ledger: Ledger): void {
  if (first === undefined || ledger.issues.some(({ code, row }) => code === 'theme-row' && row === theme.row))
    return;
  const last = more.at(-1);
  const those = last === undefined ? `Row ${first} has` : `Rows ${first} to ${last} have`;
  const message = `${those} no theme, and come under ${quote(theme.text)}, which row ${theme.row} names: where that is wrong, write the theme in each row.`;
  ledger.warn(
    { row: first },
    'theme-carried',
    last === undefined ? message.replace('come', 'comes') : message,
  );
}

/** What no theme could be carried to, or isn't in a table with a row for each figure, stands under “Other measures”. */
export function tellOfNoTheme(
  measures: readonly { row: number; theme: Cell | undefined }[],
  ledger: Ledger,
): void {
  const first = measures.findIndex(({ theme }) => theme);
  const blank = measures.filter(({ theme }, i) => i > first && !theme);
  const [where] = blank;
  if (first < 0 || !where) return;
  const message = `${blank.length === 1 ? 'One measure has no theme, here first, and stays' : `${blank.length} measures have no theme, here first, and stay`} without one: where a theme above is theirs too, write it in each row.`;
  ledger.warn({ row: where.row }, 'no-theme', message);
}
