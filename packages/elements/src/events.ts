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

declare global {
  interface HTMLElementEventMap {
    'scorecard-load': CustomEvent<LoadDetail>;
    'scorecard-error': CustomEvent<ErrorDetail>;
  }
}
