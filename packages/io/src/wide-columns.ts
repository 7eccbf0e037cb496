import { type Frequency, type Period, comparePeriods } from '@scorecard/core';
import { quote } from './cell.js';
import type { DataRow } from './data-rows.js';
import { frequencyIn } from './frequency-cell.js';
import type { Header } from './header.js';
import type { Ledger } from './ledger.js';
import { inferRule } from './period-column.js';
import { type PeriodColumn, misplacedText } from './period-heading.js';
import type { PeriodReader, PeriodRule } from './period-text.js';
import { isBareYear, wideRule } from './wide-rule.js';

/** The columns of figures, and how their headings are read: all together, since one alone may be ambiguous. */
export interface WideColumns {
  rule: PeriodRule;
  main: PeriodColumn[];
  /** Of another kind of period: yearly figures beside the quarters. */
  other: PeriodColumn[];
}

/** Reads the headings of periods; one that is none is an error and left out. */
export function readColumns(
  header: Header,
  rows: readonly DataRow[],
  frequency: Frequency | null,
  reader: PeriodReader,
  ledger: Ledger,
): WideColumns {
  const filled = filledColumns(rows);
  const parts = header.periods.filter(({ isWhole, text }) => !isWhole && reader.parse(text).ok);
  const texts = (of: readonly PeriodColumn[]) => of.map(({ text }) => text);
  const rule = wideRule(
    texts(parts.length > 0 ? parts : header.periods),
    texts(header.periods.filter(({ index }) => filled.has(index))),
    frequency,
    reader,
  );
  const columns: WideColumns = { rule, main: [], other: [] };
  const misplaced = header.periods.find(({ text }) => misplacedText(text, reader) !== null);
  if (misplaced) {
    const message = misplacedText(misplaced.text, reader) ?? '';
    ledger.error({ row: header.row + 1, column: misplaced.index + 1 }, 'bad-period', message);
  }
  for (const column of header.periods) {
    // Beside months that can't be read a total isn't all that a row has.
    if (misplaced && (column.isWhole || misplacedText(column.text, reader) !== null)) continue;
    const read = reader.read(column.text, rule);
    if (read.ok) columns.main.push(column);
    else if (reader.parse(column.text).ok && !frequency) {
      columns.other.push(column);
      warnOfBareYear(column, rule, header, ledger);
    } else ledger.error({ row: header.row + 1, column: column.index + 1 }, 'bad-period', read.message);
  }
  return columns;
}

/** The columns, from 0, that any row fills. */
function filledColumns(rows: readonly DataRow[]): Set<number> {
  return new Set(rows.flatMap(({ texts }) => texts.map(({ column }) => column - 1)));
}

/** A calendar year among financial or academic years may be one of them. */
function warnOfBareYear(
  { index, text }: PeriodColumn,
  rule: PeriodRule,
  header: Header,
  ledger: Ledger,
): void {
  if (!isBareYear(text, rule)) return;
  const message = `${quote(text)} is read as the calendar year, among columns of ${String(rule.frequency).replace('-', ' ')}s: if it is one of these, write it like 23/24.`;
  ledger.warn({ row: header.row + 1, column: index + 1 }, 'bare-year', message);
}

/**
 * The columns that a row has figures in, and how they are read: those of the kind that it names, else of the table's
 * main kind, else of another. What it has in columns of other kinds is left out.
 */
export function columnsOfRow(
  { cells, texts }: DataRow,
  { rule, main, other }: WideColumns,
  headingRow: number,
  reader: PeriodReader,
  ledger: Ledger,
): { rule: PeriodRule; columns: PeriodColumn[] } {
  const filled = new Set(texts.map(({ column }) => column - 1));
  const inMain = main.filter(({ index }) => filled.has(index));
  const inOther = other.filter(({ index }) => filled.has(index));
  const frequency = frequencyIn(cells.frequency, ledger);
  const named = frequency && { frequency, isYearToDate: rule.isYearToDate };
  const ofNamed = named ? [...inMain, ...inOther].filter(({ text }) => reader.read(text, named).ok) : [];
  const year = [...inMain, ...inOther].find(({ text }) => named && isBareYear(text, named));
  if (named && cells.frequency && year && ofNamed.length === 0) {
    const read = reader.read(year.text, named);
    if (!read.ok) ledger.error(cells.frequency, 'bad-period', read.message);
    return { rule: named, columns: [] };
  }
  const ofOther = inferRule(
    inOther.map(({ text }) => text),
    null,
    reader,
  );
  const isKept = ({ text }: PeriodColumn) => reader.read(text, ofOther).ok;
  const columns =
    ofNamed.length > 0 ? ofNamed : inMain.length > 0 ? inMain : inOther.filter((column) => isKept(column));
  for (const { index, text } of [...inMain, ...inOther].filter((column) => !columns.includes(column))) {
    const message = `The figures under ${quote(text)} are left out where a row has figures for other kinds of period.`;
    ledger.warnOnce({ row: headingRow, column: index + 1 }, 'other-kind', message);
  }
  if (named && ofNamed.length > 0) return { rule: named, columns };
  return { rule: columns === inMain ? rule : ofOther, columns };
}

/** The latest of the main columns that any row has a figure under; null where there are none. */
export function latestColumn(
  rows: readonly DataRow[],
  { rule, main }: WideColumns,
  reader: PeriodReader,
): Period | null {
  const used = filledColumns(rows);
  const periods = main
    .filter(({ index }) => used.has(index))
    .flatMap(({ text }) => periodOf(text, rule, reader) ?? []);
  return periods.toSorted(comparePeriods).at(-1) ?? null;
}

/** The period of a heading; null for one that can't be read. */
export function periodOf(text: string, rule: PeriodRule, reader: PeriodReader): Period | null {
  const read = reader.read(text, rule);
  return read.ok ? read.period : null;
}
