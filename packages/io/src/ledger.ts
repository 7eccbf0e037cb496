import type { Issue } from '@scorecard/core';
import type { Place } from './cell.js';

/** A figure that was read as another than the text says, with that text. */
export interface Original extends Place {
  text: string;
  value: string;
}

type Where = { row: number; column?: number | undefined };

/** Keeps the books of one table: which rows were read and used, and what was wrong where. */
export class Ledger {
  readonly issues: Issue[] = [];
  readonly originals: Original[] = [];
  /** The cells of the figures by their path in the scorecard. */
  places: ReadonlyMap<string, Place> = new Map();
  private readonly used = new Map<number, boolean>();
  /** The first filled column of each row: where an issue of the whole row is shown. */
  private readonly columns = new Map<number, number>();
  private readonly told = new Set<string>();

  /** A row of the table and its first filled column; not used until something of it is. */
  read(row: number, column = 1): void {
    if (this.used.has(row)) return;
    this.used.set(row, false);
    this.columns.set(row, column);
  }

  use(row: number): void {
    this.used.set(row, true);
  }

  /** Takes back that the row was used. */
  drop(row: number): void {
    this.used.set(row, false);
  }

  error(where: Where | null, code: string, message: string): void {
    this.add('error', where, code, message);
  }

  warn(where: Where | null, code: string, message: string): void {
    this.add('warning', where, code, message);
  }

  /** As `warn`, told at its first place only. */
  warnOnce(where: Where | null, code: string, message: string): void {
    const key = `${code} ${message}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    this.warn(where, code, message);
  }

  /** The rows read and not used, in order. */
  skipped(): number[] {
    return [...this.used].filter(([, isUsed]) => !isUsed).map(([row]) => row);
  }

  counts(): { rowsRead: number; rowsUsed: number; rowsSkipped: number } {
    const rowsRead = this.used.size;
    const rowsSkipped = this.skipped().length;
    return { rowsRead, rowsUsed: rowsRead - rowsSkipped, rowsSkipped };
  }

  /** What is wrong of the whole first, then by row and column. */
  inOrder(): Issue[] {
    const by = (key: 'row' | 'column') => (a: Issue, b: Issue) => (a[key] ?? 0) - (b[key] ?? 0);
    return this.issues.toSorted(by('column')).sort(by('row'));
  }

  private add(severity: Issue['severity'], where: Where | null, code: string, message: string): void {
    const { row, column = this.columns.get(row ?? 0) } = where ?? {};
    this.issues.push({
      severity,
      code,
      message,
      ...(row !== undefined && { row }),
      ...(column !== undefined && { column }),
    });
  }
}
