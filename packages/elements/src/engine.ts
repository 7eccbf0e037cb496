import {
  evaluateScorecard,
  formatPlace,
  safeParsePeriod,
  safeParseScorecard,
  type Issue,
  type Scorecard,
} from '@scorecard/core';
import { readCsv } from '@scorecard/io/csv';
import type { Engine, Problem, ReadOptions, Reading } from './reading.js';

/** Reads a document (JSON text or value, or CSV text) and works out its results; what is good is kept. */
export const engine: Engine = (input, options) => {
  if (typeof input === 'string' && !looksLikeJson(input)) {
    const { scorecard, issues } = readCsv(input);
    return reading(scorecard.indicators.length > 0 ? scorecard : undefined, issues, options);
  }
  const parsed = safeParseScorecard(input);
  return reading(parsed.ok ? parsed.scorecard : parsed.kept, parsed.issues, options);
};

/** JSON begins with a brace (a list is JSON too, though no document); anything else in text is CSV. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

function reading(scorecard: Scorecard | undefined, issues: readonly Issue[], options: ReadOptions): Reading {
  const wanted = options.period === null ? null : safeParsePeriod(options.period);
  const all = wanted && !wanted.ok ? [...issues, ...wanted.issues] : issues;
  const problems = all.map((issue): Problem => ({ ...issue, place: formatPlace(issue) }));
  if (!scorecard) return { results: null, problems };
  const results = evaluateScorecard(scorecard, {
    ...(wanted?.ok && { period: wanted.period }),
    ...(options.periods !== null && { periods: options.periods }),
  });
  return { results, problems };
}
