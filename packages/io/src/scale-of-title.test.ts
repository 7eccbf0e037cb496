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

describe('A scale that a title says', () => {
  it.each([
    ['Spend (£m),Low,,1.2,1.3,"£1,000,000"', ['1.2', '1.3']],
    ['Spend (£m),Low,,1.2,1.3,1000000', ['1.2', '1.3']],
    ['Spend (£m),Low,£,1.2,1.3,1000000', ['1.2', '1.3']],
    ['Spend £m,Low,,£1.2,£1.3,"£1,000"', ['1.2', '1.3']],
    ['Spend (£\'000),Low,,800,900,"£1,000,000"', ['800', '900']],
    ['Spend (£k),Low,,1200,1300,"1,000,000"', ['1200', '1300']],
  ])('is not that of the target, so nothing is judged, which is told: %s', (row, values) => {
    expect(read(row)).toEqual({ values, rating: 'not-judged', issues: ['error bad-target 6'] });
  });

  it('counts where others have a scale of their own', () => {
    expect(read('Spend (£m),Low,,1.2,1.3,£900k')).toMatchObject({ rating: 'red', issues: [] });
    expect(read('Spend (£m),Low,,1.2,1.3,£1.4m')).toMatchObject({ rating: 'green', issues: [] });
  });

  it.each([
    'Spend (£m),Low,,1.2,1.3,1.4',
    'Spend (£000),Low,,"£1,200","£1,300","£1,400"',
    'Spend (£m),Low,,0.1,0.2,20',
    'Savings above £1m,Low,,3,4,5',
  ])('is no doubt where all are written alike: %s', (row) => {
    expect(read(row)).toMatchObject({ rating: 'green', issues: [] });
  });
});

describe('A unit that is not known', () => {
  it.each([
    ['Wait,Low,weeks,14 days,15 days,3', ['14', '15'], ['warning unknown-unit 3', 'error bad-target 6']],
    ['Fee,Low,pence,£0.55,£0.60,50', ['0.55', '0.60'], ['warning unknown-unit 3', 'error bad-target 6']],
  ])('beside a sign of another leaves plain numbers in doubt: %s', (row, values, issues) => {
    expect(read(row)).toEqual({ values, rating: 'not-judged', issues });
  });

  it('is the sign’s where it has its word, or where every number has it', () => {
    expect(read('Rent,Low,£ a week,£500,£600,650')).toMatchObject({ rating: 'green' });
    expect(read('Wait,Low,weeks,14 days,15 days,21 days')).toMatchObject({ rating: 'green' });
  });
});
