import type { Results } from '@scorecard/core';
import { Html, renderTable, type TableOptions } from '@scorecard/core/html';

/** Measures in a plain table: what a page shows until its elements are drawn, and where they can't be. */
export function figuresTable(results: Results, options: TableOptions): Html {
  return new Html(renderTable(results, options));
}
