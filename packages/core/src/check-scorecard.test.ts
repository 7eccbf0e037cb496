import { describe, expect, it } from 'vitest';
import { evaluateIndicator, parseScorecard, safeParseScorecard } from './index.js';

describe('the dates of settings', () => {
  it('are read as the periods of their indicator are', () => {
    const scorecard = parseScorecard({
      version: 1,
      title: 'T',
      indicators: [
        {
          id: 'x',
          title: 'X',
          frequency: 'academic-year',
          polarity: [{ from: '2020/21', value: 'high' }],
          targets: [
            { from: '2022/23', value: 60 },
            { from: '2023/24', value: 90 },
          ],
          breaks: [{ at: '202021', note: 'New' }],
          observations: [{ period: '2022/23', value: 70 }],
        },
      ],
    });
    expect(scorecard.indicators[0]?.targets?.map(({ from }) => from)).toEqual(['AY22/23', 'AY23/24']);
    expect(evaluateIndicator(scorecard, 'x')).toMatchObject({ rating: 'green', target: { value: '60' } });
  });
});

describe('two observations of one period', () => {
  const read = (...observations: object[]) =>
    safeParseScorecard({
      version: 1,
      title: 'T',
      indicators: [{ id: 'x', title: 'X', frequency: 'financial-year', observations }],
    });
  const kept = (parse: ReturnType<typeof read>) =>
    !parse.ok && parse.kept?.indicators[0]?.observations?.length;

  it('that say the same keep one, however it is written', () => {
    const parse = read({ period: '23/24', value: 85 }, { period: '2023/24', value: '85.0' });
    expect(parse.issues.map(({ code }) => code)).toEqual(['duplicate-period']);
    expect(kept(parse)).toBe(1);
  });

  it('that differ keep neither, derived ones too', () => {
    const derived = [
      { period: '23/24', numerator: 1, denominator: 2 },
      { period: '23/24', numerator: 3, denominator: 4 },
    ];
    expect(kept(read(...derived))).toBe(0);
  });
});

describe('figures of one area over several lists', () => {
  it('count as one list', () => {
    const list = (period: string, value: number) => ({
      comparator: 'g',
      area: 'A',
      observations: [{ period, value }],
    });
    const scorecard = parseScorecard({
      version: 1,
      title: 'T',
      comparators: [{ id: 'g', name: 'G', kind: 'group', members: ['A'] }],
      indicators: [
        {
          id: 'x',
          title: 'X',
          frequency: 'financial-year',
          polarity: 'high',
          observations: [{ period: '23/24', value: 5 }],
          comparisons: [list('22/23', 3), list('23/24', 4)],
        },
      ],
    });
    expect(evaluateIndicator(scorecard, 'x').comparisons[0]).toMatchObject({
      value: '4',
      judgement: 'better',
    });
  });
});
