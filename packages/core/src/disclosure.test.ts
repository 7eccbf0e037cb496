import { describe, expect, it } from 'vitest';
import { disclosureRisks, parseScorecard } from './index.js';

const Q2 = '24/25-Q2';

/** The codes of what is found in one measure, with the paths below it. */
function risks(indicator: object, more: object = {}) {
  const whole = {
    id: 'x',
    title: 'X',
    frequency: 'financial-quarter',
    unit: { kind: 'count' },
    ...indicator,
  };
  const scorecard = parseScorecard({ version: 1, title: 'T', ...more, indicators: [whole] });
  return disclosureRisks(scorecard);
}

const codes = (...input: Parameters<typeof risks>) => risks(...input).map(({ code }) => code);
const figure = (more: object) => [{ period: Q2, ...more }];
const percent = { unit: { kind: 'percent' } };

/** A breakdown of one period; null is suppressed. */
function breakdown(parts: Record<string, object>) {
  const categories = Object.entries(parts).map(([title, more]) => ({ title, observations: figure(more) }));
  return [{ id: 'b', title: 'Age', categories }];
}

const hidden = { missing: 'confidential' };

describe('A small count', () => {
  it.each([
    [0, []],
    [1, ['small-count']],
    [4, ['small-count']],
    [5, []],
    [2.5, []],
    [-2, []],
  ])('of %s gives %j', (value, expected) => {
    expect(codes({ observations: figure({ value }) })).toEqual(expected);
  });

  it('may be a numerator or a denominator', () => {
    expect(codes({ ...percent, observations: figure({ value: 3, numerator: 3, denominator: 100 }) })).toEqual(
      ['small-count'],
    );
    expect(codes({ ...percent, observations: figure({ value: 0, numerator: 0, denominator: 4 }) })).toEqual([
      'small-count',
    ]);
  });

  it('is not a percent, a rate or a sum of money', () => {
    expect(codes({ ...percent, observations: figure({ value: 3 }) })).toEqual([]);
    expect(codes({ unit: { kind: 'currency', code: 'GBP' }, observations: figure({ value: 3 }) })).toEqual(
      [],
    );
  });

  it('may be worked out from a percent and its denominator', () => {
    expect(codes({ ...percent, observations: figure({ value: 7.1, denominator: 42 }) })).toEqual([
      'small-count-worked-out',
    ]);
    expect(codes({ ...percent, observations: figure({ value: 50, denominator: 42 }) })).toEqual([]);
  });

  it('is found in a breakdown', () => {
    expect(codes({ breakdowns: breakdown({ Boys: { value: 3 }, Girls: { value: 9 } }) })).toEqual([
      'small-count',
    ]);
  });
});

describe('A suppressed figure', () => {
  it('of which nothing else is said is no risk', () => {
    expect(codes({ observations: figure(hidden) })).toEqual([]);
    expect(codes({ observations: figure({ ...hidden, denominator: 100 }) })).toEqual([]);
  });

  it.each([
    [{ numerator: 2, denominator: 10 }, 'its numerator is still'],
    [{ lower: 10, upper: 30 }, 'its confidence limits are still'],
    [{ revisions: [{ published: '2024-01-01', value: 7 }] }, 'its earlier figure is still'],
    [
      { numerator: 2, denominator: 10, lower: 10, upper: 30 },
      'its numerator and confidence limits are still',
    ],
  ])('with %j beside it is given away', (more, words) => {
    const found = risks({ ...percent, observations: figure({ ...hidden, ...more }) });
    expect(found.map(({ code }) => code)).toEqual(['suppressed-but-given']);
    expect(found[0]!.message).toContain(words);
    expect(found[0]!.path).toEqual(['indicators', 0, 'observations', 0]);
  });

  it('whose earlier figure was missing too is no risk', () => {
    const revisions = [{ published: '2024-01-01', missing: 'late' }];
    expect(codes({ observations: figure({ ...hidden, revisions }) })).toEqual([]);
  });
});

