import Papa from 'papaparse';
import { findHeader } from './header.js';
import type { Ledger } from './ledger.js';
import { PeriodReader } from './period-text.js';
import type { ReadOptions } from './read-options.js';

const DELIMITERS = [',', ';', '\t', '|'];
/** Enough of a file to tell its delimiter by. */
const SAMPLE = 100_000;
const SAMPLE_ROWS = 60;

/** A larger file is no scorecard; it would only keep a page busy. */
const MOST_CHARACTERS = 20_000_000;
const MOST_ROWS = 100_000;
const MOST_CELLS = 2_000_000;

const NOTHING: string[][] = [];

/** The rows of a CSV text, as RFC 4180 has it, by the delimiter that makes the headings known; empty with an issue where there are none. */
export function csvRows(given: string, options: ReadOptions, ledger: Ledger): string[][] {
  const text = given.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const problem = problemWith(text);
  if (problem) {
    ledger.error(null, ...problem);
    return NOTHING;
  }
  if (text.includes('\uFFFD'))
    ledger.warn(
      null,
      'not-utf-8',
      'Some letters could not be read: save the file as CSV UTF-8, so that £ and − are kept.',
    );
  const { data, errors } = parse(text, delimiterOf(text, options), MOST_ROWS + 1);
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) {
    const where = open.row === undefined ? null : { row: open.row + 1 };
    ledger.error(
      where,
      'open-quotation',
      'A quotation mark that opens here is never closed: all that follows it is in one cell.',
    );
  }
  const cells = data.reduce((sum, row) => sum + row.length, 0);
  if (data.length <= MOST_ROWS && cells <= MOST_CELLS) return data;
  const message = `The table is too large: at most ${inWords(MOST_ROWS)} rows and ${inWords(MOST_CELLS)} cells are read. Divide it.`;
  ledger.error(null, 'too-large', message);
  return NOTHING;
}

function problemWith(text: string): [code: string, message: string] | null {
  if (text.length > MOST_CHARACTERS)
    return [
      'too-large',
      `The file is too large: at most ${inWords(MOST_CHARACTERS)} characters are read. Divide it.`,
    ];
  if (/^\s*$/.test(text)) return ['empty', 'There is nothing here: the text is empty.'];
  if (text.startsWith('PK\u0003\u0004'))
    return ['not-text', 'This is a workbook or a zip file, not CSV: save the sheet as CSV UTF-8.'];
  if (isBinary(text.slice(0, SAMPLE)))
    return [
      'not-text',
      'This is not text but a picture or another binary file: save the table as CSV UTF-8.',
    ];
  return null;
}

/** Control characters below a tab, or between a return and an escape, are in pictures and in no text. */
function isBinary(sample: string): boolean {
  return Array.from(sample, (letter) => letter.charCodeAt(0)).some(
    (code) => code < 0x09 || (code > 0x0d && code < 0x1b),
  );
}

/** The delimiter by which most headings are known; a comma where none makes any known. */
function delimiterOf(text: string, options: ReadOptions): string {
  const reader = new PeriodReader(options.year);
  let best = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const { data } = parse(text.slice(0, SAMPLE), delimiter, SAMPLE_ROWS);
    const header = findHeader(data, options, reader);
    const known = header ? header.fields.size + header.periods.length : 0;
    if (known > most) [best, most] = [delimiter, known];
  }
  return best;
}

function parse(text: string, delimiter: string, preview: number): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
}

function inWords(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
