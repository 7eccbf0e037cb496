import { describe, expect, it } from 'vitest';
import { evaluate, indicator, type Indicator } from '../../tools/src/one-indicator.fixtures.js';
import type { ScorecardInput } from './index.js';

type Comparisons = NonNullable<Indicator['comparisons']>;
type Observation = NonNullable<Indicator['observations']>[number];

const NOW = '24/25-Q2';
const comparators: NonNullable<ScorecardInput['comparators']> = [
  { id: 'e', name: 'England', kind: 'nation' },
  { id: 'g', name: 'Neighbours', kind: 'group', members: ['Bury', 'Wirral', 'Halton'] },
  { id: 'pooled', name: 'Region', kind: 'group', statistic: 'pooled', members: ['Bury', 'Wirral'] },
  { id: 'later', name: 'Later', kind: 'group', members: [{ from: '24/25-Q3', value: ['Bury'] }] },
];
const compare = (ours: Partial<Indicator>, comparisons: Comparisons) =>
  evaluate(indicator(['85'], { ...ours, comparisons }), { comparators }).comparisons[0]!;
const at = (value: number | string, more: Partial<Observation> = {}, period = NOW) => [
  { period, value, ...more },
];
const nation = (observations: Observation[], more: object = {}): Comparisons => [
  { comparator: 'e', observations, ...more },
];
const members = (values: Record<string, Observation[]>, comparator = 'g'): Comparisons =>
  Object.entries(values).map(([area, observations]) => ({ comparator, area, observations }));

describe('a range is compared by how far outside each lies', () => {
  const range: Partial<Indicator> = {
    polarity: 'range',
    targets: [{ from: '23/24', value: { min: 80, max: 90 } }],
  };
  it.each([
    [85, 'same'],
    [95, 'better'],
    [79, 'better'],
  ])('85 beside %d: %s', (theirs, judgement) => {
    expect(compare(range, nation(at(theirs))).judgement).toBe(judgement);
  });

  it('and ranked so', () => {
    const told = compare(range, members({ Bury: at(95), Wirral: at(70), Halton: at(81) }));
    expect(told).toMatchObject({ rank: { place: 1, of: 4, tied: true }, quartile: 'A' });
  });

  it('but not where no range is in force', () => {
    const told = compare({ polarity: 'range' }, members({ Bury: at(95), Wirral: at(70), Halton: at(81) }));
    expect(told).toMatchObject({ judgement: 'not-judged', rank: null, quartile: null });
  });
});

describe('similar needs both limits', () => {
  it.each([
    [{ lower: 80, upper: 90 }, 'similar'],
    [{ lower: 80 }, 'worse'],
    [{ upper: 90 }, 'worse'],
    [{}, 'worse'],
  ])('%j: %s', (limits, judgement) => {
    expect(compare({ observations: at(85, limits) }, nation(at(88))).judgement).toBe(judgement);
  });
});

describe('windows are of our kind by what they cover, however often they move', () => {
  const ours: Partial<Indicator> = {
    frequency: { window: 12, unit: 'month', every: 'financial-quarter' },
    observations: at(85, {}, '2023-10..2024-09'),
  };
  const theirs = (window: number, unit: 'month' | 'financial-quarter', period: string) =>
    compare(ours, nation(at(80, {}, period), { frequency: { window, unit } }));
  it('the same dates, month by month', () => {
    expect(theirs(12, 'month', '2023-10..2024-09')).toMatchObject({
      periodsDiffer: false,
      judgement: 'better',
    });
  });
  it.each([
    [6, 'month', '2024-04..2024-09'],
    [2, 'financial-quarter', '24/25-Q1..24/25-Q2'],
  ] as const)('not %d %ss', (window, unit, period) => {
    expect(theirs(window, unit, period)).toMatchObject({ periodsDiffer: true, judgement: 'better' });
  });
});

describe('figures of several kinds', () => {
  it('are compared at our own kind where any is', () => {
    const told = compare({}, [
      { comparator: 'g', area: 'Bury', frequency: 'financial-year', observations: at(10, {}, '23/24') },
      { comparator: 'g', area: 'Wirral', observations: at(80) },
    ]);
    expect(told).toMatchObject({
      period: NOW,
      value: '80',
      periodsDiffer: false,
      members: { counted: 1, of: 3 },
    });
  });

  it('of another kind are the latest that ends with ours, or before', () => {
    const yearly = (...periods: string[]) =>
      compare(
        {},
        nation(
          periods.map((period, i) => ({ period, value: 10 + i })),
          { frequency: 'financial-half' },
        ),
      );
    expect(yearly('23/24-H2', '24/25-H1')).toMatchObject({ period: '24/25-H1', value: '11' });
    expect(yearly('24/25-H1', '23/24-H2')).toMatchObject({ period: '24/25-H1', value: '10' });
    expect(yearly('23/24-H2', '24/25-H2')).toMatchObject({ period: '23/24-H2', value: '10' });
    expect(yearly('24/25-H2')).toMatchObject({ period: null, reason: 'no-common-period' });
  });

  it('of another kind pass over one that is missing', () => {
    const observations: Observation[] = [
      ...at(10, {}, '22/23'),
      { period: '23/24', missing: 'confidential' },
    ];
    expect(compare({}, nation(observations, { frequency: 'financial-year' }))).toMatchObject({
      period: '22/23',
      value: '10',
    });
  });

  it('that build up through the year are judged only at our own kind', () => {
    const ours: Partial<Indicator> = { accumulation: 'year-to-date' };
    expect(compare(ours, nation(at(80))).judgement).toBe('better');
    expect(compare(ours, nation(at(80, {}, '23/24'), { frequency: 'financial-year' })).judgement).toBe(
      'not-judged',
    );
  });
});

