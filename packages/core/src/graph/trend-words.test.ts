import { describe, expect, it } from 'vitest';
import {
  chartOf,
  figures,
  goodDevelopment,
  planTimes,
  quarters,
  sixtyMonths,
  smoking,
} from '../../../elements/src/scorecard-trend/charts.fixtures.js';
import { trendOf, westmereTrend } from '../../../tools/src/trend.fixtures.js';
import { englishLabels } from '../english-labels.js';
import { along, boxOf, strokesOf } from './axis-room.js';
import { textWidth } from './axis-text.js';
import type { TrendView } from './trend.js';

const ends = (view: TrendView) => view.ends.map(({ lines }) => lines.join(' '));

describe('beside the lines', () => {
  it('the target in force is named at the right, an old one at its step’s end', () => {
    const view = trendOf(planTimes);
    expect(ends(view)).toContain('Target 50%');
    expect(view.words.map(({ text }) => text)).toEqual(['Target 40%', 'On target']);
  });

  it('comparators are named with their figure, and its period where that is not the last', () => {
    expect(ends(trendOf(planTimes))).toEqual([
      'Westmere 53% [p]',
      'Target 50%',
      'England 46%',
      'North West 47% (24/25-Q1)',
      'National standard 60%',
    ]);
  });

  it('no two labels at the right touch, and all stay within the height of the plot', () => {
    for (const width of [320, 480, 768, 1280]) {
      const { ends: placed, plot, size } = trendOf(planTimes, width);
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
    const view = trendOf(planTimes, 320);
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
    const [england] = trendOf(sixtyMonths).others;
    expect(england?.strokes).toHaveLength(4);
    for (const stroke of england?.strokes ?? []) expect(stroke[0]?.y).toBe(stroke.at(-1)?.y);
  });

  it('breaks are noted above the plot, or below where there is no room', () => {
    expect(trendOf(planTimes).watersheds[0]?.label?.text).toBe('Break in the series: New case system');
    const narrow = trendOf(planTimes, 320);
    expect([...narrow.notes, narrow.watersheds[0]?.label?.text].join(' ')).toContain('New case system');
  });

  it('a change of the good side is marked and named', () => {
    const [flip] = westmereTrend('early-help').watersheds;
    expect(flip).toMatchObject({ kind: 'flip', label: { text: 'Low is good' } });
  });

  it('gaps stand on the axis with their reason', () => {
    expect(trendOf(planTimes).gaps.map(({ label }) => label?.text)).toEqual(['[x]']);
    expect(westmereTrend('exclusions').gaps.map(({ label }) => label?.text)).toEqual(['[c]']);
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
          const { gaps, notes } = trendOf(gappy(every), width);
          const marked = gaps.flatMap(({ label }) => label ?? []);
          const isNoted = notes.some((note) => note.startsWith('No figure for'));
          expect(isNoted ? 0 : gaps.length, `every ${every} at ${width}`).toBe(marked.length);
          expect(new Set(marked.map(({ y }) => y)).size).toBeLessThanOrEqual(1);
        }
      }
    });

    it('are counted in the note, and named while they are few', () => {
      expect(trendOf(gappy(4), 320).notes).toContain(
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
      const { words, notes } = trendOf(fewTargets(size), 320);
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
    const { words, notes } = trendOf(many, 320);
    expect(words.map(({ text }) => text).filter((text) => text !== 'On target')).toEqual([]);
    expect(notes.filter((note) => /arget/.test(note))).toEqual([
      'The target has changed 11 times, from 40% before 23/24-Q1: see the table of figures.',
      englishLabels.chart.goodSide,
    ]);
  });

  it('no line runs through them, whatever the width', () => {
    for (const document of [planTimes, sixtyMonths, goodDevelopment, smoking, movingTargets]) {
      for (const width of [320, 480, 768, 1280]) {
        const { words, series, others, target, size } = trendOf(document, width);
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
