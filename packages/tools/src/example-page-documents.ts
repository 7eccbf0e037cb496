import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateScorecard, parseScorecard, safeParseScorecard, type Results } from '@scorecard/core';
import { root } from './run.mjs';

/** The text of a file under `examples`. */
export function exampleText(path: string): string {
  return readFileSync(join(root, 'examples', path), 'utf8');
}

/** The results of a document under `examples`. */
export function resultsOf(path: string): Results {
  return evaluateScorecard(parseScorecard(exampleText(path)));
}

/** The results of what can be kept of a faulty document; null where nothing can. */
export function resultsKept(path: string): Results | null {
  const parse = safeParseScorecard(exampleText(path));
  const scorecard = parse.ok ? parse.scorecard : parse.kept;
  return scorecard ? evaluateScorecard(scorecard) : null;
}
