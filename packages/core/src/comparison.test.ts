import { describe, expect, it } from 'vitest';
import { evaluate, indicator } from '../../tools/src/one-indicator.fixtures.js';
import { type ScorecardInput } from './index.js';

describe('comparison', () => {
  const comparators: ScorecardInput['comparators'] = [
    { id: 'e', name: 'England', kind: 'nation' },
    { id: 'g', name: 'Neighbours', kind: 'group', members: [{ from: '24/25-Q1', value: ['A', 'B', 'C'] }] },
  ];
  const at = (period: string, value: number) => [{ period, value }];

  it('says whose figure it is where periods differ, and gives no rank', () => {
    const input = indicator(['85'], {
      comparisons: [{ comparator: 'e', frequency: 'financial-year', observations: at('23/24', 80) }],
    });
    expect(evaluate(input, { comparators }).comparisons[0]).toMatchObject({
      periodsDiffer: true,
      rank: null,
      sentence: '5 percentage points better than 80% (England, 23/24).',
    });
  });

  it('gives rank and members of a group in force', () => {
    const comparisons = ['A', 'B', 'C'].map((area, i) => ({
      comparator: 'g',
      area,
      observations: at('24/25-Q2', 80 + i * 5),
    }));
    expect(evaluate(indicator(['85'], { comparisons }), { comparators }).comparisons[0]).toMatchObject({
      value: '85',
      judgement: 'same',
      members: { counted: 3, of: 3 },
      rank: { place: 2, of: 4, tied: true },
      membersText: 'mean of 3; joint 2nd of 4',
    });
  });

  it('has no group before its list was in force', () => {
    const comparisons = [{ comparator: 'g', area: 'A', observations: at('23/24-Q4', 80) }];
    const result = evaluate(indicator(['85', null, null], { comparisons }), {
      comparators,
      period: '23/24-Q4',
    });
    expect(result.comparisons[0]).toMatchObject({ value: null, members: null, reason: 'not-applicable' });
  });

  it('keeps the entry with its reason where there is no figure', () => {
    const input = indicator(['85'], {
      comparisons: [{ comparator: 'e', observations: [{ period: '24/25-Q2', missing: 'confidential' }] }],
    });
    expect(evaluate(input, { comparators }).comparisons[0]).toMatchObject({
      text: '[c]',
      reason: 'confidential',
      judgement: 'not-judged',
    });
  });

  it('never works out a figure that a group has marked missing', () => {
    const comparisons = [
      { comparator: 'g', observations: [{ period: '24/25-Q2', missing: 'confidential' as const }] },
      { comparator: 'g', area: 'A', observations: at('24/25-Q2', 80) },
    ];
    expect(evaluate(indicator(['85'], { comparisons }), { comparators }).comparisons[0]?.value).toBeNull();
  });
});

describe('a group, area by area', () => {
  const members = ['A', 'B', 'C', 'D'];
  const comparators: ScorecardInput['comparators'] = [
    { id: 'g', name: 'Neighbours', kind: 'group', members: [{ from: '24/25-Q1', value: members }] },
  ];
  const compared = (
    values: (number | null)[],
    rest: Parameters<typeof indicator>[1] = {},
    ours: Parameters<typeof indicator>[0] = ['85'],
  ) => {
    const comparisons = members.map((area, i) => {
      const value = values[i] ?? null;
      const period = '24/25-Q2';
      const missing = { period, missing: 'confidential' as const };
      return {
        comparator: 'g',
        area,
        observations: [value === null ? missing : { period, value, lower: value - 2, upper: value + 2 }],
      };
    });
    return evaluate(indicator(ours, { comparisons, ...rest }), { comparators }).comparisons[0];
  };

  it.each([
    ['high', [2, 1, 4, 4], 3],
    ['low', [4, 5, 1, 1], 3],
  ] as const)('polarity %s => each has its place among all, ties the best', (polarity, places, ours) => {
    const result = compared([90, 95, 80, 80], { polarity });
    expect(result?.areas.map(({ place }) => place)).toEqual(places);
    expect(result?.ours).toMatchObject({ period: '24/25-Q2', value: '85', text: '85%', place: ours });
    expect(result?.rankText).toBe('3rd of 5');
  });

  it('has limits, and none where a figure is suppressed', () => {
    expect(compared([90, null, 80, 70])?.areas.slice(0, 2)).toEqual([
      { name: 'A', value: '90', text: '90%', place: 1, lower: '88', upper: '92', reasonText: null },
      {
        name: 'B',
        value: null,
        text: '[c]',
        place: null,
        lower: null,
        upper: null,
        reasonText: 'suppressed',
      },
    ]);
  });

  it('has the bounds of its quarters, over us and them, in order of value', () => {
    const bounds = (result: ReturnType<typeof compared>) => result?.quartileBounds?.map(({ value }) => value);
    expect(bounds(compared([90, 95, 80, 70]))).toEqual(['80', '85', '90']);
    expect(bounds(compared([90, 95, null, null]))).toBeUndefined();
    expect(bounds(compared([90, 95, 80, 70], { polarity: 'none' }))).toBeUndefined();
  });

  it('has no places where neither way is good', () => {
    const result = compared([90, 95, 80, 70], { polarity: 'none' });
    expect(result?.areas.map(({ place }) => place)).toEqual([null, null, null, null]);
    expect(result?.rankText).toBeNull();
  });
});
