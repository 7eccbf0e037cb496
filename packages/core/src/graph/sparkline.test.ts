import { englishLabels } from '../english-labels.js';
import type { IndicatorResult, SeriesItem } from '../results.js';
import { describe, expect, it } from 'vitest';
import { westmereResults } from '../../../elements/src/westmere.fixtures.js';
import { sparklineView } from './sparkline.js';

const HEIGHT = 72;

function indicator(id: string): IndicatorResult {
  const found = westmereResults.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`No ${id}`);
  return found;
}

function view(id: string, change: Partial<IndicatorResult> = {}) {
  return sparklineView({ ...indicator(id), ...change }, englishLabels, { height: HEIGHT });
}

/** The series of an indicator, each item changed. */
function changed(id: string, change: (item: SeriesItem, index: number) => Partial<SeriesItem>): SeriesItem[] {
  return indicator(id).series.map((item, i) => ({ ...item, ...change(item, i) }) as SeriesItem);
}

const moves = (path: string) => path.split('M').length - 1;

describe('the line', () => {
  it('joins neighbours in one stroke', () => {
    expect(moves(view('assessments-in-time').series)).toBe(1);
  });

  it('rises towards the greatest figure, which is nearer the top', () => {
    const dots = view('assessments-in-time').dots;
    expect(dots).toHaveLength(1);
    expect(dots[0]).toMatchObject({ last: true, open: false, x: 95 });
    expect(dots[0]?.y).toBeLessThan(HEIGHT / 4);
  });

  it('is not drawn across a gap: what stands alone between gaps is a dot', () => {
    // Figures at 0, 1, 3 and from 5 on; 2 and 4 are missing, and a break lies before 6.
    const { series, dots } = view('plans-in-time');
    expect(moves(series)).toBe(2);
    expect(dots.map(({ x }) => x)).toEqual([35, 55, 95]);
  });

  it('never draws a point as a path, which would show nothing', () => {
    for (const { id } of westmereResults.indicators) {
      const strokes = view(id).series.split('M').slice(1);
      expect(strokes.filter((stroke) => !stroke.includes('L'))).toEqual([]);
    }
  });

  it('stops where a break lies between two periods, and marks it', () => {
    expect(view('plans-in-time').breaks).toEqual([60]);
  });

  it('begins anew each April for a year-to-date measure', () => {
    expect(moves(view('council-tax').series)).toBe(3);
  });

  it('ends in an open dot while the latest figure is provisional', () => {
    expect(view('plans-in-time').dots.at(-1)).toMatchObject({ open: true, last: true });
  });

  it('runs through the middle when all figures are alike', () => {
    const series = changed('not-in-education', () => ({ status: 'observed', value: '100' }));
    expect(view('not-in-education', { series }).dots[0]?.y).toBe(HEIGHT / 2);
  });

  it('places grades by their step on the scale', () => {
    const grades = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'];
    const series = changed('not-in-education', (_, i) => ({
      value: i === 9 ? 'Good' : 'Requires improvement',
    }));
    const { dots } = view('not-in-education', {
      series,
      unit: { kind: 'grade', text: '', grades, form: null },
    });
    expect(dots[0]?.y).toBeLessThan(HEIGHT / 2);
  });

  it.each([
    [1, [50]],
    [2, [6, 94]],
    [3, [6, 50, 94]],
    [10, [5, 15, 25, 35, 45, 55, 65, 75, 85, 95]],
  ])('of %i periods spans the graph, the first and last over the words that name them', (count, places) => {
    const series = changed('not-in-education', () => ({ markers: ['p'] })).slice(-count);
    expect(view('not-in-education', { series }).dots.map(({ x }) => x)).toEqual(places);
  });

  it('is empty, and throws nothing, where nothing was observed', () => {
    expect(view('adaptations', { series: [] })).toMatchObject({
      series: '',
      dots: [],
      target: '',
      ends: null,
    });
  });

  it('says which later period has no figure', () => {
    expect(view('exclusions').missing).toMatchObject({ x: 100, text: '[c]' });
    expect(view('assessments-in-time').missing).toBeNull();
  });

  it('says so in the other half than the latest figure, so that neither hides the other', () => {
    const { missing, dots, height } = view('exclusions');
    const latest = dots.find(({ last }) => last);
    expect((missing?.y ?? 0) > height / 2).toBe((latest?.y ?? 0) <= height / 2);
  });
});

