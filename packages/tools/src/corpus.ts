import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluateScorecard, parseScorecard, type Results } from '@scorecard/core';
import { pretty } from './pretty-json.js';

/** Where the corpus lies. */
export const corpusFolder = fileURLToPath(new URL('../../../examples/scorecards', import.meta.url));

/** A document of the corpus with the file, both from `corpusFolder`, that its results are committed in. */
export interface CorpusItem {
  document: string;
  result: string;
}

/** Documents that lie elsewhere. Of the largest the results are too many to read through: only a summary is committed. */
const elsewhere: CorpusItem[] = [
  { document: '../sefton/corporate.json', result: 'sefton-corporate.results.json' },
  { document: '../sefton/children.json', result: 'sefton-children.summary.json' },
  { document: '../westmere/scorecard.json', result: 'westmere.summary.json' },
];

/** Documents of the folder whose results are as many. */
const large = ['r2-strategy-score-card.json'];

const files = readdirSync(corpusFolder).filter((name) => name.endsWith('.json'));
const isResult = (name: string) => /\.(results|summary)\.json$/.test(name);

/** Every document: those of the folder, and those of the councils, which lie where their pages read them. */
export const corpus: readonly CorpusItem[] = [
  ...elsewhere,
  ...files
    .filter((name) => !isResult(name))
    .map((document) => ({
      document,
      result: document.replace(/json$/, large.includes(document) ? 'summary.json' : 'results.json'),
    })),
];

/** Results that are committed, of whatever document. */
export const committedResults: readonly string[] = files.filter(isResult);

/** The text of a file, by its path from `corpusFolder`. */
export function corpusText(path: string): string {
  return readFileSync(join(corpusFolder, path), 'utf8');
}

/** What is to be committed: a document's results or their summary, as text. */
export function corpusResult({ document, result }: CorpusItem): string {
  const results = evaluateScorecard(parseScorecard(corpusText(document)));
  return `${pretty(result.endsWith('.summary.json') ? summaryOf(results) : withoutLabels(results))}\n`;
}

/** The labels are the same in every result: one that is renamed should not touch the whole corpus. */
function withoutLabels(results: Results): object {
  return Object.fromEntries(Object.entries(results).filter(([key]) => key !== 'labels'));
}

function summaryOf({ period, illustrative, summary, indicators }: Results): object {
  return {
    period,
    illustrative,
    summary,
    indicators: indicators.map(({ id, latest, rating, target, travel, explanation }) => ({
      id,
      latest: { period: latest.period, text: latest.text, lag: latest.lag },
      rating,
      target: target && target.text,
      travel: travel.text,
      explanation,
    })),
  };
}
