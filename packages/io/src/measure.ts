import type { Period } from '@scorecard/core';
import { type Cell, wordKey } from './cell.js';
import type { Field } from './field.js';
import type { PeriodRule } from './period-text.js';

/** The filled cells of a row, by field. */
export type Cells = Partial<Record<Field, Cell>>;

/** One figure of a table, and what the row says beside it. */
export interface Entry {
  row: number;
  cells: Cells;
}

/** A target column's cell, with the period that it is for; without one it is that of the latest period. */
export interface TargetCell {
  cell: Cell | null;
  period: string | null;
}

/** All that a table says of one indicator. */
export interface Measure {
  row: number;
  /** Every row of it, in order. */
  rows: number[];
  /** The first filled cell of each field. */
  shared: Cells;
  entries: Entry[];
  /** What says that its figures count the year so far; null where nothing does. */
  soFar: Cell | null;
  /** Of a wide table only. */
  wide?: WideMeasure;
}

/** What only a row of a wide table has: a place for one target, and a period that it was made for. */
export interface WideMeasure {
  rule: PeriodRule;
  targets: TargetCell[];
  /** The cells under headings of targets that are not read: `Annual target`. */
  unread: Cell[];
  /** The period from which the Target column is in force, as text of the document. */
  targetFrom: string;
  /** The latest period that any row has a figure for. */
  latest: Period | null;
}

/** Adds a row to the indicator that it names. */
export function addEntry(measures: Map<string, Measure>, key: string, entry: Entry): Measure {
  const measure = measures.get(key) ?? { row: entry.row, rows: [], shared: {}, entries: [], soFar: null };
  measures.set(key, measure);
  for (const [field, cell] of Object.entries(entry.cells) as [Field, Cell][]) measure.shared[field] ??= cell;
  measure.rows.push(entry.row);
  measure.entries.push(entry);
  return measure;
}

/** The cell that names the indicator: its id, else its name, title or code. */
export function nameCell({ id, indicator, title, code }: Cells): Cell | undefined {
  return id ?? indicator ?? title ?? code;
}

/** How an indicator is looked up: `Fly-tips  Reported` and `fly-tips reported` are one. */
export function measureKey(cells: Cells): string {
  return wordKey(nameCell(cells)?.text ?? '');
}
