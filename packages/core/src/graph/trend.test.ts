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
import { westmereResults } from '../../../elements/src/westmere.fixtures.js';
import { englishLabels } from '../english-labels.js';
import { evaluateScorecard, parseScorecard, type IndicatorResult, type ScorecardInput } from '../index.js';
import { along, boxOf, overlaps, strokesOf } from './axis-room.js';
import { textWidth } from './axis-text.js';
import { trendView, type TrendView } from './trend.js';

function indicatorOf(document: ScorecardInput): IndicatorResult {
  const [found] = evaluateScorecard(parseScorecard(document)).indicators;
  if (!found) throw new Error('No indicator');
  return found;
}

function of(document: ScorecardInput, width = 768): TrendView {
  return trendView(indicatorOf(document), englishLabels, { width, us: 'Westmere' });
}

function westmere(id: string, width = 768): TrendView {
  const found = westmereResults.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`No ${id}`);
  return trendView(found, englishLabels, { width, us: 'Westmere' });
}

const strokes = (path: string) => path.split('M').length - 1;
const ends = (view: TrendView) => view.ends.map(({ lines }) => lines.join(' '));

describe('our line', () => {
  it('breaks at gaps and at breaks, and gives every figure its place', () => {
    const { series } = of(planTimes);
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
    expect(of(planTimes).series.points.at(-1)?.shape).toBe('open');
    expect(of(smoking).series.points.at(-1)?.shape).toBe('diamond');
  });

  it('has an area of confidence where neighbours have limits, and a line where one stands alone', () => {
    const { limits, intervals } = of(smoking).series;
    expect(strokes(limits)).toBe(1);
    expect(intervals).toHaveLength(1);
  });

  it('begins anew each April for a year-to-date measure, whose profile is a tick a period', () => {
    const view = westmere('council-tax');
    expect(strokes(view.series.path)).toBe(3);
    expect(strokes(view.target.path)).toBe(10);
    expect(view.target.yearEnd).not.toBe('');
  });
});

