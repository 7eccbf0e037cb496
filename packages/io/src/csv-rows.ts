import { MOST_BROKEN, csvRecords } from './csv-records.js';
import { problemWith, textOf } from './csv-text.js';
import { MOST_CHARACTERS, MOST_ROWS, tooLarge } from './grid-limits.js';
import { findHeader } from './header.js';
import type { Ledger } from './ledger.js';
import { yearMeaning } from './mapping.js';
import { PeriodReader } from './period-text.js';
import type { ReadOptions } from './read-options.js';

const DELIMITERS = [',', ';', '\t', '|'];
/** Enough of a file to tell its delimiter by. */
const SAMPLE = 100_000;
const SAMPLE_ROWS = 60;

/** The rows of a CSV file by the delimiter that makes the headings known; none, with an issue, where it is no CSV. */
export function csvRows(file: string | Uint8Array, options: ReadOptions, ledger: Ledger): string[][] {
  if (file.length > 2 * MOST_CHARACTERS) return refuse(tooLarge('characters'), ledger);
  const text = textOf(file)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (text.length > MOST_CHARACTERS) return refuse(tooLarge('characters'), ledger);
  const problem = problemWith(text);
  if (problem) return refuse(problem, ledger);
  if (text.includes('\uFFFD'))
    ledger.warn(
      null,
      'not-utf-8',
      'Some letters could not be read: save the file as CSV UTF-8, so that £ and − are kept.',
    );
  const { rows, broken } = csvRecords(text, delimiterOf(text, options), MOST_ROWS + 1);
  if (broken.length === MOST_BROKEN) {
    const message = `In ${MOST_BROKEN} rows a quotation mark opens and is not closed, so nothing is read: save the table as CSV UTF-8 again.`;
    return refuse(['open-quotation', message], ledger);
  }
  for (const index of broken) {
    const row = index + 1;
    ledger.read(row, 1);
    const message =
      'A quotation mark opens in this row and is not closed, so the row is left out: close it after the text that it is around, or take it out.';
    ledger.error({ row }, 'open-quotation', message);
  }
  return rows;
}

function refuse([code, message]: [code: string, message: string], ledger: Ledger): string[][] {
  ledger.error(null, code, message);
  return [];
}

/** The delimiter by which most headings are known; a comma where none makes any known. */
function delimiterOf(text: string, options: ReadOptions): string {
  const reader = new PeriodReader(yearMeaning(options));
  let best = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const { rows } = csvRecords(text.slice(0, SAMPLE), delimiter, SAMPLE_ROWS);
    const header = findHeader(rows, options, reader);
    const known = header ? header.fields.size + header.periods.length : 0;
    if (known > most) [best, most] = [delimiter, known];
  }
  return best;
}
