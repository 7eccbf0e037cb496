import { describe, expect, it } from 'vitest';
import {
  evaluateIndicator,
  evaluateScorecard,
  parseScorecard,
  rank,
  ratePerformance,
  safeParseScorecard,
  ScorecardError,
  type Polarity,
  type ScorecardInput,
} from './index.js';

type Indicator = ScorecardInput['indicators'][number];

const base: Indicator = {
  id: 'x',
  title: 'X',
  frequency: 'financial-quarter',
  polarity: 'high',
  observations: [
    { period: '24/25-Q1', value: 80 },
    { period: '24/25-Q2', value: 80 },
  ],
};
const document = (more: Partial<Indicator>, whole: Partial<ScorecardInput> = {}) => ({
  version: 1 as const,
  title: 'T',
  ...whole,
  indicators: [{ ...base, ...more }],
});
const evaluate = (more: Partial<Indicator>, whole: Partial<ScorecardInput> = {}) =>
  evaluateIndicator(parseScorecard(document(more, whole)), 'x');
const problems = (input: unknown) => safeParseScorecard(input).issues.map(({ code }) => code);

describe('a tolerance that makes no sense never gives a colour', () => {
  const scale = { unit: { kind: 'grade', grades: ['Bad', 'Fair', 'Good'] }, frequency: 'irregular' } as const;
  const bad = {
    observations: [{ period: '24/25-Q2', value: 'Bad' }],
    targets: [{ from: '24/25-Q1', value: 'good' }],
  };

  it('a limit is read as its scale spells it', () => {
    expect(
      evaluate({
        ...scale,
        unit: { kind: 'grade', grades: ['Bad', 'Fair', 'Good'] },
        ...bad,
        tolerance: { limit: 'fair' },
      }).rating,
    ).toBe('red');
  });

  it.each([
    [
      'a limit off the scale',
      { ...bad, unit: { kind: 'grade', grades: ['Bad', 'Good'] }, tolerance: { limit: 'Fairish' } },
      {},
    ],
    ['a limit that is no number', { tolerance: { limit: 'abc' } }, {}],
    ['a limit of the document that is no number here', {}, { rules: { tolerance: { limit: 'Good' } } }],
    ['a negative percent', { tolerance: { percent: -5 } }, {}],
    ['a negative dead band', { unchangedWithin: -1 }, {}],
    ['a negative band for the same', { sameWithin: -1 }, {}],
  ] as [string, Partial<Indicator>, Partial<ScorecardInput>][])('%s', (_name, more, whole) => {
    const parse = safeParseScorecard(document(more, whole));
    expect(parse.ok).toBe(false);
    const { rating, travel } = evaluateScorecard(parse.ok ? parse.scorecard : parse.kept!).indicators[0]!;
    expect(['not-judged', 'no-data']).toContain(rating);
    expect('colour' in travel ? travel.colour : 'none').toBe('none');
  });

  it('says which forms a tolerance has', () => {
    const [issue] = safeParseScorecard(document({ tolerance: 5 as never })).issues;
    expect(issue?.message).toMatch(/\{ "percent": 5 \}.*\{ "limit": 90 \}/);
    const [inner] = safeParseScorecard(document({ tolerance: { percent: 'x' } })).issues;
    expect(inner?.message).toMatch(/“x” is not right: it should be a number/);
  });

  it('falls back to the document’s before the first of its own', () => {
    const targets = [{ from: '23/24-Q1', value: 88 }];
    const more = { targets, tolerance: [{ from: '24/25-Q3', value: { percent: 1 } }] };
    expect(evaluate(more, { rules: { tolerance: { percent: 10 } } }).rating).toBe('amber');
    expect(evaluate(more).rating).toBe('red');
  });
});

describe('a target that doesn’t fit the way that is good is none', () => {
  const flips = (from: Polarity, to: Polarity) => [
    { from: '23/24-Q1', value: from },
    { from: '24/25-Q2', value: to },
  ];
  it.each([
    ['high to range', flips('high', 'range'), 90],
    ['range to high', flips('range', 'high'), { min: 90, max: 95 }],
  ])('%s', (_name, polarity, value) => {
    const result = evaluate({ polarity, targets: [{ from: '23/24-Q1', value }] });
    expect(result).toMatchObject({ rating: 'no-target', target: null, distance: null });
    expect(result.explanation).toMatch(/There is no target/);
  });
});

