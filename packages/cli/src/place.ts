import { type Issue, formatPlace } from '@scorecard/core';
import { lineOfPath } from './json-lines.js';
import type { Reading } from './read-scorecard.js';

/** Where an issue is: `row 3, column 7 (cell G3)` of a table, `line 12, indicators[0].polarity` of a document. */
export function placeOf(issue: Issue, { text }: Reading): string {
  const { row, column, path } = issue;
  if (row !== undefined) {
    return column === undefined
      ? formatPlace(issue)
      : `${formatPlace(issue)} (cell ${letters(column)}${row})`;
  }
  if (text === null || !path || path.length === 0) return '';
  return `line ${lineOfPath(text, path)}, ${formatPlace(issue)}`;
}

/** A column as spreadsheets name it: A for 1, AA for 27. */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  const last = String.fromCharCode(65 + rest);
  return column > 26 ? `${letters((column - 1 - rest) / 26)}${last}` : last;
}
