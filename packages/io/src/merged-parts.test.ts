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

  it.each([
    [
      'a year, over three rows',
      lines(
        ',,2023/24,,,,2024/25',
        ',,Q3,Q4,Total,,Q1',
        'Measure,Good is,Actual,Actual,Actual,Target,Actual',
        'A,High,1,3,10,12,5',
      ),
      ['warning other-kind 5', 'warning unknown-column 6'],
    ],
    [
      'a year, over two',
      lines(
        ',,2023/24 Q3,2023/24 Q4,2023/24 Year total,,2024/25 Q1',
        'Measure,Good is,Actual,Actual,Actual,Target,Actual',
        'A,High,1,3,10,12,5',
      ),
      ['warning other-kind 5', 'warning unknown-column 6'],
    ],
    [
      'the year so far',
      lines(
        ',,2023/24 Q3,2023/24 Q4,YTD,,2024/25 Q1',
        'Measure,Good is,Actual,Actual,Actual,Target,Actual',
        'A,High,1,3,10,12,5',
      ),
      ['warning unknown-column 5', 'warning unknown-column 6'],
    ],
  ])('are never judged by the target of the total of %s', (_, text, told) => {
    expect(readOf(text)).toEqual({ figures: ['23/24-Q3 1, 23/24-Q4 3, 24/25-Q1 5'], told });
    expect(readCsv(text).scorecard.indicators[0]?.targets ?? []).toEqual([]);
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
    [
      'of a school year, which leap back in a council’s',
      ',,2023/24,,,',
      'Sep,Oct,Mar,Apr',
      'The months under “2023/24” are not in the order of that period, so which year “Sep” is of is not certain: neither it nor any month like it is read. Head each with its own year, like Sep 2024.',
    ],
    [
      'that are not of their quarter',
      ',,2023/24 Q1,,,',
      'Sep,Oct,Nov,Dec',
      '“Sep” is not a month of “2023/24 Q1”, under which it stands: neither it nor any month like it is read. Head each with its own year, like Sep 2024.',
    ],
  ])('give no figure to months %s, and say so once', (_, above, months, message) => {
    const text = lines(above, `Measure,Good is,${months}`, 'A,High,1,2,3,4');
    expect(readOf(text).figures.join('')).toBe('');
    expect(readCsv(text).issues).toMatchObject([
      { severity: 'error', code: 'bad-period', column: 3, message },
    ]);
  });

  it('give no figure to months without a year, and ask for it', () => {
    const { figures, told } = readOf(lines(',,,,,', 'Measure,Good is,Sep,Oct,Nov,Dec', 'A,High,1,2,3,4'));
    expect(figures.join('')).toBe('');
    expect(told.slice(0, 4)).toEqual([3, 4, 5, 6].map((column) => `error bad-period ${column}`));
  });

  it('give no year to rows whose months can’t be read', () => {
    const text = lines(',,2024/25,,,', 'Measure,Good is,Jan,Feb,Apr,Outturn,Target', 'A,High,1,2,3,6,5');
    expect(readOf(text)).toEqual({ figures: [''], told: ['error bad-period 3'] });
  });
});
