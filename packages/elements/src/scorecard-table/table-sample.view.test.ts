import { evaluateScorecard, parseScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { tableView } from './scorecard-table.view.js';
import { arrange, firstRows, NO_CHOICES } from './table-arrange.view.js';
import { longFigures, longWords, manyMeasures } from './table.fixtures.js';
import { isLong, widestRows } from './table-sample.view.js';

const many = manyMeasures(200, 5);
const view = tableView(
  evaluateScorecard(
    parseScorecard({
      ...many,
      indicators: [many, longFigures, longWords].flatMap(({ indicators }) => indicators ?? []),
    }),
  ),
  null,
  5,
);

it.each([
  [149, false],
  [150, true],
])('a table of %i measures is long: %s', (count, expected) => {
  expect(isLong({ ...view, total: count })).toBe(expected);
});

describe('the widest rows', () => {
  const widest = widestRows(view);

  it('are few, whatever the number of measures', () => {
    expect(view.total).toBe(204);
    expect(widest.length).toBeLessThan(30);
  });

  it('hold the longest figure of each column, the longest target, and each word of a judgement', () => {
    const lengths = (rows: typeof widest, column: number) =>
      Math.max(
        ...rows.map(({ cells }) => {
          const { number = '', sign = '', markers = [] } = cells?.[column] ?? {};
          return number.length + sign.length + markers.length * 3;
        }),
      );
    const all = view.groups.flatMap(({ rows }) => rows);
    for (const column of view.columns.keys()) {
      expect(lengths(widest, column)).toBe(lengths(all, column));
    }
    const targets = (rows: typeof widest) => Math.max(...rows.map(({ target }) => target.text.length));
    expect(targets(widest)).toBe(targets(all));
    const words = (rows: typeof widest) =>
      new Set(rows.flatMap((row) => [row.travel.word, row.distance.word]));
    expect(words(widest)).toEqual(words(all));
  });
});

describe('the first rows', () => {
  const { groups } = arrange(view, NO_CHOICES);
  const count = (limit: number) => firstRows(groups, limit).map(({ rows }) => rows.length);

  it.each([
    [0, []],
    [5, [5]],
    [20, [20]],
    [25, [20, 5]],
  ])('%i of them => %j of each theme', (limit, expected) => {
    expect(count(limit)).toEqual(expected);
  });

  it('are all of them without a limit', () => {
    expect(firstRows(groups, Infinity)).toEqual(groups);
  });
});
