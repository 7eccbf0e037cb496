import { csvRows } from './csv-rows.js';
import { Ledger } from './ledger.js';
import type { ReadOptions } from './read-options.js';
import { readGrid } from './read-grid.js';
import { withSoundMapping } from './sound-mapping.js';
import type { TableReading } from './table-reading.js';

/**
 * Reads a CSV file, its text or its bytes, tidy (one row an observation) or wide (one row an indicator, one column a period), into a
 * scorecard. Never throws for any file: whatever is wrong is an issue with its row and column, counted from 1 as a
 * spreadsheet does, and the rest is kept.
 */
export function readCsv(file: string | Uint8Array, options: ReadOptions = {}): TableReading {
  const ledger = new Ledger();
  const sound = withSoundMapping(options, ledger);
  return readGrid({ rows: csvRows(file, sound, ledger) }, sound, ledger);
}
