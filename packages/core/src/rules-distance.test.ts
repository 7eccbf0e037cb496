import { describe, expect, it } from 'vitest';
import { evaluate, indicator, type Indicator, type Targets } from '../../tools/src/one-indicator.fixtures.js';

const target = (value: Targets[number]['value']): Partial<Indicator> => ({
  targets: [{ from: '23/24', value }],
});
const grades = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'];
const grade: Partial<Indicator> = { unit: { kind: 'grade', grades } };

describe('the distance in a table', () => {
  const range: Partial<Indicator> = { polarity: 'range', ...target({ min: 90, max: 95 }) };
  const rows: [
    value: string,
    more: Partial<Indicator>,
    short: string,
    away: string,
    percent: string | null,
  ][] = [
    ['85', target(82), '+3 pts', '3 percentage points', '+3.7%'],
    ['80', target(82), '−2 pts', '2 percentage points', '−2.4%'],
    ['82', target(82), '0 pts', '0 percentage points', '0.0%'],
    ['81', target(82), '−1 pt', '1 percentage point', '−1.2%'],
    ['81.6', target(82), '−0.4 pts', '0.4 percentage points', '−0.5%'],
    ['81.996', target(82), '−0.004 pts', '0.004 percentage points', '−0.005%'],
    ['3', target(0), '+3 pts', '3 percentage points', null],
    ['92', range, '0 pts', '0 percentage points', '0.0%'],
    ['81', range, '−9 pts', '9 percentage points', '−10.0%'],
    ['114', range, '+19 pts', '19 percentage points', '+20.0%'],
    ['Inadequate', { ...grade, ...target('Good') }, '−2 grades', '2 grades', null],
  ];
  it.each(rows)('of %s from %j: %s', (value, more, shortText, awayText, percentText) => {
    expect(evaluate(indicator([value], more)).distance).toMatchObject({ shortText, awayText, percentText });
  });
});

describe('a figure and a target that would read alike', () => {
  const rows: [value: string, more: Partial<Indicator>, begins: string][] = [
    ['81.6', target(82), '81.6% is 0.4 percentage points below the target of 82.0%.'],
    ['82.04', target(82), '82.04% is 0.04 percentage points above the target of 82.00%.'],
    ['82', target(82), '82% is exactly the target of 82%.'],
    ['81', target(82), '81% is 1 percentage point below the target of 82%.'],
    ['81.6', target('81.4'), '82% is 0.2 percentage points above the target of 81%.'],
    [
      '89.7',
      { polarity: 'range', ...target({ min: 90, max: 95 }) },
      '89.7% is 0.3 percentage points below the target range of 90% to 95%.',
    ],
    [
      '91.2',
      { polarity: 'range', ...target({ min: 90, max: 95 }) },
      '91% is inside the target range of 90% to 95%.',
    ],
  ];
  it.each(rows)('%s, %j: %s', (value, more, begins) => {
    expect(evaluate(indicator([value], more)).explanation.startsWith(begins)).toBe(true);
  });
});

describe('rounding hides the rating', () => {
  const rows: [value: string, more: Partial<Indicator>, hides: boolean][] = [
    ['81.6', target(82), true],
    ['81.4', target(82), false],
    ['82', target('82.4'), true],
    ['82', target('81.6'), false],
    ['77.8', target(82), true],
    ['89.6', { polarity: 'range', ...target({ min: 90, max: 95 }) }, true],
    ['95.4', { polarity: 'range', ...target({ min: 90, max: 95 }) }, true],
    ['92', { polarity: 'range', ...target({ min: '90.4', max: '95.4' }) }, false],
    ['90', { polarity: 'range', ...target({ min: '90.4', max: 95 }) }, true],
    ['95', { polarity: 'range', ...target({ min: 90, max: '94.6' }) }, true],
    ['Good', { ...grade, ...target('Good') }, false],
    ['81.6', { polarity: 'none', ...target(82) }, false],
  ];
  it.each(rows)('of %s, %j: %s', (value, more, hides) => {
    const { distance, explanation } = evaluate(indicator([value], more));
    expect(distance?.roundingHidesRating ?? false).toBe(hides);
    expect(explanation.includes('The rating uses the unrounded figures.')).toBe(hides);
  });
});

describe('a change that is told', () => {
  it.each([
    [['25', '50'], {}, 'up 25 percentage points (100.0%)', '+25 pts', '+100.0%'],
    [['50', '25'], {}, 'down 25 percentage points (50.0%)', '−25 pts', '−50.0%'],
    [['50', '50'], {}, 'no change', '0 pts', '0.0%'],
    [['0', '5'], {}, 'up 5 percentage points', '+5 pts', null],
    [['-5', '5'], {}, 'up 10 percentage points', '+10 pts', null],
    [['-5', '-4'], {}, 'up 1 percentage point (20.0%)', '+1 pt', '+20.0%'],
    [['-5', '0'], {}, 'up 5 percentage points (100.0%)', '+5 pts', '+100.0%'],
    [['50', '50.001'], {}, 'up 0.001 percentage points (0.002%)', '+0.001 pts', '+0.002%'],
    [['2', '3'], { unit: { kind: 'score' } }, 'up 1', '+1', null],
    // Without decimals of the unit, with those of the two figures, whatever others were recorded to.
    [
      ['19.333', '20', '22'],
      { unit: { kind: 'percent' } },
      'up 2 percentage points (10.0%)',
      '+2 pts',
      '+10.0%',
    ],
    // Without decimals of the unit, with those that the figures were recorded to: a trailing nought as well.
    [
      ['20.0', '22.0'],
      { unit: { kind: 'percent' } },
      'up 2.0 percentage points (10.0%)',
      '+2.0 pts',
      '+10.0%',
    ],
    [['Good', 'Inadequate'], grade, 'down 2 grades', '−2 grades', null],
  ] as [string[], Partial<Indicator>, string, string, string | null][])(
    '%j %j: %s',
    (values, more, text, shortText, percentText) => {
      expect(evaluate(indicator(values, more)).travel).toMatchObject({ text, shortText, percentText });
    },
  );
});
