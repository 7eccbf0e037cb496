import { readFileSync, readdirSync } from 'node:fs';
import { type Scorecard, evaluateScorecard, parseScorecard } from '@scorecard/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScorecard } from '../fixtures/any-scorecard.js';
import { readCsv, writeCsv } from './csv/index.js';

const examples = new URL('../../../examples/', import.meta.url);
const corpus = readdirSync(new URL('scorecards/', examples))
  .filter((name) => /^(edge|r\d)-[^.]*\.json$/.test(name))
  .map((name) => `scorecards/${name}`);
const documents = [...corpus, 'westmere/scorecard.json', 'sefton/corporate.json', 'sefton/children.json'];

const COLOURS = ['green', 'amber', 'red'];

/** Ratings of every indicator and period that the CSV's reader gives a colour, and the scorecard another or none. */
function otherColours(scorecard: Scorecard, layout: 'tidy' | 'wide'): string[] {
  const back = evaluateScorecard(readCsv(writeCsv(scorecard, { layout }).text).scorecard);
  const ours = new Map(evaluateScorecard(scorecard).indicators.map((indicator) => [indicator.id, indicator]));
  return back.indicators.flatMap(({ id, series }) =>
    series.flatMap(({ period, rating }) => {
      const same = ours.get(id)?.series.find((item) => item.period === period);
      const isOther = same && COLOURS.includes(String(rating)) && rating !== same.rating;
      return isOther ? [`${id} ${period}: ${String(same.rating)} became ${String(rating)}`] : [];
    }),
  );
}

/** Directions of travel, and places beside others, that the CSV's reader judges otherwise. */
function otherJudgements(scorecard: Scorecard, layout: 'tidy' | 'wide'): string[] {
  const judged = (results: ReturnType<typeof evaluateScorecard>) =>
    results.indicators.flatMap(({ id, travel, comparisons }) => [
      [`${id} travel`, travel && 'judgement' in travel ? travel.judgement : 'not-judged'],
      ...comparisons.map((one) => [`${id} ${one.name}`, 'judgement' in one ? one.judgement : 'not-judged']),
    ]);
  const ours = new Map(judged(evaluateScorecard(scorecard)).map(([what, said]) => [what, said]));
  const back = judged(evaluateScorecard(readCsv(writeCsv(scorecard, { layout }).text).scorecard));
  return back.flatMap(([what, said]) =>
    said !== 'not-judged' && said !== ours.get(what) ? [`${what}: ${ours.get(what)} became ${said}`] : [],
  );
}

describe.each(['tidy', 'wide'] as const)('no figure gets another colour by way of %s CSV', (layout) => {
  it.each(documents)('%s', (name) => {
    const scorecard = parseScorecard(readFileSync(new URL(name, examples), 'utf8'));
    expect(otherColours(scorecard, layout)).toEqual([]);
    expect(otherJudgements(scorecard, layout)).toEqual([]);
  });

  it('any scorecard', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyScorecard, (scorecard) => {
        expect(otherColours(scorecard, layout)).toEqual([]);
        expect(otherJudgements(scorecard, layout)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
