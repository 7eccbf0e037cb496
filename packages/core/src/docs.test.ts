import { describe, expect, it } from 'vitest';
import { breakdowns } from '../../tools/src/docs-breakdowns.fixtures.js';
import { comparisons } from '../../tools/src/docs-comparisons.fixtures.js';
import { disclosure } from '../../tools/src/docs-disclosure.fixtures.js';
import { editions } from '../../tools/src/docs-editions.fixtures.js';
import { figures } from '../../tools/src/docs-figures.fixtures.js';
import { judgements } from '../../tools/src/docs-judgements.fixtures.js';
import { pages, tablesOf, told, type Answer } from '../../tools/src/docs-tables.js';

/** The pages state the rules in tables; here every row of every table is put to the code. A column that is neither read nor answered fails. */
const answers: Record<string, Answer> = {
  ...judgements,
  ...figures,
  ...comparisons,
  ...editions,
  ...disclosure,
  ...breakdowns,
};

const tables = pages.flatMap(tablesOf);

describe('every table in the docs says what the code does', () => {
  it('has an answer here for each, and each answer has its table', () => {
    expect([...new Set(tables.map(({ name }) => name))].sort()).toEqual(Object.keys(answers).sort());
  });

  describe.each(tables.map((table) => [`${table.page}, ${table.name}`, table] as const))(
    '%s',
    (_title, { name, rows }) => {
      it.each(rows.map((row) => [Object.values(row).join(' | '), row] as const))('%s', (_cells, row) => {
        const used = new Set(['Case']);
        const watched = new Proxy(row, {
          get: (cells, key) => (used.add(String(key)), Reflect.get(cells, key) as string),
        });
        const answer = answers[name]!(
          watched,
          rows.map((item) => (item === row ? watched : item)),
        );
        const shown = Object.keys(answer).filter((key) => key in row);
        expect(shown.length).toBeGreaterThan(0);
        expect(Object.fromEntries(shown.map((key) => [key, row[key]]))).toEqual(
          Object.fromEntries(shown.map((key) => [key, told(answer[key])])),
        );
        const unread = Object.keys(row).filter((key) => !used.has(key) && !shown.includes(key));
        expect(unread, 'columns that nothing checks').toEqual([]);
      });
    },
  );
});
