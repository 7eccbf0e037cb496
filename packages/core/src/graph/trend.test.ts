import { describe, expect, it } from 'vitest';
import {
  chartOf,
  figures,
  goodDevelopment,
  inspections,
  planTimes,
  quarters,
  sixtyMonths,
  smoking,
} from '../../../elements/src/scorecard-trend/charts.fixtures.js';
import { trendOf, westmereTrend } from '../../../tools/src/trend.fixtures.js';
import type { ScorecardInput } from '../index.js';
import { boxOf, overlaps } from './axis-room.js';
import { textWidth } from './axis-text.js';

const strokes = (path: string) => path.split('M').length - 1;

describe('our line', () => {
  it('breaks at gaps and at breaks, and gives every figure its place', () => {
    const { series } = trendOf(planTimes);
    expect(strokes(series.path)).toBe(3);
    expect(series.points.map(({ text }) => text)).toEqual([
      '29%',
      '26%',
      '22%',
      '27%',
      '33%',
      '38%',
      '42%',
      '47%',
      '53%',
    ]);
  });

  it('tells figures apart by shape: provisional, not yet complete', () => {
    expect(trendOf(planTimes).series.points.at(-1)?.shape).toBe('open');
    expect(trendOf(smoking).series.points.at(-1)?.shape).toBe('diamond');
  });

  it('has an area of confidence where neighbours have limits, and a line where one stands alone', () => {
    const { limits, intervals } = trendOf(smoking).series;
    expect(strokes(limits)).toBe(1);
    expect(intervals).toHaveLength(1);
  });

  it('begins anew each April for a year-to-date measure, whose profile is a tick a period', () => {
    const view = westmereTrend('council-tax');
    expect(strokes(view.series.path)).toBe(3);
    expect(strokes(view.target.path)).toBe(10);
    expect(view.target.yearEnd).not.toBe('');
  });
});

describe('our name and figure', () => {
  const ambition = {
    baseline: { period: 'AY18/19', value: 69 },
    milestones: [{ period: 'AY24/25', value: 74 }],
    frequency: 'academic-year' as const,
  };

  it('stand beside the point where there is but one, far from the end of the plot', () => {
    const { ends, series } = trendOf(chartOf({ ...ambition, observations: figures(['AY18/19'], [69]) }));
    const [point] = series.points;
    expect(ends[0]).toMatchObject({ kind: 'us', beside: { anchor: 'start' } });
    expect(Math.abs((ends[0]?.beside?.x ?? 0) - (point?.x ?? 0))).toBeLessThan(10);
    expect(ends[0]?.lines).toHaveLength(1);
  });

  it('stand right of the plot at the end of a line', () => {
    const observations = figures(['AY18/19', 'AY19/20'], [69, 70]);
    expect(trendOf(chartOf({ ...ambition, observations })).ends[0]?.beside).toBeNull();
  });
});

describe('the good side of the target', () => {
  const at = (value: number, polarity: 'high' | 'low', figure: number) =>
    chartOf({
      polarity,
      targets: [{ from: '22/23-Q1', value }],
      observations: figures(quarters(4), Array<number>(4).fill(figure)),
    });

  it.each([
    ['low is good, the target below all', at(20, 'low', 26)],
    ['low is good, the target nought', at(0, 'low', 3)],
    ['high is good, the target above all', at(90, 'high', 71)],
    ['high is good, the target the whole', at(100, 'high', 97)],
    ['all alike', at(100, 'high', 100)],
  ])('%s => at least half a tick of it is seen', (_, document) => {
    for (const width of [320, 768]) {
      const { target, values } = trendOf(document, width);
      const tick = Math.abs((values[0]?.y ?? 0) - (values[1]?.y ?? 0));
      for (const { height } of target.zones) expect(height).toBeGreaterThanOrEqual(tick / 2 - 0.01);
      expect(target.zones.length).toBeGreaterThan(0);
    }
  });

  it('no mark stands where no figure can be', () => {
    const ticks = (document: ScorecardInput) => trendOf(document).values.map(({ value }) => value);
    expect(Math.min(...ticks(at(0, 'low', 3)))).toBe(0);
    expect(Math.max(...ticks(at(100, 'high', 97)))).toBe(100);
  });
});

it('comparators of a year-to-date measure begin anew each year as ours does', () => {
  const [england] = trendOf(
    chartOf({
      accumulation: 'year-to-date',
      observations: figures(quarters(8), [28, 53, 80, 97, 28, 53, 80, 97]),
      comparisons: [
        { comparator: 'england', observations: figures(quarters(8), [27, 52, 79, 96, 27, 52, 79, 96]) },
      ],
    }),
  ).others;
  expect(england?.strokes.map((stroke) => stroke.length)).toEqual([4, 4]);
});

