import { describe, expect, it } from 'vitest';
import {
  directionOfTravel,
  quartile,
  rank,
  ratePerformance,
  ScorecardError,
  type Polarity,
} from './index.js';

describe('ratePerformance, a row for each edge', () => {
  type Row = [
    polarity: Polarity,
    target: number | { min: number; max: number },
    value: number,
    rating: string,
  ];
  const rows: Row[] = [
    ['high', 82, 82.001, 'green'],
    ['high', 82, 82, 'green'],
    ['high', 82, 81.999, 'amber'],
    ['high', 82, 77.9, 'amber'],
    ['high', 82, 77.899, 'red'],
    ['low', 20, 3, 'green'],
    ['low', 20, 20, 'green'],
    ['low', 20, 20.001, 'amber'],
    ['low', 20, 21, 'amber'],
    ['low', 20, 21.001, 'red'],
    ['high', -0.2, 0, 'green'],
    ['low', 0, -1, 'green'],
    ['range', { min: 90, max: 95 }, 85.4, 'red'],
    ['range', { min: 90, max: 95 }, 90, 'green'],
    ['range', { min: 90, max: 95 }, 99.75, 'amber'],
  ];
  it.each(rows)('%s is good, target %j, %d => %s', (polarity, target, value, rating) => {
    expect(ratePerformance({ value, target, polarity })).toBe(rating);
  });

  const grades = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'];
  it.each([
    ['Outstanding', undefined, 'green'],
    ['Good', undefined, 'green'],
    ['Requires improvement', undefined, 'red'],
    ['Requires improvement', { percent: 50 }, 'red'],
    ['Requires improvement', { steps: 1 }, 'amber'],
    ['Inadequate', { steps: 1 }, 'red'],
  ])('a grade of %s against Good, tolerance %j => %s', (value, tolerance, rating) => {
    expect(
      ratePerformance({ value, target: 'Good', polarity: 'high', grades, ...(tolerance && { tolerance }) }),
    ).toBe(rating);
  });

  it('takes an explicit amber limit', () => {
    const at = (value: number) =>
      ratePerformance({ value, target: 95, polarity: 'high', tolerance: { limit: 90 } });
    expect([at(95), at(90), at(89.999)]).toEqual(['green', 'amber', 'red']);
  });

  it('refuses what is not a number, and a grade that is not on its scale', () => {
    expect(() => ratePerformance({ value: 'abc', target: 1, polarity: 'high' })).toThrow(
      /“abc” is not a number/,
    );
    expect(() => ratePerformance({ value: Number.NaN, target: 1, polarity: 'high' })).toThrow(ScorecardError);
    expect(() => ratePerformance({ value: 'Fair', target: 'Good', polarity: 'high', grades })).toThrow(
      /“Fair” is not on the scale/,
    );
  });
});

describe('a range is judged by how far outside a figure lies', () => {
  const target = { min: 90, max: 95 };
  it('nearer is better, and both inside are alike', () => {
    const judge = (latest: number, previous: number) =>
      directionOfTravel({ latest, previous, polarity: 'range', target }).judgement;
    expect([judge(96, 99), judge(91, 94), judge(88, 91), judge(97, 88)]).toEqual([
      'improved',
      'unchanged',
      'worsened',
      'unchanged',
    ]);
    expect(directionOfTravel({ latest: 1, previous: 2, polarity: 'range' }).judgement).toBe('not-judged');
  });

  it('in ranks and quartiles too', () => {
    expect(rank({ value: 92, others: [80, 99, 91], polarity: 'range', target })).toEqual({
      place: 1,
      of: 4,
      tied: true,
    });
    expect(quartile({ value: 80, others: [92, 91, 93, 96], polarity: 'range', target })).toBe('D');
    expect(quartile({ value: 92, others: [80, 81, 82, 83], polarity: 'range', target })).toBe('A');
  });
});
