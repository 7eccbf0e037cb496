import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { PATIENCE, RUNS } from '../../tools/src/any-scorecard.fixtures.js';
import {
  comparePeriods,
  formatPeriod,
  nextPeriod,
  parsePeriod,
  periodEnd,
  periodsBetween,
  periodStart,
  previousPeriod,
  safeParsePeriod,
  samePeriodLastYear,
} from './index.js';

fc.configureGlobal({ numRuns: RUNS });
vi.setConfig({ testTimeout: PATIENCE });

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

  it('are ordered by their last day, then by their first', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const key = (text: string) => `${periodEnd(text)} ${periodStart(text)}`;
        const expected = key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
        expect(Math.sign(comparePeriods(a, b))).toBe(expected);
        expect(Math.sign(comparePeriods(b, a))).toBe(0 - expected);
      }),
    );
  });

  it('between two of a kind are each the next of the one before', () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: 0, max: 20 }), (text, count) => {
        const first = parsePeriod(text);
        const steps = Array.from({ length: count }).reduce<(typeof first)[]>(
          (list) => [...list, nextPeriod(list.at(-1)!)],
          [first],
        );
        expect(periodsBetween(first, steps.at(-1)!)).toEqual(steps);
      }),
    );
  });

  it('start a year before on the same day, 29 February aside', () => {
    fc.assert(
      fc.property(anyPeriod, (text) => {
        const before = periodStart(samePeriodLastYear(text));
        expect(Number(periodStart(text).slice(0, 4)) - Number(before.slice(0, 4))).toBe(1);
        if (!periodStart(text).endsWith('02-29')) expect(before.slice(5)).toBe(periodStart(text).slice(5));
      }),
    );
  });

  it('are read or refused, whatever the text: none throws', () => {
    const like = fc.stringMatching(/^[-0-9/ ;.QHAYFqhay]{0,14}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), like), (text) => {
        const parse = safeParsePeriod(text);
        if (parse.ok) expect(parsePeriod(formatPeriod(parse.period))).toEqual(parse.period);
        else expect(parse.issues[0]?.message).toContain(text.trim().slice(0, 5));
      }),
    );
  });
});
