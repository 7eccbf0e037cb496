import { shiftPoint } from './decimal-text.js';
import { bookBytes } from './xlsx-write-book.js';
import type { SheetCell, WrittenSheet } from './xlsx-write-sheet.js';

/** A sheet for people to fill in or read: a heading, lines under it and one table. */
export interface PlainSheet {
  name: string;
  heading: string;
  lines: readonly string[];
  /** In a column of figures `78%` and `1,204` are numbers; every other cell is text. Widths are in characters. */
  columns: readonly { heading: string; width: number; isFigure?: boolean }[];
  rows: readonly (readonly string[])[];
}

/**
 * An .xlsx workbook of plain sheets, each with its table marked up and in the same look as `writeXlsx`: a starter, say, or
 * a return to fill in. It is no scorecard of itself; `readXlsx` reads it as it would any other.
 */
export function writeSheets(
  sheets: readonly PlainSheet[],
  properties: { title: string; author: string },
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    resolve(bookBytes(sheets.map(writtenSheet), { ...properties, language: 'en-GB' }));
  });
}

function writtenSheet({ name, heading, lines, columns, rows }: PlainSheet): WrittenSheet {
  return {
    name,
    heading,
    lines: lines.map((text) => ({ text })),
    table: {
      columns: columns.map((column) => ({ ...column, isNumber: column.isFigure ?? false })),
      rows: rows.map((row) => row.map((text, i) => cellOf(text, columns[i]?.isFigure ?? false))),
    },
  };
}

const NUMBER = /^(-?\d[\d,]*(?:\.\d+)?)(%?)$/;

function cellOf(text: string, isFigure: boolean): SheetCell {
  if (text === '') return null;
  const [, digits, percent] = (isFigure && NUMBER.exec(text)) || [];
  if (digits === undefined) return { text };
  const number = digits.replaceAll(',', '');
  return percent === '%' ? { percent: shiftPoint(number, -2) } : { number };
}
