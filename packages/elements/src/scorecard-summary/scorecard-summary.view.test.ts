import { evaluateScorecard, parseScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { westmere, westmereResults } from '../westmere.fixtures.js';
import { measures, summaryView } from './scorecard-summary.view.js';

const view = summaryView(westmereResults, 6);
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

/** The same with a measure that has ended, one that has not begun, and one of no theme. */
const [bins = westmere.indicators[0], ...others] = westmere.indicators;
const changed = evaluateScorecard(
  parseScorecard({
    ...westmere,
    indicators: [
      { ...bins, reported: { to: '23/24-Q4' } },
      ...others.map((one) =>
        one.id === 're-referrals'
          ? { ...one, reported: { from: '25/26-Q1' } }
          : one.id === 'council-tax'
            ? { ...one, theme: undefined }
            : one,
      ),
    ].filter((one) => one !== undefined),
  }),
);

describe('counts', () => {
  it('begin with what is off target, and add up to the total', () => {
    expect(view.counts[0]).toEqual({ standing: 'red', count: 2, word: 'Off target' });
    expect(sum(view.counts.map(({ count }) => count))).toBe(westmereResults.summary.total);
    expect(sum(view.travel.map(({ count }) => count))).toBe(
      westmereResults.summary.total - westmereResults.summary.stale,
    );
  });

  it('say what is out of date apart from the ratings, by theme too', () => {
    expect(view.counts.at(-1)).toEqual({ standing: 'stale', count: 1, word: 'Out of date' });
    expect(view.themes.find(({ title }) => title.startsWith('Health'))?.marks.at(-1)).toBe('stale');
  });

  it('by theme add up to the same, one mark a measure', () => {
    for (const results of [westmereResults, changed]) {
      const { themes } = summaryView(results, 6);
      expect(sum(themes.map(({ total }) => total))).toBe(results.summary.total);
      expect(themes.every(({ marks, total }) => marks.length === total)).toBe(true);
    }
    for (const theme of westmereResults.themes) {
      const row = view.themes.find(({ title }) => title === theme.title);
      expect(row?.total).toBe(theme.summary.total);
    }
  });

  it('leave out what has ended or not begun, and say so, by theme too', () => {
    const { apart, themes } = summaryView(changed, 6);
    const told = ['1 no longer reported, and not counted', '1 not yet reported, and not counted'];
    expect(apart).toEqual(told);
    expect(themes[0]?.apart).toEqual(told);
    expect(themes.at(-1)).toMatchObject({ title: 'Other measures', total: 1 });
  });

  it('have no rows by theme where all are of one', () => {
    const one = { ...westmereResults, themes: [], indicators: westmereResults.indicators.slice(0, 2) };
    expect(summaryView(one, 6).themes).toEqual([]);
  });

  it.each([
    [0, '0 measures'],
    [1, '1 measure'],
    [66, '66 measures'],
  ])('%i => %s', (count, text) => {
    expect(measures(count, westmereResults.labels)).toBe(text);
  });
});

describe('what to look at first', () => {
  it('is in the order of priority, red before amber before worsening', () => {
    expect(view.first.map(({ id, rating }) => `${rating} ${id}`).slice(0, 3)).toEqual([
      'red agency-social-workers',
      expect.stringMatching(/^(red|amber) /),
      expect.stringMatching(/^(red|amber) /),
    ]);
    expect(summaryView(westmereResults, 2).first).toHaveLength(2);
  });

  it('says how far off, with the figure and the target', () => {
    expect(view.first[0]).toMatchObject({
      word: 'Off target',
      reason: '8 percentage points worse than target',
      figure: { number: '28', sign: '%' },
      target: 'Target 20%',
      travel: { word: 'Worsened, up 3 percentage points (12.0%)', short: '+3 pts' },
    });
  });

  it('holds nothing that is on target and not worsening, out of date, or ended', () => {
    const first = summaryView(changed, 99).first.map(({ id }) => id);
    expect(first).not.toContain('assessments-in-time');
    expect(first).not.toContain('alcohol-treatment');
    expect(first).not.toContain('re-referrals');
  });

  it('says that nothing is wrong only where something is judged', () => {
    expect(view.nothing).toBe('Nothing is off target or getting worse.');
    const stale = evaluateScorecard(
      parseScorecard({ ...westmere, period: '27/28-Q2', rules: { staleAfter: 0 } }),
    );
    expect(stale.summary.stale).toBeGreaterThan(10);
    expect(summaryView(stale, 6)).toMatchObject({
      first: [],
      nothing: 'No current figure is compared with a target or an earlier period.',
    });
  });
});
