import { expect, it } from 'vitest';
import { engine, looksLikeJson } from './engine.js';
import { westmere, westmereResults } from './westmere.fixtures.js';

const asIs = { period: null, periods: null };

it.each([
  ['{"version":1}', true],
  ['\n  { }', true],
  ['[]', true],
  ['Measure,Good is\nA,High', false],
  ['"Measure","Good is"', false],
  ['', false],
])('%j => JSON: %s', (text, expected) => {
  expect(looksLikeJson(text)).toBe(expected);
});

it('works out a document, as value or as text', () => {
  expect(engine(westmere, asIs)).toEqual({ results: westmereResults, problems: [] });
  expect(engine(JSON.stringify(westmere), asIs)).toEqual({ results: westmereResults, problems: [] });
});

it('works out CSV', () => {
  const { results, problems } = engine(
    'Measure,Good is,24/25-Q1,24/25-Q2,Target\nAssessments,High,82%,85%,82%\n',
    asIs,
  );
  expect(problems).toEqual([]);
  expect(results?.indicators[0]).toMatchObject({ rating: 'green', latest: { text: '85%' } });
});

it('reports on the period asked for, and as many periods', () => {
  const { results } = engine(westmere, { period: '2023/24 Q2', periods: 3 });
  expect(results?.period).toBe('23/24-Q2');
  expect(results?.indicators[0]?.series.map(({ period }) => period)).toEqual([
    '22/23-Q4',
    '23/24-Q1',
    '23/24-Q2',
  ]);
});

it('says that a period is no period, and reports on the document’s own', () => {
  const { results, problems } = engine(westmere, { period: '23/25-Q3', periods: null });
  expect(results?.period).toBe('24/25-Q2');
  expect(problems[0]?.message).toContain('23/25-Q3');
  expect(problems[0]?.place).toBe('period attribute');
});

it('takes the organisation of CSV whose rows are of several areas', () => {
  const csv = 'Area,Indicator,Period,Value\nEastmere,Bins,24/25-Q1,80\nWestmere,Bins,24/25-Q1,90\n';
  const { results } = engine(csv, { ...asIs, organisation: 'Westmere' });
  expect(results?.organisation?.name).toBe('Westmere');
  expect(results?.indicators[0]).toMatchObject({ latest: { value: '90' }, comparisons: [{ value: '80' }] });
});

it('keeps what is good of a document, and names the place of what isn’t', () => {
  const indicators = westmere.indicators.map((one, i) => (i === 1 ? { ...one, polarity: 'up' } : one));
  const { results, problems } = engine({ ...westmere, indicators }, asIs);
  expect(problems[0]).toMatchObject({ severity: 'error', place: 'indicators[1].polarity' });
  expect(results?.indicators.length).toBeGreaterThan(0);
});

it.each([
  ['truncated JSON', '{"version":1,"title":'],
  ['a table of nothing known', 'a,b\n1,2'],
  ['a number', 7],
])('has no results for %s, and says why', (_, input) => {
  const { results, problems } = engine(input, asIs);
  expect(results).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every(({ message }) => message !== '')).toBe(true);
});
