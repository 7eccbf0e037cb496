import { describe, expect, it } from 'vitest';
import { evaluateScorecard, parseScorecard } from './index.js';
import { evaluate, indicator, type Indicator } from '../../tools/src/one-indicator.fixtures.js';

const grades = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'];
const graded: Partial<Indicator> = { unit: { kind: 'grade', grades }, targets: 'Good' };

describe('the tolerance in results', () => {
  it.each<[name: string, more: Partial<Indicator>, expected: object | null]>([
    ['is 5 percent by default', {}, { kind: 'percent', value: '5', text: '5% of the target' }],
    [
      'may be points in the unit',
      { tolerance: { points: 2 } },
      { kind: 'points', value: '2', text: '2 percentage points' },
    ],
    [
      'may be a limit, told with its figure',
      { tolerance: { limit: 75 } },
      { kind: 'limit', value: '75', text: 'a limit of 75%' },
    ],
    [
      'is the one in force in the latest period',
      {
        tolerance: [
          { from: '22/23', value: { percent: 10 } },
          { from: '24/25', value: { percent: 2.5 } },
        ],
      },
      { kind: 'percent', value: '2.5', text: '2.5% of the target' },
    ],
    ['is none where improving is amber', { rating: 'improving-is-amber' }, null],
    ['is none without a target', { targets: [] }, null],
    ['is none where nothing is judged', { polarity: 'none' }, null],
    ['is none of steps for a number', { tolerance: { steps: 1 } }, null],
  ])('%s', (_, more, expected) => {
    expect(evaluate(indicator(['80'], { targets: 82, ...more })).tolerance).toEqual(expected);
  });

  it.each<[name: string, tolerance: Indicator['tolerance'], expected: object | null]>([
    ['steps', { steps: 1 }, { kind: 'steps', value: '1', text: '1 grade' }],
    [
      'a limit by its name',
      { limit: 'requires improvement' },
      { kind: 'limit', value: 'Requires improvement', text: 'a limit of Requires improvement' },
    ],
    ['no percent', { percent: 5 }, null],
    ['no points', { points: 1 }, null],
  ])('of a grade is %s', (_, tolerance, expected) => {
    expect(evaluate(indicator(['Good'], { ...graded, tolerance })).tolerance).toEqual(expected);
  });
});

describe('the notes on a scorecard', () => {
  it('tell what each mark means, apart for those in the place of a figure and beside one', () => {
    const observations = [
      { period: '24/25-Q1', missing: 'not-available' },
      { period: '24/25-Q3', missing: 'confidential' },
      { period: '24/25-Q4', value: 85, markers: ['p', 'u'] },
    ];
    const scorecard = parseScorecard({
      version: 1,
      title: 'T',
      indicators: [{ id: 'x', title: 'X', frequency: 'financial-quarter', observations }],
    });
    expect(evaluateScorecard(scorecard).notes.slice(-2)).toEqual([
      'In place of a figure: [x] not available or no figure recorded; [c] suppressed.',
      'Beside a figure: [p] provisional; [u] low reliability.',
    ]);
  });
});
