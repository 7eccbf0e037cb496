import { readFileSync } from 'node:fs';
import { evaluateIndicator } from '@scorecard/core';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { type TableReading, readCsv, readHtmlTable, readXlsx } from './index.js';

const { DOMParser } = new Window();
const lines = (...rows: string[]) => rows.join('\n');

/** The figures and targets of the first indicator, and how its latest figure is rated. */
function readOf({ scorecard }: TableReading) {
  const [{ id = '', observations = [], targets = [] } = {}] = scorecard.indicators;
  return {
    figures: observations.map(({ period, value }) => `${period} ${value}`),
    targets: targets.map(({ from, value }) => `${from} ${JSON.stringify(value)}`),
    rating: evaluateIndicator(scorecard, id)?.rating,
  };
}

const TRUTH = {
  figures: ['24/25-Q1 9', '24/25-Q2 25'],
  targets: ['24/25-Q1 "10"', '24/25-Q2 "20"'],
  rating: 'green',
};

describe('Headings merged over Target and Actual', () => {
  it.each([
    [
      'in three rows, Measure in the first',
      lines('Measure,Good is,2024/25,,,', ',,Q1,,Q2,', ',,Target,Actual,Target,Actual', 'A,High,10,9,20,25'),
    ],
    [
      'in three rows, Measure in the second',
      lines(',,2024/25,,,', 'Measure,Good is,Q1,,Q2,', ',,Target,Actual,Target,Actual', 'A,High,10,9,20,25'),
    ],
    [
      'in three rows, Measure in the third',
      lines(',,2024/25,,,', ',,Q1,,Q2,', 'Measure,Good is,Target,Actual,Target,Actual', 'A,High,10,9,20,25'),
    ],
    [
      'in three rows, Actual first',
      lines('Measure,Good is,2024/25,,,', ',,Q1,,Q2,', ',,Actual,Target,Actual,Target', 'A,High,9,10,25,20'),
    ],
    [
      'in two rows, the quarters below Measure',
      lines('Measure,Good is,24/25-Q1,,24/25-Q2,', ',,Target,Actual,Target,Actual', 'A,High,10,9,20,25'),
    ],
    [
      'in two rows, the quarters above Measure',
      lines(',,24/25-Q1,,24/25-Q2,', 'Measure,Good is,Target,Actual,Target,Actual', 'A,High,10,9,20,25'),
    ],
    [
      'in two rows, Actual first, with a rating of each quarter and a column of its own',
      lines(
        ',,24/25-Q1,,,24/25-Q2,,,',
        'Measure,Good is,Actual,Targets,RAG,Actual,Targets,RAG,Commentary',
        'A,High,9,10,Red,25,20,Green,Better.',
      ),
    ],
    [
      'in one row',
      lines(
        'Measure,Good is,24/25-Q1 Target,24/25-Q1 Actual,24/25-Q2 Target,24/25-Q2 Actual',
        'A,High,10,9,20,25',
      ),
    ],
  ])('are read %s', (_, text) => {
    const reading = readCsv(text);
    expect(readOf(reading)).toEqual(TRUTH);
    expect(reading.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([
    [
      'at its end',
      lines(',,2023/24,,,2024/25,,', 'Measure,Good is,Q3,Q4,Target,Q1,Q2,Target', 'A,High,7,8,5,9,25,30'),
    ],
    [
      'at its beginning',
      lines(',,2023/24,,,2024/25,,', 'Measure,Good is,Target,Q3,Q4,Target,Q1,Q2', 'A,High,5,7,8,30,9,25'),
    ],
  ])('are read where each year has a target %s', (_, text) => {
    expect(readOf(readCsv(text))).toEqual({
      figures: ['23/24-Q3 7', '23/24-Q4 8', '24/25-Q1 9', '24/25-Q2 25'],
      targets: ['23/24 "5"', '24/25 "30"'],
      rating: 'red',
    });
  });

  it('leave a figure without a target where only the year before has one', () => {
    const text = lines(',,2023/24,,,2024/25,', 'Measure,Good is,Q3,Q4,Target,Q1,Q2', 'A,High,7,8,5,9,25');
    expect(readOf(readCsv(text))).toMatchObject({ targets: ['23/24 "5"'], rating: 'no-target' });
  });

  it.each([
    ['years over Actual and Target over quarters', ',,2024/25,,,', ',,Target,,Actual,'],
    ['Target and Actual over years over quarters', ',,Target,,Actual,', ',,2024/25,,2024/25,'],
  ])('are read as %s', (_, first, second) => {
    const text = lines(first, second, 'Measure,Good is,Q1,Q2,Q1,Q2', 'A,High,10,20,9,25');
    expect(readOf(readCsv(text))).toEqual(TRUTH);
  });

  it('are read where the year has one quarter yet', () => {
    const text = lines('Measure,Good is,2024/25,', ',,Q1,', ',,Target,Actual', 'A,High,10,9');
    expect(readOf(readCsv(text))).toEqual({
      figures: ['24/25-Q1 9'],
      targets: ['24/25-Q1 "10"'],
      rating: 'red',
    });
  });

  it.each(['Target first', 'Actual first'])('are read in a workbook and a page: %s', async (sheet) => {
    const bytes = readFileSync(new URL('../fixtures/westmere-headings.xlsx', import.meta.url));
    const reading = await readXlsx(bytes, { sheet });
    expect(readOf(reading)).toEqual(TRUTH);
    expect(reading.issues).toEqual([]);
    expect(reading.scorecard.indicators[1]?.targets).toMatchObject([{ value: '10' }, { value: '20' }]);
    const [first, second] = sheet.startsWith('Target') ? ['Target', 'Actual'] : ['Actual', 'Target'];
    const { body } = new DOMParser().parseFromString(
      `<table><thead><tr><th rowspan="3">Measure<th rowspan="3">Good is<th colspan="4">2024/25</tr>
       <tr><th colspan="2">Q1<th colspan="2">Q2</tr><tr><th>${first}<th>${second}<th>${first}<th>${second}</tr></thead>
       <tr><td>A<td>High<td>${first === 'Target' ? '10<td>9<td>20<td>25' : '9<td>10<td>25<td>20'}</tr></table>`,
      'text/html',
    );
    expect(readOf(readHtmlTable(body))).toEqual(TRUTH);
  });

  it('never give a figure to a period where their words are not known: it is an error', () => {
    const table = (...words: string[]) =>
      lines('Measure,Good is,24/25-Q1,,24/25-Q2,', `,,${words.join(',')}`, 'A,High,10,9,20,25');
    for (const words of [
      ['Plan', 'Delivered', 'Plan', 'Delivered'],
      ['Plan', '', 'Plan', ''],
      ['Ours', 'Theirs', 'Ours', 'Theirs'],
    ]) {
      const { scorecard, issues, rowsUsed, rowsSkipped } = readCsv(table(...words));
      expect(scorecard.indicators).toEqual([]);
      expect({ rowsUsed, rowsSkipped }).toEqual({ rowsUsed: 0, rowsSkipped: 2 });
      expect(issues).toContainEqual(
        expect.objectContaining({ severity: 'error', code: 'more-headings', row: 2 }),
      );
    }
  });

  it.each([
    [',,Actual,,Target,', 'Measure,Good is,24/25 Q1,24/25 Q2,24/25 Q1,24/25 Q2', 'A,High,9,25,10,20'],
    [',,Target,,Actual,', 'Measure,Good is,24/25 Q1,24/25 Q2,24/25 Q1,24/25 Q2', 'A,High,10,20,9,25'],
  ])('are read above their periods: %s', (...rows) => {
    expect(readOf(readCsv(lines(...rows)))).toEqual(TRUTH);
  });

  it.each([
    [',,Actual,,Forecast,', ['24/25-Q1 9', '24/25-Q2 25']],
    [',,Actual,,Target,', ['24/25-Q1 9', '24/25-Q2 25']],
    [',,,,Forecast,', ['24/25-Q1 9', '24/25-Q2 25']],
    [',,Westmere,,England,', []],
    ['Performance report,,,,,', ['24/25-Q1 9', '24/25-Q2 25', '24/25-Q3 30', '24/25-Q4 40']],
    [',,Last year,,This year,', ['24/25-Q1 9', '24/25-Q2 25', '24/25-Q3 30', '24/25-Q4 40']],
    [',,Apr-Jun,Jul-Sep,Oct-Dec,Jan-Mar', ['24/25-Q1 9', '24/25-Q2 25', '24/25-Q3 30', '24/25-Q4 40']],
  ])('take no forecast, target or area over periods for a figure of ours: %s', (above, figures) => {
    const reading = readCsv(
      lines(above, 'Measure,Good is,24/25 Q1,24/25 Q2,24/25 Q3,24/25 Q4', 'A,High,9,25,30,40'),
    );
    const { observations = [] } = reading.scorecard.indicators[0] ?? {};
    expect(observations.map(({ period, value }) => `${period} ${value}`)).toEqual(figures);
    if (/Forecast|England/.test(above))
      expect(JSON.stringify(reading.issues)).toMatch(/Forecast|England|Westmere/);
  });

  it('never judge by two targets of one period', () => {
    const text = lines(
      ',,24/25-Q1,,24/25-Q2,,',
      'Measure,Good is,Target,Actual,Target,Actual,Target',
      'A,High,10,9,20,25,30',
    );
    const reading = readCsv(text);
    expect(readOf(reading)).toMatchObject({ figures: TRUTH.figures, targets: [], rating: 'not-judged' });
    expect(reading.issues).toContainEqual(expect.objectContaining({ severity: 'error', row: 3 }));
  });

  it('leave a period alone that stands as a title over a table of another layout', () => {
    const { scorecard } = readCsv(lines('2024/25', 'Indicator,Period,Value,Target', 'A,24/25-Q1,9,10'));
    expect(scorecard.indicators).toMatchObject([
      { observations: [{ value: '9' }], targets: [{ value: '10' }] },
    ]);
  });
});
