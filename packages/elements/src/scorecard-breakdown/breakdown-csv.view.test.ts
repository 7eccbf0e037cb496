import { evaluateScorecard, parseScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { breakdownOf, SUPPRESSED } from './breakdowns.fixtures.js';
import { categoriesCells } from './breakdown-csv.view.js';

function rowsOf(document: ReturnType<typeof breakdownOf>): string[][] {
  const results = evaluateScorecard(parseScorecard(document));
  const [indicator] = results.indicators;
  const [breakdown] = indicator?.breakdowns ?? [];
  if (!indicator || !breakdown) throw new Error('Nothing is broken down');
  return categoriesCells(indicator, breakdown, results).map((row) =>
    row.flatMap((cell) => Object.values(cell)),
  );
}

describe('the file of a breakdown', () => {
  it('has a row a category and a column a period, as recorded', () => {
    const rows = rowsOf(breakdownOf({ Boys: [60, 61.5], Girls: [73.5, 72] }, {}, ['24/25-Q1', '24/25-Q2']));
    expect(rows.slice(0, 3)).toEqual([
      ['Group', '24/25-Q1', '24/25-Q2'],
      ['Boys', '60', '61.5'],
      ['Girls', '73.5', '72'],
    ]);
  });

  it('has the mark of a suppressed category, and nothing that gives it away', () => {
    const rows = rowsOf(breakdownOf({ A: [SUPPRESSED], B: [17], C: [21] }, { unit: { kind: 'count' } }));
    expect(rows.slice(1, 4)).toEqual([
      ['A', '[c]'],
      ['B', '17'],
      ['C', '21'],
    ]);
    expect(rows.slice(4).flat().join()).not.toMatch(/38|40/);
  });

  it('has the numbers behind percents, what they come to, the measure’s own figure and its target', () => {
    const part = (numerator: number) => [{ numerator, denominator: 200 }];
    const targets = [{ from: '23/24-Q1', value: 55 }];
    const rows = rowsOf(breakdownOf({ Study: part(50), Work: part(90), Neither: part(60) }, { targets }));
    expect(rows.slice(0, 7)).toEqual([
      ['Group', '24/25-Q2', 'Number'],
      ['Study', '25', '50'],
      ['Work', '45', '90'],
      ['Neither', '30', '60'],
      ['All together', '100', '200'],
      ['Overall', '66.1', ''],
      ['Target', '55', ''],
    ]);
    const hidden = rowsOf(breakdownOf({ Study: part(50), Work: [SUPPRESSED], Neither: part(60) }));
    expect(hidden.slice(0, 5)).toEqual([
      ['Group', '24/25-Q2'],
      ['Study', '25'],
      ['Work', '[c]'],
      ['Neither', '30'],
      [],
    ]);
  });

  it('has the numbers of groups with how many they are of, and both bounds of a range', () => {
    const boys = [{ value: 60, numerator: 60, denominator: 100 }];
    const more = { polarity: 'range' as const, targets: [{ from: '23/24-Q1', value: { min: 60, max: 70 } }] };
    expect(rowsOf(breakdownOf({ Boys: boys, Girls: [72] }, more)).slice(0, 6)).toEqual([
      ['Group', '24/25-Q2', 'Number'],
      ['Boys', '60', '60 of 100'],
      ['Girls', '72', ''],
      ['Overall', '66.1', ''],
      ['Target, least', '60', ''],
      ['Target, greatest', '70', ''],
    ]);
  });
});
