import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { committedResults, corpus, corpusFolder, corpusResult, corpusText } from '../../tools/src/corpus.js';
import { safeParseScorecard } from './index.js';

describe('the corpus', () => {
  it('covers every document of the councils beside it', () => {
    const councils = ['../sefton', '../westmere'].flatMap((council) =>
      readdirSync(join(corpusFolder, council))
        .filter((name) => name.endsWith('.json'))
        .map((name) => `${council}/${name}`),
    );
    const known = corpus.map(({ document }) => document);
    expect(councils.filter((document) => !known.includes(document))).toEqual([]);
  });

  it('has a committed result for every document and a document for every result', () => {
    const expected = corpus.map(({ result }) => result);
    expect(committedResults.toSorted()).toEqual(expected.toSorted());
  });

  it('is told in its README, document by document', () => {
    const readme = corpusText('README.md');
    const untold = corpus.filter(({ document }) => !readme.includes(`\`${document}\``));
    expect(untold.map(({ document }) => document)).toEqual([]);
  });
});

describe.each(corpus)('$document', (item) => {
  it('has no issues', () => {
    expect(safeParseScorecard(corpusText(item.document)).issues).toEqual([]);
  });

  it('evaluates to its committed result: `pnpm corpus` writes it anew', () => {
    expect(corpusText(item.result)).toBe(corpusResult(item));
  });

  it('flags every figure of Westmere as illustrative, and none of a real council', () => {
    const document = JSON.parse(corpusText(item.document)) as { organisation: { name: string } };
    const isInvented = document.organisation.name.startsWith('Westmere');
    const wrong = observationsIn(document).filter(
      ({ illustrative }) => (illustrative ?? false) !== isInvented,
    );
    expect(wrong).toEqual([]);
  });
});

interface Observation {
  period: string;
  illustrative?: boolean;
}

/** Every observation in a document, wherever it stands. */
function observationsIn(value: unknown): Observation[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'observations' in value ? (value.observations as Observation[]) : [];
  return [...own, ...Object.values(value).flatMap((item) => observationsIn(item))];
}
