import { type Issue, type Scorecard, safeParseScorecard } from '@scorecard/core';
import { quote } from './cell.js';
import type { TableReading } from './table-reading.js';
import { WorkbookLedger } from './workbook-ledger.js';
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
import { PARTS, type Part, allColumns } from './workbook-parts.js';
import { DocumentBuilder, type PartRow, type Place } from './workbook-tables.js';
import type { BookSheet } from './xlsx-book.js';

const KNOWN_SHEETS = new Set([
  COVER,
  CONTENTS,
  NOTES,
  SCORECARD,
  DETAILS,
  ...PARTS.map(({ sheet }) => sheet),
]);
const ROWS_LOOKED_AT = 60;

/** Whether `writeXlsx` made the workbook, whatever has saved it since. */
export function isOwnWorkbook(sheets: readonly BookSheet[]): boolean {
  const rows = sheets.find(({ name }) => name === SCORECARD)?.read(ROWS_LOOKED_AT).rows ?? [];
  return rows.some(([name, value]) => name === FORMAT[0] && value === FORMAT[1]);
}

/** Reads back all that `writeXlsx` wrote. What has been changed since and can't be read is told by sheet and row. */
export function readWorkbook(sheets: readonly BookSheet[]): TableReading {
  const ledger = new WorkbookLedger();
  const builder = new DocumentBuilder();
  const rowsOf = (sheet: string, headings: readonly string[]) =>
    rowsUnder(
      sheets.find(({ name }) => name === sheet),
      headings,
      ledger,
    );

  // 1. What the tables say.
  for (const { texts, place } of rowsOf(SCORECARD, SETTING_HEADINGS)) {
    const name = texts.get(SETTING_HEADINGS[0]) ?? '';
    if (name !== FORMAT[0] && !builder.set(name, texts.get(SETTING_HEADINGS[1]) ?? ''))
      ledger.skip(
        place,
        'unknown-setting',
        `${quote(name)} is not a setting that is known, and is left out.`,
      );
  }
  for (const part of PARTS)
    for (const row of rowsOf(
      part.sheet,
      allColumns(part).map(({ heading }) => heading),
    ))
      addRow(builder, part, row, ledger);
  for (const [path, { json, place }] of detailsIn(rowsOf(DETAILS, DETAIL_HEADINGS)))
    if (!builder.detail({ path, json }))
      ledger.skip(
        place,
        'lost-detail',
        `There is no place ${quote(path)} any more, so what is said of it is left out.`,
      );

  // 2. The document that they make, read by core.
  const parse = safeParseScorecard(builder.document);
  for (const issue of parse.issues) ledger.add(issue, placeOf(issue, builder));
  const scorecard = (parse.ok ? parse.scorecard : parse.kept) ?? {
    version: 1,
    title: 'Scorecard',
    indicators: [],
  };
  tellOfLost(builder, scorecard, ledger);
  const others = sheets.filter(({ name }) => !KNOWN_SHEETS.has(name)).map(({ name }) => quote(name));
  if (others.length > 0)
    ledger.warn('other-sheets', `${others.join(', ')} is no sheet of a written workbook, and is not read.`);
  return { scorecard, issues: ledger.issues, ...ledger.counts(), originals: [], places: new Map() };
}

/** The filled rows under the headings of a sheet, each text by its heading. */
function rowsUnder(
  sheet: BookSheet | undefined,
  headings: readonly string[],
  ledger: WorkbookLedger,
): PartRow[] {
  if (!sheet) return [];
  const { rows } = sheet.read();
  const own = new Map(headings.map((heading) => [heading.toLowerCase(), heading]));
  const names = rows.map((row) => row.map((text) => own.get(text.trim().toLowerCase()) ?? null));
  const start = names.findIndex(
    (row) => row.filter((name) => name !== null).length > Math.min(1, headings.length - 1),
  );
  const found = names[start];
  if (!found) {
    ledger.warn(
      'no-headings',
      `The sheet ${quote(sheet.name)} has no headings that are known, and is not read.`,
    );
    return [];
  }
  const unknown = (rows[start] ?? []).filter((text, i) => found[i] === null && text.trim() !== '');
  for (const text of unknown)
    ledger.warn(
      'unknown-heading',
      `The column ${quote(text)} of the sheet ${quote(sheet.name)} is not known, and is left out.`,
      { sheet: sheet.name, row: start + 1 },
    );
  return rows.slice(start + 1).flatMap((row, i): PartRow[] => {
    const place = { sheet: sheet.name, row: start + 2 + i };
    const texts = new Map<string, string>();
    for (const [column, name] of found.entries()) if (name !== null) texts.set(name, row[column] ?? '');
    if (![...texts.values()].some((text) => text.trim() !== '')) return [];
    ledger.read();
    return [{ texts, place }];
  });
}

function addRow(builder: DocumentBuilder, part: Part, row: PartRow, ledger: WorkbookLedger): void {
  const fault = builder.add(part, row);
  if (fault === null) return;
  const given = row.texts.get(fault) ?? '';
  const message = `This row is left out: ${
    given === ''
      ? `its cell ${quote(fault)} is empty`
      : `${quote(given)}, in ${quote(fault)}, is in no sheet before`
  }.`;
  ledger.skip(row.place, 'unknown-place', message);
}

/** The details by their place; one that is too long for a cell goes on in the rows below. */
function detailsIn(rows: readonly PartRow[]): Map<string, { json: string; place: Place }> {
  const details = new Map<string, { json: string; place: Place }>();
  for (const { texts, place } of rows) {
    const path = texts.get(DETAIL_HEADINGS[0]) ?? '';
    const before = details.get(path);
    details.set(path, {
      json: `${before?.json ?? ''}${texts.get(DETAIL_HEADINGS[1]) ?? ''}`,
      place: before?.place ?? place,
    });
  }
  return details;
}

/** The row of the smallest part around an issue that has one. */
function placeOf({ path = [] }: Issue, { document, places }: DocumentBuilder): Place | undefined {
  let part: unknown = document;
  let place: Place | undefined;
  for (const key of path) {
    part = part !== null && typeof part === 'object' ? (part as Record<string, unknown>)[key] : undefined;
    place = places.get(part) ?? place;
  }
  return place;
}

/** Where an indicator is left out, so are the rows that are of it. */
function tellOfLost(
  { document, places }: DocumentBuilder,
  { indicators }: Scorecard,
  ledger: WorkbookLedger,
): void {
  const kept = new Set(indicators.map(({ id }) => id));
  const lost = (document.indicators as { id?: unknown }[]).filter(({ id }) => !kept.has(String(id)));
  const visit = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    const place = places.get(part);
    if (place && !ledger.isSkipped(place))
      ledger.skip(place, 'not-used', 'This row is of an indicator that is left out.');
    for (const inner of Object.values(part)) visit(inner);
  };
  for (const indicator of lost) visit(indicator);
}
