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
});
