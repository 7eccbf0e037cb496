import type { Scorecard } from '@scorecard/core';
import { withDerivedValues } from './derived-values.js';
import { judgedAlike } from './judged-alike.js';
import { Ledger } from './ledger.js';
import { readGrid } from './read-grid.js';
import { tellable } from './tellable.js';
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
 * give back, found out by reading it. The counts and earlier values of confidential figures are never written.
 */
export function writeCsv(scorecard: Scorecard, { layout }: WriteCsvOptions): WrittenCsv {
  const { texts, readBack } = tableOf(writable(scorecard, layout), layout);
  return { text: csvText(texts), leftOut: leftOutOf(scorecard, readBack) };
}

/** As much of a scorecard as its table says: without what is confidential, and without what would be judged otherwise. */
export function writable(scorecard: Scorecard, layout: WriteCsvOptions['layout']): Scorecard {
  const document = tellable(withheld(scorecard));
  return judgedAlike(document, tableOf(document, layout).readBack);
}

/** The cells of a table, and the scorecard that its reader makes of them. */
function tableOf(
  scorecard: Scorecard,
  layout: WriteCsvOptions['layout'],
): { texts: string[][]; readBack: Scorecard } {
  const rows = layout === 'tidy' ? tidyCells(scorecard) : wideCells(withDerivedValues(scorecard));
  const texts = rows.map((row) => row.map((cell) => cellText(cell)));
  const lines = texts.map((row) => row.map((text) => text.replace(/\r\n?/g, '\n')));
  return { texts, readBack: readGrid({ rows: lines }, {}, new Ledger()).scorecard };
}

function tidyCells(scorecard: Scorecard): WorkbookCell[][] {
  const { columns, rows } = tidyTable(scorecard);
  return [columns.map((column) => ({ text: column })), ...rows];
}

function wideCells(scorecard: Scorecard): WorkbookCell[][] {
  const { headings, rows } = wideTable(scorecard);
  return [headings.map((heading) => ({ text: heading })), ...rows];
}
