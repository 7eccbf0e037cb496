import { describe, expect, it } from 'vitest';
import { westmereResults } from '../westmere.fixtures.js';
import { tableView } from './scorecard-table.view.js';
import { arrange, isFiltered, NO_CHOICES, stillChosen, type Choices } from './table-arrange.view.js';

const view = tableView(westmereResults, null, 5);
const chosen = (choices: Partial<Choices>) => arrange(view, { ...NO_CHOICES, ...choices });
const ids = (choices: Partial<Choices>) => chosen(choices).shown.map(({ id }) => id);
const all = westmereResults.indicators.map(({ id }) => id);

describe('without choices', () => {
  it('is the whole report by theme', () => {
    expect(ids({})).toEqual(view.groups.flatMap(({ rows }) => rows.map(({ id }) => id)));
    expect(chosen({}).total).toBe(all.length);
    expect(isFiltered(NO_CHOICES)).toBe(false);
  });
});

describe('a search', () => {
  it.each([
    ['agency', ['agency-social-workers']],
    ['  WORKERS agency ', ['agency-social-workers']],
    ["children's", ['re-referrals']],
    ['1.2', ['agency-social-workers']],
    ['zebra', []],
  ])('for “%s” finds by any of its words’ order, case and kind of apostrophe', (text, expected) => {
    expect(ids({ text }).filter((id) => expected.length === 0 || expected.includes(id))).toEqual(expected);
    expect(ids({ text }).length).toBeLessThan(all.length);
  });

  it('looks in the theme’s title and the owner too', () => {
    expect(ids({ text: 'wellbeing' })).toEqual(
      westmereResults.indicators.filter(({ theme }) => theme === 'health').map(({ id }) => id),
    );
    expect(ids({ text: 'Children’s Social Care assessments' })).toEqual(['assessments-in-time']);
  });
});

describe('filters', () => {
  it('narrow to a theme, to a rating, to both', () => {
    const { indicators } = westmereResults;
    expect(ids({ theme: 'finance' })).toEqual(
      indicators.filter(({ theme }) => theme === 'finance').map(({ id }) => id),
    );
    for (const row of chosen({ rating: 'red' }).shown) expect(row.indicator.rating).toBe('red');
    expect(ids({ rating: 'red', theme: 'finance' })).toEqual(
      indicators.filter(({ theme, rating }) => theme === 'finance' && rating === 'red').map(({ id }) => id),
    );
  });

  it('keep the rows that they hide, and hide the themes that are left without any', () => {
    const { groups } = chosen({ theme: 'finance' });
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(all.length);
    expect(groups.map(({ id, isShown }) => [id, isShown])).toEqual([
      ['children', false],
      ['health', false],
      ['finance', true],
    ]);
  });

  it('fall back where new figures don’t know them', () => {
    const choices = { ...NO_CHOICES, theme: 'gone', rating: 'red', text: 'x' } as const;
    expect(stillChosen(view, choices)).toEqual({ ...choices, theme: '' });
    expect(stillChosen({ ...view, ratings: [] }, choices).rating).toBe('');
  });
});

describe('themes', () => {
  const order = { by: 'priority', isDescending: false };

  it('are kept together, each sorted by itself', () => {
    const themes = chosen({ order }).shown.map(({ themeId }) => themeId);
    expect([...new Set(themes)]).toEqual(['children', 'health', 'finance']);
    expect(themes).toEqual(
      themes.toSorted(
        (a, b) => view.groups.findIndex(({ id }) => id === a) - view.groups.findIndex(({ id }) => id === b),
      ),
    );
  });

  it('can be let go, so that the sort goes over the whole', () => {
    const priorities = chosen({ order, isGrouped: false }).shown.map(({ indicator }) => indicator.priority);
    expect(priorities).toEqual(priorities.toSorted((a, b) => a - b));
    expect(chosen({ order, isGrouped: false }).groups).toMatchObject([{ heading: null }]);
  });
});

it('offers the themes and ratings that there are, and one theme none', () => {
  expect(view.themes.map(({ id }) => id)).toEqual(['children', 'health', 'finance']);
  expect(view.ratings.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  expect(tableView(westmereResults, westmereResults.themes[0] ?? null, 5).themes).toEqual([]);
});