describe('a group', () => {
  const at = (area: string, value: number, more: object = {}) => ({
    comparator: 'g',
    area,
    observations: [{ period: '24/25-Q2', value }],
    ...more,
  });
  const group = (members: string[]) => ({
    comparators: [{ id: 'g', name: 'G', kind: 'group' as const, members }],
  });

  it('counts a member once, however often and however it is written', () => {
    const comparisons = [at('Wirral', 90), at('Bury', 60)];
    expect(evaluate({ comparisons }, group(['Wirral', 'wirral ', 'Bury'])).comparisons[0]).toMatchObject({
      value: '75',
      members: { counted: 2, of: 2 },
      rank: { place: 2, of: 3 },
    });
  });

  it('finds a member’s quarters beside its years', () => {
    const yearly = {
      comparator: 'g',
      area: 'A',
      frequency: 'financial-year' as const,
      observations: [{ period: '23/24', value: 1 }],
    };
    expect(evaluate({ comparisons: [at('A', 70), yearly] }, group(['A'])).comparisons[0]).toMatchObject({
      value: '70',
    });
  });

  it('warns of an area that is in no list', () => {
    const issues = safeParseScorecard(document({ comparisons: [at('Buryy', 1)] }, group(['Bury']))).issues;
    expect(issues[0]).toMatchObject({ severity: 'warning', code: 'unknown-area' });
    expect(issues[0]?.message).toMatch(/Did you mean “Bury”/);
  });

  it('refuses a period given twice for one area', () => {
    expect(problems(document({ comparisons: [at('A', 1), at('A', 2)] }, group(['A'])))).toEqual([
      'duplicate-period',
    ]);
  });

  it('takes a nation’s figures whether or not they name their area', () => {
    const comparators = [{ id: 'g', name: 'England', kind: 'nation' as const }];
    expect(evaluate({ comparisons: [at('England', 70)] }, { comparators }).comparisons[0]?.value).toBe('70');
  });
});

describe('year to date', () => {
  const cumulative = (period: string) =>
    document({ accumulation: 'year-to-date', observations: [{ period, value: 1 }] });
  it.each(['2023/24 Q2-Q3', '22/23-Q1..23/24-Q3'])('a window of %s is none', (period) => {
    expect(problems(cumulative(period))).toEqual(['wrong-kind']);
  });

  it('of months begins in April', () => {
    const months = { accumulation: 'year-to-date', frequency: 'month' } as const;
    const read = (period: string) => problems(document({ ...months, observations: [{ period, value: 1 }] }));
    expect(read('2023-04..2023-09')).toEqual([]);
    expect(read('2023-05..2023-09')).toEqual(['wrong-kind']);
  });
});

describe('nothing that is given makes a reader throw', () => {
  const getter = {
    get version(): number {
      throw new Error('no');
    },
  };
  it.each([
    ['a BigInt', 10n],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['NaN', Number.NaN],
    ['a Map', new Map([['version', 1]])],
    ['a date', new Date(0)],
    ['an object that throws', getter],
    ['a title that is a BigInt', document({ title: 1n as never })],
    [
      'a hundred thousand faults',
      document({ observations: Array.from({ length: 100_000 }, () => ({}) as never) }),
    ],
    ['a value of many letters', document({ observations: [{ period: 'x'.repeat(100_000), value: 1 }] })],
  ])('%s', (_name, input) => {
    const parse = safeParseScorecard(input);
    expect(parse.ok).toBe(false);
    expect(parse.issues.length).toBeGreaterThan(0);
    expect(parse.issues[0]?.message.length).toBeLessThan(400);
  });

  it('far-off years end at once', () => {
    expect(problems(document({}, { period: '9999' }))).toEqual(['bad-period']);
  });

  it('primitive rules name what is wrong', () => {
    expect(() => ratePerformance({ value: 1, target: 1, polarity: 'High' as Polarity })).toThrow(
      /“High” is not a polarity/,
    );
    expect(() => rank({ value: {} as never, others: [], polarity: 'high' })).toThrow(ScorecardError);
    expect(ratePerformance({ value: undefined as never, target: 1, polarity: 'high' })).toBe('no-data');
  });
});

describe('a number as text', () => {
  const value = (text: string) => problems(document({ observations: [{ period: '24/25-Q1', value: text }] }));
  it.each(['.5', '5.', '-.5', '0.00000000000000000001'])('%s is taken', (text) => {
    expect(value(text)).toEqual([]);
  });
  it.each(['.', '-', '1.2.3', '1e5', '0.000000000000000000001', '1234567890123456789012345678901'])(
    '%s is refused',
    (text) => expect(value(text)).toEqual(['bad-number']),
  );
});

describe('an address', () => {
  const source = (url: string) => problems(document({ source: { title: 'S', url } }));
  it.each(['https://www.example.gov.uk/a', '/figures.csv', 'figures.csv', '../a?b=1'])(
    '%s is taken',
    (url) => {
      expect(source(url)).toEqual([]);
    },
  );
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'JAVASCRIPT:x',
    '//elsewhere.example',
    'java\nscript:x',
  ])('%s is refused', (url) => {
    expect(source(url)).toEqual(['wrong-form']);
  });
});
