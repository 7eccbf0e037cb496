import { describe, expect, it } from 'vitest';
import { readCsv } from './index.js';

const lines = (...rows: string[]) => rows.join('\n');
const tidy = (...rows: string[]) => lines('indicator,period,value,polarity,target,tolerance', ...rows);
const GOOD = 'A,23/24-Q1,80,high,85,';

describe('A row', () => {
  it('with a quotation mark that is not closed is named, and the rows after it are read', () => {
    const { issues, scorecard, ...counts } = readCsv(
      tidy(GOOD, 'B,"23/24-Q1,80,high,85,', 'C,23/24-Q1,"80",high,85,', 'D,23/24-Q1,81,high,85,'),
    );
    expect(issues).toMatchObject([{ code: 'open-quotation', severity: 'error', row: 3 }]);
    expect(counts).toMatchObject({ rowsRead: 4, rowsUsed: 3, rowsSkipped: 1 });
    expect(scorecard.indicators.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  });

  it('with a cell of far too many letters is told, and the rest of it read', () => {
    const { issues, rowsUsed } = readCsv(tidy(GOOD, `B,23/24-Q1,80,high,85,${'x'.repeat(10_000_000)}`));
    expect(issues).toMatchObject([{ code: 'cell-too-long', row: 3, column: 6 }]);
    expect(rowsUsed).toBe(2);
  });

  it('with cells beyond the headings is named, the first that has any', () => {
    expect(readCsv(tidy(GOOD, 'B,23/24-Q1,80,high,85,,6', 'C,23/24-Q1,80,high,85,,7')).issues).toMatchObject([
      { code: 'no-heading', row: 3, column: 7 },
    ]);
  });

  it('with a numerator and a denominator alone has no figure unless its unit is a quotient', () => {
    const rows = (unit: string) =>
      readCsv(`indicator,period,value,numerator,denominator,unit,polarity\nA,23/24,,1,4,${unit},high`);
    expect(rows('').issues).toMatchObject([{ code: 'no-unit', row: 2, column: 4 }]);
    expect(rows('days').rowsSkipped).toBe(1);
    expect(rows('%').rowsUsed).toBe(1);
  });

  it('is told of in the order of the table', () => {
    const { issues } = readCsv(
      tidy(
        'A,23/24-Q1,abc,high,85,',
        'B,23/25,80,high,85,',
        'A,23/24-Q2,80,high,soon,',
        'B,23/24-Q2,80,hiigh,soon,x',
      ),
    );
    expect(issues.map(({ row, column }) => [row, column])).toEqual([
      [2, 3],
      [3, 2],
      [4, 5],
      [5, 4],
      [5, 5],
      [5, 6],
    ]);
  });
});

describe('A word of movement', () => {
  it.each(['Up', 'Down', 'Increase', 'Decreasing', '↑', '▼', '+', 'Positive'])(
    'such as %s says not which way is good: nothing is judged by it',
    (word) => {
      const { issues, scorecard } = readCsv(tidy(GOOD, `B,23/24-Q1,80,${word},85,`));
      expect(issues).toMatchObject([
        { code: 'unknown-polarity', row: 3, message: expect.stringContaining('high, low') as string },
      ]);
      expect(scorecard.indicators[1]?.polarity).toEqual([]);
    },
  );
});

describe('another table below the first', () => {
  it('is left out and told, so that its figures are never read under other headings', () => {
    const text =
      'Measure,Good is,24/25-Q2,24/25-Q3,Target\nA,Low,1,2,5\n,,,,\nMeasure,Polarity,23/24-Q1,23/24-Q2,Target\nZ,Low,3,4,5\n';
    const { scorecard, issues, ...counts } = readCsv(text);
    expect(scorecard.indicators.map(({ title }) => title)).toEqual(['A']);
    expect(issues.map(({ code, row }) => [code, row])).toEqual([
      ['other-table', 4],
      ['not-used', 5],
    ]);
    expect(counts).toMatchObject({ rowsRead: 3, rowsUsed: 1, rowsSkipped: 2 });
  });
});

describe('a figure that the column markers say is missing', () => {
  it.each(['c', '[c]', 'p c', 'x'])('is not used and told: %s', (markers) => {
    const text = `indicator,period,value,polarity,markers\nA,24/25-Q1,13,high,${markers}\n`;
    const { scorecard, issues } = readCsv(text);
    expect(JSON.stringify(scorecard)).not.toContain('13');
    expect(issues).toMatchObject([{ code: 'bad-number', severity: 'error', row: 2, column: 3 }]);
  });
});
