import { evaluateScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { leftOutOf, westmere } from '../fixtures/one-indicator.js';
import { readCsv, writeCsv } from './csv/index.js';
import { canTellGrades, gradesIn } from './grade-text.js';

const GRADES = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'];
const SCALE = 'grade: Inadequate; Requires improvement; Good; Outstanding';

describe('A scale of grades in a Unit cell', () => {
  it.each([
    [SCALE, GRADES],
    ['Grades: Inadequate, Requires improvement, Good, Outstanding', GRADES],
    ['Grade (Poor; Fair)', ['Poor', 'Fair']],
    ['grade', null],
    ['grade: Good', null],
    ['graded', null],
    ['grade: Outstanding; Good; Requires improvement; Inadequate', null],
    ['grade: Good; good; Outstanding', null],
  ])('%s', (text, grades) => {
    expect(gradesIn(text)).toEqual(grades);
  });

  it('can not be told with a name that would be divided, or read as another', () => {
    expect(canTellGrades(GRADES)).toBe(true);
    for (const odd of ['a; b', 'a [b]', ' a', 'a\nb']) expect(canTellGrades([odd, 'Good'])).toBe(false);
  });
});

it.each([
  `Measure,Good is,Unit,22/23,23/24,24/25,Target\nInspection,High,${SCALE},requires improvement,[c],Good [p],Good`,
  [
    'indicator,period,value,polarity,target,unit',
    ...['22/23,Requires improvement', '23/24,[c]', '24/25,Good [p]'].map(
      (row) => `Inspection,${row},high,Good,${SCALE}`,
    ),
  ].join('\n'),
])('grades are read and judged by their scale', (text) => {
  const { scorecard, issues } = readCsv(text);
  expect(issues).toEqual([]);
  expect(scorecard.indicators[0]?.observations).toEqual([
    { period: '22/23', value: 'Requires improvement' },
    { period: '23/24', missing: 'confidential' },
    { period: '24/25', value: 'Good', markers: ['p'] },
  ]);
  expect(evaluateScorecard(scorecard).indicators[0]).toMatchObject({ rating: 'green' });
});

it.each([
  ['grade: Outstanding; Good; Requires improvement', /worst first, and “Outstanding” stands first/],
  ['grade: Good; Requires improvement; Inadequate', /worst first, and “Inadequate” stands last/],
  ['grade: Good; Good; Outstanding', /names “Good” twice/],
  ['Grade', /^The scale “Grade” names no grades: .* “grade: Poor; Fair; Good”\.$/],
])('a scale that can not be meant is an error, and nothing is judged by it: %s', (scale, message) => {
  const { scorecard, issues } = readCsv(
    `Measure,Good is,Unit,23/24,24/25,Target\nInspection,High,${scale},Good,Good,Good`,
  );
  expect(issues[0]).toMatchObject({ severity: 'error', code: 'bad-scale', row: 2, column: 3 });
  expect(issues[0]?.message).toMatch(message);
  expect(evaluateScorecard(scorecard).indicators[0]?.rating ?? 'none').not.toMatch(/green|amber|red/);
});

it('a grade or a target off the scale is an error, and nothing is judged by it', () => {
  const { issues } = readCsv(
    `Measure,Good is,Unit,23/24,24/25,Target\nInspection,High,${SCALE},Fine,Good,Best`,
  );
  expect(issues).toMatchObject([
    { severity: 'error', code: 'bad-number', column: 4 },
    { severity: 'error', code: 'bad-target', column: 6 },
  ]);
});

it.each(['tidy', 'wide'] as const)('grades come back the same from %s CSV', (layout) => {
  const scorecard = westmere({
    unit: { kind: 'grade', grades: GRADES },
    frequency: 'irregular',
    polarity: 'high',
    targets: [{ from: '2024-05-20', value: 'Good' }],
    observations: [
      { period: '2024-05-20', value: 'Requires improvement' },
      { period: '2024-09-20', value: 'Good' },
    ],
  });
  const written = writeCsv(scorecard, { layout });
  expect(Object.keys(leftOutOf(written))).toEqual(['the title of the scorecard']);
  expect(readCsv(written.text).scorecard.indicators).toEqual(scorecard.indicators);
});

it('grades and a target on a scale that is refused ask for it to be put right, not to be named', () => {
  const { issues, scorecard } = readCsv(
    'Measure,Good is,Unit,23/24,24/25,Target\nInspection,High,grade: Good; Good; Outstanding,Good,[c],Good',
  );
  expect(
    issues.map(({ column, message }) => [column, /since the scale|names “Good” twice/.test(message)]),
  ).toEqual([
    [3, true],
    [4, true],
    [6, true],
  ]);
  expect(scorecard.indicators[0]).toMatchObject({ polarity: [], targetStatus: 'set' });
});
