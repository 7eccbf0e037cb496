import type { Scorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readCsv } from './index.js';

const lines = (...rows: string[]) => rows.join('\n');
const only = ({ indicators }: Scorecard) => indicators[0];
const first = (text: string, options?: ReadOptions) => only(readCsv(text, options).scorecard);

const TABLE = lines(
  'Theme,Code,Measure,Good is,24/25-Q1,24/25-Q2,Target',
  'Streets,4.4,Fly-tips cleared,High,84%,82% [p],90%',
);

describe('A wide table', () => {
  it('is one indicator a row, with a figure for each filled period', () => {
    const { scorecard, issues, rowsRead, rowsUsed, rowsSkipped } = readCsv(TABLE, { title: 'Quarter 2' });
    expect({ issues, rowsRead, rowsUsed, rowsSkipped }).toEqual({
      issues: [],
      rowsRead: 1,
      rowsUsed: 1,
      rowsSkipped: 0,
    });
    expect(scorecard).toMatchObject({
      title: 'Quarter 2',
      themes: [{ id: 'streets', title: 'Streets' }],
      indicators: [
        {
          id: 'fly-tips-cleared',
          title: 'Fly-tips cleared',
          code: '4.4',
          theme: 'streets',
          unit: { kind: 'percent' },
          frequency: 'financial-quarter',
          polarity: 'high',
          targets: [{ from: '24/25-Q1', value: '90' }],
          observations: [
            { period: '24/25-Q1', value: '84' },
            { period: '24/25-Q2', value: '82', markers: ['p'] },
          ],
        },
      ],
    });
  });

  it.each([
    [
      'columns in another order and case',
      lines('TARGET,24/25_q2,Good_Is,24/25 Q1,MEASURE', '90%,82%,high,84%,Fly-tips cleared'),
    ],
    ['semicolons', TABLE.replaceAll(',', ';')],
    ['tabs', TABLE.replaceAll(',', '\t')],
    ['a byte order mark and CRLF', `\uFEFF${TABLE.replaceAll('\n', '\r\n')}\r\n`],
    ['empty rows and columns at the end', `${TABLE.replaceAll('\n', ',,\n')},,\n,,,,,,,,\n\n`],
    ['a title and an empty line above', `Performance report,,,\n\n${TABLE}`],
    ['non-breaking spaces', TABLE.replaceAll(' ', '\u00A0')],
  ])('is the same with %s', (_, text) => {
    const { scorecard, issues } = readCsv(text);
    expect(issues).toEqual([]);
    expect(only(scorecard)?.observations?.map(({ period, value }) => [period, value])).toEqual(
      [
        ['24/25-Q1', '84'],
        ['24/25-Q2', '82'],
      ].toSorted((a, b) => order(scorecard, a) - order(scorecard, b)),
    );
    expect(only(scorecard)?.targets).toEqual([{ from: '24/25-Q1', value: '90' }]);
  });

  it('is called what stands above its headings', () => {
    expect(readCsv(`Performance report\n${TABLE}`).scorecard.title).toBe('Performance report');
    expect(readCsv(TABLE).scorecard.title).toBe('Scorecard');
  });

  it('may have its years merged above its quarters', () => {
    const text = lines('Measure,Good is,2023/24,,2024/25,Target', ',,Q3,Q4,Q1,', 'Bins missed,Low,5,4,3,2');
    expect(first(text)?.observations?.map(({ period }) => period)).toEqual([
      '23/24-Q3',
      '23/24-Q4',
      '24/25-Q1',
    ]);
    expect(first(text)?.targets).toEqual([{ from: '24/25-Q1', value: '2' }]);
  });

  it('keeps a line break within quotation marks', () => {
    const text = lines(
      'Measure,Good is,24/25-Q1,Commentary',
      'Bins missed,Low,5,"Fewer.',
      'Again ""fewer""."',
    );
    expect(first(text)?.commentary).toEqual([{ period: '24/25-Q1', text: 'Fewer.\nAgain "fewer".' }]);
  });

  it('may have line breaks within its headings and names', () => {
    const text = lines('Measure,"Good\nis","24/25\nQ1"', '"Bins\n missed",Low,5');
    expect(first(text)).toMatchObject({
      title: 'Bins missed',
      polarity: 'low',
      observations: [{ period: '24/25-Q1' }],
    });
  });

  it('counts rows as a spreadsheet does: a title, an empty line and a cell of two lines are a row each', () => {
    const text = lines(
      'Report',
      '',
      'Measure,Good is,24/25-Q1,Commentary',
      'A,Low,5,"one',
      'two"',
      'B,Sideways,5,',
    );
    expect(readCsv(text).issues).toMatchObject([{ code: 'unknown-polarity', row: 5, column: 2 }]);
  });

  it('skips a note under the table, with an issue', () => {
    const { issues, rowsRead, rowsUsed, rowsSkipped } = readCsv(
      `${TABLE}\n"Source: our own records, 2024"\n`,
    );
    expect({ rowsRead, rowsUsed, rowsSkipped }).toEqual({ rowsRead: 2, rowsUsed: 1, rowsSkipped: 1 });
    expect(issues).toMatchObject([{ severity: 'warning', row: 3 }]);
  });

  it('has no observation for a blank cell, and a reason for a dash', () => {
    const text = lines('Measure,Good is,24/25-Q1,24/25-Q2,24/25-Q3,24/25-Q4', 'A,Low,5,,-,n/a');
    expect(first(text)?.observations).toEqual([
      { period: '24/25-Q1', value: '5' },
      { period: '24/25-Q3', missing: 'not-available' },
      { period: '24/25-Q4', missing: 'not-applicable' },
    ]);
  });

  it('reads headings together: 2011-12 beside 2012-13 is a year, not December', () => {
    expect(first(lines('Measure,2011-12,2012-13', 'A,1,2'))?.observations).toMatchObject([
      { period: '11/12' },
      { period: '12/13' },
    ]);
  });

  it('keeps a yearly indicator among quarterly ones, and leaves yearly totals of the others out', () => {
    const text = lines('Measure,Good is,23/24,24/25-Q1,24/25-Q2', 'A,Low,7,2,3', 'B,Low,9,,');
    const { scorecard, issues } = readCsv(text);
    expect(
      scorecard.indicators.map(({ frequency, observations }) => [frequency, observations?.length]),
    ).toEqual([
      ['financial-quarter', 2],
      ['financial-year', 1],
    ]);
    expect(issues).toMatchObject([{ code: 'other-kind', row: 1, column: 3 }]);
  });

  it('reads a row by the kind of period that it names, by its Frequency column', () => {
    const text = lines(
      'Measure,Good is,Frequency,2022/23,2023/24',
      'A,High,Academic year,1,2',
      'B,High,,1,2',
      'C,High,weekly,1,2',
    );
    const { scorecard, issues } = readCsv(text);
    expect(scorecard.indicators.map(({ frequency }) => frequency)).toEqual([
      'academic-year',
      'financial-year',
      'financial-year',
    ]);
    expect(issues).toMatchObject([{ code: 'unknown-frequency', row: 4, column: 3 }]);
  });

  it('counts pounds in the scale that all of a row share, else in pounds', () => {
    const text = lines(
      'Measure,Good is,24/25-Q1,24/25-Q2,Target',
      'A,Low,£1.2m,£0.9m,£1m',
      'B,Low,£1.2m,"£900,000",£1m',
    );
    expect(readCsv(text).scorecard.indicators).toMatchObject([
      {
        unit: { kind: 'currency', code: 'GBP', scale: 'million' },
        observations: [{ value: '1.2' }, { value: '0.9' }],
        targets: [{ value: '1' }],
      },
      {
        unit: { kind: 'currency', code: 'GBP' },
        observations: [{ value: '1200000' }, { value: '900000' }],
        targets: [{ value: '1000000' }],
      },
    ]);
  });

  it('warns where only some figures of an indicator carry a per cent sign', () => {
    const { issues } = readCsv(lines('Measure,Good is,24/25-Q1,24/25-Q2', 'A,High,85%,86'));
    expect(issues).toMatchObject([{ code: 'mixed-signs', severity: 'warning', row: 2, column: 4 }]);
  });

  it.each([
    ['A,High,85%,0.86,80%', 'doubtful-percent', 4],
    ['A,High,85%,86%,0.8', 'bad-target', 5],
    ['A,High,-85%,86%,1', 'bad-target', 5],
  ])('leaves out what may be a fraction among percentages: %s', (row, code, column) => {
    const { issues, scorecard } = readCsv(lines('Measure,Good is,24/25-Q1,24/25-Q2,Target', row));
    expect(issues).toMatchObject([{ code, severity: 'error', row: 2, column }]);
    expect(JSON.stringify(scorecard)).not.toMatch(/"(0\.86?|1)"/);
  });

  it('reads small percentages without their sign, where others are as small', () => {
    const { issues } = readCsv(lines('Measure,Good is,24/25-Q1,24/25-Q2,Target', 'A,Low,0.9%,0.8,2%'));
    expect(issues).toMatchObject([{ code: 'mixed-signs', severity: 'warning', row: 2, column: 4 }]);
  });

  it('marks every figure as illustrative where its reader says so', () => {
    expect(
      first(TABLE, { illustrative: true })?.observations?.every(({ illustrative }) => illustrative),
    ).toBe(true);
  });

  it('says nothing of an unknown column without a figure, such as one for graphs', () => {
    expect(readCsv(lines('Measure,Good is,24/25-Q1,Graph', 'A,High,85%,')).issues).toEqual([]);
    expect(readCsv(lines('Measure,Good is,24/25-Q1,Actual', 'A,High,85%,86%')).issues).toMatchObject([
      { code: 'unread-column', row: 1, column: 4 },
    ]);
  });

  it('tells two rows of one title apart by their theme, and gives each its id', () => {
    const text = lines('Theme,Measure,24/25-Q1', 'Adults,Waiting,5', 'Children,Waiting,6');
    expect(readCsv(text).scorecard.indicators.map(({ id, theme }) => [id, theme])).toEqual([
      ['waiting', 'adults'],
      ['waiting-2', 'children'],
    ]);
  });
});

/** The place of a period in the table as read. */
function order(scorecard: Scorecard, [period]: string[]): number {
  return only(scorecard)?.observations?.findIndex((one) => one.period === period) ?? 0;
}

it('the first quarter beside last year’s outturn is the figure, and the target is never last year’s', () => {
  const { scorecard } = readCsv(lines('Measure,Good is,2023/24,24/25 Q1,Target', 'Visits,High,400,100,105'));
  expect(scorecard.indicators[0]).toMatchObject({
    observations: [{ period: '24/25-Q1', value: '100' }],
    targets: [{ from: '24/25-Q1', value: '105' }],
  });
});
