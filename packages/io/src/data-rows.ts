import { type Cell, oneLine, tidyCell } from './cell.js';
import type { Field } from './field.js';
import type { Header } from './header.js';
import type { Ledger } from './ledger.js';
import type { Cells } from './measure.js';
import { missingReason } from './missing-words.js';
import { isMoreHeadings } from './more-headings.js';

/** A row under the headings, with its filled cells by field and in their order. */
export interface DataRow {
  row: number;
  cells: Cells;
  texts: Cell[];
}

/** Fields that are written in lines and paragraphs. */
const PROSE = new Set<Field>(['commentary', 'note', 'description']);

/**
 * The rows that hold anything; one that repeats the headings is skipped. Where other headings come, another table begins:
 * its figures are never read under the first one's headings.
 */
export function dataRows(
  rows: readonly (readonly string[])[],
  header: Header,
  isHeadings: (row: readonly string[]) => boolean,
  ledger: Ledger,
): DataRow[] {
  const fields = [...header.fields];
  let isOver = false;
  let isFirst = true;
  return rows.slice(header.row + 1).flatMap((texts, i) => {
    const row = header.row + 2 + i;
    const filled = texts.flatMap((text, column): Cell[] => {
      const tidy = tidyCell(text);
      return tidy === '' ? [] : [{ row, column: column + 1, text: tidy }];
    });
    const [first] = filled;
    if (!first) return [];
    ledger.read(row, first.column);
    if (
      filled.length > 1 &&
      filled.every(({ text, column }) => oneLine(text) === header.headings[column - 1])
    ) {
      ledger.warn({ row }, 'repeated-headings', 'This row repeats the headings, and is left out.');
      return [];
    }
    if (isFirst) isOver = isMoreHeadings(texts, row, header, ledger);
    isFirst = false;
    if (!isOver && filled.length > 1 && isHeadings(texts)) {
      isOver = true;
      const message =
        'Other headings stand here, so another table begins: it is left out from here on. Give each table a sheet or a file of its own.';
      ledger.error({ row }, 'other-table', message);
    }
    if (isOver) return [];
    const at = new Map(filled.map((cell) => [cell.column - 1, cell]));
    const cells: Cells = {};
    for (const [field, index] of fields) {
      const cell = firstSaid([index, ...(header.spares.get(field) ?? [])].map((one) => at.get(one)));
      if (cell) cells[field] = PROSE.has(field) ? cell : { ...cell, text: oneLine(cell.text) };
    }
    return [{ row, cells, texts: filled }];
  });
}

/** The first cell that is filled; of several, one that says more than `z` or `n/a`. */
function firstSaid(cells: readonly (Cell | undefined)[]): Cell | undefined {
  const [first] = cells;
  if (cells.length === 1) return first;
  return cells.find((cell) => cell && !missingReason(cell.text)) ?? first;
}
