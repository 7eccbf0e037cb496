import { type Scorecard, formatPeriod, safeParseScorecard } from '@scorecard/core';
import type { WorkbookCell } from './workbook-cell.js';
import { type Detail, detailsOf } from './workbook-details.js';
import {
  CONTENTS,
  COVER,
  DETAILS,
  DETAIL_HEADINGS,
  FORMAT,
  NOTES,
  SCORECARD,
  SETTING_HEADINGS,
} from './workbook-marks.js';
import { NOTE_ROWS } from './workbook-notes.js';
import {
  DocumentBuilder,
  type PartTable,
  piecesOf,
  settingsOf,
  tablesOf,
  textOf,
} from './workbook-tables.js';
import { isIllustrative, withheld } from './withheld.js';
import { bookBytes } from './xlsx-write-book.js';
import type { SheetLine, WrittenSheet, WrittenTable } from './xlsx-write-sheet.js';

/**
 * A scorecard as an .xlsx workbook in the shape that the Government Analysis Function asks for (Releasing statistics in
 * spreadsheets): a cover, contents, notes, and one marked-up table a sheet, without merged cells or blank rows.
 * `readXlsx` gives back the same scorecard. The counts and earlier values of confidential figures are never written.
 */
export function writeXlsx(scorecard: Scorecard): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const document = withheld(scorecard);
    const { title, organisation } = document;
    resolve(bookBytes(sheetsOf(document), { title, author: organisation?.name ?? '', language: 'en-GB' }));
  });
}

function sheetsOf(scorecard: Scorecard): WrittenSheet[] {
  const tables = tablesOf(scorecard);
  const settings = settingsOf(scorecard);
  const details = detailsOf(scorecard, readBack(tables, settings));
  const sheets = [
    notesSheet(),
    settingsSheet(settings),
    ...tables.map((table) => partSheet(table)),
    ...(details.length > 0 ? [detailsSheet(details)] : []),
  ];
  return [coverSheet(scorecard), contentsSheet(sheets), ...sheets];
}

/** The document that the tables alone make: what it lacks goes to a sheet of its own. */
function readBack(tables: readonly PartTable[], settings: readonly [string, WorkbookCell][]): unknown {
  const builder = new DocumentBuilder();
  for (const [heading, cell] of settings) builder.set(heading, textOf(cell));
  for (const { part, columns, rows } of tables)
    for (const [i, row] of rows.entries()) {
      const texts = new Map(columns.map(({ heading }, j) => [heading, textOf(row[j] ?? null)]));
      builder.add(part, { texts, place: { sheet: part.sheet, row: i + 1 } });
    }
  const parse = safeParseScorecard(builder.document);
  return parse.ok ? parse.scorecard : builder.document;
}

const BACK: SheetLine = { text: 'Back to contents', link: CONTENTS };
const ONE_TABLE: SheetLine = { text: 'This sheet contains one table.' };

function coverSheet(scorecard: Scorecard): WrittenSheet {
  const { title, organisation, period, published, source, licence } = scorecard;
  const line = (text: string): SheetLine[] => (text === '' ? [] : [{ text }]);
  return {
    name: COVER,
    heading: title,
    lines: [
      ...line(organisation ? `Performance scorecard of ${organisation.name}.` : 'Performance scorecard.'),
      ...line(isIllustrative(scorecard) ? ILLUSTRATIVE : ''),
      ...line(period === undefined ? '' : `Reporting period: ${formatPeriod(period, 'long')}.`),
      ...line(published === undefined ? '' : `Published: ${published}.`),
      ...line(source ? `Source: ${source.title}${source.url === undefined ? '' : `, ${source.url}`}.` : ''),
      ...line(licence === undefined ? '' : `Licence: ${licence}.`),
      ...line(
        'Each sheet has one table. Blank cells mean that nothing is recorded. Shorthand in square brackets is explained in the notes.',
      ),
      ...line(
        'Numerators, denominators, limits and earlier values of confidential figures are not in this workbook.',
      ),
      ...line(
        'The workbook holds the whole scorecard: figures and text may be changed here and read again, as long as the names of sheets and headings stay.',
      ),
      { text: 'Go to the contents', link: CONTENTS },
    ],
  };
}

