import { type Scorecard, evaluateScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readCsv } from './index.js';

const lines = (...rows: string[]) => rows.join('\n');
const only = ({ indicators }: Scorecard) => indicators[0];
const first = (text: string, options?: ReadOptions) => only(readCsv(text, options).scorecard);

describe('A tidy table', () => {
  it('is one observation a row', () => {
    const text = lines(
      'indicator,theme,code,period,value,unit,decimals,polarity,tolerance,numerator,denominator,lower,upper,markers,note,commentary',
      'A,Streets,1.1,24/25-Q1,85.5,%,1,high,2 points,171,200,80,90,p r,A note,Some words',
    );
    const { scorecard, issues } = readCsv(text);
    expect(issues).toEqual([]);
    expect(scorecard.themes).toMatchObject([{ id: 'streets', title: 'Streets' }]);
    expect(only(scorecard)).toMatchObject({
      id: 'a',
      code: '1.1',
      theme: 'streets',
      unit: { kind: 'percent', decimals: 1 },
      polarity: 'high',
      tolerance: { points: '2' },
      observations: [
        {
          period: '24/25-Q1',
          value: '85.5',
          numerator: '171',
          denominator: '200',
          lower: '80',
          upper: '90',
          markers: ['p', 'r'],
          note: 'A note',
        },
      ],
      commentary: [{ period: '24/25-Q1', text: 'Some words' }],
    });
  });

  it('derives a value that is left out from numerator and denominator', () => {
    const text = lines('indicator,period,value,numerator,denominator,unit', 'A,24/25-Q1,,17,20,%');
    expect(evaluateScorecard(readCsv(text).scorecard).indicators[0]?.latest).toMatchObject({ value: '85' });
  });

  it('takes a reason for no figure from the markers', () => {
    expect(first(lines('indicator,period,value,markers', 'A,24/25-Q1,,c'))?.observations).toEqual([
      { period: '24/25-Q1', missing: 'confidential' },
    ]);
  });

  it('takes rows of other areas for comparisons, and rows of ours by any of our names', () => {
    const text = lines(
      'indicator,area,period,value',
      'A,,24/25-Q1,1',
      'A,sefton,24/25-Q2,2',
      'A,E08000014,24/25-Q3,3',
      'A,England,24/25-Q1,4',
      'A,North West,24/25-Q1,5',
      'A,Wirral,24/25-Q1,6',
    );
    const { scorecard } = readCsv(text, {
      organisation: { name: 'Sefton Council', aliases: ['Sefton'], code: 'E08000014' },
    });
    expect(only(scorecard)?.observations?.map(({ value }) => value)).toEqual(['1', '2', '3']);
    expect(scorecard.comparators).toMatchObject([
      { id: 'england', name: 'England', kind: 'nation' },
      { id: 'north-west', name: 'North West', kind: 'region' },
      { id: 'wirral', name: 'Wirral', kind: 'area' },
    ]);
    expect(
      only(scorecard)?.comparisons?.map(({ comparator, observations }) => [
        comparator,
        observations[0]?.value,
      ]),
    ).toEqual([
      ['england', '4'],
      ['north-west', '5'],
      ['wirral', '6'],
    ]);
  });

  it('keeps a yearly benchmark beside a quarterly figure', () => {
    const text = lines(
      'indicator,area,period,frequency,value',
      'A,,24/25-Q1,financial-quarter,1',
      'A,,24/25-Q2,financial-quarter,2',
      'A,England,2023/24,financial-year,4',
    );
    expect(first(text)).toMatchObject({
      frequency: 'financial-quarter',
      comparisons: [{ frequency: 'financial-year', observations: [{ period: '23/24' }] }],
    });
  });

  it('makes a breakdown of categories', () => {
    const text = lines(
      'indicator,period,breakdown,category,value',
      'A,24/25-Q1,,,10',
      'A,24/25-Q1,Gender,Boys,4',
      'A,24/25-Q1,Gender,Girls,6',
    );
    expect(first(text)).toMatchObject({
      observations: [{ value: '10' }],
      breakdowns: [
        {
          id: 'gender',
          title: 'Gender',
          categories: [{ title: 'Boys', observations: [{ value: '4' }] }, { title: 'Girls' }],
        },
      ],
    });
  });

  it('finds the indicator by id and its title beside it', () => {
    const text = lines('id,title,period,value', 'fly-tips,Fly-tips reported,24/25-Q1,5');
    expect(first(text)).toMatchObject({ id: 'fly-tips', title: 'Fly-tips reported' });
  });

  it('takes a figure for illustrative where its row says so', () => {
    const text = lines('indicator,period,value,illustrative', 'A,24/25-Q1,5,yes', 'A,24/25-Q2,6,');
    expect(first(text)?.observations).toEqual([
      { period: '24/25-Q1', value: '5', illustrative: true },
      { period: '24/25-Q2', value: '6' },
    ]);
  });

  it('reads columns by other headings where told to, and leaves one out that is turned into null', () => {
    const text = lines('Name of thing,measure,When,Amount', 'A,Count,24/25-Q1,5');
    const columns = { 'name of thing': 'indicator', measure: null, When: 'period', amount: 'value' } as const;
    const { scorecard, issues } = readCsv(text, { columns });
    expect(issues).toMatchObject([{ code: 'no-polarity' }]);
    expect(only(scorecard)).toMatchObject({ title: 'A', observations: [{ period: '24/25-Q1', value: '5' }] });
  });

  it('reads a year alone by what the year option says', () => {
    const text = lines(
      'indicator,period,value,frequency',
      'A,2016,5,Academic Year',
      'A,2017,6,Academic Year',
    );
    expect(first(text, { year: 'ending' })?.observations).toMatchObject([
      { period: 'AY15/16' },
      { period: 'AY16/17' },
    ]);
    expect(first(text, { year: 'starting' })?.observations).toMatchObject([
      { period: 'AY16/17' },
      { period: 'AY17/18' },
    ]);
    expect(readCsv(text)).toMatchObject({
      rowsUsed: 0,
      rowsSkipped: 2,
      issues: [{}, { code: 'bad-period', row: 2, column: 2 }, {}],
    });
  });

  it('reports noise once with its count, and keeps the texts', () => {
    const { scorecard, issues, originals } = readCsv(
      lines(
        'indicator,period,value,polarity',
        'A,2016,18.600000000000001,low',
        'A,2017,7.0000000000000007E-2,low',
      ),
    );
    expect(only(scorecard)?.observations?.map(({ value }) => value)).toEqual(['18.6', '0.07']);
    expect(issues).toMatchObject([
      {
        code: 'float-noise',
        severity: 'warning',
        row: 2,
        column: 3,
        message: expect.stringMatching(/^2 figures.*“18\.600000000000001”, as 18\.6/) as string,
      },
    ]);
    expect(originals).toEqual([
      { row: 2, column: 3, text: '18.600000000000001', value: '18.6' },
      { row: 3, column: 3, text: '7.0000000000000007E-2', value: '0.07' },
    ]);
  });
});

