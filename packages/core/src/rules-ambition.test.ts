import { describe, expect, it } from 'vitest';
import { evaluate, indicator, type Indicator } from '../../tools/src/one-indicator.fixtures.js';

type Point = NonNullable<Indicator['milestones']>[number];

const ambitionAt = (period: string, more: Partial<Indicator>, value: string | null = '65') =>
  evaluate(
    indicator([], {
      frequency: 'academic-year',
      unit: { kind: 'percent', decimals: 1 },
      observations: value === null ? [] : [{ period, value }],
      ...more,
    }),
    { period },
  ).ambition;

describe('what the straight line gives', () => {
  const baseline: Point = { period: 'AY18/19', value: 60 };
  const milestones: Point[] = [
    { period: 'AY24/25', value: 90 },
    { period: 'AY20/21', value: 70 },
  ];
  const rows: [period: string, baseline: Point | undefined, milestones: Point[], expected: string | null][] =
    [
      ['AY17/18', baseline, milestones, null],
      ['AY18/19', baseline, milestones, '60'],
      ['AY19/20', baseline, milestones, '65'],
      ['AY20/21', baseline, milestones, '70'],
      ['AY21/22', baseline, milestones, '75'],
      ['AY23/24', baseline, milestones, '85'],
      ['AY24/25', baseline, milestones, '90'],
      ['AY25/26', baseline, milestones, null],
      ['AY19/20', undefined, milestones, null],
      ['AY21/22', undefined, milestones, '75'],
      ['AY21/22', baseline, [], null],
    ];
  it.each(rows)('for %s, from %j to %j: %s', (period, from, to, expected) => {
    const told = ambitionAt(period, { milestones: to, ...(from && { baseline: from }) });
    expect(told?.expected?.value ?? null).toBe(expected);
  });

  it.each([
    ['2018', '2024', '2021', '75'],
    ['2018', '24/25', '2021', null],
    ['17/18', '2024', '2021', null],
    ['2018', '2024', '21/22', null],
  ])('from %s to %s of an irregular series, for %s: %s', (from, to, period, expected) => {
    const told = ambitionAt(period, {
      frequency: 'irregular',
      baseline: { period: from, value: 60 },
      milestones: [{ period: to, value: 90 }],
    });
    expect(told?.expected?.value ?? null).toBe(expected);
  });

  it('is for the latest figure, and nothing without one', () => {
    expect(ambitionAt('AY19/20', { baseline, milestones }, null)).toMatchObject({
      expected: null,
      sinceBaseline: null,
    });
  });
});

describe('a milestone is', () => {
  const reached = (value: string, polarity: Indicator['polarity'], period = 'AY22/23') =>
    ambitionAt(period, { polarity: polarity!, milestones: [{ period: 'AY22/23', value: 74 }] }, value)
      ?.milestones[0]?.status;
  it.each([
    ['74', 'high', 'met'],
    ['75', 'high', 'met'],
    ['73.9', 'high', 'missed'],
    ['74', 'low', 'met'],
    ['73.9', 'low', 'met'],
    ['74.1', 'low', 'missed'],
    ['74', 'none', 'not-known'],
  ] as const)('%s, %s is good: %s', (value, polarity, status) => {
    expect(reached(value, polarity)).toBe(status);
  });

  it('still to come until its last day, and not known where its period has no figure', () => {
    expect(reached('80', 'high', 'AY21/22')).toBe('due');
    expect(reached('80', 'high', 'AY23/24')).toBe('not-known');
  });

  it('told in the order of their periods', () => {
    const milestones = ['AY24/25', 'AY22/23', 'AY23/24'].map((period) => ({ period, value: 74 }));
    expect(ambitionAt('AY21/22', { milestones })?.milestones.map(({ period }) => period)).toEqual([
      ...['AY22/23', 'AY23/24', 'AY24/25'],
    ]);
  });
});

describe('the change since the baseline', () => {
  it.each([
    ['high', 'improved'],
    ['low', 'worsened'],
    ['none', 'not-judged'],
  ] as const)('is judged by the way that is good: %s, %s', (polarity, judgement) => {
    const told = ambitionAt('AY21/22', { polarity, baseline: { period: 'AY18/19', value: 60 } });
    expect(told?.sinceBaseline).toMatchObject({ difference: '5', percentChange: '8.33', judgement });
  });

  it('is nothing without a baseline, and has no percent for a score', () => {
    expect(
      ambitionAt('AY21/22', { milestones: [{ period: 'AY22/23', value: 74 }] })?.sinceBaseline,
    ).toBeNull();
    const score = ambitionAt('AY21/22', {
      unit: { kind: 'score' },
      baseline: { period: 'AY18/19', value: 60 },
    });
    expect(score?.sinceBaseline).toMatchObject({ difference: '5', percentChange: null });
  });
});
