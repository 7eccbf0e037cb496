import type { Issue, Results } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import type { PageWords } from './page-words.js';

/** A problem as a reader sees it: `place` is `indicators[2].polarity` or `row 3, column 5`, empty for the whole. */
export type Problem = Issue & { place: string };

/** What came of reading figures: results, and what was wrong with them. Without results, the problems say why. */
export interface Reading {
  results: Results | null;
  problems: Problem[];
}

/** Which period to report on, how many to show, and who CSV is of; null leaves it to the document. */
export interface ReadOptions {
  period: string | null;
  periods: number | null;
  /** The organisation that rows of CSV are of: those of other areas are comparisons. */
  organisation?: string | null;
  /** Whose words to say it in; English by default. */
  words?: PageWords;
}

/** Turns a document, as value or text (JSON or CSV), into results. It never throws. */
export type Engine = (input: unknown, options: ReadOptions) => Reading;

/** A reading that failed for one reason. */
export function failedReading(code: string, message: string): Reading {
  return { results: null, problems: [{ severity: 'error', code, message, place: '' }] };
}

/** The place of a problem with the period asked for. */
export function periodPlace({ labels }: PageWords): string {
  return fill(labels.states.attribute, { name: 'period' });
}
