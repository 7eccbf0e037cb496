import { describe, expect, it } from 'vitest';
import { evaluate, indicator, type Indicator } from '../../tools/src/one-indicator.fixtures.js';

const NOW = '24/25-Q2';
type Observation = NonNullable<Indicator['observations']>[number];
type Part = Omit<Observation, 'period'>;

const HIDDEN: Part = { missing: 'confidential' };
const count: Partial<Indicator> = { unit: { kind: 'count' } };
const of = (numerator: number, denominator: number): Part => ({
  numerator: String(numerator),
  denominator: String(denominator),
});

/** One breakdown of a measure whose own figure is 50 unless it says otherwise. */
function told(parts: Record<string, Part>, more: Partial<Indicator> = {}) {
  const categories = Object.entries(parts).map(([title, part]) => ({
    title,
    observations: [{ period: NOW, ...part }],
  }));
  return evaluate(indicator(['50'], { breakdowns: [{ id: 'b', title: 'B', categories }], ...more }))
    .breakdowns[0]!;
}

describe('percents are the parts of a whole', () => {
  it('where their numerators add up to the one denominator that they share', () => {
    const parts = told({ A: of(43, 212), B: of(82, 212), C: of(87, 212) });
    expect(parts).toMatchObject({ isSplit: true, gap: null, best: null, worst: null });
    expect(parts.total).toEqual({ value: '212', text: '212' });
    expect(parts.totalShareText).toBe('100%');
    expect(parts.categories.map(({ share }) => share)).toEqual([null, null, null]);
  });

  it.each([
    ['overlap', { A: of(43, 212), B: of(200, 212) }],
    ['leave some out', { A: of(43, 212), B: of(82, 212) }],
    ['are of different groups', { A: of(100, 200), B: of(100, 100) }],
    ['have no numerators', { A: { value: '40' }, B: { value: '60' } }],
    ['are one alone', { A: of(212, 212) }],
  ])('and not where they %s', (_, parts) => {
    expect(told(parts)).toMatchObject({ isSplit: false, total: null, totalShareText: null });
  });
});

describe('money is the parts of a whole', () => {
  const money: Partial<Indicator> = { unit: { kind: 'currency', code: 'GBP', scale: 'million' } };

  it('where it adds up to the measure’s own figure', () => {
    const parts = told({ A: { value: '30' }, B: { value: '20' } }, money);
    expect(parts).toMatchObject({ isSplit: true, gap: null, total: { text: '£50 million' } });
    expect(parts.categories.map(({ share }) => share?.text)).toEqual(['60.0%', '40.0%']);
  });

  it('and has no shares where a part is below zero', () => {
    const parts = told({ A: { value: '60' }, B: { value: '-10' } }, money);
    expect(parts.total?.text).toBe('£50 million');
    expect(parts.categories.map(({ share }) => share)).toEqual([null, null]);
  });

  it('and not where it comes to something else', () => {
    expect(told({ A: { value: '30' }, B: { value: '10' } }, money)).toMatchObject({
      isSplit: false,
      total: null,
      gap: { text: 'B: £20 million lower than A' },
    });
  });
});

describe('counts that come to more than the whole are not added up', () => {
  const own = (value: string): Partial<Indicator> => ({ ...count, observations: [{ period: NOW, value }] });

  it.each([
    [
      'they overlap',
      { Disabled: { value: '30' }, Women: { value: '60' }, 'Over 65': { value: '40' } },
      '100',
    ],
    [
      'one is the whole by another name',
      { Boys: { value: '60' }, Girls: { value: '40' }, Us: { value: '100' } },
      '100',
    ],
    ['one is not known', { A: { value: '60' }, B: { value: '50' }, C: { missing: 'late' } }, '100'],
    ['their total says so', { A: { value: '10' }, B: { value: '20' }, Total: { value: '25' } }, '30'],
  ] as [string, Record<string, Part>, string][])('where %s', (_, parts, whole) => {
    const told1 = told(parts, own(whole));
    expect(told1).toMatchObject({ isOver: true, total: null, totalShareText: null });
    expect(told1.categories.every(({ share }) => share === null)).toBe(true);
  });

  it.each([
    ['they make it', { A: { value: '60' }, B: { value: '40' } }],
    ['some are left out', { A: { value: '10' }, B: { value: '20' } }],
    [
      'one is named as the whole',
      { A: { value: '60' }, B: { value: '40' }, 'All children': { value: '100' } },
    ],
  ])('and are where %s', (_, parts) => {
    const { isOver, total } = told(parts, own('100'));
    expect([isOver, total === null]).toEqual([false, false]);
  });

  it('and have shares of the whole where they come to less, together too', () => {
    const parts = told({ A: { value: '10' }, B: { value: '20' } }, own('100'));
    expect(parts.categories.map(({ share }) => share?.text)).toEqual(['10.0%', '20.0%']);
    expect(parts).toMatchObject({ total: { text: '30' }, totalShareText: '30.0%' });
  });
});

