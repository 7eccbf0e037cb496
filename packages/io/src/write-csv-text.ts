import type { WorkbookCell } from './workbook-cell.js';

/** What a spreadsheet program could take for a formula. */
const FORMULA_LIKE = /^'*[=+\-−@\t\r\n]/;

/** Letters that no text file has, but for line ends and tabs: a reader would take the file for a picture. */
const NOT_IN_TEXT = /(?![\t-\r])\p{Cc}|\p{Cs}/gu;

/** A cell as it is written, not yet quoted: a text that could be taken for a formula has an apostrophe before it. */
export function cellText(cell: WorkbookCell): string {
  if (cell === null) return '';
  if ('number' in cell) return cell.number;
  const text = cell.text.replace(NOT_IN_TEXT, '');
  return FORMULA_LIKE.test(text) ? `'${text}` : text;
}

/** Rows as CSV (RFC 4180): CRLF after each, quotation marks where a cell needs them. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
