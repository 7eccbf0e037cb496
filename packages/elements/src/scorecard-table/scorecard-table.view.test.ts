import { evaluateScorecard, parseScorecard, type Results } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { westmereResults } from '../westmere.fixtures.js';
import { marksUsed } from './marks-used.js';
import type { TableRow } from './table-row.view.js';
import { tableView } from './scorecard-table.view.js';
import { longFigures, manyMeasures } from './table.fixtures.js';

const whole = tableView(westmereResults, null, 5);

function row(id: string, view = whole): TableRow {
  const found = view.groups.flatMap(({ rows }) => rows).find((one) => one.id === id);
  if (!found) throw new Error(`No ${id}`);
  return found;
}

describe('columns', () => {
  it('are the last periods of the report’s kind, with their names in full', () => {
    expect(whole.columns.map(({ period }) => period)).toEqual([
      '23/24-Q2',
      '23/24-Q3',
      '23/24-Q4',
      '24/25-Q1',
      '24/25-Q2',
    ]);
    expect(whole.columns[1]).toMatchObject({ heading: ['23/24', 'Q3'], name: 'Quarter 3 2023/24' });
  });

  it('know the latest, a new year, and where markers hang', () => {
    expect(whole.columns.map((column) => column.isLatest)).toEqual([false, false, false, false, true]);
    expect(whole.columns.map((column) => column.startsYear)).toEqual([false, false, false, true, false]);
    expect(whole.columns.map((column) => column.hasMarkers)).toEqual([false, false, false, false, true]);
  });

  it.each([1, 3, 10])('are as many as asked for: %i', (count) => {
    expect(tableView(westmereResults, null, count).columns).toHaveLength(count);
  });

  it('are those of the commonest kind, whatever the report’s period', () => {
    const results: Results = { ...westmereResults, period: '2030' };
    expect(tableView(results, null, 2).columns.map(({ period }) => period)).toEqual(['24/25-Q1', '24/25-Q2']);
  });
});

describe('a figure of nine digits', () => {
  const mixed = (count: number) =>
    tableView(
      evaluateScorecard(
        parseScorecard({
          ...manyMeasures(count, 5),
          indicators: [manyMeasures(count, 5), longFigures].flatMap(({ indicators }) => indicators ?? []),
        }),
      ),
      null,
      5,
    );

  it('stands apart with as many periods as the table has, in a table of shorter ones', () => {
    const { cells, ownFigures } = row('rateable-value', mixed(7));
    expect(cells).toBeNull();
    expect(ownFigures.map(({ period, figure }) => `${period} ${figure.number}`)).toEqual([
      '23/24-Q2 £185,307,745',
      '23/24-Q3 £185,664,120',
      '23/24-Q4 £186,240,390',
      '24/25-Q1 £186,903,475',
      '24/25-Q2 £187,432,615',
    ]);
    expect(ownFigures.at(-1)?.isLatest).toBe(true);
  });

  it('keeps its column where it can stand on two lines: millions', () => {
    expect(row('overspend', mixed(7))).toMatchObject({ isApart: false, isOnTwoLines: true });
    expect(row('overspend', mixed(7)).cells?.map(({ number }) => number)).toContain('£4.6 million');
    expect(row('overspend', mixed(6))).toMatchObject({ isOnTwoLines: false });
  });

  it('stands under the table’s periods where a quarter or more are as long', () => {
    expect(row('rateable-value', mixed(6)).cells).toHaveLength(5);
  });

  it('leaves room on paper for two periods, in rows; of five short ones for all', () => {
    expect(mixed(2)).toMatchObject({ isWide: true, paperFrom: 3, isWideOnPaper: false });
    expect(mixed(7)).toMatchObject({ isWide: false, paperFrom: 0, isWideOnPaper: false });
  });
});

describe('groups', () => {
  it('are the themes in the document’s order, with counts of each rating', () => {
    expect(whole.groups.map(({ heading }) => heading?.title)).toEqual(
      westmereResults.themes.map(({ title }) => title),
    );
    expect(whole.groups[0]?.heading?.counts.map(({ word, count }) => `${count} ${word}`)).toEqual([
      '1 Off target',
      '1 Close to target',
      '4 On target',
      '1 No target',
      '1 Not judged',
    ]);
  });

  it('count what is out of date apart', () => {
    expect(whole.groups[1]?.heading?.counts.at(-1)).toEqual({ rating: null, count: 1, word: 'Out of date' });
  });

  it('hold every measure once, those without a theme last', () => {
    const results: Results = {
      ...westmereResults,
      indicators: westmereResults.indicators.map((one, i) => (i === 0 ? { ...one, theme: null } : one)),
    };
    const { groups } = tableView(results, null, 5);
    expect(groups.at(-1)).toMatchObject({
      heading: { title: 'Other measures' },
      rows: [{ id: 'assessments-in-time' }],
    });
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(results.indicators.length);
  });

  it('are one, without a heading, for one theme', () => {
    const [theme] = westmereResults.themes;
    const view = tableView(westmereResults, theme ?? null, 5);
    expect(view.groups).toMatchObject([{ heading: null }]);
    expect(view.title).toBe(theme?.title);
  });
});

