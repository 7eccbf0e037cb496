import { evaluateScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { readCsv } from './index.js';

const lines = (...rows: string[]) => rows.join('\n');

describe('A year alone in a wide table', () => {
  const TABLE = lines(
    'Measure,Good is,2024,2025,Target,Frequency',
    'Bins missed,Low,12,13,10,financial-year',
  );

  it('is the one that the option says, in figures and target alike', () => {
    const { scorecard, issues } = readCsv(TABLE, { year: 'ending' });
    expect(issues).toEqual([]);
    expect(scorecard.indicators).toMatchObject([
      { frequency: 'financial-year', targets: [{ from: '24/25', value: '10' }] },
    ]);
    expect(evaluateScorecard(scorecard).indicators[0]).toMatchObject({
      latest: { period: '24/25', value: '13' },
      rating: 'red',
    });
  });

  it('is so in a target of its own year, and in a commentary', () => {
    const text = lines(
      'Measure,Good is,2025,Target 2025,Frequency,Commentary',
      'Bins missed,Low,13,10,financial-year,Fewer.',
    );
    const { scorecard, issues } = readCsv(text, { year: 'ending' });
    expect(issues).toEqual([]);
    expect(scorecard.indicators).toMatchObject([
      { targets: [{ from: '24/25', value: '10' }], commentary: [{ period: '24/25', text: 'Fewer.' }] },
    ]);
  });

  it('is an issue where the row counts financial years and nothing says which', () => {
    const { scorecard, issues } = readCsv(TABLE);
    expect(issues).toMatchObject([{ severity: 'error', code: 'bad-period', row: 2, column: 6 }]);
    expect(issues[0]?.message).toMatch(/“2024”.*option year/);
    expect(scorecard.indicators[0]?.observations ?? []).toEqual([]);
  });

  it('among financial years is told', () => {
    const { issues } = readCsv(lines('Measure,Good is,21/22,22/23,2024', 'A,Low,1,2,3', 'B,Low,,,3'));
    expect(issues).toContainEqual(
      expect.objectContaining({ severity: 'warning', code: 'bare-year', row: 1, column: 5 }),
    );
  });
});

describe('A year alone in a tidy table, among financial years', () => {
  const TABLE = lines('indicator,period,value', 'A,22/23,1', 'A,23/24,2', 'B,2023,3');

  it('is read as the calendar year, and told', () => {
    const { scorecard, issues } = readCsv(TABLE);
    expect(scorecard.indicators.map(({ frequency }) => frequency)).toEqual([
      'financial-year',
      'calendar-year',
    ]);
    expect(issues).toContainEqual(
      expect.objectContaining({ severity: 'warning', code: 'bare-year', row: 4, column: 2 }),
    );
  });

  it('is the one that the option says', () => {
    const { scorecard, issues } = readCsv(TABLE, { year: 'starting' });
    expect(scorecard.indicators[1]).toMatchObject({
      frequency: 'financial-year',
      observations: [{ period: '23/24' }],
    });
    expect(issues.map(({ code }) => code)).toEqual(['no-polarity']);
  });

  it('is not told where its row says that it is a calendar year', () => {
    const text = lines(
      'indicator,period,value,frequency',
      'A,22/23,1,',
      'A,23/24,2,',
      'B,2023,3,calendar year',
    );
    expect(readCsv(text).issues.map(({ code }) => code)).toEqual(['no-polarity']);
  });

  it('is an error among those of one indicator', () => {
    const { issues } = readCsv(lines('indicator,period,value', 'A,22/23,1', 'A,23/24,2', 'A,2025,3'));
    expect(issues).toContainEqual(expect.objectContaining({ severity: 'error', code: 'bad-period', row: 4 }));
  });
});

describe('A year alone of which nothing says that it is financial or academic', () => {
  it.each([
    [lines('Measure,Good is,Frequency,2024,2025', 'A,Low,,1,2', 'B,Low,Financial year,1,2'), 1, 4],
    [lines('indicator,period,value', 'A,2024,1', 'A,2025,2'), 2, 2],
  ])(
    'stays a calendar year, and the option that would say which is told to be of no use',
    (text, row, column) => {
      const { scorecard, issues } = readCsv(text, { year: 'ending' });
      expect(scorecard.indicators[0]).toMatchObject({ frequency: 'calendar-year' });
      expect(issues).toContainEqual(
        expect.objectContaining({ severity: 'warning', code: 'year-unused', row, column }),
      );
      expect(readCsv(text).issues.map(({ code }) => code)).not.toContain('year-unused');
    },
  );

  it('needs no word where its row says that it is a calendar year', () => {
    const { issues } = readCsv(lines('Measure,Good is,Frequency,2024,2025', 'A,Low,Calendar year,1,2'), {
      year: 'ending',
    });
    expect(issues).toEqual([]);
  });
});
