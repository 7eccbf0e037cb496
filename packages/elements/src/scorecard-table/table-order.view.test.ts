import { evaluateScorecard, parseScorecard, type IndicatorResult } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { westmereResults } from '../westmere.fixtures.js';
import { AS_GIVEN, compareDecimals, inOrder } from './table-order.view.js';

const rowsOf = (indicators: IndicatorResult[]) => indicators.map((indicator) => ({ indicator }));
const sorted = (by: string, isDescending: boolean, indicators: IndicatorResult[]) =>
  inOrder(rowsOf(indicators), { by, isDescending }, 'en-GB').map(({ indicator }) => indicator.id);

/** Measures that differ in one thing: their last two figures, their unit, their target. */
function measures(
  of: Record<
    string,
    { values: (number | string | null)[]; grades?: string[]; polarity?: 'high' | 'low'; target?: number }
  >,
): IndicatorResult[] {
  return evaluateScorecard(
    parseScorecard({
      version: 1,
      title: 'T',
      period: '24/25-Q2',
      indicators: Object.entries(of).map(([id, { values, grades, polarity = 'high', target }]) => ({
        id,
        title: id,
        frequency: 'financial-quarter' as const,
        polarity,
        unit: grades ? { kind: 'grade' as const, grades } : { kind: 'count' as const },
        targets: target === undefined ? [] : [{ from: '22/23-Q1', value: target }],
        observations: values.map((value, i) => ({
          period: `24/25-Q${i + 1}`,
          ...(value === null ? { missing: 'confidential' as const } : { value }),
        })),
      })),
    }),
  ).indicators;
}

describe('figures', () => {
  const some = measures({
    nine: { values: [9] },
    missing: { values: [null] },
    ten: { values: [10] },
    minus: { values: [-3] },
    long: { values: ['10.00000000000000000001'] },
  });

  it('are sorted as numbers, to the last digit, missing last both ways', () => {
    expect(sorted('24/25-Q1', false, some)).toEqual(['minus', 'nine', 'ten', 'long', 'missing']);
    expect(sorted('24/25-Q1', true, some)).toEqual(['long', 'ten', 'nine', 'minus', 'missing']);
  });

  it('of a period that nobody has leave the order as it is', () => {
    expect(sorted('19/20-Q1', true, some)).toEqual(some.map(({ id }) => id));
  });

  it('that are grades follow their scale, not the alphabet', () => {
    const grades = ['Poor', 'Good', 'Excellent'];
    const graded = measures({
      good: { values: ['Good'], grades },
      excellent: { values: ['Excellent'], grades },
      poor: { values: ['Poor'], grades },
    });
    expect(sorted('24/25-Q1', false, graded)).toEqual(['poor', 'good', 'excellent']);
  });
});

describe('distance from target', () => {
  const some = measures({
    'low-far-off': { values: [150], polarity: 'low', target: 100 },
    'high-off': { values: [80], target: 100 },
    'high-close': { values: [97], target: 100 },
    'low-good': { values: [50], polarity: 'low', target: 100 },
    'high-on': { values: [100], target: 100 },
    'no-target': { values: [1] },
  });

  it('goes from the worst, whichever way is good, and what has none comes last both ways', () => {
    const worstFirst = ['low-far-off', 'high-off', 'high-close', 'high-on', 'low-good'];
    expect(sorted('distance', false, some)).toEqual([...worstFirst, 'no-target']);
    expect(sorted('distance', true, some)).toEqual([...worstFirst.toReversed(), 'no-target']);
  });
});

describe('direction of travel', () => {
  const some = measures({
    better: { values: [10, 11] },
    'much-better': { values: [10, 20] },
    worse: { values: [10, 9] },
    'much-worse': { values: [10, 20], polarity: 'low' },
    same: { values: [10, 10] },
    first: { values: [null, 10] },
  });

  it('goes from much worse to much better, and what can’t be compared comes last both ways', () => {
    const worstFirst = ['much-worse', 'worse', 'same', 'better', 'much-better'];
    expect(sorted('travel', false, some)).toEqual([...worstFirst, 'first']);
    expect(sorted('travel', true, some)).toEqual([...worstFirst.toReversed(), 'first']);
  });
});

describe('the order', () => {
  const { indicators } = westmereResults;

  it('is the document’s until another is asked for, and can be reversed', () => {
    const ids = indicators.map(({ id }) => id);
    expect(sorted(AS_GIVEN.by, false, indicators)).toEqual(ids);
    expect(sorted(AS_GIVEN.by, true, indicators)).toEqual(ids.toReversed());
  });

  it('by priority is what to look at first', () => {
    const first = indicators.toSorted((a, b) => a.priority - b.priority).map(({ id }) => id);
    expect(sorted('priority', false, indicators)).toEqual(first);
  });

  it('by measure is by title, as the language has it', () => {
    const titles = indicators.map(({ title }) => title).toSorted((a, b) => a.localeCompare(b, 'en-GB'));
    const byId = new Map(indicators.map(({ id, title }) => [id, title]));
    expect(sorted('measure', false, indicators).map((id) => byId.get(id))).toEqual(titles);
  });

  it.each(['polarity', 'target', 'graph'])('by %s keeps every measure', (by) => {
    expect(sorted(by, true, indicators).toSorted()).toEqual(indicators.map(({ id }) => id).toSorted());
  });
});

it.each([
  ['2', '10', -1],
  ['-2', '-10', 1],
  ['-1', '1', -1],
  ['0.25', '0.3', -1],
  ['1', '1.5', -1],
  ['-1', '-1.5', 1],
  ['12345678901234567890.1', '12345678901234567890.2', -1],
  ['7', '7', 0],
])('compareDecimals(%s, %s) => %i', (a, b, sign) => {
  expect(Math.sign(compareDecimals(a, b))).toBe(sign);
  expect(Math.sign(compareDecimals(b, a)) + sign).toBe(0);
});
