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
