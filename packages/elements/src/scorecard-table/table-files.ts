import { fill } from '@scorecard/core/labels';
import { saveCsv } from '../save-file.js';
import type { TableView } from './scorecard-table.view.js';
import type { Choices } from './table-arrange.view.js';
import { csvText, fileName, tabbedText } from './table-csv.view.js';
import { takenCells } from './table-taken.view.js';

/** Puts the table as chosen on the clipboard; what to say of it, whether the browser let the page or not. */
export async function copyTable(view: TableView, choices: Choices): Promise<string> {
  const { cells, count } = takenCells(view, choices);
  const { copied, notCopied } = view.labels.table;
  try {
    await navigator.clipboard.writeText(tabbedText(cells));
    return fill(copied, { count });
  } catch {
    return notCopied;
  }
}

/** Hands the reader the table as chosen, as a file of CSV; what to say of it. */
export function downloadTable(view: TableView, choices: Choices): string {
  const { cells, count } = takenCells(view, choices);
  saveCsv(fileName(view), csvText(cells));
  return fill(view.labels.table.downloaded, { count });
}
