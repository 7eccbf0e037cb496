import { describe, expect, it } from 'vitest';
import { evaluate, indicator, type Indicator, type Targets } from '../../tools/src/one-indicator.fixtures.js';

const at = (period: string, more: Partial<Indicator> = {}) =>
  evaluate(indicator([], { observations: [{ period, value: 80 }], ...more }), { period });

describe('a caution holds', () => {
  type Caution = NonNullable<Indicator['cautions']>[number];
  const rows: [caution: Omit<Caution, 'note'>, frequency: string, period: string, holds: boolean][] = [
    [{ quarter: 2 }, 'financial-quarter', '24/25-Q2', true],
    [{ quarter: 2 }, 'financial-quarter', '23/24-Q2', true],
    [{ quarter: 2 }, 'financial-quarter', '24/25-Q3', false],
    [{ quarter: 2 }, 'calendar-quarter', '2024-Q2', true],
    [{ quarter: 2 }, 'calendar-quarter', '2024-Q1', false],
    [{ quarter: 2 }, 'financial-half', '24/25-H2', false],
    [{ quarter: 1 }, 'financial-year', '24/25', false],
    [{ month: 8 }, 'month', '2024-08', true],
    [{ month: 8 }, 'month', '2024-07', false],
    [{ month: 8 }, 'financial-quarter', '24/25-Q2', false],
    [{ month: 7 }, 'financial-quarter', '24/25-Q2', false],
    [{ periods: ['24/25-Q2', '24/25-Q3'] }, 'financial-quarter', '24/25-Q3', true],
    [{ periods: ['24/25-Q2'] }, 'financial-quarter', '24/25-Q3', false],
    [{}, 'financial-year', '24/25', false],
    [{}, 'month', '2024-08', false],
  ];
  it.each(rows)('%j of a %s at %s: %s', (caution, frequency, period, holds) => {
    const { flags, notes } = at(period, {
      frequency: frequency as Indicator['frequency'],
      cautions: [{ ...caution, note: 'Recording practice changes' }],
    });
    expect(flags.includes('caution')).toBe(holds);
    expect(notes).toEqual(holds ? ['Treat with caution. Recording practice changes.'] : []);
  });
});

describe('a target set after its period had ended', () => {
  it.each([
    ['2024-06-30', false],
    ['2024-09-30', false],
    ['2024-10-01', true],
    [undefined, false],
  ])('is one agreed on %s: %s', (agreed, isAfter) => {
    const { flags } = at('24/25-Q2', {
      targets: [{ from: '24/25-Q1', value: 82, ...(agreed && { agreed }) }],
    });
    expect(flags.includes('target-set-after')).toBe(isAfter);
  });
});

describe('the life of a measure', () => {
  const rows: [reported: NonNullable<Indicator['reported']>, flags: string[]][] = [
    [{}, []],
    [{ from: '23/24-Q2' }, []],
    [{ from: '2023-09-01' }, []],
    [{ from: '2023-10-01' }, ['new']],
    [{ from: '23/24-Q3' }, ['new']],
    [{ from: '2024-09-30' }, ['new']],
    [{ from: '2024-10-01' }, ['not-started']],
    [{ from: '24/25-Q2' }, ['new']],
    [{ from: '24/25-Q3' }, ['not-started']],
    [{ to: '24/25-Q1' }, ['ended']],
    [{ to: '24/25-Q2' }, []],
    [{ from: '24/25-Q1', to: '24/25-Q1' }, ['ended']],
  ];
  it.each(rows)('%j in 24/25-Q2: %j', (reported, flags) => {
    expect(evaluate(indicator(['80', '81', '82'], { reported })).flags).toEqual(flags);
  });
});

