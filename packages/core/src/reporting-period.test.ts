import { describe, expect, it } from 'vitest';
import { evaluate, indicator } from '../../tools/src/one-indicator.fixtures.js';
import { evaluateScorecard, parseScorecard } from './index.js';

describe('lag, staleness and life', () => {
  it('counts the indicator’s own periods that have ended since', () => {
    const annual = indicator([], {
      frequency: 'financial-year',
      observations: [{ period: '21/22', value: 5 }],
    });
    expect(evaluate(annual).latest).toMatchObject({ period: '21/22', lag: 2 });
    expect(evaluate(annual).notes).toContain('The latest figure is for 21/22: 2 years have ended since.');
  });

  it('leaves a stale figure out of the counts by rating', () => {
    const scorecard = parseScorecard({
      version: 1,
      title: 'T',
      period: '24/25-Q2',
      rules: { staleAfter: 1 },
      indicators: [indicator(['80', null, null]), indicator(['80'], { id: 'y' })],
    });
    const { summary } = evaluateScorecard(scorecard);
    expect(summary).toMatchObject({ total: 2, stale: 1, ratings: { 'no-target': 1 } });
  });

  it('does not count a measure that has ended, and names its replacement', () => {
    const scorecard = parseScorecard({
      version: 1,
      title: 'T',
      period: '24/25-Q2',
      indicators: [
        indicator(['80', '81', '82'], { reported: { to: '24/25-Q1', replacedBy: 'y' } }),
        indicator(['80'], { id: 'y', title: 'The new measure', reported: { from: '24/25-Q2' } }),
      ],
    });
    const { summary, indicators } = evaluateScorecard(scorecard);
    expect(summary.total).toBe(1);
    expect(indicators[0]).toMatchObject({ flags: ['ended'], latest: { period: '24/25-Q1' } });
    expect(indicators[0]?.notes).toContain('Replaced by The new measure.');
    expect(indicators[1]?.flags).toContain('new');
  });

  it('takes the latest end among our figures as the reporting period, of the shortest kind', () => {
    const scorecard = parseScorecard({
      version: 1,
      title: 'T',
      indicators: [
        indicator([], {
          id: 'year',
          frequency: 'financial-year',
          observations: [{ period: '23/24', value: 1 }],
        }),
        indicator([], { id: 'quarter', observations: [{ period: '23/24-Q4', value: 1 }] }),
      ],
    });
    expect(evaluateScorecard(scorecard).period).toBe('23/24-Q4');
    expect(evaluateScorecard(parseScorecard({ version: 1, title: 'T', indicators: [] })).period).toBeNull();
  });
});
