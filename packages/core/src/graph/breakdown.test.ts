import { describe, expect, it } from 'vitest';
import { corpus, corpusText } from '../../../tools/src/corpus.js';
import { evaluate, indicator, type Indicator } from '../../../tools/src/one-indicator.fixtures.js';
import { englishLabels, evaluateScorecard, parseScorecard } from '../index.js';
import { barScale } from './breakdown-bars.js';
import { stripDots } from './breakdown-strip.js';
import { breakdownView } from './breakdown.js';

const NOW = '24/25-Q2';

function viewOf(
  parts: Record<string, string | null>,
  more: Partial<Indicator> = {},
  options: Parameters<typeof breakdownView>[3] = {},
) {
  const categories = Object.entries(parts).map(([title, value]) => ({
    title,
    observations: [
      value === null ? { period: NOW, missing: 'confidential' as const } : { period: NOW, value },
    ],
  }));
  const result = evaluate(
    indicator(['50'], { breakdowns: [{ id: 'b', title: 'Group', categories }], ...more }),
  );
  return breakdownView(result, result.breakdowns[0]!, englishLabels, options);
}

const count: Partial<Indicator> = { unit: { kind: 'count' } };

describe('bars', () => {
  it('begin at zero, and the greatest fills the room', () => {
    const { bars, zero } = viewOf({ A: '20', B: '80' });
    expect(zero).toBe(0);
    expect(bars).toEqual([
      { start: 0, width: 25 },
      { start: 0, width: 100 },
    ]);
  });

  it('go to the left below zero', () => {
    const { bars, zero } = viewOf({ A: '-20', B: '60' });
    expect(zero).toBe(25);
    expect(bars).toEqual([
      { start: 0, width: 25 },
      { start: 25, width: 75 },
    ]);
  });

  it('of parts fill the room by the largest, however small a part of the whole it is', () => {
    const { bars, lines } = viewOf({ A: '10', B: '30', C: '15', D: '15' }, count);
    expect(bars.map((bar) => bar?.width)).toEqual([33.33, 100, 50, 50]);
    expect(lines).toEqual([]);
  });

  it('have no length where all are zero', () => {
    expect(viewOf({ A: '0', B: '0' }, count).bars.map((bar) => bar?.width)).toEqual([0, 0]);
    expect(barScale([]).bar(0)).toEqual({ start: 0, width: 0 });
  });

  it('are not drawn of what is missing, of the whole, or of grades', () => {
    expect(viewOf({ A: null, B: '3' }).bars[0]).toBeNull();
    expect(viewOf({ A: '2', Total: '3' }).bars[1]).toBeNull();
    const unit = { kind: 'grade' as const, grades: ['Low', 'High'] };
    const grades = viewOf({ A: 'Low', B: 'High' }, { unit, observations: [{ period: NOW, value: 'High' }] });
    expect(grades.bars).toEqual([]);
  });
});

describe('lines', () => {
  it('stand at the measure’s own figure and its target', () => {
    const targets = [{ from: '23/24-Q1', value: 60 }];
    expect(viewOf({ A: '20', B: '80' }, { targets }).lines).toEqual([
      { kind: 'own', at: 62.5, text: 'Overall 50%' },
      { kind: 'target', at: 75, text: 'Target 60%' },
    ]);
  });

  it('stand at both bounds of a range, told once', () => {
    const targets = [{ from: '23/24-Q1', value: { min: 60, max: 70 } }];
    expect(viewOf({ A: '20', B: '80' }, { polarity: 'range', targets }).lines.slice(1)).toEqual([
      { kind: 'target', at: 75, text: 'Target 60% to 70%' },
      { kind: 'target', at: 87.5, text: '' },
    ]);
  });

  it('leave out the own figure beside a suppressed category', () => {
    expect(viewOf({ A: null, B: '80' }).lines).toEqual([]);
  });
});

describe('rows', () => {
  it('keep the document’s order, or go by value with the missing last', () => {
    const parts = { A: null, B: '1', C: '3', Total: '9' };
    const names = (view: ReturnType<typeof viewOf>) => view.rows.map(({ name }) => name);
    expect(names(viewOf(parts))).toEqual(['A', 'B', 'C', 'Total']);
    expect(names(viewOf(parts, {}, { sort: 'value' }))).toEqual(['C', 'B', 'A', 'Total']);
  });

  it('have no column that would be empty', () => {
    expect(viewOf({ A: '20', B: '80' }).columns).toEqual({
      number: null,
      share: null,
      change: null,
      fromOwn: 'Difference from overall',
      earlier: [],
    });
  });
});

