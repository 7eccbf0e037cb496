import { expect, it } from 'vitest';
import { corpus } from '../../../tools/src/corpus.js';
import { resultsOf, textOf } from '../../../tools/src/html.fixtures.js';
import { renderTable } from './index.js';

const results = corpus.map(({ document }) => resultsOf(document)).find(({ title }) => /between/.test(title));
if (!results) throw new Error('no scorecard of the quarters between');
const { labels } = results;
const keyOf = (more: Partial<typeof labels>) =>
  /Key: .*/.exec(textOf(renderTable({ ...results, labels: { ...labels, ...more } })))?.[0] ?? '';

it('explains the marks in use, in the words of the results', () => {
  expect(keyOf({})).toContain('pts percentage points');
  const table = { ...labels.table, points: 'pt' };
  expect(keyOf({ points: 'pwyntiau canran', table })).toContain('pt pwyntiau canran');
});

it('leaves out a mark that the results have no words for', () => {
  const table = { ...labels.table, points: undefined as unknown as string };
  expect(keyOf({ table })).not.toMatch(/undefined|percentage points/);
});
