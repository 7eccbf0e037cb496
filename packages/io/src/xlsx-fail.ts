import { ScorecardError } from '@scorecard/core';

/** Ends the reading of a workbook: nothing of it can be used. The reader turns it into an issue. */
export function fail(code: string, message: string): never {
  throw new ScorecardError([{ severity: 'error', code, message }]);
}

/** `100,000`: how a limit is written in a message. */
export function inWords(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
