import { arrange, type Choices } from './table-arrange.view.js';
import { tableCells } from './table-csv.view.js';
import type { TableView } from './scorecard-table.view.js';

/** What a reader takes away: the measures that the filters leave, in the order chosen, and how many they are. */
export function takenCells(
  view: TableView,
  choices: Choices,
): { cells: ReturnType<typeof tableCells>; count: number } {
  const { shown } = arrange(view, choices);
  return { cells: tableCells(view, shown, view.columns), count: shown.length };
}
