import { expect, it } from 'vitest';
import { readCsv } from './index.js';

const places = (...rows: string[]) =>
  Object.fromEntries(
    [...readCsv(['indicator,period,value,area,breakdown,category', ...rows].join('\n')).places].map(
      ([path, { row, column }]) => [path, `${row},${column}`],
    ),
  );

it('each figure of a table is known by its cell: ours, others’ and those of categories', () => {
  expect(
    places('A,24/25-Q1,3,,,', 'A,24/25-Q2,4,,,', 'A,24/25-Q2,5,England,,', 'A,24/25-Q2,1,,Age,Under 5'),
  ).toEqual({
    'indicators.0.observations.0': '2,3',
    'indicators.0.observations.1': '3,3',
    'indicators.0.comparisons.0.observations.0': '4,3',
    'indicators.0.breakdowns.0.categories.0.observations.0': '5,3',
  });
});

it('what is left out does not move the cells of the rest', () => {
  expect(places('A,24/25-Q1,x3,,,', 'B,24/25-Q1,7,,,', 'B,24/25-Q2,8,,,')).toEqual({
    'indicators.0.observations.0': '3,3',
    'indicators.0.observations.1': '4,3',
  });
});
