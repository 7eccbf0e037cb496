import { evaluateScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv/index.js';

const SAID = /^What is needed to judge this measure is missing or could not be read/;

function explanations(text: string): (string | undefined)[] {
  return evaluateScorecard(readCsv(text).scorecard).indicators.map(({ explanation }) => explanation);
}

describe('Where a table doesn’t say which way is good, that is not known, and no policy is stated', () => {
  it.each([
    ['no column says it', 'Measure,24/25-Q1,24/25-Q2,Target\nA,41%,46%,45%'],
    ['its cell is blank', 'Measure,Good is,24/25-Q1,24/25-Q2,Target\nA,,41%,46%,45%'],
    ['its cell can’t be read', 'Measure,Good is,24/25-Q1,24/25-Q2,Target\nA,Hihg,41%,46%,45%'],
    ['no row of it says it', 'indicator,period,value,polarity\nA,24/25-Q1,41%,'],
  ])('%s', (_, text) => {
    expect(readCsv(text).scorecard.indicators[0]?.polarity).toEqual([]);
    expect(explanations(text)).toEqual([expect.stringMatching(SAID)]);
  });

  it('but where it says Neither, that is a policy', () => {
    expect(explanations('Measure,Good is,24/25-Q1\nA,Neither,41%')).toEqual([
      expect.stringMatching(/^Neither high nor low is judged/),
    ]);
  });

  it.each(['tidy', 'wide'] as const)(
    'it is so again where a %s table is written of it and read',
    (layout) => {
      const text = 'Measure,Good is,24/25-Q1\nA,Hihg,41%\nB,Neither,4%\nC,Low,4%';
      const { text: written } = writeCsv(readCsv(text).scorecard, { layout });
      expect(readCsv(written).scorecard.indicators.map(({ polarity }) => polarity)).toEqual([
        [],
        'none',
        'low',
      ]);
    },
  );
});

describe('A target that stands in a table and can’t be read', () => {
  it.each([
    ['for its words', 'Measure,Good is,24/25-Q1,Target\nA,Low,41,50p'],
    ['for a doubt', 'Measure,Good is,Unit,24/25-Q1,Target\nA,High,%,85,0.88'],
    ['of one period', 'indicator,period,value,polarity,target\nA,24/25-Q1,41,low,50p'],
  ])('is one that is set, and not none: %s', (_, text) => {
    const { scorecard } = readCsv(text);
    expect(scorecard.indicators[0]).toMatchObject({ polarity: [], targetStatus: 'set' });
    expect(evaluateScorecard(scorecard).indicators[0]?.targetReasonText).toBe(
      'one is set, but not given in these figures',
    );
    expect(writeCsv(scorecard, { layout: 'tidy' }).leftOut.map(({ what }) => what)).toContain(
      'why there is no target',
    );
  });

  it('is none where the cell is blank, or says so', () => {
    for (const target of ['', '-', 'none'])
      expect(
        readCsv(`Measure,Good is,24/25-Q1,Target\nA,Low,41,${target}`).scorecard.indicators[0]?.targetStatus,
      ).not.toBe('set');
  });
});
