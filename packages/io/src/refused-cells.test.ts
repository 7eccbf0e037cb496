import { evaluateScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readCsv } from './index.js';

const lines = (...rows: string[]) => rows.join('\n');

function read(row: string, options?: ReadOptions) {
  const { scorecard, issues } = readCsv(lines('Measure,Good is,Unit,23/24,24/25,25/26,Target', row), options);
  const [{ observations = [], unit = null } = {}] = scorecard.indicators;
  return {
    values: observations.map(({ value }) => value),
    unit: unit?.kind,
    rating: evaluateScorecard(scorecard).indicators[0]?.rating,
    issues: issues.map(({ severity, code, column }) => `${severity} ${code} ${column}`),
  };
}

describe('A sign that is not that of the unit', () => {
  it.each([
    ['A,Low,,£500,€600,£550,£560', ['500', '550'], 'currency', 'green', ['error other-sign 5']],
    ['A,Low,,$500,$600,$650,£550', ['500', '600', '650'], 'currency', 'not-judged', ['error bad-target 7']],
    ['A,Low,£,£500,20%,£450,£560', ['500', '450'], 'currency', 'green', ['error other-sign 5']],
    ['A,Low,£,500,€600,450,560', ['500', '450'], 'currency', 'green', ['error other-sign 5']],
    ['A,Low,%,50%,£600,45%,56%', ['50', '45'], 'percent', 'green', ['error other-sign 5']],
    ['A,Low,Number,50,60%,45,56', ['50', '45'], 'count', 'green', ['error other-sign 5']],
    ['A,Low,,12 days,20%,13 days,14 days', ['12', '13'], 'days', 'green', ['error other-sign 5']],
  ])('is a problem, and its cell is not used: %s', (row, values, unit, rating, issues) => {
    expect(read(row)).toMatchObject({ values, unit, rating, issues: expect.arrayContaining(issues) as [] });
  });

  it('is told by what is written and what was to be', () => {
    const { issues } = readCsv(lines('Measure,23/24,24/25', 'A,£500,€600'));
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'other-sign',
        message:
          '“€600” is written with €, but the unit of this indicator is £: it is not used; write it in that unit.',
      }),
    );
  });

  it('is a problem too where definitions say the unit', () => {
    const definitions = {
      version: 1 as const,
      title: 'T',
      indicators: [
        {
          id: 'a',
          title: 'A',
          frequency: 'financial-year' as const,
          unit: { kind: 'currency' as const, code: 'GBP' },
        },
      ],
    };
    expect(read('A,,,£500,$600,450,', { definitions })).toMatchObject({
      values: ['500', '450'],
      issues: ['error other-sign 5'],
    });
  });

  it('may be left out, which is told', () => {
    expect(read('A,Low,,£500,600,£450,560')).toMatchObject({
      values: ['500', '600', '450'],
      rating: 'green',
      issues: ['warning mixed-signs 5'],
    });
  });
});

describe('A plain number beside thousands or millions', () => {
  it.each([
    ['A,Low,,£1.2m,900,£1.3m,£1.25m', ['1.2', '1.3'], 'amber', ['error doubtful-scale 5']],
    ['A,Low,,£1.2m,£1.1m,£1.3m,1.25', ['1.2', '1.1', '1.3'], 'not-judged', ['error bad-target 7']],
    ['A,Low,£m,£1.2m,1.1,£1.3m,1.25', ['1.2', '1.1', '1.3'], 'amber', ['warning mixed-signs 5']],
    ['A,Low,,£1.2m,£900,£1.3m,£1.25m', ['1200000', '900', '1300000'], 'amber', []],
    ['A,Low,,£1.2m,0,£1.3m,£1.25m', ['1.2', '0', '1.3'], 'amber', []],
  ])('is not used where it can not be told how many it stands for: %s', (row, values, rating, issues) => {
    expect(read(row)).toEqual({ values, unit: 'currency', rating, issues });
  });
});

describe('Limits that are crossed', () => {
  it('are left out, and the figure is used', () => {
    const { scorecard, issues, rowsSkipped } = readCsv(
      lines('indicator,period,value,polarity,target,lower,upper', 'A,24/25,84.96,high,85,86,84.5'),
    );
    expect(scorecard.indicators[0]?.observations).toEqual([{ period: '24/25', value: '84.96' }]);
    expect(rowsSkipped).toBe(0);
    expect(issues).toMatchObject([{ severity: 'error', code: 'limits-crossed', row: 2, column: 6 }]);
  });

  it.each(['40,45', '60,65'])('or do not hold their own figure, are left out: %s', (limits) => {
    const { scorecard, issues } = readCsv(
      lines('indicator,period,value,polarity,lower,upper', `A,24/25,52,low,${limits}`),
    );
    expect(scorecard.indicators[0]?.observations).toEqual([{ period: '24/25', value: '52' }]);
    expect(issues).toMatchObject([{ severity: 'error', code: 'limits-apart', row: 2, column: 5 }]);
  });

  it.each([
    [
      '40,',
      5,
      '“40” is a lower limit without an upper limit, so it is left out: give both, like 80.1 and 89.2, or neither.',
    ],
    [
      ',60',
      6,
      '“60” is an upper limit without a lower limit, so it is left out: give both, like 80.1 and 89.2, or neither.',
    ],
    [
      '40,-',
      5,
      '“40” is a lower limit without an upper limit, so it is left out: give both, like 80.1 and 89.2, or neither.',
    ],
    [
      '40,many',
      6,
      '“many” is not a figure: write it like 85, 67%, £1,234 or 12.3 [p], or say why there is none, like [c].',
    ],
  ])('that stand alone are left out, told once: %s', (limits, column, message) => {
    const { scorecard, issues } = readCsv(
      lines('indicator,period,value,polarity,lower,upper', `A,24/25,52,low,${limits}`),
    );
    expect(scorecard.indicators[0]?.observations).toEqual([{ period: '24/25', value: '52' }]);
    expect(issues).toMatchObject([{ severity: 'error', row: 2, column, message }]);
  });

  it.each(['52,60', '40,52', '52,52'])('may be the figure itself: %s', (limits) => {
    expect(
      readCsv(lines('indicator,period,value,polarity,lower,upper', `A,24/25,52.0,low,${limits}`)).issues,
    ).toEqual([]);
  });
});
