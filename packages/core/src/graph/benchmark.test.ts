import { describe, expect, it } from 'vitest';
import { benchmarkOf, manyMembers } from '../../../elements/src/scorecard-trend/charts.fixtures.js';
import { englishLabels } from '../english-labels.js';
import { evaluateScorecard, parseScorecard, type ScorecardInput } from '../index.js';
import { boxOf, overlaps } from './axis-room.js';
import { textWidth } from './axis-text.js';
import { benchmarkFacts } from './benchmark-facts.js';
import { laneLabels, strokeDown } from './benchmark-lines.js';
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
  expect(fact('high')).toBe('above 71.9%');
  expect(fact('low')).toBe('37.6% or less');
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

describe('labels over their lines', () => {
  it.each([
    ['apart', [40, 300]],
    ['close together', [150, 160, 170]],
    ['at one place', [200, 200]],
    ['at the left end', [0, 5, 10]],
    ['at the right end', [390, 398, 400]],
  ])('%s => no line runs through another’s words', (_, xs) => {
    const wanted = xs.map((x, i) => ({ x, text: `Comparator ${i} 53.1%` }));
    const labels = laneLabels(wanted, { left: 60, width: 400, right: 16, size: 13 });
    const boxes = labels.map((label) => boxOf(label, textWidth(label.text, 13), 13));
    boxes.forEach((box, i) => {
      expect(box.left).toBeGreaterThanOrEqual(-63);
      expect(box.right).toBeLessThanOrEqual(419);
      expect(boxes.slice(i + 1).filter((other) => overlaps(box, other))).toEqual([]);
      const through = xs.filter(
        (x, j) => j !== i && (labels[j]?.lane ?? 0) > (labels[i]?.lane ?? 0) && x > box.left && x < box.right,
      );
      expect(through).toEqual([]);
    });
  });
});

it('a line stops short of the words that lie over it, and goes on beyond them', () => {
  const words = [{ x: 90, y: 50, text: 'England 46.4%', anchor: 'start' as const }];
  expect(strokeDown(100, [0, 200], words, 13)).toBe('M100 0V37M100 54.55V200');
  expect(strokeDown(80, [0, 200], words, 13)).toBe('M80 0V200');
  expect(strokeDown(100, [60, 200], words, 13)).toBe('M100 60V200');
});

describe('in a narrow box', () => {
  const narrow = of(benchmarkOf(VALUES), 320);

  it('names and figures stand above the dots, which have the whole width', () => {
    expect(narrow.stacked).toBe(true);
    expect(narrow.plot.width).toBeGreaterThan(290);
    for (const { y, label } of narrow.rows) expect(label?.y).toBeLessThan(y);
  });

  it('the axis is as it is in a wide one', () => {
    const wide = of(benchmarkOf(VALUES), 1280);
    const share = ({ rows, plot }: typeof wide) => rows.map(({ x }) => x / plot.width);
    share(narrow).forEach((part, i) => expect(part).toBeCloseTo(share(wide)[i] ?? NaN, 6));
  });

  it('reference lines show at the dots alone, and run through no words', () => {
    const [line] = narrow.lines;
    expect(line?.path.split('M').length).toBe(narrow.rows.length + 2);
  });

  it('150 members keep their dots on the whole width, and three names among them', () => {
    const many = of(manyMembers, 320);
    expect(many.plot.width).toBeGreaterThan(290);
    expect(many.words.map(({ isUs }) => isUs)).toEqual([false, true, false]);
  });

  it('long names keep within the drawing, in as many lines as they need', () => {
    const { indicator, comparison } = parts(manyMembers);
    const named = {
      ...comparison,
      name: 'Statistical neighbours (mean of all members)',
      text: '£125,000,000',
    };
    const us = 'Westmere and Northern Vale Metropolitan Borough Council';
    const { words, lines, plot, width, size } = benchmarkView(indicator, named, englishLabels, {
      width: 320,
      us,
    });
    const ours = words.filter(({ isUs }) => isUs);
    expect(ours.length).toBeGreaterThan(1);
    expect(ours.map(({ text }) => text).join(' ')).toContain(us);
    expect(lines.map(({ label }) => label.text)).toEqual(['£125,000,000', 'England 46.4%']);
    for (const word of [...words, ...lines.map(({ label }) => label)]) {
      const { left, right } = boxOf(word, textWidth(word.text, size), size);
      expect(left, word.text).toBeGreaterThanOrEqual(-plot.left - 3);
      expect(right, word.text).toBeLessThanOrEqual(width - plot.left + 3);
    }
    const heights = words.map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(heights.at(-1)).toBeLessThanOrEqual(plot.height);
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