describe('a row', () => {
  it('holds figures, direction, target and distance', () => {
    const { cells, travel, target, distance, polarity } = row('assessments-in-time');
    expect(cells?.map(({ number, sign }) => number + sign)).toEqual(['67%', '72%', '78%', '82%', '85%']);
    expect(travel).toMatchObject({ word: 'Improved', number: '+3 pts', percent: '+3.7%', hint: '' });
    expect(target).toEqual({ text: '82%', hints: ['local', '80% before 24/25-Q1'] });
    expect(distance).toMatchObject({
      rating: 'green',
      word: 'On target',
      number: '+3 pts',
      percent: '+3.7%',
    });
    expect(polarity).toEqual({ text: 'High', change: null });
  });

  it('says when polarity flipped', () => {
    expect(row('early-help').polarity).toEqual({ text: 'Low', change: 'High before 23/24-Q3' });
  });

  it('says which period a verdict is of when the latest figure is older', () => {
    const { cells, distance, travel } = row('exclusions');
    expect(cells?.at(-1)).toMatchObject({ number: '[c]', isMissing: true, reason: 'suppressed' });
    expect(distance.hint).toBe('at 24/25-Q1');
    expect(travel.hint).toBe('since 23/24-Q4');
  });

  it('says what a year-to-date figure is compared with, and the year-end target', () => {
    const { travel, target } = row('council-tax');
    expect(travel.hint).toBe('on 23/24-Q2');
    expect(target.text).toBe('53.5%');
    expect(target.hints.at(-1)).toMatch(/at year end$/);
  });

  it('shows a year-end target that can’t be judged yet, and why', () => {
    const { target, distance } = row('business-rates');
    expect(target).toEqual({ text: '98.0%', hints: ['local', 'at year end'] });
    expect(distance).toMatchObject({ rating: 'no-target', hint: 'no profile for the year' });
  });

  it('of another frequency bears its own periods, the latest figure among them', () => {
    const { cells, ownFigures, facts, cautions } = row('alcohol-treatment');
    expect(cells).toBeNull();
    expect(ownFigures).toHaveLength(5);
    expect(ownFigures.find(({ isLatest }) => isLatest)).toMatchObject({
      period: '21/22',
      figure: { number: '78.8' },
    });
    expect(facts).toBe('2.2 · yearly');
    expect(cautions).toEqual(['Out of date']);
  });

  it('of another frequency shows its latest figure though later periods fill the columns', () => {
    const view = tableView(westmereResults, null, 1);
    expect(row('alcohol-treatment', view).ownFigures.map(({ period }) => period)).toEqual(['21/22']);
  });

  it('without figures is still there', () => {
    expect(row('adaptations').distance).toMatchObject({ rating: 'no-data', word: 'No data' });
  });
});

describe('the key', () => {
  it('explains the marks in use, each once', () => {
    const rows = whole.groups.flatMap((group) => group.rows);
    expect(marksUsed(rows, westmereResults.labels)).toEqual([
      { mark: '[c]', word: 'suppressed' },
      { mark: '[p]', word: 'provisional' },
      { mark: '[x]', word: 'not available or no figure recorded' },
      { mark: 'pts', word: 'percentage points' },
    ]);
  });

  it('is in the words of the results, and leaves out what they have no words for', () => {
    const { labels } = westmereResults;
    const welsh = { ...labels, points: 'pwyntiau canran', table: { ...labels.table, points: 'pt' } };
    const rows = [row('plans-in-time')];
    expect(marksUsed(rows, welsh).at(-1)).toEqual({ mark: 'pt', word: 'pwyntiau canran' });
    const older = { ...labels, table: { ...labels.table, points: undefined as unknown as string } };
    expect(marksUsed(rows, older).map(({ mark }) => mark)).toEqual(['[p]']);
  });

  it('explains nothing that isn’t shown', () => {
    const marks = (id: string, from = 0) =>
      marksUsed([row(id)], westmereResults.labels, from).map(({ mark }) => mark);
    expect(marks('plans-in-time')).toEqual(['[p]', 'pts']);
    expect(marks('equipment-in-time')).toEqual(['[x]', 'pts']);
    expect(marks('equipment-in-time', 3)).toEqual(['pts']);
    expect(marks('children-looked-after')).toEqual([]);
  });
});
