import type { Scorecard } from '@scorecard/core';
import { Ledger } from './ledger.js';
import { readGrid } from './read-grid.js';
import { withheld } from './withheld.js';
import type { WorkbookCell } from './workbook-cell.js';
import { cellText, csvText } from './write-csv-text.js';
import { type LeftOut, leftOutOf } from './write-left-out.js';
import { tidyTable } from './write-tidy.js';
import { wideTable } from './write-wide.js';

/** How a scorecard is laid out as CSV: a row for each figure, or a row for each indicator and a column for each period. */
export interface WriteCsvOptions {
  layout: 'tidy' | 'wide';
}

/** A CSV file, and what of the scorecard is not in it. */
export interface WrittenCsv {
  text: string;
  /** Empty where `readCsv` gives back the same scorecard. */
  leftOut: LeftOut[];
}

/**
 * A scorecard as CSV (RFC 4180, UTF-8). A table can't hold all of a document: `leftOut` names what `readCsv` will not
 * give back, found out by reading it. The counts of confidential figures are never written.
 */
export function writeCsv(scorecard: Scorecard, { layout }: WriteCsvOptions): WrittenCsv {
  const document = withheld(scorecard);
  const rows = layout === 'tidy' ? tidyCells(document) : wideCells(document);
  const texts = rows.map((row) => row.map((cell) => cellText(cell)));
  const lines = texts.map((row) => row.map((text) => text.replace(/\r\n?/g, '\n')));
  const { scorecard: readBack } = readGrid({ rows: lines }, {}, new Ledger());
  return { text: csvText(texts), leftOut: leftOutOf(scorecard, readBack) };
}

function tidyCells(scorecard: Scorecard): WorkbookCell[][] {
  const { columns, rows } = tidyTable(scorecard);
  return [columns.map((column) => ({ text: column })), ...rows];
}

function wideCells(scorecard: Scorecard): WorkbookCell[][] {
  const { headings, rows } = wideTable(scorecard);
  return [headings.map((heading) => ({ text: heading })), ...rows];
}
