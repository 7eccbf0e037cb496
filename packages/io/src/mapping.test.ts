import { evaluateScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { type Mapping, mappings, readCsv } from './index.js';

const lines = (...rows: string[]) => rows.join('\n');
const codes = (issues: readonly { code: string }[]) => issues.map(({ code }) => code);

describe('A mapping', () => {
  const table = lines(
    'Thing,When,How many,Sort,Place',
    'Bins,2025,5,Count,Us',
    'Bins,2025,2%,Share,Us',
    'Bins,2025,9,Count,Them',
  );
  const mapping: Mapping = {
    columns: { Thing: 'indicator', When: 'period', how_many: 'value', Place: 'area' },
    apart: ['Sort'],
    fixed: { frequency: 'Financial year' },
    indicators: { bins: { polarity: 'Low' } },
    year: 'ending',
  };

  it('names the columns, tells measures apart and says what the table does not', () => {
    const { scorecard, issues, rowsUsed } = readCsv(table, { organisation: 'Us', mapping });
    expect(issues).toEqual([]);
    expect(rowsUsed).toBe(3);
    expect(scorecard.indicators).toMatchObject([
      {
        id: 'bins-count',
        title: 'Bins (Count)',
        polarity: 'low',
        observations: [{ period: '24/25', value: '5' }],
        comparisons: [{ comparator: 'them', observations: [{ value: '9' }] }],
      },
      { id: 'bins-share', title: 'Bins (Share)', unit: { kind: 'percent' }, observations: [{ value: '2' }] },
    ]);
  });

  it('goes after the options of the reader', () => {
    const { scorecard } = readCsv(table, {
      organisation: 'Us',
      mapping,
      year: 'starting',
      columns: { Place: null },
    });
    expect(scorecard.comparators ?? []).toEqual([]);
    expect(scorecard.indicators).toMatchObject([{ id: 'bins-share', observations: [{ period: '25/26' }] }]);
  });

  it('adds nothing to the name of an indicator whose rows do not differ', () => {
    const one = lines('Thing,When,How many,Sort', 'Bins,2025,5,Count', 'Homes,2025,6,Count');
    const { scorecard } = readCsv(one, { mapping });
    expect(scorecard.indicators.map(({ title }) => title)).toEqual(['Bins', 'Homes']);
  });

  it('keeps only the rows that it names, and tells of each other', () => {
    const { issues, rowsUsed, rowsSkipped } = readCsv(table, {
      mapping: { ...mapping, only: { sort: ['count', 'Total'] } },
    });
    expect({ rowsUsed, rowsSkipped }).toEqual({ rowsUsed: 2, rowsSkipped: 1 });
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'other-row',
        row: 3,
        column: 4,
        message: expect.stringContaining('“Share”') as string,
      }),
    );
  });

  it('says what words mean: what Up means of polarity, only who made the table knows', () => {
    const text = lines('Measure,Good is,24/25-Q1', 'A,Up,5');
    expect(codes(readCsv(text).issues)).toEqual(['unknown-polarity']);
    const { scorecard, issues } = readCsv(text, { mapping: { words: { polarity: { UP: 'High' } } } });
    expect(issues).toEqual([]);
    expect(scorecard.indicators[0]?.polarity).toBe('high');
  });

  it('gives every row its period, or its name, where the file has one for all', () => {
    const text = lines('area,value', ',5', 'England,6');
    const { scorecard, issues } = readCsv(text, {
      mapping: { fixed: { indicator: 'Bins missed', period: '23/24', polarity: 'Low' } },
    });
    expect(issues).toEqual([]);
    expect(evaluateScorecard(scorecard).indicators).toMatchObject([
      { title: 'Bins missed', polarity: 'low', latest: { period: '23/24', value: '5' } },
    ]);
  });

  it('is told of where it names a column or a field that there is not', () => {
    const { issues } = readCsv('indicator,period,value\nA,23/24,5', {
      mapping: {
        only: { Arae: 'Us' },
        measures: { Rate: {} },
        fixed: { polarty: 'Low' } as Mapping['fixed'] & object,
      },
    });
    expect(issues).toMatchObject([
      { code: 'unknown-column', message: expect.stringContaining('mapping.only names “Arae”') as string },
      { code: 'unknown-column', message: expect.stringContaining('mapping.measures names “Rate”') as string },
      { code: 'unknown-field', message: expect.stringContaining('“polarity”') as string },
      { code: 'no-polarity' },
    ]);
  });
});

describe('A mapping from a file that is wrong', () => {
  it.each([
    ['only', { area: 5 }],
    ['measures', { value: null }],
    ['columns', { value: 7 }],
    ['fixed', { polarity: 5 }],
    ['words', { polarity: null }],
    ['indicators', { A: 'Low' }],
    ['apart', 'x'],
    ['year', 2024],
    ['colums', {}],
  ])('has its part %s left out, and told', (part, value) => {
    const reading = readCsv('indicator,period,value\nA,23/24,5', { mapping: { [part]: value } });
    expect(reading.rowsUsed).toBe(1);
    expect(reading.issues[0]).toMatchObject({
      code: 'bad-mapping',
      message: expect.stringContaining(part) as string,
    });
  });

  it('is told where it is none at all', () => {
    for (const mapping of [null, 5, []])
      expect(
        readCsv('indicator,period,value\nA,23/24,5', { mapping: mapping as Mapping }).issues[0]?.code,
      ).toBe('bad-mapping');
  });
});

