import type { Issue, Scorecard } from '@scorecard/core';
import type { Place } from './cell.js';
import type { Original } from './ledger.js';

/**
 * What came of reading a table. Always a scorecard, without what could not be read; `rowsRead` is `rowsUsed` and
 * `rowsSkipped` together, counts no heading and no empty row, and every row skipped has an issue.
 */
export interface TableReading {
  scorecard: Scorecard;
  issues: Issue[];
  rowsRead: number;
  rowsUsed: number;
  rowsSkipped: number;
  /** The figures that were cleared of binary noise, with the text that the file has. */
  originals: Original[];
  /** The cell of each figure, from 1, by its path in the scorecard (`indicators.0.observations.3`); empty for a document. */
  places: ReadonlyMap<string, Place>;
}
