import type { Scorecard } from '@scorecard/core';
import { withBareYears } from './bare-years.js';
import { tellOfNoTheme } from './carried-themes.js';
import { type Cell, tidyCell } from './cell.js';
import { dataRows } from './data-rows.js';
import { readDefinitions } from './definitions.js';
import { checkDerived } from './derived-columns.js';
import { withinLimits } from './grid-limits.js';
import { type Header, findHeader, isWholeHeader } from './header.js';
import { tellOfHeadings, tellOfNoHeader } from './heading-issues.js';
import type { Ledger } from './ledger.js';
import { makeDocument } from './make-document.js';
import { mapRows } from './map-rows.js';
import { yearMeaning } from './mapping.js';
import { PeriodReader } from './period-text.js';
import { readMembers } from './members.js';
import { Places, readDocument } from './read-document.js';
import type { ReadOptions } from './read-options.js';
import { withSoundMapping } from './sound-mapping.js';
import type { TableReading } from './table-reading.js';
import { underThemes } from './theme-rows.js';
import { tidyMeasures } from './tidy.js';
import { wideMeasures } from './wide.js';
import { saysYearToDate } from './year-to-date-words.js';

/** A heading, not a page of text. */
const MOST_IN_TITLE = 200;

/** A table as a reader of files finds it: every cell as text, as a person would type it. */
export interface Grid {
  /** The first is row 1 of the file and its first cell column 1; an empty row keeps its place. */
  rows: readonly (readonly string[])[];
  /** The rows, from 1, that one cell takes up from side to side. */
  spanning?: ReadonlySet<number>;
  /** What the table is called where the options don't say it: its caption. */
  title?: string;
}

/** Reads a table, of either layout, into a scorecard: whatever can be, with an issue for the rest. Never throws. */
export function readGrid(grid: Grid, given: ReadOptions, ledger: Ledger): TableReading {
  const options = withSoundMapping(given, ledger);
  const rows = withinLimits(grid.rows, ledger);
  const reader = new PeriodReader(yearMeaning(options));
  const { scorecard: definitions, issues } = readDefinitions(options);
  ledger.issues.push(...issues);

  // 1. What each column holds.
  const header = findHeader(rows, options, reader);
  const title =
    options.title?.trim() || definitions?.title || captionOf(grid) || titleAbove(rows, header) || 'Scorecard';
  if (!header) {
    if (rows.length > 0) tellOfNoHeader(rows, options, ledger);
    else if (ledger.issues.length === 0)
      ledger.error(null, 'empty', 'There is nothing here: the table has no rows.');
    return reading({ version: 1, title, indicators: [] }, ledger);
  }
  header.soFar ??= titleSoFar(grid, rows.slice(0, header.first));
  tellOfHeadings(header, rows, options, ledger);

  // 2. The rows of each indicator.
  const data = dataRows(rows, header, (row) => isWholeHeader(row, options, reader), ledger);
  const where = { row: header.row + 1 };
  if (data.length === 0) ledger.warn(where, 'no-rows', 'There are headings here and no row under them.');
  const mapped = mapRows(data, header, options.mapping ?? {}, ledger);
  if (header.layout === 'members') {
    const comparators = readMembers(mapped, reader, ledger);
    const list = { version: 1 as const, title, comparators, indicators: [] };
    return reading(readDocument(list, new Places(), false, ledger), ledger);
  }
  const isWide = header.layout === 'wide';
  const { spanning = new Set() } = grid;
  const themed = isWide && !definitions ? underThemes(mapped, header, spanning, ledger) : mapped;
  const measures = isWide
    ? wideMeasures(themed, header, options, reader, ledger)
    : withBareYears(tidyMeasures(themed, header, ledger), yearMeaning(options), reader, ledger);

  if (!isWide && !definitions) {
    const themes = measures.map(({ row, shared }) => ({ row, theme: shared.theme }));
    tellOfNoTheme(themes, ledger);
  }

  // 3. The document they make, read by core.
  const { document, places, idOfRow } = makeDocument(measures, {
    title,
    options,
    definitions,
    reader,
    ledger,
  });
  const scorecard = readDocument(document, places, isWide, ledger);

  // 4. What the table says that a scorecard works out for itself.
  if (isWide) checkDerived(scorecard, mapped, header, idOfRow, ledger);
  return reading(scorecard, ledger);
}

function captionOf({ title = '' }: Grid): string {
  return tidyCell(title).replace(/\s+/g, ' ').slice(0, MOST_IN_TITLE);
}

/** The caption, or a text above the headings, that says that all figures count the year so far. */
function titleSoFar({ title = '' }: Grid, above: Grid['rows']): Cell | null {
  const cells = above.flatMap((texts, row) =>
    texts.map((text, column) => ({ row: row + 1, column: column + 1, text: tidyCell(text) })),
  );
  return [{ row: 1, column: 1, text: title }, ...cells].find(({ text }) => saysYearToDate(text)) ?? null;
}

/** The books closed: noise counted, and no row skipped in silence. */
function reading(scorecard: Scorecard, ledger: Ledger): TableReading {
  const [first] = ledger.originals;
  if (first) {
    const count = ledger.originals.length;
    const many = count === 1 ? 'One figure has' : `${count} figures have`;
    const message = `${many} 16 digits or more, which is noise of binary fractions, and are read to 15: the first, “${first.text}”, as ${first.value}. The texts are kept in originals.`;
    ledger.warn(first, 'float-noise', count === 1 ? message.replace('are read', 'is read') : message);
  }
  const told = new Set(ledger.issues.map(({ row }) => row));
  for (const row of ledger.skipped())
    if (!told.has(row)) ledger.warn({ row }, 'not-used', 'Nothing of this row could be used.');
  return {
    scorecard,
    issues: ledger.inOrder(),
    ...ledger.counts(),
    originals: ledger.originals,
    places: ledger.places,
  };
}

/** The first text above the headings: what the table is called. */
function titleAbove(rows: readonly (readonly string[])[], header: Header | null): string | undefined {
  const above = rows.slice(0, header?.first ?? 0).flat();
  return above
    .map(tidyCell)
    .find((text) => text !== '')
    ?.slice(0, MOST_IN_TITLE);
}