describe('what changed since the period before', () => {
  const range = (min: number, max: number) => ({ min, max });
  const rows: [
    name: string,
    polarity: Indicator['polarity'],
    targets: Indicator['targets'],
    flags: string[],
  ][] = [
    ['nothing', 'high', [{ from: '23/24', value: 80 }], []],
    [
      'an equal target, set anew',
      'high',
      [
        { from: '23/24', value: 80 },
        { from: '24/25-Q2', value: '80.0' },
      ],
      [],
    ],
    [
      'a target',
      'high',
      [
        { from: '23/24', value: 80 },
        { from: '24/25-Q2', value: 81 },
      ],
      ['target-changed'],
    ],
    ['the first target', 'high', [{ from: '24/25-Q2', value: 81 }], []],
    ['the end of a target', 'high', [{ from: '23/24', to: '24/25-Q1', value: 81 }], []],
    [
      'an equal range',
      'range',
      [
        { from: '23/24', value: range(1, 2) },
        { from: '24/25-Q2', value: range(1, 2) },
      ],
      [],
    ],
    [
      'its lower bound',
      'range',
      [
        { from: '23/24', value: range(1, 3) },
        { from: '24/25-Q2', value: range(2, 3) },
      ],
      ['target-changed'],
    ],
    [
      'its upper bound',
      'range',
      [
        { from: '23/24', value: range(1, 2) },
        { from: '24/25-Q2', value: range(1, 3) },
      ],
      ['target-changed'],
    ],
    [
      'the way that is good',
      [
        { from: '23/24', value: 'high' },
        { from: '24/25-Q2', value: 'low' },
      ],
      [],
      ['polarity-changed'],
    ],
  ];
  it.each(rows)('%s', (_name, polarity, targets, flags) => {
    expect(evaluate(indicator(['80', '81'], { polarity: polarity!, targets: targets! })).flags).toEqual(
      flags,
    );
  });
});

describe('a figure is stale', () => {
  it.each([
    [undefined, false],
    [null, false],
    [0, true],
    [1, true],
    [2, false],
  ])('with %s periods allowed, when two have ended since: %s', (staleAfter, isStale) => {
    const input = indicator(['80', null, null], staleAfter === undefined ? {} : { staleAfter });
    const { flags, latest } = evaluate(input);
    expect([latest.lag, flags.includes('stale')]).toEqual([2, isStale]);
  });
});

it('every mark on the latest figure is a flag', () => {
  const observations = [
    {
      period: '24/25-Q2',
      value: 80,
      markers: ['p', 'r', 'e', 'b', 'u'] as const,
      immature: true,
      illustrative: true,
    },
  ];
  const { flags } = evaluate(
    indicator([], { observations: observations.map((item) => ({ ...item, markers: [...item.markers] })) }),
  );
  expect(flags).toEqual([
    ...['provisional', 'revised', 'estimated', 'break', 'low-reliability', 'immature', 'illustrative'],
  ]);
});

describe('a target that begins or ends to judge', () => {
  const yearEnd = (profile?: 'linear') => ({
    from: '22/23',
    value: 80,
    appliesAt: 'year-end' as const,
    ...(profile && { profile }),
  });
  const flagsOf = (...targets: Targets) =>
    evaluate(indicator(['80'], { accumulation: 'year-to-date', targets })).flags;

  it('is a change, where a year-end target has its profile in one year only', () => {
    expect(flagsOf(yearEnd())).toEqual([]);
    expect(flagsOf(yearEnd('linear'))).toEqual([]);
    expect(flagsOf(yearEnd(), { ...yearEnd('linear'), from: '24/25' })).toEqual(['target-changed']);
    expect(flagsOf(yearEnd('linear'), { ...yearEnd(), from: '24/25' })).toEqual(['target-changed']);
  });

  it('is a change, where a range follows one figure', () => {
    const one = { from: '23/24', value: 80 };
    const range = { from: '24/25-Q2', value: { min: 80, max: 90 } };
    const polarity = [
      { from: '23/24', value: 'high' as const },
      { from: '24/25-Q2', value: 'range' as const },
    ];
    expect(evaluate(indicator(['80', '81'], { polarity, targets: [one, range] })).flags).toEqual([
      ...['polarity-changed', 'target-changed'],
    ]);
  });
});
