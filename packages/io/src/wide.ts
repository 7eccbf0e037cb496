import type { Period } from '@scorecard/core';
import { type Cell, quote, wordKey } from './cell.js';
import type { DataRow } from './data-rows.js';
import type { Header } from './header.js';
import type { Ledger } from './ledger.js';
import {
  type Entry,
  type Measure,
  type TargetCell,
  type WideMeasure,
  measureKey,
  nameCell,
} from './measure.js';
import type { PeriodColumn } from './period-heading.js';
import type { PeriodReader, PeriodRule } from './period-text.js';
import type { ReadOptions } from './read-options.js';
import { type WideColumns, columnsOfRow, latestColumn, periodOf, readColumns } from './wide-columns.js';
import { SameRows, tellOfSameRow } from './same-rows.js';
import { saysTarget } from './unread-wholes.js';
import { isBareYear } from './wide-rule.js';
import { wideTargetFrom } from './wide-target.js';
import { soFar, yearToDateCell } from './year-to-date.js';

/** The indicators of a wide table: one row an indicator, one column a period. */
export function wideMeasures(
  rows: readonly DataRow[],
  header: Header,
  options: ReadOptions,
  reader: PeriodReader,
  ledger: Ledger,
): Measure[] {
  const columns = readColumns(header, rows, options.frequency ?? null, reader, ledger);
  const known = new Set([...header.fields.values(), ...header.periods.map(({ index }) => index)]);
  const named = rows.filter((row) => isIndicator(row, known, ledger));
  const latest = latestColumn(named, columns, reader);
  const inTable = { latest, targetFrom: targetStart(columns, latest, options, reader, ledger) };
  const measures = new Map<string, Measure>();
  for (const row of withoutRepeats(named, ledger)) {
    const { cells } = row;
    const ofRow = columnsOfRow(row, columns, header.row + 1, reader, ledger);
    const soFarCell = yearToDateCell(cells, [], header.soFar);
    const texts = ofRow.columns.map(({ text }) => text);
    const rule = soFarCell ? soFar(ofRow.rule, texts, reader) : ofRow.rule;
    const targets = { targets: targetsOf(row, header), unread: unreadTargets(row, header) };
    const wide = { rule, ...targets, ...asRead(inTable, rule, columns, reader) };
    const key = indicatorKey(row);
    const measure = measures.get(key) ?? {
      row: row.row,
      rows: [],
      shared: cells,
      entries: [],
      soFar: soFarCell,
      wide,
    };
    measures.set(key, measure);
    measure.rows.push(row.row);
    measure.entries.push(...entriesOf(row, ofRow.columns, header.row + 1));
  }
  return [...measures.values()];
}

/** Measures of one name are others under another theme or code. */
function indicatorKey({ cells }: DataRow): string {
  return [measureKey(cells), cells.theme?.text, cells.code?.text]
    .map((part) => wordKey(part ?? ''))
    .join('\n');
}

/** The first row of each indicator and area; another is told of, and left out. */
function withoutRepeats(rows: readonly DataRow[], ledger: Ledger): DataRow[] {
  const places = new Map<string, number>();
  const same = new SameRows();
  return rows.filter((row) => {
    const place = `${indicatorKey(row)}\n${wordKey(row.cells.area?.text ?? '')}`;
    const before = places.get(place);
    const first = same.before(row);
    if (first !== null) tellOfSameRow(row.row, first, ledger);
    else if (before !== undefined) {
      const message = `${quote(nameCell(row.cells)?.text ?? '')} has a row already, row ${before}: keep one of them.`;
      ledger.error({ row: row.row }, 'duplicate-indicator', message);
    } else places.set(place, row.row);
    return places.get(place) === row.row;
  });
}

/** A row with a figure, or with a word on how it is judged; text alone is a heading or a note. */
function isIndicator({ row, cells, texts }: DataRow, known: ReadonlySet<number>, ledger: Ledger): boolean {
  const filled = texts.filter(({ column }) => known.has(column - 1));
  if (!nameCell(cells)) {
    ledger.warn(
      { row },
      'no-indicator',
      `${quote(texts[0]?.text ?? '')} is left out: the row does not name an indicator.`,
    );
    return false;
  }
  if (filled.length > 1) return true;
  const text = nameCell(cells)?.text ?? '';
  ledger.warn(
    { row },
    'not-an-indicator',
    `${quote(text)} is left out: a row with one cell alone is a heading or a note.`,
  );
  return false;
}

/** A row's figures, one for each of its columns. */
function entriesOf(
  { row, cells, texts }: DataRow,
  columns: readonly PeriodColumn[],
  headingRow: number,
): Entry[] {
  const at = new Map(texts.map((cell) => [cell.column - 1, cell]));
  const { area, illustrative } = cells;
  return columns.map(({ index, text }) => {
    const period = { row: headingRow, column: index + 1, text };
    const value = at.get(index);
    return {
      row,
      cells: {
        period,
        ...(value && { value }),
        ...(area && { area }),
        ...(illustrative && { illustrative }),
      },
    };
  });
}

/** The period from which the Target column is in force: what the option says, else by the latest figure. */
function targetStart(
  columns: WideColumns,
  latest: Period | null,
  { targetFrom }: ReadOptions,
  reader: PeriodReader,
  ledger: Ledger,
): string {
  const given = targetFrom === undefined ? null : reader.parse(targetFrom);
  if (given?.ok) return given.period.text;
  if (given) ledger.error(null, 'bad-period', `The option targetFrom is wrong. ${given.message}`);
  const periods = columns.main.flatMap(({ text }) => periodOf(text, columns.rule, reader) ?? []);
  return wideTargetFrom(periods, latest) ?? periods[0]?.text ?? '';
}

/** The same columns by the rule of a row: 2025, which the table alone has for a calendar year, may be its 24/25. */
function asRead(
  inTable: Pick<WideMeasure, 'latest' | 'targetFrom'>,
  rule: PeriodRule,
  { main, rule: ofTable }: WideColumns,
  reader: PeriodReader,
): Pick<WideMeasure, 'latest' | 'targetFrom'> {
  const again = (text: string) => {
    const column = main.find((one) => periodOf(one.text, ofTable, reader)?.text === text);
    return column ? periodOf(column.text, rule, reader) : null;
  };
  if (!isBareYear(inTable.targetFrom, rule) || rule.frequency === ofTable.frequency) return inTable;
  const { latest, targetFrom } = inTable;
  return { latest: latest && again(latest.text), targetFrom: again(targetFrom)?.text ?? '' };
}

/** The target cells of a row; a blank one under a period of its own says that it has none then. */
function targetsOf({ cells, texts }: DataRow, header: Header): TargetCell[] {
  const dated = header.targets.map(({ index, text }): TargetCell => {
    return { cell: texts.find(({ column }) => column === index + 1) ?? null, period: text };
  });
  return cells.target ? [...dated, { cell: cells.target, period: null }] : dated;
}

function unreadTargets({ texts }: DataRow, { headings, unknown }: Header): Cell[] {
  const columns = new Set(unknown.filter((index) => saysTarget(headings[index] ?? '')));
  return texts.filter(({ column }) => columns.has(column - 1));
}
