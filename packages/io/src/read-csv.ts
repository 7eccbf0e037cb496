import { csvRows } from './csv-rows.js';
import { Ledger } from './ledger.js';
import type { ReadOptions } from './read-options.js';
import { readTable } from './read-table.js';
import type { TableReading } from './table-reading.js';

/**
 * Reads a CSV file, tidy (one row an observation) or wide (one row an indicator, one column a period), into a
 * scorecard. Never throws for any text: whatever is wrong is an issue with its row and column, counted from 1 as a
 * spreadsheet does, and the rest is kept.
 */
export function readCsv(text: string, options: ReadOptions = {}): TableReading {
  const ledger = new Ledger();
  return readTable(csvRows(text, options, ledger), options, ledger);
}
