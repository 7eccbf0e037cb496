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
