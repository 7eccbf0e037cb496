import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cents, directed, negated, PATIENCE, RUNS } from '../../tools/src/any-scorecard.fixtures.js';
import {
  directionOfTravel,
  quartile,
  rank,
  ratePerformance,
  type PlainTolerance,
  type Polarity,
  type Rating,
} from './index.js';

fc.configureGlobal({ numRuns: RUNS });
vi.setConfig({ testTimeout: PATIENCE });

const opposite = { high: 'low', low: 'high', range: 'range', none: 'none' } as const;
const worstFirst: Rating[] = ['red', 'amber', 'green'];
const positive = cents.map((text) => text.replace('-', ''));
const tolerance = fc.oneof(
  positive.map((percent): PlainTolerance => ({ percent })),
  positive.map((points): PlainTolerance => ({ points })),
  cents.map((limit): PlainTolerance => ({ limit })),
);
const others = fc.array(cents, { maxLength: 12 });

describe('rating', () => {
  it('stays when figures change sign and the other way is good', () => {
    fc.assert(
      fc.property(cents, cents, directed, (value, target, polarity) => {
        const mirrored = { value: negated(value), target: negated(target), polarity: opposite[polarity] };
        expect(ratePerformance(mirrored)).toBe(ratePerformance({ value, target, polarity }));
      }),
    );
  });

  it('is never worse for a better figure, whatever the tolerance', () => {
    fc.assert(
      fc.property(cents, cents, cents, directed, tolerance, (a, b, target, polarity, allowed) => {
        const [low, high] = Number(a) < Number(b) ? [a, b] : [b, a];
        const [worse, better] = polarity === 'high' ? [low, high] : [high, low];
        const rate = (value: string) =>
          worstFirst.indexOf(ratePerformance({ value, target, polarity, tolerance: allowed }));
        expect(rate(worse)).toBeGreaterThanOrEqual(0);
        expect(rate(better)).toBeGreaterThanOrEqual(rate(worse));
      }),
    );
  });

  it('is never worse nearer to a range, on either side of it', () => {
    fc.assert(
      fc.property(cents, positive, positive, positive, tolerance, (min, size, near, far, allowed) => {
        const target = { min, max: (Number(min) + Number(size)).toFixed(2) };
        const [nearer, further] = [near, far].map(Number).sort((a, b) => a - b) as [number, number];
        const rate = (value: number) =>
          worstFirst.indexOf(
            ratePerformance({ value: value.toFixed(2), target, polarity: 'range', tolerance: allowed }),
          );
        expect(rate(Number(target.max) + nearer)).toBeGreaterThanOrEqual(rate(Number(target.max) + further));
        expect(rate(Number(target.min) - nearer)).toBeGreaterThanOrEqual(rate(Number(target.min) - further));
      }),
    );
  });

  it('is never worse for a greater tolerance', () => {
    fc.assert(
      fc.property(cents, cents, directed, positive, positive, (value, target, polarity, a, b) => {
        const [less, more] = Number(a) < Number(b) ? [a, b] : [b, a];
        const rate = (percent: string) =>
          worstFirst.indexOf(ratePerformance({ value, target, polarity, tolerance: { percent } }));
        expect(rate(more)).toBeGreaterThanOrEqual(rate(less));
      }),
    );
  });

  it('is green on the target itself, and never coloured without one', () => {
    fc.assert(
      fc.property(cents, directed, tolerance, (value, polarity, allowed) => {
        expect(ratePerformance({ value, target: value, polarity, tolerance: allowed })).toBe('green');
        expect(ratePerformance({ value, target: null, polarity, tolerance: allowed })).toBe('no-target');
        expect(ratePerformance({ value: null, target: value, polarity, tolerance: allowed })).toBe('no-data');
      }),
    );
  });
});

