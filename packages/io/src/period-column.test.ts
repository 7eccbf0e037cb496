import { describe, expect, it } from 'vitest';
import { inferRule } from './period-column.js';
import { PeriodReader } from './period-text.js';

const reader = new PeriodReader(undefined);
const infer = (...texts: string[]) => inferRule(texts, null, reader);
const canonical = (...texts: string[]) =>
  texts.map((text) => {
    const read = reader.read(text, infer(...texts));
    return read.ok ? read.period.text : read.message;
  });

describe('A column of periods', () => {
  it.each([
    [['23/24-Q1', '23/24-Q2'], 'financial-quarter'],
    [['2023-24;Q1', '2023-24;Q2'], 'financial-quarter'],
    [['2011-12', '2012-13'], 'financial-year'],
    [['2011-11', '2011-12'], 'month'],
    [['2016', '2017'], 'calendar-year'],
    [['Oct-23', 'Nov-23'], 'month'],
    [['2021-02-01', '2021-03-01'], 'month'],
    [['27/11/2018', '04/05/2022'], 'irregular'],
    [['AY22/23', 'AY23/24'], 'academic-year'],
    [['2015 - 17', '2016 - 18'], { window: 3, unit: 'calendar-year' }],
    [['2013/14-15/16', '2014/15-16/17'], { window: 3, unit: 'financial-year' }],
    [['Oct 2021-Sep 2022', 'Jan 2022-Dec 2022'], { window: 12, unit: 'month', every: 'financial-quarter' }],
    [['24/25-Q4', '24/25', 'Mar 2025'], 'financial-quarter'],
    [['rubbish'], 'irregular'],
    [[], 'irregular'],
  ])('%j is %j', (texts, frequency) => {
    expect(infer(...texts).frequency).toEqual(frequency);
  });

  it('that adds up over the year is year to date', () => {
    const texts = ['2021/22 Q1', '2021/22 Q1 - 2021/22 Q2', '2021/22 Q1 - 2021/22 Q3'];
    expect(infer(...texts)).toEqual({ frequency: 'financial-quarter', isYearToDate: true });
    expect(canonical(...texts)).toEqual(['21/22-Q1', '21/22-Q2', '21/22-Q3']);
  });

  it('settles what one cell alone would leave open', () => {
    expect(canonical('2011-12', '2012-13')).toEqual(['11/12', '12/13']);
  });

  it('is of the latest kind where as many are of each', () => {
    expect(inferRule(['2023/24', '24/25 Q1'], null, reader).frequency).toBe('financial-quarter');
    expect(inferRule(['23/24-Q4', '24/25'], null, reader).frequency).toBe('financial-year');
  });

  it('leaves one of another kind as wrong, and says what the others are', () => {
    expect(canonical('23/24-Q1', '23/24-Q2', '23/24')[2]).toBe(
      '“23/24” is a financial year, but the others here are each a financial quarter.',
    );
  });
});

describe('A year alone', () => {
  const academic = { frequency: 'academic-year', isYearToDate: false } as const;

  it.each([
    ['ending', 'AY15/16'],
    ['starting', 'AY16/17'],
  ] as const)('of an academic-year indicator, %s in 2016, is %s', (year, text) => {
    expect(new PeriodReader(year).read('2016', academic)).toMatchObject({ period: { text } });
  });

  it('of an academic-year indicator is wrong where nothing says which it is', () => {
    expect(reader.read('2016', academic)).toMatchObject({
      ok: false,
      message: expect.stringContaining('“2016”') as string,
    });
  });
});
