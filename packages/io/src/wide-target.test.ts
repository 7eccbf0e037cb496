import { evaluateScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readCsv } from './index.js';

const lines = (...rows: string[]) => rows.join('\n');
const first = (text: string, options?: ReadOptions) => readCsv(text, options).scorecard.indicators[0];

describe('The Target column of a wide table', () => {
  const table = (...values: string[]) =>
    lines(
      'Measure,Good is,23/24-Q3,23/24-Q4,24/25-Q1,24/25-Q2,24/25-Q3,Target',
      `A,High,${values.join(',')},,10`,
      'B,High,1,1,1,1,,',
    );
  const rated = (text: string, options?: ReadOptions) =>
    evaluateScorecard(readCsv(text, options).scorecard).indicators[0];

  it('is in force from the first column of the year of the latest figure', () => {
    expect(first(table('9', '9', '9', '11'))?.targets).toEqual([{ from: '24/25-Q1', value: '10' }]);
    expect(
      rated(table('9', '9', '9', '11'))
        ?.series.map(({ rating }) => rating)
        .slice(0, 4),
    ).toEqual(['no-target', 'no-target', 'red', 'green']);
  });

  it('judges a figure one quarter behind', () => {
    expect(rated(table('9', '9', '11', ''))).toMatchObject({
      rating: 'green',
      latest: { period: '24/25-Q1' },
    });
  });

  it('does not judge a figure of the year before, and says so', () => {
    const text = table('9', '11', '', '');
    expect(rated(text)).toMatchObject({ rating: 'no-target', latest: { period: '23/24-Q4' } });
    expect(readCsv(text).issues).toMatchObject([{ code: 'target-later', row: 2, column: 8 }]);
  });

  it.each([
    ['23/24,24/25-Q1', '400,100', '100', '24/25-Q1'],
    ['22/23,23/24,24/25-Q1', '300,400,100', '100', '24/25-Q1'],
    ['23/24-Q3,23/24-Q4,Apr 2024', '300,400,100', '100', '2024-04'],
  ])(
    'judges the newest figure, never an older one of another kind of period: %s',
    (periods, figures, value, period) => {
      const text = lines(`Measure,Good is,${periods},Target`, `A,High,${figures},105`);
      expect(rated(text)).toMatchObject({ rating: 'amber', latest: { value, period } });
      expect(readCsv(text).issues.map(({ code }) => code)).toContain('other-kind');
    },
  );

  it('is not that of a year before in a row without the newest kind', () => {
    const text = lines('Measure,Good is,23/24,24/25-Q1,Target', 'A,High,400,,105', 'B,High,,100,105');
    const results = evaluateScorecard(readCsv(text).scorecard).indicators;
    expect(results.map(({ rating }) => rating)).toEqual(['no-target', 'amber']);
  });

  it('goes by columns that are filled', () => {
    const text = lines('Measure,Good is,22/23,23/24,24/25-Q1,Target', 'A,High,400,410,,405');
    expect(rated(text)).toMatchObject({ rating: 'green', latest: { period: '23/24' } });
  });

  it('may be said to be in force from another period', () => {
    expect(rated(table('9', '11', '', ''), { targetFrom: '23/24-Q1' })?.rating).toBe('green');
  });

  it('is told of where the option for it holds no period', () => {
    const { issues, scorecard } = readCsv(table('9', '9', '9', '11'), { targetFrom: '23/25-Q1' });
    expect(issues).toMatchObject([{ code: 'bad-period' }]);
    expect(scorecard.indicators[0]?.targets).toEqual([{ from: '24/25-Q1', value: '10' }]);
  });

  it('may be one of a period of its own', () => {
    const text = lines('Measure,Good is,23/24-Q4,24/25-Q1,Target 23/24,Target 24/25', 'A,High,9,9,8,10');
    expect(first(text)?.targets).toEqual([
      { from: '23/24', value: '8' },
      { from: '24/25', to: '24/25', value: '10' },
    ]);
  });

  it.each([
    ['TBC', 'to-be-set'],
    ['No target', 'not-targeted'],
    ['Baseline', 'baseline-year'],
  ])('may say why there is none: %s', (text, status) => {
    expect(first(lines('Measure,Good is,24/25-Q1,Target', `A,High,9,${text}`))).toMatchObject({
      targetStatus: status,
    });
  });

  it('may be a range', () => {
    expect(first(lines('Measure,Good is,24/25-Q1,Target', 'A,Range,92%,90% to 95%'))).toMatchObject({
      polarity: 'range',
      targets: [{ value: { min: '90', max: '95' } }],
    });
  });
});