const ILLUSTRATIVE =
  'Illustrative: figures marked Yes in a column headed Illustrative are invented to show how a scorecard looks, and are not statistics.';

function contentsSheet(sheets: readonly WrittenSheet[]): WrittenSheet {
  const rows = sheets.map(({ name, heading }): WorkbookCell[] => [{ text: name }, { text: heading }]);
  return {
    name: CONTENTS,
    heading: 'Contents',
    lines: [ONE_TABLE, { text: 'Each sheet is listed with a link to it.' }],
    table: { ...plainTable(['Sheet', 'What it holds'], rows, [26, 90]), hasLinks: true },
  };
}

function notesSheet(): WrittenSheet {
  const rows = NOTE_ROWS.map(([shorthand, meaning]): WorkbookCell[] => [
    { text: shorthand },
    { text: meaning },
  ]);
  return {
    name: NOTES,
    heading: 'Notes: shorthand and words used in the tables',
    lines: [ONE_TABLE, BACK],
    table: plainTable(['Shorthand or word', 'Meaning'], rows, [26, 90]),
  };
}

function settingsSheet(settings: readonly [string, WorkbookCell][]): WrittenSheet {
  const rows = [...settings, [FORMAT[0], { text: FORMAT[1] }] as const].map(
    ([name, cell]): WorkbookCell[] => [{ text: name }, cell],
  );
  return {
    name: SCORECARD,
    heading: 'What holds for the whole scorecard: a row for each setting',
    lines: [ONE_TABLE, BACK],
    table: plainTable(SETTING_HEADINGS, rows, [30, 80]),
  };
}

function partSheet({ part, columns, rows }: PartTable): WrittenSheet {
  const isInvented = columns.findIndex(({ path }) => path === 'illustrative');
  const notice = isInvented >= 0 && rows.some((row) => textOf(row[isInvented] ?? null) === 'Yes');
  return {
    name: part.sheet,
    heading: part.about,
    lines: [
      { text: 'This sheet contains one table. Blank cells mean that nothing is recorded.' },
      ...(notice ? [{ text: ILLUSTRATIVE }] : []),
      BACK,
    ],
    table: {
      columns: columns.map(({ heading, width, kind }, i) => ({
        heading,
        width: fittingWidth(heading, rows, i, width),
        isNumber: kind === 'number' || kind === 'whole' || kind === 'figure',
      })),
      rows,
    },
  };
}

/** As wide as the longest text in the column, or the longest word of its heading, and at most as wide as given. */
function fittingWidth(heading: string, rows: PartTable['rows'], column: number, most: number): number {
  const word = Math.max(...heading.split(' ').map(({ length }) => length));
  const text = rows.reduce((longest, row) => Math.max(longest, textOf(row[column] ?? null).length), 0);
  return Math.max(word, Math.min(text, most)) + 3;
}

/** A long one goes on in the rows below it. */
function detailsSheet(details: readonly Detail[]): WrittenSheet {
  const rows = details.flatMap(({ path, json }) =>
    piecesOf(json).map((piece): WorkbookCell[] => [{ text: path }, { text: piece }]),
  );
  return {
    name: DETAILS,
    heading: 'What has no column in the tables: a row for each, by its place in the document',
    lines: [ONE_TABLE, BACK],
    table: plainTable(DETAIL_HEADINGS, rows, [50, 80]),
  };
}

function plainTable(
  headings: readonly string[],
  rows: WorkbookCell[][],
  widths: readonly number[],
): WrittenTable {
  return {
    columns: headings.map((heading, i) => ({ heading, width: widths[i] ?? 20, isNumber: false })),
    rows,
  };
}