describe('direction of travel', () => {
  it('is judged the other way on the way back', () => {
    const other = {
      improved: 'worsened',
      worsened: 'improved',
      unchanged: 'unchanged',
      'not-judged': 'not-judged',
    };
    fc.assert(
      fc.property(cents, cents, directed, (latest, previous, polarity) => {
        const there = directionOfTravel({ latest, previous, polarity });
        const back = directionOfTravel({ latest: previous, previous: latest, polarity });
        expect(back.judgement).toBe(other[there.judgement]);
        expect(Number(back.difference)).toBe(0 - Number(there.difference));
      }),
    );
  });

  it('never rates a figure that improved worse than it was', () => {
    fc.assert(
      fc.property(cents, cents, cents, directed, (latest, previous, target, polarity) => {
        const rate = (value: string) => worstFirst.indexOf(ratePerformance({ value, target, polarity }));
        const { judgement } = directionOfTravel({ latest, previous, polarity });
        if (judgement === 'improved') expect(rate(latest)).toBeGreaterThanOrEqual(rate(previous));
        if (judgement === 'unchanged') expect(rate(latest)).toBe(rate(previous));
      }),
    );
  });
});

describe('rank', () => {
  it('is one more than how many are better, tied where another is equal', () => {
    fc.assert(
      fc.property(cents, others, directed, (value, list, polarity) => {
        const sign = polarity === 'high' ? 1 : -1;
        const better = list.filter((other) => sign * (Number(other) - Number(value)) > 0).length;
        const tied = list.some((other) => Number(other) === Number(value));
        expect(rank({ value, others: list, polarity })).toEqual({
          place: better + 1,
          of: list.length + 1,
          tied,
        });
      }),
    );
  });

  it('doesn’t depend on the order of the others, nor on those without a figure', () => {
    fc.assert(
      fc.property(cents, others, directed, (value, list, polarity) => {
        const shuffled = [null, ...list.toReversed(), null];
        expect(rank({ value, others: shuffled, polarity })).toEqual(rank({ value, others: list, polarity }));
      }),
    );
  });

  it('is shared by all who tie', () => {
    fc.assert(
      fc.property(cents, others, directed, (value, list, polarity) => {
        const whole = [value, value, ...list];
        const places = whole
          .map((own, i) => ({ own, place: rank({ value: own, others: whole.toSpliced(i, 1), polarity }) }))
          .filter(({ own }) => Number(own) === Number(value))
          .map(({ place }) => place);
        expect(new Set(places.map((place) => place?.place)).size).toBe(1);
        expect(places.every((place) => place?.tied)).toBe(true);
      }),
    );
  });
});

describe('quartile', () => {
  const four = fc.array(cents, { minLength: 3, maxLength: 12 });
  const bandOf = (values: string[], i: number, polarity: Polarity) =>
    quartile({ value: values[i]!, others: values.toSpliced(i, 1), polarity });

  it('puts the least in an end band, and is null with fewer than four', () => {
    fc.assert(
      fc.property(cents, four, directed, (value, list, polarity) => {
        const least = [value, ...list].sort((a, b) => Number(a) - Number(b));
        expect([polarity === 'high' ? 'D' : 'A', null]).toContain(bandOf(least, 0, polarity));
        expect(quartile({ value, others: list.slice(0, 2), polarity })).toBeNull();
      }),
    );
  });

  it('is never worse for a better figure of the same values', () => {
    fc.assert(
      fc.property(cents, four, directed, (value, list, polarity) => {
        const sorted = [value, ...list].sort((a, b) => Number(a) - Number(b));
        const bands = sorted.map((_, i) => bandOf(sorted, i, polarity)).filter((band) => band !== null);
        expect(polarity === 'high' ? bands.toReversed() : bands).toEqual(bands.toSorted());
      }),
    );
  });

  it('shares different values out evenly, to one', () => {
    const different = fc.uniqueArray(cents, { minLength: 4, maxLength: 13, selector: Number });
    fc.assert(
      fc.property(different, directed, (values, polarity) => {
        const bands = values.map((_, i) => bandOf(values, i, polarity));
        for (const band of 'ABCD') {
          const count = bands.filter((own) => own === band).length;
          expect(count).toBeGreaterThanOrEqual(Math.floor(values.length / 4));
          expect(count).toBeLessThanOrEqual(Math.ceil(values.length / 4));
        }
      }),
    );
  });

  it('doesn’t move when every figure moves by the same', () => {
    fc.assert(
      fc.property(four, fc.integer({ min: -5000, max: 5000 }), directed, (values, by, polarity) => {
        const moved = values.map((value) => (Number(value) + by).toFixed(2));
        expect(bandOf(moved, 0, polarity)).toBe(bandOf(values, 0, polarity));
      }),
    );
  });
});
