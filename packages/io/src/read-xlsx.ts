import { ScorecardError } from '@scorecard/core';
import { quote } from './cell.js';
import { findHeader } from './header.js';
import { Ledger } from './ledger.js';
import { PeriodReader } from './period-text.js';
import { type Grid, readGrid } from './read-grid.js';
import type { ReadOptions } from './read-options.js';
import { isOwnWorkbook, readWorkbook } from './read-workbook.js';
import type { TableReading } from './table-reading.js';
import { type BookSheet, openBook } from './xlsx-book.js';
import type { SheetGrid } from './xlsx-sheet.js';

/** What a reader of workbooks can't learn from the workbook itself; every one may be left out. */
export interface XlsxOptions extends ReadOptions {
  /** The sheet to read, by its name or its number from 1; default: the first that isn't hidden and has a table. */
  sheet?: string | number;
}

/** What came of reading a workbook. */
export interface XlsxReading extends TableReading {
  /** The sheet that was read; null where none was, and for a workbook that `writeXlsx` made, which is read whole. */
  sheet: string | null;
}

/** So far down a table's headings may begin. */
const ROWS_LOOKED_AT = 40;

/**
 * Reads an .xlsx workbook: a table as `readCsv` does, from one sheet of it, or all that `writeXlsx` wrote. Figures are
 * read as the sheet shows them (0.85 shown as 85% is 85%), with all their digits. Never rejects: whatever is wrong is an
 * issue, and the rest is kept.
 */
export function readXlsx(bytes: Uint8Array | ArrayBuffer, options: XlsxOptions = {}): Promise<XlsxReading> {
  return Promise.resolve(read(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes), options));
}

function read(bytes: Uint8Array, options: XlsxOptions): XlsxReading {
  const ledger = new Ledger();
  try {
    const sheets = openBook(bytes);
    if (options.sheet === undefined && isOwnWorkbook(sheets)) return { ...readWorkbook(sheets), sheet: null };
    const sheet = chooseSheet(sheets, options, ledger);
    const grid = sheet ? gridOf(sheet, ledger) : NOTHING;
    if (grid.rows.length === 0 && ledger.issues.length === 0)
      ledger.error(null, 'empty', 'There is nothing here: no cell of the workbook is filled.');
    return { ...readGrid(grid, options, ledger), sheet: sheet?.name ?? null };
  } catch (error) {
    for (const { code, message } of issuesOf(error)) ledger.error(null, code, message);
    return { ...readGrid(NOTHING, options, ledger), sheet: null };
  }
}

const NOTHING: Grid = { rows: [] };

function issuesOf(error: unknown): readonly { code: string; message: string }[] {
  if (error instanceof ScorecardError) return error.issues;
  return [{ code: 'unreadable', message: `The workbook could not be read: ${String(error)}.` }];
}

/** The sheet that the option names, else the first that has a table; the others that have one are told. */
function chooseSheet(
  sheets: readonly BookSheet[],
  { sheet: wanted, ...options }: XlsxOptions,
  ledger: Ledger,
): BookSheet | null {
  const names = sheets.map(({ name }) => quote(name)).join(', ');
  if (wanted !== undefined) {
    const found =
      typeof wanted === 'number'
        ? sheets[wanted - 1]
        : sheets.find(({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
    if (!found)
      ledger.error(
        null,
        'unknown-sheet',
        `There is no sheet ${quote(String(wanted))}: it should be one of ${names}.`,
      );
    return found ?? null;
  }
  const seen = sheets.filter(({ isHidden }) => !isHidden);
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => quote(name));
  if (hidden.length > 0)
    ledger.warn(
      null,
      'hidden',
      `The workbook hides ${hidden.length === 1 ? 'the sheet' : 'the sheets'} ${hidden.join(', ')}, which ${hidden.length === 1 ? 'is' : 'are'} left out: choose one with the option sheet if it is to be read.`,
    );
  const [first, ...others] = seen.filter((sheet) => hasTable(sheet, options));
  if (first && others.length > 0) {
    const rest = others.map(({ name }) => quote(name)).join(', ');
    ledger.warn(
      null,
      'other-sheets',
      `The sheet ${quote(first.name)} is read. There is a table in ${rest} too: choose it with the option sheet.`,
    );
  }
  if (first) return first;
  if (seen.length > 1)
    ledger.error(null, 'no-table', `None of the sheets has headings that are known: ${names}.`);
  return seen.find((sheet) => sheet.read(ROWS_LOOKED_AT).rows.length > 0) ?? seen[0] ?? null;
}

function hasTable(sheet: BookSheet, options: ReadOptions): boolean {
  return findHeader(sheet.read(ROWS_LOOKED_AT).rows, options, new PeriodReader(options.year)) !== null;
}

function gridOf(sheet: BookSheet, ledger: Ledger): Grid {
  const grid = sheet.read();
  tellOfHidden(grid, ledger);
  const [first] = grid.unworked;
  if (first)
    ledger.warn(
      first,
      'no-result',
      `The formula here has no result stored${grid.unworked.length > 1 ? `, nor have ${grid.unworked.length - 1} more` : ''}: open the workbook in a spreadsheet program and save it.`,
    );
  return { rows: grid.rows };
}

/** What a sheet hides is not for showing: it is left out and told. */
function tellOfHidden({ hiddenRows, hiddenColumns }: SheetGrid, ledger: Ledger): void {
  const [row] = hiddenRows;
  const [column] = hiddenColumns;
  if (row !== undefined) ledger.warn({ row }, 'hidden', hiddenText('row', hiddenRows.size));
  if (column !== undefined)
    ledger.warn({ row: 1, column }, 'hidden', hiddenText('column', hiddenColumns.size));
}

function hiddenText(what: 'row' | 'column', count: number): string {
  return count === 1
    ? `The sheet hides this ${what}, so it is left out. Show it in the sheet if it is to be read.`
    : `The sheet hides ${count} ${what}s, this one first, so they are left out. Show them in the sheet if they are to be read.`;
}
