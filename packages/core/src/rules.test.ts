import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  directionOfTravel,
  evaluateScorecard,
  formatPeriod,
  nextPeriod,
  parsePeriod,
  parseScorecard,
  periodsBetween,
  previousPeriod,
  quartile,
  rank,
  ratePerformance,
  samePeriodLastYear,
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

const cents = fc.integer({ min: -100_000, max: 100_000 }).map((number) => (number / 100).toFixed(2));
const directed = fc.constantFrom<Polarity>('high', 'low');
const opposite = { high: 'low', low: 'high', range: 'range', none: 'none' } as const;
const negated = (text: string) => (text.startsWith('-') ? text.slice(1) : `-${text}`);

describe('properties', () => {
  it('negating figures and flipping polarity keeps the rating', () => {
    fc.assert(
      fc.property(cents, cents, directed, (value, target, polarity) => {
        const mirrored = { value: negated(value), target: negated(target), polarity: opposite[polarity] };
        expect(ratePerformance(mirrored)).toBe(ratePerformance({ value, target, polarity }));
      }),
    );
  });

  it('a better figure never has a worse rating', () => {
    const order = ['red', 'amber', 'green'];
    fc.assert(
      fc.property(cents, cents, cents, (a, b, target) => {
        const [worse, better] = Number(a) < Number(b) ? [a, b] : [b, a];
        const rate = (value: string) => order.indexOf(ratePerformance({ value, target, polarity: 'high' }));
        expect(rate(better)).toBeGreaterThanOrEqual(rate(worse));
      }),
    );
  });

  it('the way back is judged the other way', () => {
    const other = {
      improved: 'worsened',
      worsened: 'improved',
      unchanged: 'unchanged',
      'not-judged': 'not-judged',
    };
    fc.assert(
      fc.property(cents, cents, directed, (latest, previous, polarity) => {
        const there = directionOfTravel({ latest, previous, polarity }).judgement;
        expect(directionOfTravel({ latest: previous, previous: latest, polarity }).judgement).toBe(
          other[there],
        );
      }),
    );
  });

  it('rank doesn’t depend on the order of the others', () => {
    fc.assert(
      fc.property(cents, fc.array(cents), directed, (value, others, polarity) => {
        expect(rank({ value, others: others.toReversed(), polarity })).toEqual(
          rank({ value, others, polarity }),
        );
      }),
    );
  });
});

const year = fc.integer({ min: 1950, max: 2098 });
const pair = (start: number) => `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
const anyPeriod = fc.oneof(
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${pair(y)} Q${q}`),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => `${pair(y)} H${h}`),
  year.map(pair),
  year.map((y) => `AY ${pair(y)}`),
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `Q${q} ${y}`),
  fc.tuple(year, fc.constantFrom('autumn', 'spring', 'summer')).map(([y, t]) => `AY${pair(y)}-${t}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 365 }))
    .map(([y, d]) => new Date(Date.UTC(y, 0, d)).toISOString().slice(0, 10)),
  fc.tuple(year, fc.integer({ min: 1, max: 5 })).map(([y, n]) => `${y}..${y + n}`),
  fc.tuple(year, fc.integer({ min: 1, max: 5 })).map(([y, n]) => `${pair(y)} Q1 - ${pair(y + n)} Q3`),
);

describe('periods', () => {
  it('parse and format are inverse', () => {
    fc.assert(
      fc.property(anyPeriod, (text) => {
        const period = parsePeriod(text);
        expect(parsePeriod(formatPeriod(period))).toEqual(period);
      }),
    );
  });

  it('next is the inverse of previous, and comes after', () => {
    fc.assert(
      fc.property(anyPeriod, (text) => {
        const period = parsePeriod(text);
        expect(nextPeriod(previousPeriod(period))).toEqual(period);
        expect(comparePeriods(previousPeriod(period), period)).toBeLessThan(0);
        expect(comparePeriods(samePeriodLastYear(period), period)).toBeLessThan(0);
      }),
    );
  });

  it('one follows another without a gap', () => {
    fc.assert(
      fc.property(anyPeriod, (text) => {
        const period = parsePeriod(text);
        if (period.kind === 'window') return;
        const dayAfter = new Date(Date.parse(period.end) + 86_400_000).toISOString().slice(0, 10);
        expect(nextPeriod(period).start).toBe(dayAfter);
      }),
    );
  });

  it('are listed from first to last', () => {
    expect(periodsBetween('23/24-Q3', '24/25-Q1').map(({ text }) => text)).toEqual([
      '23/24-Q3',
      '23/24-Q4',
      '24/25-Q1',
    ]);
    expect(periodsBetween('24/25-Q1', '23/24-Q3')).toEqual([]);
    expect(() => periodsBetween('23/24-Q3', '2024')).toThrow(/different kinds/);
    expect(() => periodsBetween('1900-01-01', '2199-12-31')).toThrow(/over 10000 periods/);
  });
});

describe('evaluating', () => {
  const observation = fc.record({ quarter: fc.integer({ min: 0, max: 19 }), value: cents });
  const document = fc
    .uniqueArray(observation, { selector: ({ quarter }) => quarter, maxLength: 12 })
    .chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), directed),
    );
  const scorecard = (list: { quarter: number; value: string }[], polarity: Polarity) => ({
    version: 1 as const,
    title: 'T',
    indicators: [
      {
        id: 'x',
        title: 'X',
        frequency: 'financial-quarter' as const,
        polarity,
        targets: [{ from: '20/21-Q1', value: 10 }],
        observations: list.map(({ quarter, value }) => ({
          period: `${20 + Math.floor(quarter / 4)}/${21 + Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`,
          value,
        })),
      },
    ],
  });

  it('gives the same twice, whatever the order of observations, and changes nothing', () => {
    fc.assert(
      fc.property(document, ([list, shuffled, polarity]) => {
        const parsed = parseScorecard(scorecard(list, polarity));
        const before = JSON.stringify(parsed);
        const results = evaluateScorecard(parsed);
        expect(evaluateScorecard(parsed)).toEqual(results);
        expect(JSON.stringify(parsed)).toBe(before);
        expect(evaluateScorecard(parseScorecard(scorecard(shuffled, polarity)))).toEqual(results);
      }),
    );
  });

  it('gives plain JSON', () => {
    fc.assert(
      fc.property(document, ([list, , polarity]) => {
        const results = evaluateScorecard(parseScorecard(scorecard(list, polarity)));
        expect(JSON.parse(JSON.stringify(results))).toEqual(results);
      }),
    );
  });
});