describe('the latest that both have', () => {
  const ours: Partial<Indicator> = {
    observations: [...at(70, {}, '23/24-Q4'), { period: '24/25-Q1', missing: 'late' }, ...at(85)],
  };
  it.each([
    [[NOW], NOW, false],
    [['24/25-Q1'], null, false],
    [['23/24-Q4', '24/25-Q1'], '23/24-Q4', true],
    [['23/24-Q4', '24/25-Q3'], '23/24-Q4', true],
  ])('of theirs for %j: %s', (periods, period, behind) => {
    const told = compare(ours, nation(periods.map((text) => ({ period: text, value: 80 }))));
    expect(told).toMatchObject({ period, behind });
  });

  it('is nothing while we have no figure', () => {
    const told = compare({ observations: [{ period: NOW, missing: 'late' }] }, nation(at(80)));
    expect(told).toMatchObject({ value: null, difference: null, judgement: 'not-judged', behind: false });
  });
});

describe('why there is no figure of theirs', () => {
  const missing = (reason: Observation['missing']) => [{ period: NOW, missing: reason } as Observation];
  it.each([
    ['suppressed for a nation', nation(missing('confidential')), 'confidential'],
    ['late for a nation', nation(missing('late')), 'late'],
    ['no row at all', nation([]), 'not-available'],
    ['another period only', nation(at(80, {}, '23/24-Q1')), 'no-common-period'],
    [
      'suppressed, and another period',
      nation([...at(80, {}, '23/24-Q1'), ...missing('not-available')]),
      'no-common-period',
    ],
    [
      'a group published as suppressed',
      [{ comparator: 'g', observations: missing('confidential') }],
      'confidential',
    ],
    ['no member has a figure', members({ Bury: missing('confidential') }), 'not-available'],
    [
      'another period only, of one member',
      members({ Bury: at(80, {}, '23/24-Q1'), Wirral: [] }),
      'no-common-period',
    ],
    ['no list in force', members({ Bury: at(80) }, 'later'), 'not-applicable'],
    ['nothing to pool', members({ Bury: at(80) }, 'pooled'), 'no-common-period'],
  ] as [string, Comparisons, string][])('%s: %s', (_name, comparisons, reason) => {
    expect(compare({}, comparisons)).toMatchObject({
      value: null,
      reason,
      judgement: 'not-judged',
      rank: null,
      members: null,
    });
  });
});

describe('a group without one figure', () => {
  it('has none between two different grades, and its kind of figure doesn’t apply', () => {
    const grades = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'];
    const ours: Partial<Indicator> = { unit: { kind: 'grade', grades }, observations: at('Good') };
    const between = compare(ours, members({ Bury: at('Good'), Wirral: at('Outstanding') }));
    expect(between).toMatchObject({ value: null, reason: 'not-applicable' });
    const alike = compare(ours, members({ Bury: at('Good'), Wirral: at('Good'), Halton: at('Outstanding') }));
    expect(alike).toMatchObject({ value: 'Good', judgement: 'same', members: { counted: 3, of: 3 } });
  });

  it('of another kind of period is that of the latest of any member', () => {
    const half = (area: string, period: string) => ({
      comparator: 'g',
      area,
      frequency: 'financial-half' as const,
      observations: at(80, {}, period),
    });
    const told = compare({}, [half('Bury', '24/25-H1'), half('Wirral', '23/24-H2')]);
    expect(told).toMatchObject({ period: '24/25-H1', members: { counted: 1, of: 3 } });
  });
});

describe('an area is known by its name or code, in any case, spaces aside', () => {
  it.each(['Bury', 'BURY', ' bury '])('%j is Bury', (area) => {
    expect(compare({}, members({ [area]: at(80) }))).toMatchObject({
      value: '80',
      members: { counted: 1, of: 3 },
    });
  });
});

describe('pooled figures', () => {
  const part = (numerator: number, denominator: number) => at(1, { numerator, denominator });
  it.each([
    [{ kind: 'percent' as const }, { Bury: part(30, 100), Wirral: part(50, 300) }, '20', 2],
    [{ kind: 'rate' as const, per: 10000 }, { Bury: part(3, 1000), Wirral: part(1, 1000) }, '20', 2],
    [{ kind: 'ratio' as const }, { Bury: part(3, 4), Wirral: part(3, 4) }, '0.75', 2],
    [{ kind: 'percent' as const }, { Bury: part(30, 100), Wirral: at(99) }, '30', 1],
    [{ kind: 'percent' as const }, { Bury: part(30, 100), Wirral: at(99, { numerator: 5 }) }, '30', 1],
    [{ kind: 'percent' as const }, { Bury: part(30, 100), Wirral: at(99, { denominator: 5 }) }, '30', 1],
  ])('%j of %j: %s of %d', (unit, values, value, counted) => {
    expect(compare({ unit }, members(values, 'pooled'))).toMatchObject({
      value,
      members: { counted, of: 2 },
    });
  });

  it('are none where the denominators are nothing together', () => {
    expect(
      compare({}, members({ Bury: at(1, { numerator: 0, denominator: 0 }) }, 'pooled')).value,
    ).toBeNull();
  });
});
