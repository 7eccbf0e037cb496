import { evaluateScorecard, safeParseScorecard } from '@scorecard/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Mapping, type TableReading, mappings, readCsv } from './index.js';
import { Ledger } from './ledger.js';
import { readGrid } from './read-grid.js';

const FRAGMENTS = [
  'Measure',
  'indicator',
  'period',
  'value',
  'Good is',
  'Target',
  'area',
  'RAG',
  'Direction of travel',
  'tolerance',
  'category',
  'illustrative',
  'Unit',
  'decimals',
  'High',
  'Low',
  'Range',
  'sideways',
  '23/24-Q1',
  '23/24-Q2',
  '2016',
  '2011-12',
  '2015 - 17',
  '23/25-Q3',
  '2021/22 Q1 - 2021/22 Q2',
  '27/11/2018',
  '85',
  '85%',
  '£1.2m',
  '[c]',
  '-',
  'abc',
  '1e999',
  '90 to 95',
  'England',
  '%',
  '£m',
  '__proto__',
  'constructor',
  '"',
  '""',
  ',',
  ',',
  ',',
  ';',
  '\t',
  '\n',
  '\n',
  '\r\n',
  ' ',
  '\u00A0',
  '\uFEFF',
  '\u0000',
  '5%',
  '2 points',
];
const table = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 120 }).map((parts) => parts.join(''));
const cell = fc.constantFrom(...FRAGMENTS.filter((text) => !/[",;\t\n]/.test(text)), '');
const rows = fc
  .tuple(
    fc.constantFrom(
      'indicator,period,value,area,target,polarity,tolerance,unit,breakdown,category',
      'Measure,Good is,23/24-Q1,23/24-Q2,2023/24,2016,Target,Target 24/25,Unit,RAG',
    ),
    fc.array(fc.array(cell, { minLength: 1, maxLength: 11 }), { maxLength: 12 }),
  )
  .map(([headings, cells]) => [headings, ...cells.map((row) => row.join(','))].join('\n'));

const option = fc.record({
  organisation: fc.constantFrom('England', ''),
  year: fc.constantFrom('ending' as const, 'starting' as const),
  illustrative: fc.boolean(),
});

/** Rows add up, each that is skipped is told by its row and in order, and the scorecard is a good one. */
function expectWhole({ scorecard, issues, rowsRead, rowsUsed, rowsSkipped }: TableReading): void {
  expect(rowsRead).toBe(rowsUsed + rowsSkipped);
  const told = issues.map(({ row = 0 }) => row);
  expect(new Set(issues.flatMap(({ row = 0, column }) => (column ? [row] : []))).size).toBeGreaterThanOrEqual(
    rowsSkipped,
  );
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(safeParseScorecard(scorecard).ok).toBe(true);
  evaluateScorecard(scorecard);
}

it.each([
  ['any text', fc.string({ unit: 'binary', maxLength: 300 })],
  ['pieces of tables', table],
  ['tables of any cells', rows],
])(
  '%s is read without throwing: rows add up, each skipped row has an issue, the scorecard is a good one',
  (_, texts) => {
    fc.assert(
      fc.property(texts, option, (text, options) => expectWhole(readCsv(text, options))),
      { numRuns: 300 },
    );
  },
);

it('any grid is, by any mapping', () => {
  const heading = fc.constantFrom(
    'indicator',
    'period',
    'value',
    'area',
    'measure',
    'member',
    'from',
    'period part',
    '23/24-Q1',
    'x',
    '',
  );
  const facts = fc.dictionary(
    fc.constantFrom('polarity', 'unit', 'period', 'indicator', 'value', 'frequency'),
    cell,
  );
  const own = fc.record(
    {
      columns: fc.dictionary(heading, fc.constantFrom('indicator', 'period', 'value', 'area', null)),
      measures: fc.dictionary(heading, facts),
      apart: fc.array(heading, { maxLength: 2 }),
      only: fc.dictionary(heading, cell, { maxKeys: 1 }),
      fixed: facts,
      indicators: fc.dictionary(cell, facts),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Mapping>;
  const mapping = fc.oneof(own, fc.constantFrom<Mapping>(...Object.values(mappings)));
  const grid = fc.tuple(
    fc.array(heading, { maxLength: 8 }),
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 9 }),
  );
  fc.assert(
    fc.property(grid, option, mapping, ([headings, cells], options, one) => {
      expectWhole(readGrid({ rows: [headings, ...cells] }, { ...options, mapping: one }, new Ledger()));
    }),
    { numRuns: 600 },
  );
});
