import { describe, expect, it } from 'vitest';
import { evaluate, indicator, type Indicator } from '../../tools/src/one-indicator.fixtures.js';
import { decimal } from './decimal.js';
import { extremeOf } from './run.js';

const NOW = '24/25-Q2';
type Observation = NonNullable<Indicator['observations']>[number];

const travelOf = (values: (string | null)[], more: Partial<Indicator> = {}) =>
  evaluate(indicator(values, more)).travel;
const told = (travel: ReturnType<typeof travelOf>) =>
  'judgement' in travel ? travel.judgement : travel.reason;

describe('a change is told, or the reason why not', () => {
  const before: Observation = { period: '24/25-Q1', value: 80 };
  const rows: [name: string, observations: Observation[], more: Partial<Indicator>, result: string][] = [
    ['two figures', [before, { period: NOW, value: 85 }], {}, 'improved'],
    ['no figure before', [{ period: NOW, value: 85 }], {}, 'previous-missing'],
    [
      'suppressed before',
      [
        { period: '24/25-Q1', missing: 'confidential' },
        { period: NOW, value: 85 },
      ],
      {},
      'previous-missing',
    ],
    [
      'an older one only',
      [
        { period: '23/24-Q4', value: 80 },
        { period: NOW, value: 85 },
      ],
      {},
      'previous-missing',
    ],
    ['not yet complete', [before, { period: NOW, value: 85, immature: true }], {}, 'immature'],
    [
      'not complete before',
      [
        { ...before, immature: true },
        { period: NOW, value: 85 },
      ],
      {},
      'improved',
    ],
    [
      'a break at the start of the latest',
      [before, { period: NOW, value: 85 }],
      { breaks: [{ at: NOW, note: 'New' }] },
      'break',
    ],
    [
      'a break on its first day',
      [before, { period: NOW, value: 85 }],
      { breaks: [{ at: '2024-07-01', note: 'New' }] },
      'break',
    ],
    [
      'a break within it',
      [before, { period: NOW, value: 85 }],
      { breaks: [{ at: '2024-07-02', note: 'New' }] },
      'improved',
    ],
    [
      'a break within the one before',
      [before, { period: NOW, value: 85 }],
      { breaks: [{ at: '2024-04-02', note: 'New' }] },
      'break',
    ],
    [
      'a break at the start of the one before',
      [before, { period: NOW, value: 85 }],
      { breaks: [{ at: '24/25-Q1', note: 'New' }] },
      'improved',
    ],
    [
      'a break, and not complete',
      [before, { period: NOW, value: 85, immature: true }],
      { breaks: [{ at: NOW, note: 'New' }] },
      'break',
    ],
    [
      'the first of an irregular series',
      [{ period: NOW, value: 85 }],
      { frequency: 'irregular' },
      'previous-missing',
    ],
    [
      'an older one of an irregular series',
      [
        { period: '23/24-Q1', value: 80 },
        { period: NOW, value: 85 },
      ],
      { frequency: 'irregular' },
      'improved',
    ],
    [
      'the year before',
      [
        { period: '23/24-Q2', value: 80 },
        { period: NOW, value: 85 },
      ],
      { compareWith: 'same-period-last-year' },
      'improved',
    ],
    [
      'not the year before',
      [before, { period: NOW, value: 85 }],
      { compareWith: 'same-period-last-year' },
      'previous-missing',
    ],
    [
      'year to date',
      [
        { period: '23/24-Q2', value: 80 },
        { period: NOW, value: 85 },
      ],
      { accumulation: 'year-to-date' },
      'improved',
    ],
  ];
  it.each(rows)('%s', (_name, observations, more, result) => {
    expect(told(travelOf([], { observations, ...more }))).toBe(result);
  });

  it.each([
    [{ window: 4, unit: 'financial-quarter', every: 'financial-year' }, '22/23-Q3..23/24-Q2', 'improved'],
    [{ window: 4, unit: 'financial-quarter' }, '23/24-Q2..24/25-Q1', 'improved'],
    [{ window: 4, unit: 'financial-quarter' }, '22/23-Q3..23/24-Q2', 'previous-missing'],
  ] as [Indicator['frequency'], string, string][])('%j from %s: %s', (frequency, period, result) => {
    const observations = [
      { period, value: 80 },
      { period: '23/24-Q3..24/25-Q2', value: 85 },
    ];
    expect(told(travelOf([], { frequency, observations }))).toBe(result);
  });
});

describe('without a latest figure', () => {
  it.each([
    [[{ period: NOW, missing: 'late' }], 'late'],
    [[{ period: '24/25-Q1', missing: 'confidential' }], 'not-observed'],
    [[], 'not-observed'],
  ] as [Observation[], string][])('%j gives the reason %s', (observations, reason) => {
    expect(told(travelOf([], { observations }))).toBe(reason);
  });
});

