import { describe, expect, it } from 'vitest';
import { benchmarkOf, manyMembers } from '../../../elements/src/scorecard-trend/charts.fixtures.js';
import { englishLabels } from '../english-labels.js';
import { evaluateScorecard, parseScorecard, type ScorecardInput } from '../index.js';
import { boxOf, overlaps } from './axis-room.js';
import { textWidth } from './axis-text.js';
import { benchmarkFacts } from './benchmark-facts.js';
import { benchmarkView } from './benchmark.js';

const VALUES = [99, 95.6, 72.5, 71.2, 42.6, 40.7, 37.8, 37.5, 17.3, 12.6];

function parts(document: ScorecardInput) {
  const [indicator] = evaluateScorecard(parseScorecard(document)).indicators;
  const comparison = indicator?.comparisons.find(({ kind }) => kind === 'group');
  if (!indicator || !comparison) throw new Error('No group');
  return { indicator, comparison };
}

function of(document: ScorecardInput, width = 768) {
  const { indicator, comparison } = parts(document);
  return benchmarkView(indicator, comparison, englishLabels, { width, us: 'Westmere' });
}

const names = (document: ScorecardInput) => of(document).rows.map(({ name }) => name);

describe('the rows', () => {
  it.each([
    ['high', ['Northmere', 'Westmere', 'Southmere', 'Eastmere']],
    ['low', ['Eastmere', 'Southmere', 'Westmere', 'Northmere']],
    ['none', ['Northmere', 'Westmere', 'Southmere', 'Eastmere']],
  ] as const)('polarity %s => best first; where nobody is ranked the greatest', (polarity, expected) => {
    expect(names(benchmarkOf([10, 90, 50], { polarity }))).toEqual(expected);
  });

  it('give ties one place, and ours first among them', () => {
    const { rows } = of(benchmarkOf([53.1, 90, 10]));
    expect(rows.map(({ name, place }) => [name, place])).toEqual([
      ['Northmere', '1'],
      ['Westmere', '2='],
      ['Eastmere', '2='],
      ['Southmere', '4'],
    ]);
  });

  it('have no place where neither high nor low is judged', () => {
    expect(of(benchmarkOf([10, 90], { polarity: 'none' })).rows.map(({ place }) => place)).toEqual([
      '',
      '',
      '',
    ]);
  });

  it('leave out who has no figure, who is listed with the reason', () => {
    const { rows, missing, name } = of(benchmarkOf([10, null, 50]));
    expect(rows).toHaveLength(3);
    expect(missing).toEqual([{ name: 'Northmere', text: '[c]', reason: 'suppressed' }]);
    expect(name).toContain('No figure for Northmere (suppressed).');
  });

  it('run by distance outside for a range, and have no bands', () => {
    const document = benchmarkOf([60, 95, 92, 80, 91], {
      polarity: 'range',
      targets: [{ from: '2024', value: { min: 90, max: 94 } }],
    });
    expect(names(document)).toEqual(['Southmere', 'Newmere', 'Northmere', 'Oldmere', 'Eastmere', 'Westmere']);
    expect(of(document).bands).toEqual([]);
  });
});

describe('the bands', () => {
  it.each([
    ['high', 'DCBA'],
    ['low', 'ABCD'],
  ] as const)('polarity %s => %s from the left, ours marked', (polarity, letters) => {
    const { bands } = of(benchmarkOf(VALUES, { polarity }));
    expect(bands.map(({ letter }) => letter).join('')).toBe(letters);
    expect(bands.filter(({ isOurs }) => isOurs)).toHaveLength(1);
    expect(bands.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(
      of(benchmarkOf(VALUES)).plot.width,
      0,
    );
  });

  it('are none with fewer than four values', () => {
    expect(of(benchmarkOf([10, 90])).bands).toEqual([]);
  });
});

it('says what would take us to the best quarter', () => {
  const fact = (polarity: 'high' | 'low') => {
    const { indicator, comparison } = parts(benchmarkOf(VALUES, { polarity }));
    return benchmarkFacts(indicator, comparison, englishLabels, 'Westmere').find(({ name }) =>
      name.startsWith('To reach'),
    )?.text;
  };
  expect(fact('high')).toBe('above 71.85%');
  expect(fact('low')).toBe('37.65% or less');
});

describe('the lines', () => {
  it('are the group’s own figure and the nation’s, and their labels never touch', () => {
    for (const width of [320, 768, 1280]) {
      const { lines, size } = of(benchmarkOf(VALUES), width);
      expect(lines.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['group 52.7%', 'nation 46.4%']);
      const [a, b] = lines.map(({ label }) => boxOf(label, textWidth(label.text, size), size));
      expect(a && b && overlaps(a, b)).toBe(false);
    }
  });
});

describe('150 members', () => {
  it('are all drawn; the ends and ours are named', () => {
    const view = of(manyMembers);
    expect(view.rows).toHaveLength(151);
    expect(view.dense).toBe(true);
    const named = view.rows.filter(({ label }) => label);
    expect(named.map(({ isUs }) => isUs)).toEqual([false, true, false]);
    expect(view.rows.every(({ y }) => y > 0 && y < view.plot.height)).toBe(true);
  });
});

it('margins of error lie about their figure', () => {
  const { rows } = of(benchmarkOf([{ value: 60, lower: 52, upper: 68 }, 20]));
  const row = rows.find(({ name }) => name === 'Eastmere');
  const [from, to] = row?.interval ?? [0, 0];
  expect(from).toBeLessThan(row?.x ?? 0);
  expect(to).toBeGreaterThan(row?.x ?? 0);
  expect(row?.limits).toBe('52% to 68%');
});

it('its name says what, when, where we stand, how we compare', () => {
  expect(of(benchmarkOf(VALUES)).name).toBe(
    'Plans issued within 20 weeks, 2024: Westmere 53.1%, 5th of 11. 0.4 percentage points better than 52.7% (Statistical neighbours). Quartile B. Illustrative figures.',
  );
});
