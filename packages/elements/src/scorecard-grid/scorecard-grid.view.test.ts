import { describe, expect, it } from 'vitest';
import { longDocument } from '../report.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import { evaluateScorecard, parseScorecard, type Results } from '@scorecard/core';
import {
  inspectionResults,
  gradesResults,
  scoreCardResults,
  strategyResults,
  suppressedResults,
} from './grid.fixtures.js';
import { gridView } from './scorecard-grid.view.js';
import { bigNumberLines } from './tile-lines.view.js';
import type { TileView } from './tile.view.js';

function tile(results: Results, id: string): TileView {
  const found = gridView(results, null)
    .groups.flatMap(({ tiles }) => tiles)
    .find((one) => one.id === id);
  if (!found) throw new Error(`No ${id}`);
  return found;
}

const lineOf = ({ lines }: TileView, name: string) => lines.find((line) => line.name === name);

describe('the grid', () => {
  it('has all 39 measures in their four groups, in the order of their codes', () => {
    const { groups, facts, illustrative } = gridView(scoreCardResults, null);
    expect(groups.map(({ title, tiles }) => [title, tiles.map(({ code }) => code).join(' ')])).toEqual([
      ['Achieving', '1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 1.10'],
      ['Healthy', '2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8 2.9 2.10'],
      ['Heard', '3.1 3.2 3.3 3.4 3.5 3.6 3.7 3.8 3.9 3.10'],
      ['Happy', '4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8 4.9'],
    ]);
    expect(facts).toBe('39 measures · Quarter 2 2024/25 (July to September 2024)');
    expect(illustrative).toBe(scoreCardResults.labels.illustrativeLong);
  });

  it('of one theme has its title, its own count and no heading below', () => {
    const theme = scoreCardResults.themes.find(({ id }) => id === 'happy') ?? null;
    const { title, facts, groups } = gridView(scoreCardResults, theme);
    expect([title, facts.split(' · ')[0], groups.map((group) => group.title)]).toEqual([
      'Happy',
      '9 measures',
      [null],
    ]);
  });

  it('says what each theme is after', () => {
    const { groups } = gridView(scoreCardResults, null);
    expect(groups.flatMap(({ priorities }) => priorities)).toHaveLength(12);
    expect(groups[1]?.priorities[0]).toBe('A good start to life.');
    const [theme = null] = scoreCardResults.themes;
    expect(gridView(scoreCardResults, theme).groups[0]?.priorities).toHaveLength(3);
  });

  it('puts measures of no theme last, under a heading where there are themes', () => {
    const [first, ...others] = westmereResults.indicators;
    const data = { ...westmereResults, indicators: first ? [{ ...first, theme: null }, ...others] : [] };
    expect(gridView(data, null).groups.at(-1)).toMatchObject({
      title: 'Other measures',
      tiles: [{ id: first?.id }],
    });
    expect(gridView({ ...data, themes: [] }, null).groups.map(({ title }) => title)).toEqual([null]);
  });

  it('says at the tile what is invented where other figures are not', () => {
    expect(tile(scoreCardResults, 'mmr').cautions).toEqual([]);
    const indicators = scoreCardResults.indicators.map((one, i) => ({ ...one, illustrative: i > 0 }));
    expect(tile({ ...scoreCardResults, indicators }, 'mmr').cautions).toEqual(['Illustrative figures']);
  });
});

