import { describe, expect, it } from 'vitest';
import { readCsv } from './index.js';

const lines = (...rows: string[]) => rows.join('\n');

/** The figures of each indicator, and what is told. */
function readOf(text: string) {
  const { scorecard, issues } = readCsv(text);
  return {
    figures: scorecard.indicators.map(({ observations = [] }) =>
      observations.map(({ period, value }) => `${period} ${value}`).join(', '),
    ),
    told: issues.map(({ severity, code, column }) => `${severity} ${code} ${column ?? ''}`.trim()),
  };
}

describe('Months, quarters and years that are merged over one another', () => {
  it.each([
    [
      'months under quarters under years',
      lines(
        ',,2023/24,,,2024/25,',
        ',,Q4,,,Q1,',
        'Measure,Good is,Jan,Feb,Mar,Apr,May',
        'A,High,10,11,12,20,21',
      ),
    ],
    [
      'months under quarters that say their year',
      lines(',,Q4 2023/24,,,24/25-Q1,', 'Measure,Good is,January,Feb,March,Apr,May', 'A,High,10,11,12,20,21'),
    ],
    [
      'months under years, Measure above them',
      lines('Measure,Good is,2023/24,,,2024/25,', ',,Jan,Feb,Mar,Apr,May', 'A,High,10,11,12,20,21'),
    ],
    [
      'months under calendar years, newest first',
      lines(',,2024,,,,', 'Measure,Good is,May,Apr,Mar,Feb,Jan', 'A,High,21,20,12,11,10'),
    ],
  ])('are read: %s', (_, text) => {
    const { figures, told } = readOf(text);
    expect(figures.map((one) => one.split(', ').toSorted().join(', '))).toEqual([
      '2024-01 10, 2024-02 11, 2024-03 12, 2024-04 20, 2024-05 21',
    ]);
    expect(told).toEqual([]);
  });

  it('keep the total of a year and of a quarter out of a row of months, and say so', () => {
    const text = lines(
      ',,2023/24,,,,,2024/25',
      ',,Q4,,,,Year total,Q1',
      'Measure,Good is,Jan,Feb,Mar,Total,,Apr',
      'A,High,10,11,12,33,130,20',
    );
    expect(readOf(text)).toEqual({
      figures: ['2024-01 10, 2024-02 11, 2024-03 12, 2024-04 20'],
      told: ['warning other-kind 6', 'warning other-kind 7'],
    });
  });

  it.each(['Year total', 'Total', 'Full year', 'Year', 'Annual total', 'Outturn'])(
    'take %s under a year for the year, in a row that has nothing else',
    (total) => {
      const text = lines(
        `,,2023/24,,,2024/25,`,
        `Measure,Good is,Q3,Q4,${total},Q1,Q2`,
        'Visits,High,9,11,40,12,13',
        'Survey,High,,,81,,',
      );
      expect(readOf(text)).toEqual({
        figures: ['23/24-Q3 9, 23/24-Q4 11, 24/25-Q1 12, 24/25-Q2 13', '23/24 81'],
        told: ['warning other-kind 5'],
      });
    },
  );

  it('never judge a sum of the year so far as the year where quarters and totals are as many', () => {
    const text = lines(
      ',,2023/24,,2024/25,,',
      'Measure,Good is,Q1,Total,Q1,Total,Target',
      'A,High,9,40,12,12,11',
    );
    expect(readOf(text).figures).toEqual(['23/24-Q1 9, 24/25-Q1 12']);
  });

  it('are read by the year where no part of it says its own', () => {
    const text = lines('Measure,Good is,Q1,Q2,2023/24 outturn', 'A,High,3,4,15');
    expect(readCsv(text).scorecard.indicators).toMatchObject([
      { frequency: 'financial-year', observations: [{ period: '23/24', value: '15' }] },
    ]);
  });

  it('leave the full year that one quarter expects alone', () => {
    const text = lines('Measure,Good is,24/25 Q1,24/25 Q2,24/25 Q2 full year', 'A,High,9,12,40');
    expect(readOf(text)).toEqual({
      figures: ['24/25-Q1 9, 24/25-Q2 12'],
      told: ['warning unknown-column 5'],
    });
  });

  it.each([
    ['of a school year, which leap back in a council’s', ',,2023/24,,,', 'Sep,Oct,Mar,Apr'],
    ['that are not of their quarter', ',,2023/24 Q1,,,', 'Sep,Oct,Nov,Dec'],
    ['without a year', ',,,,,', 'Sep,Oct,Nov,Dec'],
  ])('give no figure to months %s, and ask for the year', (_, above, months) => {
    const { figures, told } = readOf(lines(above, `Measure,Good is,${months}`, 'A,High,1,2,3,4'));
    expect(figures.join('')).toBe('');
    expect(told.slice(0, 4)).toEqual([3, 4, 5, 6].map((column) => `error bad-period ${column}`));
  });
});
