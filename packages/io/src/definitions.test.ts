import { type ScorecardInput, evaluateScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { readCsv } from './index.js';

const definitions: ScorecardInput = {
  version: 1,
  title: 'Corporate performance',
  organisation: { name: 'Westmere Council', aliases: ['Westmere'] },
  comparators: [
    { id: 'england', name: 'England', kind: 'nation' },
    { id: 'neighbours', name: 'Neighbours', kind: 'group', members: ['Eastmere', 'Northmere'] },
  ],
  indicators: [
    {
      id: 'fly-tips-cleared',
      code: '4.4',
      title: 'Fly-tips cleared',
      unit: { kind: 'percent' },
      frequency: 'financial-quarter',
      polarity: 'high',
      targets: [{ from: '23/24-Q1', value: 80 }],
      observations: [
        { period: '23/24-Q4', value: 70 },
        { period: '24/25-Q1', value: 71 },
      ],
    },
    {
      id: 'inspection',
      title: 'Inspection',
      unit: { kind: 'grade', grades: ['Inadequate', 'Good', 'Outstanding'] },
      frequency: 'irregular',
      polarity: 'high',
    },
  ],
};
const read = (...rows: string[]) =>
  readCsv(['indicator,area,period,value', ...rows].join('\n'), { definitions });

describe('A table of figures alone, with definitions', () => {
  it('is judged as they define', () => {
    const { scorecard, issues } = read('fly-tips-cleared,,24/25-Q2,85%');
    expect(issues).toEqual([]);
    expect(scorecard.title).toBe('Corporate performance');
    expect(evaluateScorecard(scorecard).indicators[0]).toMatchObject({
      rating: 'green',
      latest: { value: '85' },
    });
  });

  it.each(['fly-tips-cleared', 'Fly-tips cleared', 'FLY-TIPS CLEARED', '4.4'])(
    'may name an indicator as %s',
    (name) => {
      expect(read(`${name},,24/25-Q2,85%`).rowsUsed).toBe(1);
    },
  );

  it('takes the place of the figure of the same period, and keeps the others', () => {
    const { scorecard } = read('fly-tips-cleared,Westmere,24/25-Q1,72');
    expect(scorecard.indicators[0]?.observations?.map(({ period, value }) => [period, value])).toEqual([
      ['24/25-Q1', '72'],
      ['23/24-Q4', '70'],
    ]);
  });

  it('gives the figures of areas to their comparator and to the group that they are in', () => {
    const { scorecard } = read(
      'fly-tips-cleared,England,24/25-Q1,60',
      'fly-tips-cleared,Eastmere,24/25-Q1,61',
    );
    expect(scorecard.indicators[0]?.comparisons).toMatchObject([
      { comparator: 'england', observations: [{ value: '60' }] },
      { comparator: 'neighbours', area: 'Eastmere', observations: [{ value: '61' }] },
    ]);
  });

  it('reads grades by their scale', () => {
    const { scorecard, issues } = read(
      'inspection,,27/11/2018,inadequate',
      'inspection,,04/05/2022,Good',
      'inspection,,05/05/2023,Poor',
    );
    expect(scorecard.indicators[1]?.observations?.map(({ value }) => value)).toEqual(['Inadequate', 'Good']);
    expect(issues).toMatchObject([
      { code: 'bad-number', row: 4, column: 4, message: expect.stringContaining('Outstanding') as string },
    ]);
  });

  it('skips an indicator that is not there, naming the nearest id', () => {
    const reading = read('fly-tip-cleared,,24/25-Q2,85%', 'fly-tips-cleared,,24/25-Q2,85%');
    expect(reading).toMatchObject({ rowsRead: 2, rowsUsed: 1, rowsSkipped: 1 });
    expect(reading.issues).toMatchObject([
      {
        severity: 'error',
        code: 'unknown-indicator',
        row: 2,
        column: 1,
        message: expect.stringMatching(/“fly-tip-cleared”.*Did you mean “fly-tips-cleared”\?/) as string,
      },
    ]);
  });

  it('skips an area that is neither ours nor a comparator', () => {
    expect(read('fly-tips-cleared,Nowhere,24/25-Q2,85%')).toMatchObject({
      rowsSkipped: 1,
      issues: [{ code: 'unknown-area', row: 2, column: 2 }],
    });
  });

  it('does not read how a table judges, nor a sign of another unit, without saying so', () => {
    const table = 'indicator,period,value,polarity,target\nfly-tips-cleared,24/25-Q2,£85,low,90';
    const { scorecard, issues } = readCsv(table, { definitions });
    expect(issues.map(({ code, column }) => [code, column])).toEqual([
      ['unread-column', 4],
      ['unread-column', 5],
      ['other-sign', 3],
    ]);
    expect(scorecard.indicators[0]).toMatchObject({ polarity: 'high', targets: [{ value: '80' }] });
  });

  it('may be wide', () => {
    const { scorecard, issues } = readCsv('Measure,24/25-Q2\nFly-tips cleared,85%', { definitions });
    expect(issues).toEqual([]);
    expect(evaluateScorecard(scorecard).indicators[0]).toMatchObject({
      rating: 'green',
      target: { value: '80' },
    });
  });

  it('that are wrong themselves are told, and what holds of them is used', () => {
    const wrong = {
      ...definitions,
      indicators: [{ ...definitions.indicators[0], polarity: 'up' }],
    } as unknown as ScorecardInput;
    const { scorecard, issues } = readCsv('indicator,period,value\nfly-tips-cleared,24/25-Q2,85', {
      definitions: wrong,
    });
    expect(issues).toMatchObject([{ path: ['indicators', 0, 'polarity'] }]);
    expect(evaluateScorecard(scorecard).indicators[0]).toMatchObject({
      rating: 'not-judged',
      latest: { value: '85' },
    });
  });
});
