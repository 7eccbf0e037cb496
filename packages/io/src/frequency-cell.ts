import { suggestion } from '@scorecard/core';
import type { Frequency } from '@scorecard/core';
import { type Cell, quote } from './cell.js';
import { FREQUENCY_WORDS, readFrequency } from './frequency-text.js';
import type { Ledger } from './ledger.js';

/** What a Frequency cell says; null where there is none, or it leaves the kind of period to the periods themselves. */
export function frequencyIn(cell: Cell | undefined, ledger: Ledger): Frequency | null {
  if (!cell) return null;
  const kind = readFrequency(cell.text);
  if (kind === null) {
    const message = `${quote(cell.text)} is not a kind of period that is known, so the periods decide: write one of ${FREQUENCY_WORDS.join(', ')}.${suggestion(cell.text, FREQUENCY_WORDS)}`;
    ledger.warnOnce(cell, 'unknown-frequency', message);
  }
  return kind === 'inferred' ? null : kind;
}
