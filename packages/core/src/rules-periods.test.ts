import { describe, expect, it } from 'vitest';
import {
  parsePeriod,
  periodsBetween,
  previousPeriod,
  nextPeriod,
  samePeriodLastYear,
  comparePeriods,
} from './index.js';
import { comparePeriodDates, partsOf } from './period.js';
import { stepsBetween, strideOf } from './step-period.js';
import { periodsLeftInYear } from './target.js';
import { lastOfYearToDate } from './year-to-date.js';

describe('a window of any kind slides by one of its parts', () => {
  it.each([
    [
      '22/23-Q1..22/23-Q3',
      'financial-quarter',
      '21/22-Q4..22/23-Q2',
      '22/23-Q2..22/23-Q4',
      '21/22-Q1..21/22-Q3',
    ],
    [
      '22/23-H1..22/23-H2',
      'financial-half',
      '21/22-H2..22/23-H1',
      '22/23-H2..23/24-H1',
      '21/22-H1..21/22-H2',
    ],
    ['20/21..22/23', 'financial-year', '19/20..21/22', '21/22..23/24', '19/20..21/22'],
    ['2022-01..2022-03', 'month', '2021-12..2022-02', '2022-02..2022-04', '2021-01..2021-03'],
    ['2022-Q1..2022-Q3', 'calendar-quarter', '2021-Q4..2022-Q2', '2022-Q2..2022-Q4', '2021-Q1..2021-Q3'],
    ['2020..2022', 'calendar-year', '2019..2021', '2021..2023', '2019..2021'],
    ['AY20/21..AY22/23', 'academic-year', 'AY19/20..AY21/22', 'AY21/22..AY23/24', 'AY19/20..AY21/22'],
    [
      'AY22/23-autumn..AY22/23-spring',
      'academic-term',
      'AY21/22-summer..AY22/23-autumn',
      'AY22/23-spring..AY22/23-summer',
      'AY21/22-autumn..AY21/22-spring',
    ],
  ])('%s is of %ss', (text, kind, before, after, yearBefore) => {
    const period = parsePeriod(text);
    expect([period.text, partsOf(period)?.kind]).toEqual([text, kind]);
    expect(previousPeriod(text).text).toBe(before);
    expect(nextPeriod(text).text).toBe(after);
    expect(samePeriodLastYear(text).text).toBe(yearBefore);
  });
});

describe('a year before', () => {
  it.each([
    ['2024-02-29', '2023-02-28'],
    ['2023-02-28', '2022-02-28'],
    ['2025-02-28', '2024-02-28'],
    ['2024-12-31', '2023-12-31'],
    ['2024-01-01', '2023-01-01'],
    ['2024-02', '2023-02'],
  ])('%s is %s', (text, before) => {
    expect(samePeriodLastYear(text).text).toBe(before);
  });
});

describe('steps from one period to another', () => {
  it.each([
    ['23/24-Q3', '24/25-Q1', 2],
    ['24/25-Q1', '23/24-Q3', -2],
    ['2024-02-28', '2024-03-01', 2],
    ['2024-03-01', '2024-02-28', -2],
    ['2015..2017', '2016..2018', 1],
    ['2015..2017', '2015..2018', null],
    ['2015..2017', '2017', null],
    ['23/24', '2023', null],
    ['2024-03-01', '2024-03', null],
    ['2024-03', '2024-03-01', null],
  ])('%s to %s: %s', (from, to, steps) => {
    expect(stepsBetween(parsePeriod(from), parsePeriod(to))).toBe(steps);
  });

  it('to the next of an indicator: one, or for a window the parts that it moves by', () => {
    const window = (
      unit: 'month' | 'financial-quarter' | 'academic-term',
      every?: 'financial-quarter' | 'financial-year' | 'month',
    ) => strideOf({ window: 12, unit, ...(every && { every }) });
    expect(strideOf('month')).toBe(1);
    expect(strideOf('irregular')).toBe(1);
    expect([window('month'), window('month', 'month'), window('month', 'financial-quarter')]).toEqual([
      1, 1, 3,
    ]);
    expect([window('month', 'financial-year'), window('financial-quarter', 'financial-year')]).toEqual([
      12, 4,
    ]);
    expect([window('financial-quarter', 'month'), window('academic-term', 'financial-quarter')]).toEqual([
      1, 1,
    ]);
  });
});