describe('Subtraction', () => {
  const total = { observations: figure({ value: 100 }) };

  it('gives the only suppressed category away', () => {
    const parts = { '0 to 4': { value: 60 }, '5 to 9': { value: 30 }, '10 to 14': hidden };
    const found = risks({ ...total, breakdowns: breakdown(parts) });
    expect(found.map(({ code }) => code)).toEqual(['suppressed-part']);
    expect(found[0]!.path?.slice(2)).toEqual(['breakdowns', 0, 'categories', 2, 'observations', 0]);
    expect(found[0]!.message).toMatch(/^X, Age: 10 to 14, 24\/25-Q2: /);
    expect(found[0]!.message).not.toContain('10 is');
  });

  it('takes the total from a category of that name too', () => {
    expect(codes({ breakdowns: breakdown({ A: { value: 60 }, B: hidden, Total: { value: 100 } }) })).toEqual([
      'suppressed-part',
    ]);
  });

  it('adds up numerators where figures are percents', () => {
    const part = (numerator: number) => ({ numerator, denominator: 50 });
    const whole = figure({ numerator: 40, denominator: 100 });
    expect(
      codes({ ...percent, observations: whole, breakdowns: breakdown({ A: part(30), B: hidden }) }),
    ).toEqual(['suppressed-part']);
  });

  it('takes the denominator that percents share for their total', () => {
    const part = (numerator: number, denominator = 212) => ({ numerator, denominator });
    const of = (parts: Record<string, object>) =>
      codes({ ...percent, observations: figure({ value: 59 }), breakdowns: breakdown(parts) });
    expect(of({ A: part(82), B: part(87), C: hidden })).toEqual(['suppressed-part']);
    expect(of({ A: part(82), B: part(87, 200), C: hidden })).toEqual([]);
    expect(of({ A: part(182), B: part(87), C: hidden })).toEqual([]);
  });

  it.each([
    ['two are suppressed', { A: { value: 60 }, B: hidden, C: hidden }],
    ['another is missing', { A: { value: 60 }, B: hidden, C: { missing: 'late' } }],
    ['the parts are more than the whole, and so overlap', { A: { value: 80 }, B: { value: 60 }, C: hidden }],
    ['none is suppressed', { A: { value: 60 }, B: { value: 40 } }],
  ])('gives nothing away where %s', (_case, parts) => {
    expect(codes({ ...total, breakdowns: breakdown(parts) })).toEqual([]);
  });

  it('gives nothing away without a total', () => {
    expect(codes({ breakdowns: breakdown({ A: { value: 60 }, B: hidden }) })).toEqual([]);
  });

  it('gives a suppressed total away where every part is known', () => {
    const parts = { A: { value: 60 }, B: { value: 40 } };
    expect(codes({ observations: figure(hidden), breakdowns: breakdown(parts) })).toEqual([
      'suppressed-total',
    ]);
  });
});

describe('A group', () => {
  function group(statistic: string, areas: Record<string, object>, unit: object = percent) {
    const lists = Object.entries(areas).map(([area, more]) => ({
      comparator: 'n',
      ...(area !== 'group' && { area }),
      observations: figure(more),
    }));
    const members = Object.keys(areas).filter((area) => area !== 'group');
    return codes(
      { ...unit, comparisons: lists },
      { comparators: [{ id: 'n', name: 'Neighbours', kind: 'group', statistic, members }] },
    );
  }
  const known = { value: 50 };

  it('gives its only suppressed member away where its own figure is published', () => {
    expect(group('mean', { group: known, Bury: known, Wirral: hidden })).toEqual(['suppressed-area']);
  });

  it.each([
    ['it has no figure of its own', 'mean', { Bury: known, Wirral: hidden }],
    ['two members are suppressed', 'mean', { group: known, Bury: hidden, Wirral: hidden }],
    ['its figure is a median', 'median', { group: known, Bury: known, Wirral: hidden }],
    ['a pooled figure has no numerators', 'pooled', { group: known, Bury: known, Wirral: hidden }],
  ])('gives nothing away where %s', (_case, statistic, areas) => {
    expect(group(statistic, areas)).toEqual([]);
  });

  it('that is pooled gives a member away by the numerators', () => {
    const parts = { numerator: 50, denominator: 100 };
    expect(group('pooled', { group: parts, Bury: parts, Wirral: hidden })).toEqual(['suppressed-area']);
  });
});

it('No message states a figure that it warns of', () => {
  const found = risks({
    observations: [
      { period: '24/25-Q1', value: 3 },
      { period: Q2, ...hidden, revisions: [{ published: '2024-01-01', value: 777 }] },
    ],
  });
  expect(found).toHaveLength(2);
  for (const { message } of found) expect(message).not.toMatch(/777|\b3\b/);
});