describe('beside the lines', () => {
  it('the target in force is named at the right, an old one at its step’s end', () => {
    const view = of(planTimes);
    expect(ends(view)).toContain('Target 50%');
    expect(view.words.map(({ text }) => text)).toEqual(['Target 40%', 'On target']);
  });

  it('comparators are named with their figure, and its period where that is not the last', () => {
    expect(ends(of(planTimes))).toEqual([
      'Westmere 53% [p]',
      'Target 50%',
      'England 46%',
      'North West 47% (24/25-Q1)',
      'National standard 60%',
    ]);
  });

  it('no two labels at the right touch, and all stay within the height of the plot', () => {
    for (const width of [320, 480, 768, 1280]) {
      const { ends: placed, plot, size } = of(planTimes, width);
      const boxes = placed
        .map(({ y, lines }) => ({
          top: y - (lines.length * size * 1.25) / 2,
          bottom: y + (lines.length * size * 1.25) / 2,
        }))
        .sort((a, b) => a.top - b.top);
      boxes
        .slice(1)
        .forEach(({ top }, i) => expect(top).toBeGreaterThanOrEqual((boxes[i]?.bottom ?? 0) - 0.01));
      expect(boxes[0]?.top).toBeGreaterThanOrEqual(-0.01);
      expect(boxes.at(-1)?.bottom).toBeLessThanOrEqual(plot.height + 0.01);
    }
  });

  it('where it is narrow the lines have a key, and bare figures at their ends', () => {
    const view = of(planTimes, 320);
    expect(view.narrow).toBe(true);
    expect(ends(view)).toEqual(['53% [p]', '50%', '46%', '47%', '60%']);
    expect(view.key.map(({ text }) => text)).toEqual([
      'Westmere',
      'Target',
      'England',
      'North West',
      'National standard',
      'provisional',
    ]);
  });

  it('a comparator of another kind of period is a level stretch for each figure', () => {
    const [england] = of(sixtyMonths).others;
    expect(england?.strokes).toHaveLength(4);
    for (const stroke of england?.strokes ?? []) expect(stroke[0]?.y).toBe(stroke.at(-1)?.y);
  });

  it('breaks are noted above the plot, or below where there is no room', () => {
    expect(of(planTimes).watersheds[0]?.label?.text).toBe('Break in the series: New case system');
    const narrow = of(planTimes, 320);
    expect([...narrow.notes, narrow.watersheds[0]?.label?.text].join(' ')).toContain('New case system');
  });

  it('a change of the good side is marked and named', () => {
    const [flip] = westmere('early-help').watersheds;
    expect(flip).toMatchObject({ kind: 'flip', label: { text: 'Low is good' } });
  });

  it('gaps stand on the axis with their reason', () => {
    expect(of(planTimes).gaps.map(({ label }) => label?.text)).toEqual(['[x]']);
    expect(westmere('exclusions').gaps.map(({ label }) => label?.text)).toEqual(['[c]']);
  });

  describe('many gaps', () => {
    const reasons = ['not-available', 'confidential', 'not-applicable'] as const;
    const gappy = (every: number, count = 60) =>
      chartOf({
        observations: quarters(count).map((period, i) =>
          i % every === 1
            ? { period, missing: reasons[i % reasons.length] }
            : { period, value: 50 + (i % 7) },
        ),
      });

    it('have their marks at one height, or all in one note', () => {
      for (const every of [2, 4, 5, 9, 20]) {
        for (const width of [320, 480, 768, 1280]) {
          const { gaps, notes } = of(gappy(every), width);
          const marked = gaps.flatMap(({ label }) => label ?? []);
          const isNoted = notes.some((note) => note.startsWith('No figure for'));
          expect(isNoted ? 0 : gaps.length, `every ${every} at ${width}`).toBe(marked.length);
          expect(new Set(marked.map(({ y }) => y)).size).toBeLessThanOrEqual(1);
        }
      }
    });

    it('are counted in the note, and named while they are few', () => {
      expect(of(gappy(4), 320).notes).toContain(
        'No figure for 15 of 60 periods (suppressed, not applicable, not available).',
      );
    });
  });
});

describe('the words among the lines', () => {
  const movingTargets = chartOf({
    targets: quarters(8).map((from, i) => ({ from, value: 40 + (i % 3) })),
    observations: figures(quarters(8), [41, 40, 42, 41, 40, 42, 41, 40]),
  });

  it('are of one wording, and an old target with no room for it is told below', () => {
    const fewTargets = (size: number) =>
      chartOf({
        unit: { kind: 'count' },
        targets: quarters(4).map((from, i) => ({ from, value: (40 + (i % 2)) * size })),
        observations: figures(
          quarters(4),
          [41, 40, 41, 40].map((value) => value * size),
        ),
      });
    for (const [size, least] of [
      [1, 0],
      [1234567, 1],
    ] as const) {
      const { words, notes } = of(fewTargets(size), 320);
      const steps = words.filter(({ text }) => text !== 'On target');
      const told = notes.filter((note) => /^Target .* before /.test(note));
      expect(steps.filter(({ text }) => text.startsWith('Target'))).toEqual([]);
      expect(steps.length + told.length).toBe(3);
      expect(told.length).toBeGreaterThanOrEqual(least);
    }
  });

  it('count old targets in one sentence where many have no room', () => {
    const yearly = Array.from({ length: 12 }, (_, i) => ({ from: quarters(48)[i * 4] ?? '', value: 40 + i }));
    const many = chartOf({
      targets: yearly,
      observations: figures(
        quarters(48),
        Array.from({ length: 48 }, (_, i) => 45 + (i % 9)),
      ),
    });
    const { words, notes } = of(many, 320);
    expect(words.map(({ text }) => text).filter((text) => text !== 'On target')).toEqual([]);
    expect(notes.filter((note) => /arget/.test(note))).toEqual([
      'The target has changed 11 times, from 40% before 23/24-Q1: see the table of figures.',
      englishLabels.chart.goodSide,
    ]);
  });

  it('no line runs through them, whatever the width', () => {
    for (const document of [planTimes, sixtyMonths, goodDevelopment, smoking, movingTargets]) {
      for (const width of [320, 480, 768, 1280]) {
        const { words, series, others, target, size } = of(document, width);
        const lines = [series.path, target.path, ...others.map(({ path }) => path)];
        const points = lines.flatMap((path) => strokesOf(path).flatMap((stroke) => along(stroke)));
        for (const label of words) {
          const { left, right } = boxOf(label, textWidth(label.text, size), size);
          const through = points.filter(
            ({ x, y }) => x > left && x < right && y > label.y - size * 0.75 && y < label.y + 2,
          );
          expect(through, `${label.text} at ${width}`).toEqual([]);
        }
      }
    }
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
      const { target, values } = of(document, width);
      const tick = Math.abs((values[0]?.y ?? 0) - (values[1]?.y ?? 0));
      for (const { height } of target.zones) expect(height).toBeGreaterThanOrEqual(tick / 2 - 0.01);
      expect(target.zones.length).toBeGreaterThan(0);
    }
  });

  it('no mark stands where no figure can be', () => {
    const ticks = (document: ScorecardInput) => of(document).values.map(({ value }) => value);
    expect(Math.min(...ticks(at(0, 'low', 3)))).toBe(0);
    expect(Math.max(...ticks(at(100, 'high', 97)))).toBe(100);
  });
});

