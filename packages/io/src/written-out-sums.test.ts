import { evaluateScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { readCsv } from './index.js';

function read(row: string) {
  const { scorecard, issues } = readCsv(`Measure,Good is,Unit,24/25-Q1,24/25-Q2,Target\n${row}`);
  return {
    values: scorecard.indicators[0]?.observations?.map(({ value }) => value) ?? [],
    rating: evaluateScorecard(scorecard).indicators[0]?.rating ?? null,
    issues: issues.map(({ severity, code, column }) => `${severity} ${code} ${column}`),
  };
}

describe('A sum written out in full under a unit of thousands or millions', () => {
  it.each([
    ['A,Low,£m,£1.2m,"£900,000",£1m', ['1.2'], 'red', ['error doubtful-scale 5']],
    [
      'A,Low,£ million,"£1,200,000","£1,000,000",£1.25m',
      [],
      null,
      ['error doubtful-scale 4', 'error doubtful-scale 5'],
    ],
    ['A,Low,£m,1.2,1.9,"£1,250,000"', ['1.2', '1.9'], 'not-judged', ['error bad-target 6']],
    ['A,Low,£000,£900,"£12,500",£950', ['900'], 'green', ['error doubtful-scale 5']],
    ['A,Low,£000,£1200,"£1,100",£1300', [], null, ['error doubtful-scale 4', 'error doubtful-scale 5']],
  ])('is a problem, and is not used: %s', (row, values, rating, issues) => {
    const found = read(row);
    expect(found).toMatchObject({ values, ...(rating && { rating }) });
    expect(found.issues).toEqual(expect.arrayContaining(issues));
  });

  it('is told with both forms to write', () => {
    const { issues } = readCsv('Measure,Good is,Unit,24/25-Q1\nA,Low,£m,"£900,000"');
    expect(issues[0]?.message).toBe(
      '“£900,000” may be written out in full, but this indicator counts in millions, so it is not used: write 1 for £1 million, or name the unit £ alone.',
    );
  });

  it.each([
    'A,Low,£m,£12,£11,£13',
    'A,Low,£000,£120,£110,£130',
    'A,Low,£000,1200,1100,1300',
    'A,Low,£m,£1200,£1100,£1300',
    'A,Low,£,"£1,200,000","£1,000,000","£1,300,000"',
    'A,Low,£m,12500,11000,13000',
  ])('is not what a smaller or a plain number is, nor one in the unit itself: %s', (row) => {
    expect(read(row)).toMatchObject({ issues: [], rating: 'green' });
  });
});
