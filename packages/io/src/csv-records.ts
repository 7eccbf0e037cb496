import { MOST_IN_CELL } from './grid-limits.js';

/** The records of a CSV text, and which of them (from 0) have a quotation mark that doesn't close: those are empty. */
export interface CsvRecords {
  rows: string[][];
  broken: number[];
}

/** A file with so many broken rows is no CSV: reading stops at the last of them. */
export const MOST_BROKEN = 1000;

/**
 * Divides a text whose lines end with LF, as RFC 4180 has it, into at most so many records. A quotation that doesn't
 * close, or after which its cell goes on, spoils its own line alone: reading goes on in the next.
 */
export function csvRecords(text: string, delimiter: string, most: number): CsvRecords {
  const rows: string[][] = [];
  const broken: number[] = [];
  const endOfLine = finder(text, '\n');
  const nextDelimiter = finder(text, delimiter);
  let at = 0;
  while (at < text.length && rows.length < most && broken.length < MOST_BROKEN) {
    const cells: string[] = [];
    const next = readRecord(at, cells);
    if (next === null) broken.push(rows.length);
    rows.push(next === null ? [] : cells);
    at = next ?? text.indexOf('\n', at) + 1;
    if (at === 0) break;
  }
  return { rows, broken };

  /** Reads the cells of the record that begins at an index; where the next begins, null where a quotation spoils it. */
  function readRecord(start: number, cells: string[]): number | null {
    for (let cell = start; ;) {
      const close = text[cell] === '"' ? closingQuote(text, cell + 1) : undefined;
      if (close === null) return null;
      const from = close === undefined ? cell : close + 1;
      const line = endOfLine(from);
      const end = Math.min(nextDelimiter(from), line);
      if (close !== undefined && text.slice(from, end).trim() !== '') return null;
      cells.push(close === undefined ? text.slice(cell, end) : unquoted(text.slice(cell + 1, close)));
      if (end === line) return line + 1;
      cell = end + 1;
    }
  }
}

/** Finds the next place of a letter at or after an index, the text's end where there is none; looks at no part twice while the index grows. */
function finder(text: string, letter: string): (from: number) => number {
  let [asked, found] = [0, -1];
  return (from) => {
    if (from >= asked && from <= found) return found;
    const next = text.indexOf(letter, from);
    [asked, found] = [from, next < 0 ? text.length : next];
    return found;
  };
}

/** Where a quotation closes; null where it doesn't within the length of a cell. Two marks in a row are one letter. */
function closingQuote(text: string, start: number): number | null {
  const within = text.slice(start, start + MOST_IN_CELL + 2);
  let at = within.indexOf('"');
  while (at >= 0 && within[at + 1] === '"') at = within.indexOf('"', at + 2);
  return at < 0 ? null : start + at;
}

function unquoted(text: string): string {
  return text.includes('"') ? text.replaceAll('""', '"') : text;
}