describe('beside a suppressed figure', () => {
  it('neither total, share, number, overall figure nor difference from it is told', () => {
    const parts = told({ A: of(30, 60), B: HIDDEN, C: of(20, 40) });
    expect(parts).toMatchObject({ total: null, totalShareText: null, own: null });
    for (const { share, count: number, fromOwn } of parts.categories)
      expect([share, number, fromOwn]).toEqual([null, null, null]);
  });

  it('of the measure itself, the categories are not added up to it', () => {
    const own = { observations: [{ period: NOW, missing: 'confidential' as const }] };
    const parts = told({ A: { value: '30' }, B: { value: '20' } }, { ...count, ...own });
    expect(parts).toMatchObject({ total: null, own: null, isSuppressed: true });
    expect(parts.categories.map(({ share }) => share)).toEqual([null, null]);
    expect(told({ A: { value: '30' }, B: { value: '20' } }, count).isSuppressed).toBe(false);
  });

  it('percents that may be the parts of a whole have neither gap nor best and worst', () => {
    expect(told({ A: of(43, 212), B: HIDDEN, C: of(87, 212) })).toMatchObject({
      isSplit: true,
      gap: null,
      best: null,
      worst: null,
      total: null,
      totalShareText: null,
    });
  });

  it.each([
    ['more than the whole', { A: of(143, 212), B: HIDDEN, C: of(87, 212) }],
    ['of different groups', { A: of(43, 212), B: HIDDEN, C: of(87, 200) }],
    ['alone', { A: of(43, 212), B: HIDDEN }],
  ])('percents that are %s are groups', (_, parts) => {
    expect(told(parts).isSplit).toBe(false);
  });

  it('and beside one that is only late the overall figure stays', () => {
    expect(told({ A: { value: '30' }, B: { missing: 'late' } }).own).toEqual({ value: '50', text: '50%' });
  });
});

describe('a category called Total, All or Overall', () => {
  it('is no part: it is not added, has no share, and is in no gap', () => {
    const parts = told({ A: { value: '60' }, B: { value: '40' }, Total: { value: '100' } }, count);
    expect(parts.total?.value).toBe('100');
    expect(parts.categories.map(({ share }) => share?.text ?? null)).toEqual(['60.0%', '40.0%', null]);
    expect(parts.categories.map(({ isWhole }) => isWhole)).toEqual([false, false, true]);
    expect(told({ All: { value: '90' }, A: { value: '60' }, B: { value: '50' } })).toMatchObject({
      gap: { text: 'B: 10 percentage points lower than A' },
      best: { title: 'A' },
    });
  });

  it.each(['Persons', 'Both', 'Both sexes', 'All pupils', 'Total children', 'Grand total'])(
    'or %s',
    (name) => {
      const { categories } = told({ A: { value: '30' }, [name]: { value: '50' } }, count);
      expect(categories.map(({ isWhole }) => isWhole)).toEqual([false, true]);
    },
  );

  it.each(['All other', 'All other pupils', 'Overall rating', 'Both parents'])('but not %s', (name) => {
    expect(told({ [name]: { value: '30' } }, count).categories[0]?.isWhole).toBe(false);
  });

  it('gives nothing away where it is suppressed', () => {
    expect(told({ A: { value: '60' }, B: { value: '40' }, Total: HIDDEN }, count).total).toBeNull();
  });
});

describe('each category', () => {
  it('is told with its numerator, and of how many', () => {
    const [boys, girls] = told({ Boys: of(1200, 2000), Girls: { value: '72' } }).categories;
    expect(boys?.count).toEqual({ value: '1200', text: '1,200', of: '2,000' });
    expect(girls?.count).toBeNull();
  });

  it('stands so far from the measure’s own figure', () => {
    const { categories } = told({ Boys: { value: '44' }, Girls: { value: '56.5' } });
    expect(categories.map(({ fromOwn }) => fromOwn?.text)).toEqual(['−6 pts', '+7 pts']);
    expect(categories.map(({ fromOwn }) => fromOwn?.difference)).toEqual(['-6', '6.5']);
  });
});
