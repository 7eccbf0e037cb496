import { describe, expect, it } from 'vitest';
import { formatPeriod } from './format-period.js';
import type { Frequency } from './period-kind.js';
import { parsePeriod, safeParsePeriod } from './parse-period.js';
import { ScorecardError } from './issue.js';

describe('parsePeriod reads every spelling of the contract', () => {
  const rows: [text: string, canonical: string, frequency?: Frequency][] = [
    ['23/24 Q3', '23/24-Q3'],
    ['2023/24-Q3', '23/24-Q3'],
    ['2023–24 q3', '23/24-Q3'],
    ['Quarter 3 2023/24 (October to December 2023)', '23/24-Q3'],
    ['2023/24 Q3 (Oct - Dec)', '23/24-Q3'],
    ['2023/24 (April 2023 to March 2024)', '23/24'],
    ['Oct-23', '2023-10'],
    ['October 2023', '2023-10'],
    ['AY 2023/24', 'AY23/24'],
    ['2023-24', 'AY23/24', 'academic-year'],
    ['Academic year 2023/24', 'AY23/24'],
    ['30/09/2023', '2023-09-30'],
    ['30 September 2023', '2023-09-30'],
    ['2015-17', '2015..2017', { window: 3, unit: 'calendar-year' }],
    ['2012-13', '2012..2013', { window: 2, unit: 'calendar-year' }],
    ['Oct 2021 to Sep 2022', '2021-10..2022-09'],
  ];
  it.each(rows)('%s => %s', (text, canonical, frequency) => {
    expect(parsePeriod(text, frequency).text).toBe(canonical);
  });
});

describe('parsePeriod refuses what is not a period', () => {
  const rows: [text: string, why: RegExp, frequency?: Frequency][] = [
    ['23/25-Q3', /23\/25 are not two years that follow/],
    ['23/24-Q5', /a year has 4 quarters, not 5/],
    ['2023-13', /13 is not a month/],
    ['2023-02-30', /no such date/],
    ['2015-17', /17 is not a month/],
    ['2023', /one year alone/, 'financial-year'],
    ['2023', /one year alone/, 'academic-year'],
    ['2021-10..22/23-Q1', /different kinds/],
    ['22/23-Q3..22/23-Q1', /run forward/],
    ['last quarter', /no form that is known/],
    ['23/24 Q3 (projected)', /no form that is known/],
    ['23/24 Q3 (England)', /no form that is known/],
    ['23/24 Q3 (target to date)', /no form that is known/],
    ['', /empty/],
    ['9999', /years run from 1900 to 2199/],
    ['0000-01-01', /years run from/],
    ['0999/00', /years run from/],
  ];
  it.each(rows)('%s', (text, why, frequency) => {
    const parse = safeParsePeriod(text, frequency);
    expect(parse.ok).toBe(false);
    expect(parse.ok ? '' : parse.issues[0]?.message).toMatch(why);
    expect(() => parsePeriod(text, frequency)).toThrow(ScorecardError);
  });

  it('quotes the text and shows a right form', () => {
    expect(() => parsePeriod('23/25-Q3')).toThrow(
      /“23\/25-Q3” is not a period: .* Write it like 23\/24-Q3\./,
    );
    expect(() => parsePeriod('x', 'month')).toThrow(/Write it like 2023-10\./);
  });
});

describe('formatPeriod writes in full', () => {
  const rows: [canonical: string, long: string][] = [
    ['23/24-H1', 'Half 1 2023/24 (April to September 2023)'],
    ['2023-10', 'October 2023'],
    ['2023', '2023'],
    ['2023-Q3', 'Quarter 3 2023 (July to September 2023)'],
    ['AY23/24-summer', 'Summer term 2023/24'],
    ['2023-09-30', '30 September 2023'],
    ['2015..2017', '2015 to 2017'],
    ['13/14..15/16', '2013/14 to 2015/16'],
    ['21/22-Q1..25/26-Q3', 'Quarter 1 2021/22 to Quarter 3 2025/26'],
  ];
  it.each(rows)('%s => %s', (canonical, long) => {
    expect(formatPeriod(canonical, 'long')).toBe(long);
  });
});