describe('a tile', () => {
  it.each([
    ['development-all', 'Off target', null, 'Improved', '+1.7 pts'],
    ['absence-special', 'No target', 'still to be set', 'Improved', '−1.2 pts'],
    ['early-help', 'No target', 'baseline year', 'Improved', '+7'],
    ['alcohol-admissions', 'No target', null, 'Improved', '−2.7'],
    ['looked-after', 'Not judged', null, '', 'Down 0.7 (0.7%)'],
    ['offending', 'On target', null, 'Unchanged', ''],
    ['mental-health-treatment', 'On target', null, 'Not compared', null],
    // Compared with another period than the one before, which ends its line.
    ['not-in-education', 'Off target', null, 'Improved', '−0.2 pts on July to September 2023'],
    ['funded-two-year-olds', 'On target', null, 'Improved', '+4 pts on Summer term 2022/23'],
  ])('%s => %s (%s), %s %s', (id, word, reason, way, short) => {
    expect(tile(scoreCardResults, id).verdict).toMatchObject({
      rating: { word, reason },
      travel: { word: way, short },
    });
  });

  it('tells its change in full for a screen reader', () => {
    expect(tile(scoreCardResults, 'injuries').verdict?.travel.text).toBe('down 3.5 (3.4%) since 22/23');
    expect(tile(scoreCardResults, 'offending').verdict?.travel.text).toBe('no change since 24/25-Q1');
  });

  it('has a line each for target, starting point and comparators', () => {
    const { lines } = tile(scoreCardResults, 'development-all');
    expect(lines.map(({ name, figure, verdict }) => `${name}: ${figure} ${verdict}`)).toEqual([
      'Target: 74.0% −7.3 pts',
      'Start, AY18/19: 69.0% Worsened',
      'National average: 67.7% Worse',
      'Northern Vale: 64.9% Better',
      'Similar councils: 66.2% Better',
    ]);
    expect(lines[0]?.spoken).toBe('7.3 percentage points worse than target');
    expect(lines.slice(1, 4).map(({ spoken }) => spoken)).toEqual([null, 'Ours is worse', 'Ours is better']);
  });

  it('has no line for a target that it hasn’t', () => {
    expect(lineOf(tile(scoreCardResults, 'absence-special'), 'Target')).toBeUndefined();
  });

  it('says once of which period all comparisons are, where it isn’t the figure’s', () => {
    const { comparedAt, lines } = tile(scoreCardResults, 'breastfeeding');
    expect(comparedAt).toBe('both at 23/24-Q4');
    expect(lines.filter(({ detail }) => detail !== null)).toEqual([]);
  });

  it.each([
    ['looked-after', 'per 10,000 children under 18'],
    ['development-all', null],
  ])('%s has %s beside its figure', (id, unit) => {
    expect(tile(scoreCardResults, id).unit).toBe(unit);
  });

  it('does not judge a comparison where neither way is good', () => {
    expect(lineOf(tile(scoreCardResults, 'sen-mental-health'), 'Northern Vale')).toMatchObject({
      figure: '3.47%',
      verdict: '',
    });
  });

  it.each([
    [
      'mmr',
      [
        'There is no figure for 24/25-Q1: late.',
        'There is no figure for 24/25-Q2: late. A new child health system.',
      ],
    ],
    ['looked-after-key-stage-2', ['There is no figure for AY23/24: suppressed. Fewer than six pupils.']],
    ['teenage-conceptions', ['The latest figure is for 2022: one year has ended since.']],
    ['early-help', ['The latest figure is provisional.']],
    ['not-in-education', ['Treat with caution. High every year until schools confirm where pupils went.']],
    ['smoking-at-delivery', []],
  ])('%s says what to bear in mind: %j', (id, notes) => {
    expect(tile(scoreCardResults, id).notes).toEqual(notes);
  });

  it('says beside the figure that it is out of date', () => {
    expect(tile(scoreCardResults, 'teenage-conceptions').cautions).toEqual(['Out of date']);
  });

  it('says in words why there is no figure at all', () => {
    expect(tile(westmereResults, 'adaptations')).toMatchObject({
      noFigure: 'No figure recorded',
      graph: null,
      verdict: { rating: { word: 'No data' }, travel: { word: 'Not compared', text: null } },
    });
  });

  it('of a year to date names the target at the year’s end, with or without a profile', () => {
    expect(lineOf(tile(westmereResults, 'council-tax'), 'Target')).toMatchObject({
      figure: '53.5%',
      detail: '97.3% at year end',
    });
    expect(lineOf(tile(westmereResults, 'business-rates'), 'Target')).toMatchObject({
      figure: '98.0%',
      detail: 'at year end',
    });
  });

  it('keeps a long title and a long figure whole', () => {
    const { title, figure } = tile(evaluateScorecard(parseScorecard(longDocument)), 'long-title');
    expect(title.length).toBeGreaterThan(115);
    expect(figure.number).toBe('£202,952,846');
  });
});

describe('a big number', () => {
  it.each([
    ['schools', '102', []],
    ['children', '40,374', []],
    ['good-or-better', '73', ['Primary 83% ', 'Secondary 63% ']],
    [
      'special-educational-needs',
      '40,047',
      ['With a plan 1,432 3.6%', 'With support 4,839 12.1%', 'With neither 33,776 84.3%'],
    ],
  ])('%s => %s and its parts, judged by nothing', (id, number, parts) => {
    const { figure, verdict, graph, lines } = tile(strategyResults, id);
    expect([figure.number, verdict, graph]).toEqual([number, null, null]);
    expect(lines.map((line) => `${line.name} ${line.figure} ${line.verdict}`)).toEqual(parts);
  });

  it('has no parts beside a suppressed one, which they would give away', () => {
    const { figure, lines } = tile(suppressedResults, 'breakdown');
    expect([figure.number, lines]).toEqual(['40', []]);
  });

  it('has no parts where its own figure of their period is suppressed', () => {
    const [one] = strategyResults.indicators.filter(
      ({ breakdowns, latest }) => breakdowns.length === 1 && latest.status === 'observed',
    );
    const hidden = one?.breakdowns.map((breakdown) => ({ ...breakdown, isSuppressed: true })) ?? [];
    expect(one && bigNumberLines(one).lines.length).toBeGreaterThan(0);
    expect(one && bigNumberLines({ ...one, breakdowns: hidden }).lines).toEqual([]);
  });

  it('is none that has a goal, or somebody to compare with', () => {
    expect(tile(strategyResults, 'good-level-of-development').verdict).not.toBeNull();
    expect(lineOf(tile(strategyResults, 'good-level-of-development'), 'By AY24/25')).toMatchObject({
      figure: '74%',
      verdict: 'Still to come',
    });
    expect(tile(strategyResults, 'not-in-education-or-not-known').verdict).not.toBeNull();
  });
});

describe('a grade', () => {
  it('says which grade it came from, and when', () => {
    expect(tile(inspectionResults, 'inspection')).toMatchObject({
      isWords: true,
      figure: { number: 'Good' },
      period: '4 May 2022',
      graph: null,
      verdict: {
        travel: {
          word: 'Improved',
          text: 'up 1 grade from Requires improvement, 27 November 2018',
          short: null,
        },
      },
    });
  });

  it('that is pending leaves the last one standing, and says so', () => {
    const { figure, period, notes } = tile(gradesResults, 'pending');
    expect([figure.number, period, notes]).toEqual([
      'Good',
      '5 March 2019',
      ['There is no figure for 17 September 2024: pending.'],
    ]);
  });
});