describe('order is by the last day, then the first', () => {
  it.each([
    ['23/24-Q4', '23/24', 1],
    ['23/24', '23/24-Q4', -1],
    ['23/24-Q3', '23/24-Q4', -1],
    ['23/24-Q4', '24/25-Q1', -1],
    ['2024-03', '23/24-Q4', 1],
    ['2024-03-31', '2024-03-31', 0],
    ['2024', '23/24', 1],
  ])('%s beside %s: %d', (a, b, expected) => {
    expect(Math.sign(comparePeriods(a, b))).toBe(expected);
    expect(Math.sign(comparePeriodDates(parsePeriod(a), parsePeriod(b)))).toBe(expected);
  });
});

describe('a list of periods', () => {
  it('has both ends, is empty the wrong way round, and has its limit', () => {
    const texts = (first: string, last: string) => periodsBetween(first, last).map(({ text }) => text);
    expect(texts('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(texts('24/25', '24/25')).toEqual(['24/25']);
    expect(texts('24/25', '23/24')).toEqual([]);
    expect(texts('24/25', '20/21')).toEqual([]);
    expect(periodsBetween('2000-01-01', '2027-05-18')).toHaveLength(10_000);
    expect(() => periodsBetween('2000-01-01', '2027-05-19')).toThrow(
      '2000-01-01 to 2027-05-19 is over 10000 periods.',
    );
    expect(() => periodsBetween('24/25', '2024')).toThrow('24/25 and 2024 are of different kinds of period.');
  });
});

describe('a year-to-date figure is for', () => {
  it.each([
    ['22/23-Q1..22/23-Q3', '22/23-Q3'],
    ['22/23-Q1..22/23-Q4', '22/23-Q4'],
    ['22/23-Q1..23/24-Q1', null],
    ['22/23-Q2..22/23-Q3', null],
    ['2022-04..2022-09', '2022-09'],
    ['2022-04..2023-03', '2023-03'],
    ['2022-04..2023-04', null],
    ['2022-01..2022-03', null],
    ['2022-Q1..2022-Q2', '2022-Q2'],
    ['22/23-H1..22/23-H2', '22/23-H2'],
    ['AY22/23-autumn..AY22/23-spring', 'AY22/23-spring'],
    ['AY22/23-spring..AY22/23-summer', null],
    ['22/23-Q3', '22/23-Q3'],
    ['2022-09', '2022-09'],
    ['2022-09-30', '2022-09-30'],
  ])('%s: %s', (text, last) => {
    expect(lastOfYearToDate(parsePeriod(text))?.text ?? null).toBe(last);
  });
});

describe('periods left in the year', () => {
  it.each([
    ['24/25-Q1', 3],
    ['24/25-Q4', 0],
    ['24/25-H1', 1],
    ['24/25-H2', 0],
    ['24/25', 0],
    ['2024-04', 11],
    ['2024-12', 3],
    ['2025-01', 2],
    ['2025-03', 0],
    ['2024-Q2', 2],
    ['2024', 0],
    ['AY24/25-autumn', 2],
    ['AY24/25', 0],
    ['2024-04-01', null],
    ['24/25-Q1..24/25-Q2', null],
  ])('after %s: %s', (text, left) => {
    expect(periodsLeftInYear(parsePeriod(text))).toBe(left);
  });
});

describe('a year of this century is written with two digits, others in full', () => {
  it.each([
    ['1999/2000', '1999/00'],
    ['2000/2001', '00/01'],
    ['2099/2100', '99/00'],
    ['2100/2101', '2100/01'],
  ])('%s is %s', (text, canonical) => {
    expect(parsePeriod(text).text).toBe(canonical);
    expect(parsePeriod(canonical).text).toBe(canonical);
  });
});