describe('the target', () => {
  it('steps where it changes', () => {
    // Three targets: from the first to the fourth period, to the eighth, to the end.
    const { target } = view('assessments-in-time');
    expect(target).toMatch(/^M0,/);
    expect(target).toMatch(/L40,.*L80,.*L100,/);
    expect(moves(target)).toBe(1);
  });

  it('has both bounds for a range', () => {
    expect(moves(view('equipment-in-time').target)).toBe(2);
  });

  it('is a tick for each period of a year-to-date profile, without a zone', () => {
    const { target, zones } = view('council-tax');
    expect(moves(target)).toBe(10);
    expect(zones).toEqual([]);
  });

  it('is not drawn where there is none', () => {
    expect(view('not-in-education')).toMatchObject({ target: '', zones: [] });
  });
});

describe('the shaded side', () => {
  it.each([
    ['high', 'assessments-in-time', true],
    ['low', 'agency-social-workers', false],
  ])('%s is good: it lies on the good side of every step', (_, id, isAbove) => {
    for (const zone of view(id).zones)
      expect(isAbove ? zone.y === 0 : zone.y + zone.height === HEIGHT).toBe(true);
  });

  it('is one rectangle for each step', () => {
    expect(view('assessments-in-time').zones.map(({ x, width }) => [x, width])).toEqual([
      [0, 40],
      [40, 40],
      [80, 20],
    ]);
  });

  it('lies between the bounds of a range', () => {
    const [zone] = view('equipment-in-time').zones;
    expect(zone?.y).toBeGreaterThan(0);
    expect((zone?.y ?? 0) + (zone?.height ?? 0)).toBeLessThan(HEIGHT);
  });

  it('changes over where polarity flips, and the place is marked', () => {
    const { zones, flips } = view('early-help');
    expect(flips).toEqual([60]);
    expect(zones).toHaveLength(2);
    expect(zones[0]).toMatchObject({ x: 0, y: 0 });
    expect((zones[1]?.y ?? 0) + (zones[1]?.height ?? 0)).toBe(HEIGHT);
  });

  it('is left out where nothing is judged', () => {
    const series = changed('assessments-in-time', () => ({ polarity: 'none' }));
    expect(view('assessments-in-time', { series }).zones).toEqual([]);
  });
});

describe('its words', () => {
  it('are told by the results, short in a table', () => {
    const one = indicator('assessments-in-time');
    expect(sparklineView(one, englishLabels).name).toBe(one.graphText);
    expect(sparklineView(one, englishLabels, { short: true }).name).toBe(one.graphShortText);
  });

  it('name the figure and the target, a line of text apart and within the box', () => {
    for (const { id } of westmereResults.indicators) {
      const { latest, target } = view(id).labels;
      if (!latest || !target) continue;
      expect(Math.abs(latest.y - target.y)).toBeGreaterThanOrEqual(15);
      for (const { y } of [latest, target]) expect(y >= 0 && y <= HEIGHT).toBe(true);
    }
  });

  it('name the period of a figure that isn’t of the last', () => {
    const { latest, series } = indicator('exclusions');
    const of = latest.status === 'observed' ? latest.periodName : '';
    expect(series.at(-1)?.period).not.toBe(of);
    expect(view('exclusions').labels.latest?.text).toBe(`${latest.text}, ${of}`);
    expect(view('assessments-in-time').labels.latest?.text).toBe('85%');
  });

  it('leave out a figure that isn’t of the last period where there is no room to say so', () => {
    const series = changed('exclusions', ({ status }) =>
      status === 'observed' ? { text: 'Requires improvement' } : {},
    );
    expect(view('exclusions', { series }).labels.latest).toBeNull();
  });

  it('set the word “Target” above its figure where that is long', () => {
    expect(view('assessments-in-time').labels).toMatchObject({ target: { text: 'Target 82%' }, word: null });
    for (const { id } of westmereResults.indicators) {
      const series = changed(id, ({ targetText }) => ({ targetText: targetText && '£1,234.5 million' }));
      const { latest, target, word } = view(id, { series }).labels;
      if (!target) continue;
      expect([word?.text, target.text]).toEqual(['Target', '£1,234.5 million']);
      const lines = [word, target, latest].flatMap((label) => label?.y ?? []).sort((a, b) => a - b);
      for (const [i, y] of lines.entries()) {
        expect(y >= 0 && y <= HEIGHT, id).toBe(true);
        if (i > 0) expect(y - (lines[i - 1] ?? 0), id).toBeGreaterThanOrEqual(15);
      }
    }
  });

  it('name the first period with its figure and the last', () => {
    expect(view('assessments-in-time').ends).toEqual({
      first: '22/23-Q1',
      firstFigure: '74%',
      last: '24/25-Q2',
    });
  });
});
