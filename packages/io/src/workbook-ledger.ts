import type { Issue } from '@scorecard/core';
import { quote } from './cell.js';
import type { Place } from './workbook-tables.js';

/** Keeps the books of a workbook that is read whole: the rows of its sheets, and what was wrong where. */
export class WorkbookLedger {
  readonly issues: Issue[] = [];
  private rows = 0;
  private readonly skipped = new Set<string>();

  /** A row of a table, used unless it is skipped. */
  read(): void {
    this.rows++;
  }

  /** A row of which nothing is used. */
  skip(place: Place, code: string, message: string): void {
    this.skipped.add(keyOf(place));
    this.add({ severity: 'error', code, message }, place);
  }

  isSkipped(place: Place): boolean {
    return this.skipped.has(keyOf(place));
  }

  warn(code: string, message: string, place?: Place): void {
    this.add({ severity: 'warning', code, message }, place);
  }

  /** An issue of core, at the row that it is about; an error leaves the row out. */
  add({ severity, code, message, path }: Issue, place: Place | undefined): void {
    if (!place) {
      this.issues.push({ severity, code, message, ...(path && { path }) });
      return;
    }
    if (severity === 'error') this.skipped.add(keyOf(place));
    this.issues.push({ severity, code, message: `Sheet ${quote(place.sheet)}: ${message}`, row: place.row });
  }

  counts(): { rowsRead: number; rowsUsed: number; rowsSkipped: number } {
    const rowsSkipped = this.skipped.size;
    return { rowsRead: this.rows, rowsUsed: this.rows - rowsSkipped, rowsSkipped };
  }
}

function keyOf({ sheet, row }: Place): string {
  return `${row} ${sheet}`;
}
