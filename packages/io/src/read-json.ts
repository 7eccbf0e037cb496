import { safeParseScorecard } from '@scorecard/core';
import { textOf } from './csv-text.js';
import { MOST_CHARACTERS, tooLarge } from './grid-limits.js';
import { jsonRows } from './json-rows.js';
import { Ledger } from './ledger.js';
import { readGrid } from './read-grid.js';
import type { ReadOptions } from './read-options.js';
import type { TableReading } from './table-reading.js';

/**
 * Reads JSON, its text or its bytes: a scorecard document, of which each observation counts as a row and issues have a
 * path, or a list of objects with a key for each column, as open data comes, which is read as `readCsv` would. Options
 * bear on such a list alone: a document says all itself. Never throws for any file.
 */
export function readJson(file: string | Uint8Array, options: ReadOptions = {}): TableReading {
  const ledger = new Ledger();
  if (file.length > 2 * MOST_CHARACTERS) {
    ledger.error(null, ...tooLarge('characters'));
    return readGrid({ rows: [] }, options, ledger);
  }
  const text = textOf(file);
  const rows = jsonRows(text, ledger);
  return rows ? readGrid({ rows }, options, ledger) : readJsonDocument(text);
}

function readJsonDocument(text: string): TableReading {
  const parse = safeParseScorecard(text);
  const scorecard = (parse.ok ? parse.scorecard : parse.kept) ?? {
    version: 1,
    title: 'Scorecard',
    indicators: [],
  };
  const rowsUsed = countObservations(scorecard);
  const rowsRead = Math.max(rowsUsed, parse.ok ? 0 : countObservations(valueOf(text)));
  const rowsSkipped = rowsRead - rowsUsed;
  return {
    scorecard,
    issues: parse.issues,
    rowsRead,
    rowsUsed,
    rowsSkipped,
    originals: [],
    places: new Map(),
  };
}

/** How many observations there are in a value, wherever in it: ours, those of comparisons and of breakdowns. */
function countObservations(value: unknown): number {
  let count = 0;
  const steps: unknown[] = [value];
  while (steps.length > 0) {
    const step = steps.pop();
    if (typeof step !== 'object' || step === null) continue;
    for (const [key, part] of Object.entries(step)) {
      if (key === 'observations' && Array.isArray(part)) count += part.length;
      else steps.push(part);
    }
  }
  return count;
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
