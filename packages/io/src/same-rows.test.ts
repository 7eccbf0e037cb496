import { describe, expect, it } from 'vitest';
import { mappings, readCsv } from './index.js';

const read = (...rows: string[]) => readCsv(['indicator,period,value,polarity,note', ...rows].join('\n'));

describe('A row that is the same as another', () => {
  it('is left out with an issue, and the first is used', () => {
    const { scorecard, issues, rowsRead, rowsUsed, rowsSkipped } = read(
      'A,24/25-Q1,5,low,',
      'A,24/25-Q1,5,low,',
      'A,24/25-Q2,6,low,',
    );
    expect(scorecard.indicators[0]?.observations).toHaveLength(2);
    expect(issues).toMatchObject([
      { severity: 'warning', row: 3, message: 'This row is the same as row 2, and is left out.' },
    ]);
    expect({ rowsRead, rowsUsed, rowsSkipped }).toEqual({ rowsRead: 3, rowsUsed: 2, rowsSkipped: 1 });
  });

  it('is so whatever other rows of its indicator say', () => {
    const { scorecard } = read(
      'A,24/25-Q1,5,low,',
      'A,24/25-Q1,5,low,',
      'A,24/25-Q2,6,low,',
      'A,24/25-Q2,7,low,',
    );
    expect(scorecard.indicators[0]?.observations).toEqual([{ period: '24/25-Q1', value: '5' }]);
  });

  it('is of no use where a third row of its period says something else', () => {
    const { scorecard, issues, rowsSkipped } = read(
      'A,24/25-Q1,5,low,',
      'A,24/25-Q1,5,low,',
      'A,24/25-Q1,6,low,',
    );
    expect(scorecard.indicators).toEqual([]);
    expect(rowsSkipped).toBe(3);
    expect(issues.map(({ code, row }) => [code, row])).toEqual([
      ['duplicate-period', 2],
      ['same-row', 3],
      ['duplicate-period', 4],
    ]);
  });

  it('is so in a wide table, but not under another theme', () => {
    const text = 'Measure,Good is,24/25-Q1\nA,Low,5\nA,Low,5';
    expect(readCsv(text)).toMatchObject({
      rowsUsed: 1,
      rowsSkipped: 1,
      issues: [{ code: 'same-row', row: 3 }],
    });
    const themed = 'Measure,Good is,24/25-Q1\nAdults,,\nA,Low,5\nChildren,,\nA,Low,5';
    expect(readCsv(themed).scorecard.indicators).toHaveLength(2);
  });
});

describe('A blank figure whose note says why', () => {
  it.each([
    ['Value suppressed for disclosure control due to small count', 'confidential'],
    ['Value not published for data quality reasons', 'not-available'],
    ['Value missing in source data', 'not-available'],
  ])('is missing for that reason: %s', (note, missing) => {
    const text = [
      'Indicator ID,Indicator Name,Area Code,Area Name,Sex,Age,Time period,Value,Count,Denominator,Value note',
      `1,Smokers,E1,Westmere,Persons,All,2023/24,,3,200,${note}`,
      '1,Smokers,E1,Westmere,Persons,All,2022/23,12.5,25,200,Aggregated from all known values',
    ].join('\n');
    const mapping = { ...mappings.fingertips, indicators: { 1: { polarity: 'Low', unit: '%' } } };
    const { scorecard, issues, rowsUsed } = readCsv(text, { organisation: 'Westmere', mapping });
    expect(issues).toEqual([]);
    expect(rowsUsed).toBe(2);
    expect(scorecard.indicators[0]?.observations).toMatchObject([
      { period: '23/24', missing, note },
      { period: '22/23', value: '12.5' },
    ]);
    expect(scorecard.indicators[0]?.observations?.[0]).not.toHaveProperty('value');
  });
});
