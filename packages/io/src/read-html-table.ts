import { type HtmlNode, childrenOf, firstWithin } from './html-node.js';
import { htmlRows } from './html-rows.js';
import { textOfNode } from './html-text.js';
import { Ledger } from './ledger.js';
import { readGrid } from './read-grid.js';
import type { ReadOptions } from './read-options.js';
import type { TableReading } from './table-reading.js';

/**
 * Reads a `<table>`, or the first within an element, as it is on a page or as it was pasted from Word; layouts and issues
 * are those of `readCsv`, rows and columns counted from 1 as the table shows them. Its caption is the title. Of the DOM it
 * only looks at nodes, texts and attributes, so any will do. Never throws for any table.
 */
export function readHtmlTable(element: HtmlNode, options: ReadOptions = {}): TableReading {
  const ledger = new Ledger();
  const table = firstWithin(element, 'table');
  if (!table)
    ledger.error(
      null,
      'no-table',
      'There is no table here: give a table element, or one that holds a table.',
    );
  const [caption] = table ? childrenOf(table, ['caption']) : [];
  const title = caption ? { title: textOfNode(caption) } : {};
  const grid = table ? htmlRows(table, ledger) : { rows: [] };
  return readGrid({ ...grid, ...title }, options, ledger);
}
