import { expect, it } from 'vitest';
import { readCsv } from './index.js';

const read = (period: string, part: string) =>
  readCsv(`indicator,period,period part,value\nA,${period},${part},5`);

it.each([
  ['202324', 'Academic year', 'AY23/24', 'academic-year'],
  ['202324', 'Financial year', '23/24', 'financial-year'],
  ['2023', 'Calendar year', '2023', 'calendar-year'],
  ['202324', 'Autumn term', 'AY23/24-autumn', 'academic-term'],
  [
    '202324',
    'Autumn and spring term',
    'AY23/24-autumn..AY23/24-spring',
    { window: 2, unit: 'academic-term' },
  ],
  ['202324', 'Financial year Q2', '23/24-Q2', 'financial-quarter'],
  ['2023', 'Calendar year Q2', '2023-Q2', 'calendar-quarter'],
  ['2023/24', 'Q3', '23/24-Q3', 'financial-quarter'],
  ['2023-24', 'Quarter 3', '23/24-Q3', 'financial-quarter'],
  ['2023/24', '3', '23/24-Q3', 'financial-quarter'],
  ['2023/24', 'H1', '23/24-H1', 'financial-half'],
  ['202324', 'Part 2 (October to March)', '23/24-H2', 'financial-half'],
  ['2023', 'November', '2023-11', 'month'],
  ['2023/24', 'April', '2023-04', 'month'],
  ['2023/24', 'December', '2023-12', 'month'],
  ['2023/24', 'Feb', '2024-02', 'month'],
  ['202324', 'November', '2023-11', 'month'],
  ['202324', 'March', '2024-03', 'month'],
])('%s and %s together are %s', (year, part, period, frequency) => {
  const { scorecard, issues } = read(year, part);
  expect(issues.map(({ code }) => code)).toEqual(['no-polarity']);
  expect(scorecard.indicators[0]).toMatchObject({ frequency, observations: [{ period }] });
});

it.each([
  ['202324', 'June', 'a school counts it to another year than a council'],
  ['2023', 'Week 12', 'weeks are not read'],
  ['202324', 'Academic year Q1', 'quarters of academic years are not read'],
  ['202325', 'Academic year', 'the years do not follow'],
])('%s and %s are told: %s', (year, part) => {
  const { issues, rowsSkipped } = read(year, part);
  expect(rowsSkipped).toBe(1);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'bad-period', row: 2, column: 2 }));
});

it.each([
  ['Year,Quarter', '2023/24,Q2', '23/24-Q2'],
  ['Quarter,Year', 'Q2,2023/24', '23/24-Q2'],
  ['Financial year,Month', '2023/24,May', '2023-05'],
  ['Year,Month', '2023,2023-05', '2023-05'],
  ['Year,Quarter', '2023/24,23/24-Q2', '23/24-Q2'],
])('columns headed %s with %s are one period', (headings, cells, period) => {
  const { scorecard, issues } = readCsv(`${headings},indicator,value\n${cells},A,5`);
  expect(issues.map(({ code }) => code)).toEqual(['no-polarity']);
  expect(scorecard.indicators[0]?.observations).toMatchObject([{ period, value: '5' }]);
});

it('a column that the options name is the period by itself', () => {
  const { scorecard } = readCsv('Year,Quarter,indicator,value\n2023/24,Q2 2023/24,A,5', {
    columns: { Quarter: 'period', Year: null },
  });
  expect(scorecard.indicators[0]?.observations).toMatchObject([{ period: '23/24-Q2' }]);
});

it('a column of years alone, or of quarters alone, is the period', () => {
  expect(readCsv('Year,indicator,value\n2023/24,A,5').rowsUsed).toBe(1);
  expect(readCsv('Quarter,indicator,value\n23/24-Q2,A,5').rowsUsed).toBe(1);
});
