import { suggestion } from '@scorecard/core';
import { quote, tidyCell } from './cell.js';
import { FIELDS, type Field, KNOWN_HEADINGS, fieldOf, headingKey } from './field.js';
import type { Header } from './header.js';
import type { Ledger } from './ledger.js';
import type { ReadOptions } from './read-options.js';

const MOST_SUGGESTIONS = 50;
const LAYOUTS =
  'A tidy table has the columns indicator, period and value; a wide one has Measure, Good is, Target and a column for each period, such as 24/25-Q2.';

const JUDGING = new Set<Field>(['polarity', 'target', 'tolerance']);

/** Fields that only a row of one observation has a place for. */
const TIDY_ONLY = new Set<Field>([
  'period',
  'value',
  'area-code',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'markers',
  'note',
  'breakdown',
  'category',
]);

/** Tells of filled columns that are left out, and of what a table should say and doesn't. */
export function tellOfHeadings(
  header: Header,
  rows: readonly string[][],
  options: ReadOptions,
  ledger: Ledger,
): void {
  const { headings, fields, layout, unknown, repeated } = header;
  const filled = filledColumns(header, rows);
  const tell = (index: number, code: string, why: string) => {
    const place = { row: header.row + 1, column: index + 1 };
    if (filled.has(index))
      ledger.warn(place, code, `The column ${quote(headings[index] ?? '')} is left out: ${why}`);
  };
  for (const [i, index] of unknown.entries()) {
    const hint = i < MOST_SUGGESTIONS ? suggestion(headingKey(headings[index] ?? ''), KNOWN_HEADINGS) : '';
    tell(index, 'unknown-column', `its heading is not known.${hint}`);
  }
  for (const { index, field } of repeated)
    tell(index, 'repeated-column', `another has the ${field} already.`);
  for (const [field, index] of fields) {
    if (layout === 'wide' && TIDY_ONLY.has(field))
      tell(index, 'unread-column', 'a table with a column for each period has no place for it.');
    if (options.definitions && JUDGING.has(field))
      tell(index, 'unread-column', 'the definitions say how figures are judged.');
  }
  for (const index of [...filled].sort((a, b) => a - b)) {
    if (!headings[index])
      ledger.warn(
        { row: header.row + 1, column: index + 1 },
        'no-heading',
        'This column has no heading, so it is left out.',
      );
  }
  tellOfMapping(header, options, ledger);
  if (options.definitions || fields.has('polarity')) return;
  const message =
    'No column says whether high or low is good, so nothing is judged: add the column “Good is”, with High or Low.';
  ledger.warn({ row: header.row + 1 }, 'no-polarity', message);
}

/** No row could be the headings; names what the likeliest lacks. */
export function tellOfNoHeader(rows: readonly string[][], ledger: Ledger): void {
  const known = rows.slice(0, 30).map((row) => row.filter((heading) => fieldOf(tidyCell(heading)) !== null));
  const most = Math.max(0, ...known.map(({ length }) => length));
  const at = known.findIndex(({ length }) => length === most);
  const found =
    most > 0 ? ` Row ${at + 1} has only ${(known[at] ?? []).slice(0, 6).map(quote).join(', ')}.` : '';
  ledger.error({ row: at + 1 }, 'no-headings', `No row of headings was found. ${LAYOUTS}${found}`);
}

function filledColumns({ row }: Header, rows: readonly string[][]): Set<number> {
  const filled = new Set<number>();
  for (const cells of rows.slice(row + 1))
    for (const [i, text] of cells.entries()) if (!filled.has(i) && tidyCell(text) !== '') filled.add(i);
  return filled;
}

function tellOfMapping({ headings }: Header, { columns = {} }: ReadOptions, ledger: Ledger): void {
  const present = headings.filter((heading) => heading !== '');
  const keys = new Set(present.map(headingKey));
  for (const [heading, field] of Object.entries(columns)) {
    if (!keys.has(headingKey(heading)))
      ledger.warn(
        null,
        'unknown-column',
        `The option columns names ${quote(heading)}, which no column is headed.${suggestion(heading, present)}`,
      );
    if (field !== null && !FIELDS.includes(field))
      ledger.error(
        null,
        'unknown-field',
        `The option columns turns ${quote(heading)} into ${quote(String(field))}, which is no field.${suggestion(String(field), FIELDS)}`,
      );
  }
}