it('a zero line is drawn where figures lie on both sides of it', () => {
  const overspend = (values: number[]) =>
    trendOf(chartOf({ unit: { kind: 'count' }, observations: figures(quarters(3), values) }));
  expect(overspend([-12, 4, -3]).zero).not.toBeNull();
  expect(overspend([12, 4, 3]).zero).toBeNull();
});

describe('the axis of periods', () => {
  it('has quarters over years', () => {
    const texts = trendOf(planTimes).periods.map(({ text }) => text);
    expect(texts.slice(0, 4)).toEqual(['Q1', 'Q2', 'Q3', 'Q4']);
    expect(texts).toEqual(expect.arrayContaining(['22/23', '23/24', '24/25']));
  });

  it.each([
    ['quarters', planTimes],
    ['months', sixtyMonths],
    ['dates', inspections],
    ['windows', smoking],
    ['years ahead', goodDevelopment],
  ])('of %s has no labels that touch, at any width', (_, document) => {
    for (const width of [320, 480, 768, 1280]) {
      const { periods, size } = trendOf(document, width);
      const boxes = periods.map((label) => boxOf(label, textWidth(label.text, size), size));
      const touching = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlaps(a, b)));
      // Lines of one label stand close; a label shares no ground with its neighbours.
      const apart = touching.filter((b) =>
        periods.every(({ x }) => Math.abs(x - (b.left + b.right) / 2) > 0.5),
      );
      expect(apart).toEqual([]);
      expect(periods.length).toBeGreaterThan(1);
    }
  });

  it('names years at even distances', () => {
    const months = Array.from(
      { length: 60 },
      (_, i) => `${2019 + Math.floor((9 + i) / 12)}-${String(((9 + i) % 12) + 1).padStart(2, '0')}`,
    );
    const fromOctober = chartOf({
      frequency: 'month',
      observations: figures(
        months,
        months.map((_, i) => 50 + (i % 7)),
      ),
    });
    for (const width of [200, 260, 280, 300, 320, 480, 768]) {
      const { periods } = trendOf(fromOctober, width);
      const years = periods.map(({ text }) => Number(text)).filter((year) => year > 2000);
      const steps = years
        .sort()
        .slice(1)
        .map((year, i) => year - (years[i] ?? 0));
      expect(years.length).toBeGreaterThan(1);
      expect(new Set(steps).size, `${width}: ${years.join()}`).toBe(1);
    }
  });

  it('reaches back to a baseline and on to milestones', () => {
    const view = trendOf(goodDevelopment);
    expect(view.ambition?.points.map(({ kind }) => kind)).toEqual(['baseline', 'milestone', 'milestone']);
    expect(view.words.map(({ text }) => text)).toEqual(['Baseline 69%', '74% by AY24/25', '78% by AY26/27']);
    const xs = view.ambition?.points.map(({ x }) => x) ?? [];
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(Math.max(...xs)).toBeLessThanOrEqual(view.plot.width);
  });

  it('keeps the distances between dates that come from time to time', () => {
    const [first, second, third] = trendOf(inspections).series.points.map(({ x }) => x);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan((third ?? 0) - (second ?? 0));
  });
});

describe('however little or much there is', () => {
  it.each([0, 1, 3, 60])('%i figures are drawn within the plot', (count) => {
    const values = Array.from({ length: count }, (_, i) => 50 + (i % 7));
    for (const width of [200, 320, 768]) {
      const { series, plot, readouts } = trendOf(
        chartOf({ observations: figures(quarters(count), values) }),
        width,
      );
      expect(series.points).toHaveLength(count);
      expect(readouts).toHaveLength(count);
      for (const { x, y } of series.points) {
        expect(x >= 0 && x <= plot.width && y >= 0 && y <= plot.height).toBe(true);
      }
    }
  });

  it('draws no path without two points', () => {
    expect(trendOf(chartOf({ observations: figures(['24/25-Q2'], [85]) })).series.path).toBe('');
  });
});

describe('the read-out', () => {
  it('says the period, our figure, the target, others, the rating and what to bear in mind', () => {
    const { readouts } = trendOf(planTimes);
    expect(readouts.at(-1)).toMatchObject({ title: 'Quarter 2 2024/25', dates: 'July to September 2024' });
    expect(readouts.at(-1)?.text).toBe(
      'Quarter 2 2024/25: Westmere 53%; Target 50%; England 46%; On target; provisional',
    );
    expect(readouts[5]?.text).toContain('Westmere not available');
    expect(readouts[5]?.text.match(/not available/g), 'the reason, once').toHaveLength(1);
  });

  it('names the period of a figure that covers another', () => {
    expect(trendOf(sixtyMonths).readouts[3]?.rows.map(({ name }) => name)).toContain('England, 19/20');
  });
});
