import { describe, expect, it } from 'vitest';
import { evaluate, indicator, type Indicator } from '../../tools/src/one-indicator.fixtures.js';

const NOW = '24/25-Q2';
type Parts = Record<string, string | null>;

/** One breakdown at one period; null is suppressed. */
function breakdown(parts: Parts, more: Partial<Indicator> = {}, period = NOW) {
  const categories = Object.entries(parts).map(([title, value]) => ({
    title,
    observations: [value === null ? { period, missing: 'confidential' as const } : { period, value }],
  }));
  return evaluate(indicator(['50'], { breakdowns: [{ id: 'b', title: 'B', categories }], ...more }))
    .breakdowns[0]!;
}

describe('the best and the worst category', () => {
  const range: Partial<Indicator> = {
    polarity: 'range',
    targets: [{ from: '23/24', value: { min: 40, max: 50 } }],
  };
  const rows: [good: Partial<Indicator>, parts: Parts, best: string | null, worst: string | null][] = [
    [{ polarity: 'high' }, { A: '1', B: '3', C: '2' }, 'B', 'A'],
    [{ polarity: 'low' }, { A: '1', B: '3', C: '2' }, 'A', 'B'],
    [{ polarity: 'high' }, { A: '3', B: '3', C: '2', D: '2' }, 'A, B', 'C, D'],
    [{ polarity: 'high' }, { A: '3', B: '3', C: '2', D: '3', E: '3' }, '4 of 5', 'C'],
    [{ polarity: 'high', observations: [] }, { A: '61', B: '30', C: '9' }, null, null],
    [{ polarity: 'high', observations: [] }, { A: '61.5', B: '30.5', C: '9' }, 'A', 'C'],
    [{ polarity: 'high' }, { A: '51', B: '40', C: '9' }, 'A', 'C'],
    [range, { A: '45', B: '49', C: '60' }, null, 'C'],
    [{ polarity: 'high' }, { A: null, B: '3', C: '2' }, 'B', 'C'],
    [{ polarity: 'high' }, { A: '3', B: '3' }, null, null],
    [{ polarity: 'high' }, { A: '3' }, null, null],
    [{ polarity: 'high' }, { A: null }, null, null],
    [{ polarity: 'none' }, { A: '1', B: '3' }, null, null],
    [range, { A: '45', B: '60', C: '39' }, 'A', 'B'],
    [range, { A: '41', B: '49' }, null, null],
    [{ polarity: 'range' }, { A: '41', B: '60' }, null, null],
    [{ unit: { kind: 'rate', per: 1000 } }, { A: '1', B: '3' }, 'B', 'A'],
    [{ unit: { kind: 'count' } }, { A: '10', B: '30', C: '10' }, null, null],
    [{ unit: { kind: 'count' }, polarity: 'low' }, { A: null, B: '30', C: '10' }, null, null],
    [{ unit: { kind: 'currency', code: 'GBP' } }, { A: '40', B: '10' }, null, null],
    [{ unit: { kind: 'currency', code: 'GBP' } }, { A: '40', B: '30' }, 'A', 'B'],
  ];
  it.each(rows)('%j %j: %s and %s', (more, parts, best, worst) => {
    const told = breakdown(parts, more);
    expect([told.best?.title ?? null, told.worst?.title ?? null]).toEqual([best, worst]);
  });
});

describe('the widest gap', () => {
  it.each([
    [{ A: '1', B: '3', C: '2' }, 'A: 2 percentage points lower than B'],
    [{ A: '3', B: null, C: '2' }, 'C: 1 percentage point lower than A'],
    [{ A: '3', B: '3.0' }, null],
    [{ A: '3' }, null],
    [{ A: null }, null],
  ] as [Parts, string | null][])('of %j: %s', (parts, text) => {
    expect(breakdown(parts).gap?.text ?? null).toBe(text);
  });
});

describe('the total of counts without an overall figure', () => {
  const count: Partial<Indicator> = { unit: { kind: 'count' }, observations: [] };
  it.each([
    [{ A: '1', B: '3' }, '4', ['25', '75']],
    [{ A: '1', B: null }, null, [null, null]],
    [{ A: '0', B: '0' }, '0', [null, null]],
    [{}, null, []],
  ] as [Parts, string | null, (string | null)[]][])('of %j: %s', (parts, total, shares) => {
    const told = breakdown(parts, count);
    expect(told.total?.value ?? null).toBe(total);
    expect(told.categories.map(({ share }) => share?.value ?? null)).toEqual(shares);
    expect(told.gap).toBeNull();
  });
});

describe('a breakdown is for', () => {
  const category = (title: string, ...periods: string[]) => ({
    title,
    observations: periods.map((period, i) => ({ period, value: 10 + i })),
  });
  const told = (...categories: ReturnType<typeof category>[]) =>
    evaluate(indicator(['50'], { breakdowns: [{ id: 'b', title: 'B', categories }] })).breakdowns[0]!;

  it('the latest period, up to the reporting period, of which any category has a row', () => {
    expect(told(category('A', '23/24-Q4', '24/25-Q1'), category('B', '23/24-Q4')).period).toBe('24/25-Q1');
    expect(told(category('A', '24/25-Q1', '23/24-Q4'), category('B', '23/24-Q3')).period).toBe('24/25-Q1');
    expect(told(category('A', '24/25-Q2', '24/25-Q3')).period).toBe('24/25-Q2');
  });

  it('no period where all come later, and every category is without a figure then', () => {
    const later = told(category('A', '24/25-Q3'), category('B', '24/25-Q4'));
    expect(later).toMatchObject({ period: null, best: null, worst: null, gap: null, total: null });
    expect(later.categories.map(({ status }) => status)).toEqual(['missing', 'missing']);
    expect(told()).toMatchObject({ period: null, total: null, categories: [] });
  });

  it('a period in which a category without a row has no figure', () => {
    const { categories, best, worst } = told(
      category('A', '24/25-Q2'),
      category('B', '24/25-Q1'),
      category('C', '24/25-Q2'),
    );
    expect(categories.map(({ status }) => status)).toEqual(['observed', 'missing', 'observed']);
    expect([best, worst]).toEqual([null, null]);
  });
});
