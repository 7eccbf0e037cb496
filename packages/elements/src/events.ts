import type { Results } from '@scorecard/core';
import type { Problem } from './reading.js';

/** `scorecard-load`: figures are drawn. `problems` lists what could not be read of them, often nothing. */
export interface LoadDetail {
  results: Results;
  problems: Problem[];
}

/** `scorecard-error`: there is nothing new to draw. `message` is the sentence that the reader sees. */
export interface ErrorDetail {
  message: string;
  problems: Problem[];
}

/** `scorecard-select`: a measure was chosen, by its id. Prevented, a summary leaves it to the page to show it. */
export interface SelectDetail {
  indicator: string;
  /** Of a chart: the period or the area whose figures are being read. */
  period?: string;
  area?: string;
}

/** `scorecard-sort`: a table stands in another order, by this column, `priority` or `as-given`; within themes where `grouped`. */
export interface SortDetail {
  column: string;
  descending: boolean;
  grouped: boolean;
}

declare global {
  interface HTMLElementEventMap {
    'scorecard-load': CustomEvent<LoadDetail>;
    'scorecard-error': CustomEvent<ErrorDetail>;
    'scorecard-select': CustomEvent<SelectDetail>;
    'scorecard-sort': CustomEvent<SortDetail>;
  }
}