it('comparators of a year-to-date measure begin anew each year as ours does', () => {
  const [england] = of(
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
    of(chartOf({ unit: { kind: 'count' }, observations: figures(quarters(3), values) }));
  expect(overspend([-12, 4, -3]).zero).not.toBeNull();
  expect(overspend([12, 4, 3]).zero).toBeNull();
});

describe('the axis of periods', () => {
  it('has quarters over years', () => {
    const texts = of(planTimes).periods.map(({ text }) => text);
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
      const { periods, size } = of(document, width);
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
      const { periods } = of(fromOctober, width);
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
    const view = of(goodDevelopment);
    expect(view.ambition?.points.map(({ kind }) => kind)).toEqual(['baseline', 'milestone', 'milestone']);
    expect(view.words.map(({ text }) => text)).toEqual(['Baseline 69%', '74% by AY24/25', '78% by AY26/27']);
    const xs = view.ambition?.points.map(({ x }) => x) ?? [];
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(Math.max(...xs)).toBeLessThanOrEqual(view.plot.width);
  });

  it('keeps the distances between dates that come from time to time', () => {
    const [first, second, third] = of(inspections).series.points.map(({ x }) => x);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan((third ?? 0) - (second ?? 0));
  });
});

describe('however little or much there is', () => {
  it.each([0, 1, 3, 60])('%i figures are drawn within the plot', (count) => {
    const values = Array.from({ length: count }, (_, i) => 50 + (i % 7));
    for (const width of [200, 320, 768]) {
      const { series, plot, readouts } = of(
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
    expect(of(chartOf({ observations: figures(['24/25-Q2'], [85]) })).series.path).toBe('');
  });
});

describe('the read-out', () => {
  it('says the period, our figure, the target, others, the rating and what to bear in mind', () => {
    const { readouts } = of(planTimes);
    expect(readouts.at(-1)).toMatchObject({ title: 'Quarter 2 2024/25', dates: 'July to September 2024' });
    expect(readouts.at(-1)?.text).toBe(
      'Quarter 2 2024/25: Westmere 53%; Target 50%; England 46%; On target; provisional',
    );
    expect(readouts[5]?.text).toContain('Westmere not available');
    expect(readouts[5]?.text.match(/not available/g), 'the reason, once').toHaveLength(1);
  });

  it('names the period of a figure that covers another', () => {
    expect(of(sixtyMonths).readouts[3]?.rows.map(({ name }) => name)).toContain('England, 19/20');
  });
});
