import { evaluateIndicator } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { readCsv } from './index.js';

function read(...rows: string[]) {
  const text = ['indicator,period,value,breakdown,category', 'V,24/25,50,,', ...rows, 'V,24/25,30,Sex,Girls'];
  const { scorecard, issues, rowsRead, rowsUsed, rowsSkipped } = readCsv(text.join('\n'));
  const [breakdown] = evaluateIndicator(scorecard, 'v')?.breakdowns ?? [];
  expect(rowsRead).toBe(rowsUsed + rowsSkipped);
  return {
    figures: breakdown?.categories.map(({ title, status, share }) => [title, status, share?.text ?? null]),
    total: breakdown?.total ?? null,
    own: breakdown?.own?.text ?? null,
    told: issues.flatMap(({ severity, code, row }) => (severity === 'error' ? [`${code} ${row}`] : [])),
  };
}

describe('A category whose figure can’t be used', () => {
  it.each([
    ['is no number', ['V,24/25,abc,Sex,Boys'], ['bad-number 3']],
    ['is of no known period', ['V,23/25,20,Sex,Boys'], ['bad-period 3']],
    [
      'is said twice otherwise',
      ['V,24/25,20,Sex,Boys', 'V,24/25,21,Sex,Boys'],
      ['duplicate-period 3', 'duplicate-period 4'],
    ],
  ])('stays, so that the others don’t seem the whole: it %s', (_, rows, told) => {
    expect(read(...rows)).toEqual({
      figures: [
        ['Boys', 'missing', null],
        ['Girls', 'observed', null],
      ],
      total: null,
      own: '50',
      told,
    });
  });

  it.each([[['[c]', '20']], [['20', '[c]']]])(
    'is suppressed where one of two rows says so, and nothing gives it away: %j',
    (values) => {
      expect(read(...values.map((value) => `V,24/25,${value},Sex,Boys`))).toEqual({
        figures: [
          ['Boys', 'missing', null],
          ['Girls', 'observed', null],
        ],
        total: null,
        own: null,
        told: ['duplicate-period 3', 'duplicate-period 4'],
      });
    },
  );

  it.each([
    ['20', ['bad-number 3']],
    ['-', []],
  ])('is suppressed where its markers say so beside %s', (value, told) => {
    const { scorecard, issues } = readCsv(
      `indicator,period,value,markers,breakdown,category\nV,24/25,50,,,\nV,24/25,${value},[c],Sex,Boys\nV,24/25,30,,Sex,Girls`,
    );
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, row }) => `${code} ${row}`)).toEqual(told);
    const [breakdown] = evaluateIndicator(scorecard, 'v')?.breakdowns ?? [];
    expect(breakdown).toMatchObject({ isSuppressed: true, own: null, total: null });
  });

  it('tells that it stays suppressed', () => {
    const { issues } = readCsv('indicator,period,value\nV,24/25,[c]\nV,24/25,20');
    expect(issues.find(({ code }) => code === 'duplicate-period')?.message).toContain(
      'in row 3: it stays suppressed; keep one of them',
    );
  });
});
