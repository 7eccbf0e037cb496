import { type Cell, tidyCell } from './cell.js';
import type { Header } from './header.js';
import type { Ledger } from './ledger.js';
import type { Cells } from './measure.js';

/** A row under the headings, with its filled cells by field and in their order. */
export interface DataRow {
  row: number;
  cells: Cells;
  texts: Cell[];
}

/** The rows that hold anything; one that repeats the headings is skipped. */
export function dataRows(rows: readonly string[][], header: Header, ledger: Ledger): DataRow[] {
  const fields = [...header.fields];
  return rows.slice(header.row + 1).flatMap((texts, i) => {
    const row = header.row + 2 + i;
    const filled = texts.flatMap((text, column): Cell[] => {
      const tidy = tidyCell(text);
      return tidy === '' ? [] : [{ row, column: column + 1, text: tidy }];
    });
    if (filled.length === 0) return [];
    ledger.read(row);
    if (filled.length > 1 && filled.every(({ text, column }) => text === header.headings[column - 1])) {
      ledger.warn({ row }, 'repeated-headings', 'This row repeats the headings, and is left out.');
      return [];
    }
    const at = new Map(filled.map((cell) => [cell.column - 1, cell]));
    const cells: Cells = {};
    for (const [field, index] of fields) {
      const cell = at.get(index);
      if (cell) cells[field] = cell;
    }
    return [{ row, cells, texts: filled }];
  });
}
