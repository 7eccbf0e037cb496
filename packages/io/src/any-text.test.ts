import { evaluateScorecard, safeParseScorecard } from '@scorecard/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from './index.js';

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

it.each([
  ['any text', fc.string({ unit: 'binary', maxLength: 300 })],
  ['pieces of tables', table],
  ['tables of any cells', rows],
])(
  '%s is read without throwing: rows add up, each skipped row has an issue, the scorecard is a good one',
  (_, texts) => {
    const options = fc.record({
      organisation: fc.constantFrom('England', ''),
      year: fc.constantFrom('ending' as const, 'starting' as const),
      illustrative: fc.boolean(),
    });
    fc.assert(
      fc.property(texts, options, (text, option) => {
        const { scorecard, issues, rowsRead, rowsUsed, rowsSkipped } = readCsv(text, option);
        expect(rowsRead).toBe(rowsUsed + rowsSkipped);
        const told = new Set(issues.flatMap(({ row }) => row ?? []));
        expect(told.size).toBeGreaterThanOrEqual(rowsSkipped);
        expect(safeParseScorecard(scorecard).ok).toBe(true);
        evaluateScorecard(scorecard);
      }),
      { numRuns: 300 },
    );
  },
);