describe('What each row of a tidy table repeats', () => {
  const table = (...rows: string[]) => lines('indicator,period,value,polarity,target,tolerance', ...rows);

  it('becomes targets from the periods at which they change, whatever the order of the rows', () => {
    const rows = [
      'A,23/24-Q1,1,high,80,',
      'A,23/24-Q2,2,high,80.0,',
      'A,23/24-Q3,3,high,85,',
      'A,23/24-Q4,4,high,85,',
    ];
    const targets = [
      { from: '23/24-Q1', value: '80' },
      { from: '23/24-Q3', value: '85' },
    ];
    expect(first(table(...rows))?.targets).toEqual(targets);
    expect(first(table(...rows.toReversed()))?.targets).toEqual(targets);
  });

  it('ends a target where a later row has none', () => {
    expect(
      first(table('A,23/24-Q1,1,high,80,', 'A,23/24-Q2,2,high,,', 'A,23/24-Q3,3,high,80,'))?.targets,
    ).toEqual([
      { from: '23/24-Q1', to: '23/24-Q1', value: '80' },
      { from: '23/24-Q3', value: '80' },
    ]);
  });

  it('gives a polarity that flips the date of its change', () => {
    expect(first(table('A,23/24-Q1,1,high,,', 'A,23/24-Q2,2,low,,'))?.polarity).toEqual([
      { from: '23/24-Q1', value: 'high' },
      { from: '23/24-Q2', value: 'low' },
    ]);
  });

  it('takes a target of overlapping windows from the last part of each, so that none is judged by the next', () => {
    const text = table('A,Oct 2021-Sep 2022,70,high,80,', 'A,Jan 2022-Dec 2022,70,high,60,');
    expect(first(text)?.targets).toEqual([
      { from: '2022-09', value: '80' },
      { from: '2022-12', value: '60' },
    ]);
    const [result] = evaluateScorecard(readCsv(text).scorecard).indicators;
    expect(result?.series.map(({ rating }) => rating)).toEqual(['red', 'green']);
  });

  it('may bring a target or commentary of a period without a figure', () => {
    const { scorecard, rowsSkipped } = readCsv(table('A,23/24-Q1,1,high,80,', 'A,23/24-Q2,,high,85,'));
    expect(rowsSkipped).toBe(0);
    expect(only(scorecard)).toMatchObject({
      observations: [{ period: '23/24-Q1' }],
      targets: [{}, { from: '23/24-Q2' }],
    });
  });
});
