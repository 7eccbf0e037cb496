import { evaluateScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { readCsv } from './index.js';

const lines = (...rows: string[]) => rows.join('\n');
const tidy = (...rows: string[]) => lines('indicator,period,value,polarity,target,tolerance', ...rows);
const GOOD = 'A,23/24-Q1,80,high,85,';

describe('A text that is no table', () => {
  const nothing = { rowsRead: 0, rowsUsed: 0, rowsSkipped: 0 };

  it.each([
    ['nothing', '', 'empty'],
    ['spaces and empty lines', '  \n\n \n', 'empty'],
    ['commas alone', ',,,\n,,,', 'no-headings'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000', 'not-text'],
    ['a workbook', 'PK\u0003\u0004\u0014', 'not-text'],
    ['prose', 'Dear Sir,\nplease find attached', 'no-headings'],
    ['figures without headings', 'A,80,81\nB,82,83', 'no-headings'],
    ['headings of neither layout', 'Measure,Good is,Target\nA,High,85', 'no-headings'],
  ])('such as %s gives an empty scorecard and says so', (_, text, code) => {
    const reading = readCsv(text);
    expect(reading).toMatchObject({
      ...nothing,
      scorecard: { version: 1, indicators: [] },
      issues: [{ severity: 'error', code }],
    });
    expect(evaluateScorecard(reading.scorecard).indicators).toEqual([]);
  });

  it('names what the likeliest row of headings lacks', () => {
    expect(readCsv('Report\nMeasure,Good is,Target\nA,High,85').issues[0]).toMatchObject({
      row: 2,
      message: expect.stringContaining('Row 2 has only “Measure”, “Good is”, “Target”') as string,
    });
  });

  it('such as headings alone says that there is no row', () => {
    expect(readCsv('Measure,Good is,23/24-Q1,Target')).toMatchObject({
      ...nothing,
      issues: [{ code: 'no-rows' }],
    });
  });

  it('such as one of too many rows is not read in part', () => {
    const reading = readCsv(`${tidy()}\n${`${GOOD}\n`.repeat(200_001)}`);
    expect(reading).toMatchObject({ ...nothing, issues: [{ code: 'too-large' }] });
  });

  it('such as one with an open quotation mark in every row is not read in part', () => {
    const reading = readCsv(`${tidy()}\n${'A,"23/24-Q1,80,high,85,\n'.repeat(2000)}`);
    expect(reading).toMatchObject({ ...nothing, issues: [{ code: 'open-quotation' }] });
  });

  it('such as formulas as text is told, cell by cell, and runs none', () => {
    const { issues } = readCsv(`${tidy()}\nA,23/24-Q1,=1+1,high,,\nB,23/24-Q1,'=HYPERLINK("x"),high,,`);
    expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['bad-number', 2, 3],
      ['bad-number', 3, 3],
    ]);
  });
});
