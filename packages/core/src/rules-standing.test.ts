import { describe, expect, it } from 'vitest';
import { evaluateIndicator, parseScorecard } from './index.js';

const areas = ['A', 'B', 'C', 'D'];

/** Us in a group of four areas. */
function standingOf(ours: number | string, theirs: (number | string)[], more: object) {
  const at = (value: number | string) => [{ period: '24/25', value }];
  const indicator = {
    id: 'x',
    title: 'X',
    frequency: 'financial-year',
    polarity: 'high',
    observations: at(ours),
    comparisons: theirs.map((value, i) => ({ comparator: 'g', area: areas[i], observations: at(value) })),
    ...more,
  };
  const comparators = [{ id: 'g', name: 'G', kind: 'group', members: areas }];
  const scorecard = parseScorecard({ version: 1, title: 'T', comparators, indicators: [indicator] });
  return evaluateIndicator(scorecard, 'x').comparisons[0]!;
}

describe('the values at which the quarters of a group part', () => {
  it('are given for figures of which high is good', () => {
    const { quartile, quartileBounds } = standingOf(50, [10, 20, 30, 40], {});
    expect(quartile).toBe('A');
    expect(quartileBounds?.map(({ value }) => value)).toEqual(['20', '30', '40']);
  });

  const percent = { unit: { kind: 'percent', decimals: 1 } };
  it.each([
    ['high', percent, 50, [60.2, 70.24, 70.26, 90], '70.3%'],
    ['low', percent, 90, [60.2, 70.24, 70.26, 95], '70.2%'],
    ['high', percent, 70.24, [10, 20, 70.26, 90], '70.26%'],
    ['low', percent, 70.26, [10, 70.24, 80, 90], '70.24%'],
    ['high', { unit: { kind: 'currency', code: 'GBP', decimals: 0 } }, -159, [-2.8, -5, -9, 9], '−£2'],
  ])('%s is good, %j, ours %f of %j => the best begins at %s', (polarity, unit, ours, theirs, text) => {
    const bounds = standingOf(ours, theirs, { polarity, ...unit }).quartileBounds;
    expect(bounds?.at(polarity === 'high' ? -1 : 0)?.text).toBe(text);
  });

  it('are none for a range, whose quarters are of distances', () => {
    const range = { polarity: 'range', targets: { min: 50, max: 60 } };
    const { quartile, quartileBounds } = standingOf(55, [10, 20, 30, 40], range);
    expect(quartile).toBe('A');
    expect(quartileBounds).toBeNull();
  });

  it('are none for grades', () => {
    const grades = ['One', 'Two', 'Three', 'Four', 'Five'];
    const unit = { kind: 'grade', grades };
    const { quartile, quartileBounds } = standingOf('Five', ['One', 'Two', 'Two', 'Four'], { unit });
    expect(quartile).toBe('A');
    expect(quartileBounds).toBeNull();
  });
});
