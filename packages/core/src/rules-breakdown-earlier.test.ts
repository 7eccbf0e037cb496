import { describe, expect, it } from 'vitest';
import { evaluate, indicator, type Indicator } from '../../tools/src/one-indicator.fixtures.js';

type Observation = NonNullable<Indicator['observations']>[number];

const HIDDEN = 'hidden';
const PERIODS = ['23/24-Q1', '23/24-Q2', '23/24-Q3', '23/24-Q4', '24/25-Q1', '24/25-Q2'];

/** Categories by their last figures, the latest at 24/25-Q2; null has no row. */
function told(parts: Record<string, (string | null)[]>, more: Partial<Indicator> = {}) {
  const categories = Object.entries(parts).map(([title, values]) => ({
    title,
    observations: values.flatMap((value, i): Observation[] => {
      const period = PERIODS[PERIODS.length - values.length + i] ?? '';
      if (value === null) return [];
      return [value === HIDDEN ? { period, missing: 'confidential' } : { period, value }];
    }),
  }));
  return evaluate(indicator(['50'], { breakdowns: [{ id: 'b', title: 'B', categories }], ...more }))
    .breakdowns[0]!;
}

describe('the gap since the period before', () => {
  it.each([
    [{ A: ['50', '52'], B: ['70', '70'] }, 'The gap has narrowed by 2 percentage points since 24/25-Q1'],
    [{ A: ['50', '48'], B: ['70', '70'] }, 'The gap has widened by 2 percentage points since 24/25-Q1'],
    [{ A: ['50', '51'], B: ['70', '71'] }, 'The gap is unchanged since 24/25-Q1'],
    [{ A: ['60', '50'], B: ['55', '70'] }, 'In 24/25-Q1 it was the other way round, by 5 percentage points'],
    [{ A: ['70', '50'], B: ['70', '70'] }, 'The gap has widened by 20 percentage points since 24/25-Q1'],
    [{ A: ['50', '50.2'], B: ['70', '70'] }, 'The gap has narrowed by 0.2 percentage points since 24/25-Q1'],
    [{ A: [HIDDEN, '50'], B: ['70', '70'] }, null],
    [{ A: ['50', null, '50'], B: ['70', null, '70'] }, null],
    [{ A: ['50'], B: ['70'] }, null],
  ] as [Record<string, (string | null)[]>, string | null][])('of %j: %s', (parts, text) => {
    expect(told(parts).gapChange?.text ?? null).toBe(text);
  });

  it.each([
    ['48', 'wider'],
    ['50', 'same'],
    ['52', 'narrower'],
  ])('between 50 and 70, then %s and 70, is %s', (now, movement) => {
    expect(told({ A: ['50', now], B: ['70', '70'] }).gapChange?.movement).toBe(movement);
  });

  it('is that of the two which are furthest apart now', () => {
    const { gapChange } = told({ A: ['90', '50'], B: ['10', '60'], C: ['80', '70'] });
    expect(gapChange).toMatchObject({ movement: 'reversed', difference: '10', from: '24/25-Q1' });
  });

  it('is only told between figures of one period, though each has a period before of its own', () => {
    const { gapChange, categories } = told(
      { A: ['50', null, '52'], B: [null, '70', '71'] },
      { frequency: 'irregular' },
    );
    expect(gapChange).toBeNull();
    expect(
      categories.map(({ travel }) => travel && ('from' in travel ? travel.from : travel.reason)),
    ).toEqual(['previous-missing', '24/25-Q1']);
  });

  it('is not told across a break in the series', () => {
    const breaks = [{ at: '24/25-Q2', note: 'A new way of counting' }];
    const { gapChange, categories } = told({ A: ['50', '52'], B: ['70', '70'] }, { breaks });
    expect(gapChange).toBeNull();
    expect(categories[0]?.travel).toMatchObject({ reason: 'break' });
  });
});

describe('the change of each category', () => {
  it('is judged as the measure is', () => {
    const { categories } = told({ A: ['50', '52'], B: ['70', '69'] }, { polarity: 'low' });
    expect(categories.map(({ travel }) => travel && 'from' in travel && travel.judgement)).toEqual([
      'worsened',
      'improved',
    ]);
  });

  it('is not told from a suppressed figure, nor to one', () => {
    const { categories } = told({ A: [HIDDEN, '52'], B: ['70', HIDDEN] });
    expect(categories.map(({ travel }) => travel && 'reason' in travel && travel.reason)).toEqual([
      'previous-missing',
      'confidential',
    ]);
  });
});

describe('parts of a whole stay parts', () => {
  const at = (period: string, numerator?: number) => ({
    period,
    ...(numerator === undefined
      ? { missing: 'late' as const }
      : { numerator: String(numerator), denominator: '212' }),
  });
  const breakdown = (categories: { title: string; observations: Observation[] }[], more = {}) =>
    evaluate(indicator(['50'], { breakdowns: [{ id: 'b', title: 'B', categories }], ...more }))
      .breakdowns[0]!;

  it('while one has no numerator, since they added up the period before', () => {
    const parts = breakdown([
      { title: 'A', observations: [at('24/25-Q1', 45), { period: '24/25-Q2', value: '20' }] },
      { title: 'B', observations: [at('24/25-Q1', 167), { period: '24/25-Q2', value: '80' }] },
    ]);
    expect(parts).toMatchObject({ isSplit: true, gap: null, best: null, total: null });
    expect(parts.categories.map(({ fromOwn }) => fromOwn)).toEqual([null, null]);
  });

  it('of money while one is late, as long as they come to no more than the whole', () => {
    const money = { unit: { kind: 'currency', code: 'GBP' } } as const;
    const parts = (value: string) =>
      breakdown(
        [
          { title: 'A', observations: [at('24/25-Q2')] },
          { title: 'B', observations: [{ period: '24/25-Q2', value }] },
          { title: 'C', observations: [{ period: '24/25-Q2', value: '20' }] },
        ],
        money,
      );
    expect(parts('30')).toMatchObject({ isSplit: true, gap: null, total: null });
    expect(parts('31')).toMatchObject({ isSplit: false });
  });

  it('but not where all are known and do not add up', () => {
    const parts = breakdown([
      { title: 'A', observations: [at('24/25-Q1', 45), at('24/25-Q2', 100)] },
      { title: 'B', observations: [at('24/25-Q1', 167), at('24/25-Q2', 180)] },
    ]);
    expect(parts).toMatchObject({ isSplit: false, gap: { lower: 'A' } });
  });
});

describe('earlier figures', () => {
  it('are those of four periods at most, oldest first', () => {
    const { earlier } = told({ A: ['1', '2', '3', '4', '5', '6'] });
    expect(earlier.map(({ period }) => period)).toEqual(PERIODS.slice(1, 5));
    expect(earlier.map(({ figures }) => figures[0]?.text)).toEqual(['2%', '3%', '4%', '5%']);
  });

  it('keep their reasons, and a total only where every part was known', () => {
    const { earlier } = told(
      { A: ['1', '2', '3'], B: ['10', HIDDEN, '30'] },
      { unit: { kind: 'count' }, observations: [] },
    );
    expect(earlier.map(({ total }) => total?.value ?? null)).toEqual(['11', null]);
    expect(earlier[1]?.figures.map(({ text }) => text)).toEqual(['2', '[c]']);
  });

  it('are none where there is one period', () => {
    expect(told({ A: ['1'] }).earlier).toEqual([]);
  });
});