describe('The layout of the Department for Education', () => {
  const table = lines(
    'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,school_type,enrolments,absence_percent',
    '202223,Autumn term,National,E92000001,England,,,,,,Total,8000000,7.5',
    '202223,Autumn term,Regional,E92000001,England,E12000002,North West,z,z,z,Total,900000,7.9',
    '202223,Autumn term,Local authority,E92000001,England,E12000002,North West,999,Westmere,E06999999,Total,20000,8.1',
    '202223,Autumn term,Local authority,E92000001,England,E12000002,North West,999,Westmere,E06999999,Primary,11000,c',
    '202223,Autumn term,School,E92000001,England,E12000002,North West,999,Westmere,E06999999,Total,200,9',
  );
  const mapping: Mapping = {
    ...mappings.dfe,
    measures: {
      enrolments: { title: 'Pupils enrolled' },
      absence_percent: { title: 'Absence', unit: '%', polarity: 'Low' },
    },
    only: { ...mappings.dfe.only, school_type: 'Total' },
  };

  it('is an indicator for each measure named, an area for each row, a period of two columns', () => {
    const { scorecard, issues, ...counts } = readCsv(table, { organisation: 'Westmere', mapping });
    expect(counts).toMatchObject({ rowsRead: 5, rowsUsed: 3, rowsSkipped: 2 });
    expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['other-row', 5, 11],
      ['other-row', 6, 3],
    ]);
    expect(scorecard.indicators).toMatchObject([
      { title: 'Pupils enrolled', frequency: 'academic-term', observations: [{ value: '20000' }] },
      {
        title: 'Absence',
        unit: { kind: 'percent' },
        polarity: 'low',
        observations: [{ period: 'AY22/23-autumn', value: '8.1' }],
        comparisons: [
          { comparator: 'england', observations: [{ value: '7.5' }] },
          { comparator: 'north-west', observations: [{ value: '7.9' }] },
        ],
      },
    ]);
  });

  it('has no figure of a measure where its cell is blank, and a skipped row where all are', () => {
    const blank = table.replace('20000,8.1', '20000,').replace('900000,7.9', ',');
    const { scorecard, issues } = readCsv(blank, { organisation: 'Westmere', mapping });
    expect(scorecard.indicators[1]?.observations ?? []).toEqual([]);
    expect(issues).toContainEqual(expect.objectContaining({ code: 'no-figure', row: 3 }));
  });

  it('may have its other columns tell measures apart', () => {
    const apart: Mapping = { ...mapping, only: mappings.dfe.only, apart: ['school_type'] };
    const { scorecard } = readCsv(table, { organisation: 'Westmere', mapping: apart });
    expect(scorecard.indicators.map(({ title }) => title)).toEqual([
      'Pupils enrolled (Total)',
      'Absence (Total)',
      'Pupils enrolled (Primary)',
      'Absence (Primary)',
    ]);
  });
});

describe('The download of Fingertips', () => {
  const row = (area: string, sex: string, category: string, rest: string) =>
    `90366,Life expectancy at birth,E92000001,England,${area},UA,${sex},All ages,${category},${rest},,,20200000,,,3y`;
  const table = lines(
    'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Time period Sortable,New data,Compared to goal,Time period range',
    row('E06999999,Westmere', 'Male', ',', '2018 - 20,78.1234567890123456,77.5,78.7,77.1,79.1,,400000,'),
    row('E06999999,Westmere', 'Female', ',', '2018 - 20,82.5,82,83,81,84,,410000,'),
    row(
      'E06999999,Westmere',
      'Male',
      'Deprivation deciles,Most deprived',
      '2018 - 20,74.1,73,75,72,76,,40000,',
    ),
    row('E92000001,England', 'Male', ',', '2018 - 20,79.4,79.3,79.5,79.2,79.6,,80000000,Estimated'),
  );

  it('tells men from women, keeps intervals, and makes categories a breakdown', () => {
    const { scorecard, issues, rowsUsed } = readCsv(table, {
      organisation: 'Westmere',
      mapping: { ...mappings.fingertips, indicators: { 90366: { polarity: 'High', unit: 'score' } } },
    });
    expect(codes(issues)).toEqual(['float-noise']);
    expect(rowsUsed).toBe(4);
    expect(scorecard.indicators).toMatchObject([
      {
        id: '90366-male',
        title: 'Life expectancy at birth (Male)',
        polarity: 'high',
        observations: [{ period: '2018..2020', value: '78.1234567890123', lower: '77.5', upper: '78.7' }],
        breakdowns: [{ title: 'Deprivation deciles', categories: [{ title: 'Most deprived' }] }],
        comparisons: [{ comparator: 'england', observations: [{ value: '79.4', note: 'Estimated' }] }],
      },
      { id: '90366-female', observations: [{ value: '82.5' }] },
    ]);
  });
});
