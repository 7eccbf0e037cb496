import { describe, expect, it } from 'vitest';
import { readCsv } from './index.js';

describe('A unit of per cent where every figure is a fraction', () => {
  const read = (row: string) => readCsv(`Measure,Good is,Unit,24/25-Q1,24/25-Q2,Target\n${row}`);

  it.each(['A,High,%,0.85,0.9,0.95', 'A,High,Percentage,1,0.98,0.95'])(
    'is told, and read as written: %s',
    (row) => {
      const { issues, scorecard } = read(row);
      expect(issues).toMatchObject([{ severity: 'warning', code: 'doubtful-percent', row: 2, column: 4 }]);
      expect(scorecard.indicators[0]?.observations).toHaveLength(2);
    },
  );

  it.each([
    'A,High,%,0.85,1.2,0.95',
    'A,High,%,0.3%,0.2%,0.1%',
    'A,High,Ratio,0.85,0.9,0.95',
    'A,High,%,0,0,0',
    'A,High,%,0.3,-0.2,0.1',
    'A,High,%,0.3,0.2,5',
  ])('is no doubt where a figure is larger, has its sign or is nothing: %s', (row) => {
    expect(read(row).issues).toEqual([]);
  });
});

describe('A unit of per cent where figures leap between fractions and per cents', () => {
  const read = (row: string) => {
    const { issues, scorecard } = readCsv(`Measure,Good is,Unit,24/25-Q1,24/25-Q2,Target\n${row}`);
    const [{ observations = [], polarity } = {}] = scorecard.indicators;
    return {
      values: observations.map(({ value }) => value),
      polarity,
      told: issues.map(({ code, column }) => `${code} ${column}`),
    };
  };

  it.each([
    ['A,High,%,85,0.9,88', ['85'], 'high', ['doubtful-percent 5']],
    ['A,High,%,0.85,0.9,88', [], [], ['doubtful-percent 4', 'doubtful-percent 5']],
    ['A,High,%,85,90,0.88', ['85', '90'], [], ['bad-target 6']],
    ['A,High,percent,85,0.9,88%', ['85'], 'high', ['mixed-signs 4', 'doubtful-percent 5']],
  ])('uses none of the fractions, and tells each: %s', (row, values, polarity, told) => {
    expect(read(row)).toMatchObject({ values, told, ...(values.length > 0 && { polarity }) });
  });

  it.each(['A,High,%,0.9,1.2,1', 'A,High,%,0.5,1.5,4', 'A,High,%,85,0.9%,88'])(
    'has no doubt of rates that pass 1, or of one that has its sign: %s',
    (row) => {
      expect(read(row)).toMatchObject({ polarity: 'high' });
      expect(read(row).values).toHaveLength(2);
    },
  );
});
