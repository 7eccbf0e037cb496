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
  private readonly used = new Map<number, boolean>();
  private readonly told = new Set<string>();

  /** A row of the table, not used until something of it is. */
  read(row: number): void {
    if (!this.used.has(row)) this.used.set(row, false);
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

  private add(severity: Issue['severity'], where: Where | null, code: string, message: string): void {
    const { row, column } = where ?? {};
    this.issues.push({
      severity,
      code,
      message,
      ...(row !== undefined && { row }),
      ...(column !== undefined && { column }),
    });
  }
}
