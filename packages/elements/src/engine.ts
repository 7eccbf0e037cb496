import {
  evaluateScorecard,
  formatPlace,
  safeParsePeriod,
  safeParseScorecard,
  type Issue,
  type Scorecard,
} from '@scorecard/core';
import { readCsv } from '@scorecard/io/csv';
import { readHtmlTable } from '@scorecard/io/html';
import { englishWords } from './page-words.js';
import { periodPlace, type Engine, type Problem, type ReadOptions, type Reading } from './reading.js';

/** Reads a document (JSON text or value, CSV text, or a table of the page) and works out its results; what is good is kept. */
export const engine: Engine = (input, options) => {
  if (typeof Element !== 'undefined' && input instanceof Element) {
    const { scorecard, issues } = readHtmlTable(input, organisationOf(options));
    return reading(scorecard.indicators.length > 0 ? scorecard : undefined, issues, options);
  }
  if (typeof input === 'string' && !looksLikeJson(input)) {
    const { scorecard, issues } = readCsv(input, organisationOf(options));
    return reading(scorecard.indicators.length > 0 ? scorecard : undefined, issues, options);
  }
  const parsed = safeParseScorecard(input);
  return reading(parsed.ok ? parsed.scorecard : parsed.kept, parsed.issues, options);
};

/** JSON begins with a brace (a list is JSON too, though no document); anything else in text is CSV. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

/** What a table of figures alone doesn't say. */
function organisationOf({ organisation }: ReadOptions): { organisation?: string } {
  return organisation ? { organisation } : {};
}

function reading(scorecard: Scorecard | undefined, issues: readonly Issue[], options: ReadOptions): Reading {
  const { words = englishWords } = options;
  const wanted = options.period === null ? null : safeParsePeriod(options.period);
  const problems = [
    ...issues.map((issue): Problem => ({ ...issue, place: formatPlace(issue) })),
    ...(wanted && !wanted.ok ? wanted.issues : []).map((issue): Problem => ({
      ...issue,
      place: periodPlace(words),
    })),
  ];
  if (!scorecard) return { results: null, problems };
  const results = evaluateScorecard(scorecard, {
    ...(wanted?.ok && { period: wanted.period }),
    ...(options.periods !== null && { periods: options.periods }),
    ...('figure' in words && { words }),
  });
  return { results, problems };
}
