import { isMeasure, isThemeName, tellOfThemeRow, withCarriedThemes } from './carried-themes.js';
import type { DataRow } from './data-rows.js';
import type { Header } from './header.js';
import type { Ledger } from './ledger.js';

/**
 * The rows under the themes that rows with one cell alone name, as printed tables have them: `Children` over its measures.
 * So in a table without a column of themes, where there are several such rows, each with figures right below it, or the
 * cell of one spans the table (`spanning`, rows from 1). Each is told, and used.
 */
export function underThemes(
  rows: readonly DataRow[],
  header: Header,
  spanning: ReadonlySet<number>,
  ledger: Ledger,
): DataRow[] {
  if (rows.some(({ cells }) => cells.theme)) return withCarriedThemes(rows, ledger);
  const found = rows.filter((row, i) => isAlone(row, header) && isMeasure(rows[i + 1]));
  const themes = new Set(found.length > 1 ? found : found.filter(({ row }) => spanning.has(row)));
  let theme: DataRow['cells'] = {};
  return rows.flatMap((row) => {
    const [cell] = row.texts;
    if (!themes.has(row) || !cell) return [{ ...row, cells: { ...row.cells, ...theme } }];
    theme = { theme: cell };
    tellOfThemeRow(cell, ledger);
    return [];
  });
}

/** Whether all that a row holds is a name, in the column of the measures or before it. */
function isAlone({ texts: [cell, ...others] }: DataRow, { fields }: Header): boolean {
  if (!cell || others.length > 0) return false;
  const names = (['id', 'indicator', 'title', 'code'] as const).flatMap((field) => fields.get(field) ?? []);
  return isThemeName(cell.text) && cell.column - 1 <= Math.max(...names);
}