describe('words', () => {
  it('tell the gap first of two groups, the worst first of more', () => {
    expect(viewOf({ Boys: '60', Girls: '72' }).sentences).toEqual([
      'Boys: 12 percentage points lower than Girls.',
    ]);
    expect(viewOf({ A: '5', B: '17', C: '9' }, { polarity: 'low' }).sentences).toEqual([
      'Worst: B, 17%.',
      'Best: A, 5%.',
      'A: 12 percentage points lower than B.',
    ]);
  });

  it('name all who share an end, and none as best of figures that read alike', () => {
    expect(viewOf({ A: '70', B: '70', C: '60', D: '60' }).sentences).toEqual([
      'Worst: C, D, 60%.',
      'Best: A, B, 70%.',
      'C, D: 10 percentage points lower than A, B.',
    ]);
    const whole = { unit: { kind: 'percent' as const, decimals: 0 } };
    expect(viewOf({ A: '70.4', B: '70.1', C: '69.9' }, whole).sentences).toEqual([
      'C: 0.5 percentage points lower than A.',
    ]);
    const five = viewOf({ A: '60', B: '72', C: '72', D: '72', E: '72' }).sentences;
    expect(five.slice(1)).toEqual(['Best: 4 of 5, 72%.', 'A: 12 percentage points lower than 4 of 5.']);
  });

  it('tell only the largest of percents that come to 100', () => {
    const own = { observations: [] };
    expect(viewOf({ Good: '61', Weak: '30', Failing: '9' }, own).sentences).toEqual(['Largest: Good, 61%.']);
  });

  it('call none the worst while another has no figure', () => {
    expect(viewOf({ A: '5', B: '17', C: '9', D: null }).sentences.slice(0, 2)).toEqual([
      'Worst of the figures known: A, 5%.',
      'Best of the figures known: B, 17%.',
    ]);
  });

  it('say of figures that are all alike just that', () => {
    expect(viewOf({ A: '50', B: '50' }).sentences).toEqual(['Both figures are 50%.']);
    expect(viewOf({ A: '50', B: '50', C: '50' }).sentences).toEqual(['All 3 are 50%.']);
    expect(viewOf({ A: '50', B: '50', C: '50', D: null }).sentences).toEqual([
      'All 3 of the figures known are 50%.',
      'No figure for D (suppressed).',
    ]);
  });

  it('tell what parts add up to, and where the measure says otherwise', () => {
    expect(viewOf({ A: '20', B: '30' }, count).sentences).toEqual([
      'Largest: B, 30 (60.0%).',
      'The 2 categories add up to 50.',
    ]);
    expect(viewOf({ A: '20', B: '20' }, count).sentences).toEqual([
      'The 2 categories add up to 40.',
      'The measure’s own figure is 50.',
    ]);
  });

  it('say who has no figure, why nothing is added up, and that shares are rounded', () => {
    const hidden = viewOf({ A: '20', B: null }, count);
    expect(hidden.sentences).toEqual(['No figure for B (suppressed).']);
    expect(hidden.notes).toEqual([englishLabels.breakdown.suppressed]);
    const own = { observations: [{ period: NOW, missing: 'confidential' as const }] };
    expect(viewOf({ A: '20', B: '30' }, { ...count, ...own }).notes).toEqual(hidden.notes);
    expect(viewOf({ A: '1', B: '1', C: '1' }, count).notes).toEqual([englishLabels.breakdown.rounded]);
  });

  it('name the drawing with its figures', () => {
    expect(viewOf({ Boys: '60', Girls: '72' }).name).toBe(
      'X, Group, 24/25-Q2. Boys 60%; Girls 72%. Boys: 12 percentage points lower than Girls.',
    );
  });
});

describe('a strip', () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`S${i}`, String((i * 7) % 60)]));

  it('takes the place of bars where there are too many, the ends named', () => {
    const { strip, bars, rows } = viewOf(many);
    expect(bars).toEqual([]);
    expect(strip?.dots).toHaveLength(60);
    expect([strip?.lowest, strip?.highest]).toEqual(['Lowest: S0, 0%', 'Highest: S17, 59%']);
    expect(strip?.dots.filter(({ end }) => end).map(({ name }) => name)).toEqual(['S0', 'S17']);
    expect(rows[0]?.name).toBe('S17');
  });

  it('says how many share an end', () => {
    const tied = Object.fromEntries(Object.keys(many).map((name, i) => [name, i < 20 ? '90' : String(i)]));
    expect(viewOf(tied).strip?.highest).toBe('Highest: 20 of 60, 90%');
  });

  it('is not drawn of figures that are all alike, nor are bars', () => {
    const alike = viewOf(Object.fromEntries(Object.keys(many).map((name) => [name, '50'])));
    expect(alike).toMatchObject({ strip: null, bars: [], lines: [] });
    expect(alike.sentences).toEqual(['All 60 are 50%.']);
  });

  it('sets no dot on another', () => {
    const { dots } = stripDots([5, 5, 5, 5.01, 9]);
    expect(dots.map(({ lane }) => lane)).toEqual([0, 1, 2, 3, 0]);
    expect(new Set(dots.map(({ x, lane }) => `${x} ${lane}`)).size).toBe(5);
  });

  it('sets values that are all alike in its middle', () => {
    expect(stripDots([3, 3]).dots.map(({ x }) => x)).toEqual([50, 50]);
  });
});

it('draws every breakdown of the corpus within its room', () => {
  const views = corpus.flatMap(({ document }) =>
    evaluateScorecard(parseScorecard(corpusText(document))).indicators.flatMap((one) =>
      one.breakdowns.map((breakdown) => breakdownView(one, breakdown, englishLabels)),
    ),
  );
  expect(views.length).toBeGreaterThan(8);
  for (const { bars, lines, name } of views) {
    expect(name).not.toMatch(/undefined|NaN|\{/);
    for (const bar of bars) expect((bar?.start ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(100.01);
    for (const { at } of lines) expect(at >= 0 && at <= 100).toBe(true);
  }
});