describe('within the dead band is unchanged, the band included', () => {
  it.each([
    ['82', 'high', 2, 'unchanged'],
    ['82.01', 'high', 2, 'improved'],
    ['78', 'high', 2, 'unchanged'],
    ['77.99', 'high', 2, 'worsened'],
    ['82.01', 'low', 2, 'worsened'],
    ['80', 'high', 0, 'unchanged'],
    ['80.01', 'high', 0, 'improved'],
    ['99', 'none', 2, 'not-judged'],
  ] as const)('from 80 to %s, %s is good, within %d: %s', (value, polarity, unchangedWithin, result) => {
    expect(told(travelOf(['80', value], { polarity, unchangedWithin }))).toBe(result);
  });
});

describe('off target is amber while improving or unchanged', () => {
  const rule: Partial<Indicator> = { rating: 'improving-is-amber', targets: [{ from: '23/24', value: 90 }] };
  it.each([
    [['80', '85'], {}, 'amber'],
    [['80', '80'], {}, 'amber'],
    [['80', '79'], {}, 'red'],
    [['80', '90'], {}, 'green'],
    [['95', '90'], {}, 'green'],
    [['91', '89'], {}, 'red'],
    [['80'], {}, 'red'],
    [['80', '85'], { breaks: [{ at: NOW, note: 'New' }] }, 'red'],
    [['80', '79'], { unchangedWithin: 1 }, 'amber'],
    [['80', '85'], { polarity: 'none' }, 'not-judged'],
    [['80', '85'], { targets: [] }, 'no-target'],
  ] as [string[], Partial<Indicator>, string][])('%j %j: %s', (values, more, rating) => {
    expect(evaluate(indicator(values, { ...rule, ...more })).rating).toBe(rating);
  });
});

describe('a run', () => {
  const rows: [values: (string | null)[], more: Partial<Indicator>, run: [string, number] | null][] = [
    [['70', '75', '80', '85', '90'], {}, ['improved', 4]],
    [['70', '75', '80', '79', '78'], {}, ['worsened', 2]],
    [['70', '75', '80', '80', '80'], {}, ['unchanged', 2]],
    [['70', '75', null, '80', '90'], {}, ['improved', 1]],
    [['70', '75', '80', '85', '90'], { breaks: [{ at: '24/25-Q1', note: 'New' }] }, ['improved', 1]],
    [['70', '75', '80', '85', '90'], { polarity: 'none' }, null],
    [['70'], {}, null],
    [['70', null], {}, null],
    [[null, null], {}, null],
    [['70', '75', '80'], { frequency: 'irregular' }, ['improved', 2]],
  ];
  it.each(rows)('of %j %j: %j', (values, more, run) => {
    const result = evaluate(indicator(values, more)).run;
    expect(result && [result.judgement, result.length]).toEqual(run);
  });
});

describe('the best or worst of those shown', () => {
  it.each([
    ['3', ['1', '2', '3'], 'high', 'best'],
    ['1', ['1', '2', '3'], 'high', 'worst'],
    ['2', ['1', '2', '3'], 'high', null],
    ['3', ['1', '3', '3'], 'high', 'best'],
    ['1', ['1', '1', '3'], 'high', 'worst'],
    ['3', ['3', '3'], 'high', null],
    ['3', ['3'], 'high', null],
    ['3', [], 'high', null],
    ['3', ['1', '2', '3'], 'low', 'worst'],
    ['1', ['1', '2', '3'], 'low', 'best'],
    ['3', ['1', '2', '3'], 'none', null],
    ['3', ['1', '2', '3'], 'range', null],
  ] as const)('%s of %j, %s is good: %s', (value, shown, polarity, extreme) => {
    expect(
      extremeOf(
        decimal(value),
        shown.map((text) => decimal(text)),
        polarity,
        null,
      ),
    ).toBe(extreme);
  });

  it('is of like quarters where figures build up through the year', () => {
    const observations = [
      ...[10, 50, 70, 90].map((value, i) => ({ period: `22/23-Q${i + 1}`, value })),
      ...[12, 40, 70, 90].map((value, i) => ({ period: `23/24-Q${i + 1}`, value })),
      ...[15, 45].map((value, i) => ({ period: `24/25-Q${i + 1}`, value })),
    ];
    const extremeAt = (value: number, more: Partial<Indicator>) =>
      evaluate(
        indicator([], { observations: [...observations.slice(0, -1), { period: NOW, value }], ...more }),
      ).extreme;
    const like: Partial<Indicator> = { accumulation: 'year-to-date' };
    expect([extremeAt(55, like), extremeAt(45, like), extremeAt(35, like)]).toEqual(['best', null, 'worst']);
    expect(extremeAt(55, { compareWith: 'same-period-last-year' })).toBe('best');
    expect(extremeAt(55, {})).toBeNull();
  });
});
