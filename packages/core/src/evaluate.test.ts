import { describe, expect, it } from 'vitest';
import { evaluate, indicator } from '../../tools/src/one-indicator.fixtures.js';
import { evaluateIndicator, evaluateScorecard, parseScorecard, ScorecardError } from './index.js';

describe('each period is judged by what was in force then', () => {
  it('rates older quarters by their own target and polarity', () => {
    const { series, flags, notes } = evaluate(
      indicator(['81', '81', '81', '81', '81'], {
        polarity: [
          { from: '23/24-Q1', value: 'high' },
          { from: '24/25-Q1', value: 'low' },
        ],
        targets: [
          { from: '23/24-Q1', value: 80 },
          { from: '23/24-Q4', value: 90 },
          { from: '24/25-Q2', value: 85 },
        ],
      }),
    );
    expect(series.map(({ period, polarity, target, rating }) => [period, polarity, target, rating])).toEqual([
      ['23/24-Q2', 'high', '80', 'green'],
      ['23/24-Q3', 'high', '80', 'green'],
      ['23/24-Q4', 'high', '90', 'red'],
      ['24/25-Q1', 'low', '90', 'green'],
      ['24/25-Q2', 'low', '85', 'green'],
    ]);
    expect(flags).toContain('target-changed');
    expect(notes).toContain('Low is good from 24/25-Q1; before that, high was good.');
    expect(notes).toContain('The target changed from 90% to 85% from 24/25-Q2.');
  });

  it('gives what was true then for an earlier reporting period', () => {
    const scorecard = parseScorecard({
      version: 1,
      title: 'T',
      period: '24/25-Q2',
      indicators: [
        indicator(['70', '75', '80', '85', '90'], {
          targets: [
            { from: '23/24-Q1', value: 80 },
            { from: '24/25-Q1', value: 95 },
          ],
        }),
      ],
    });
    const then = evaluateIndicator(scorecard, 'x', { period: '23/24-Q4' });
    expect([then.latest.period, then.target?.value, then.rating]).toEqual(['23/24-Q4', '80', 'green']);
    expect(then.series.at(-1)?.period).toBe('23/24-Q4');
  });

  it('shows a gap for a quarter without a row, and only the periods asked for', () => {
    const scorecard = parseScorecard({
      version: 1,
      title: 'T',
      period: '24/25-Q2',
      indicators: [indicator(['70', null, '80', null, '90'])],
    });
    const { series } = evaluateIndicator(scorecard, 'x', { periods: 3 });
    expect(series.map(({ period, text }) => `${period} ${text}`)).toEqual([
      '23/24-Q4 80%',
      '24/25-Q1 [x]',
      '24/25-Q2 90%',
    ]);
  });
});

describe('derived values', () => {
  const derived = { numerator: 170, denominator: 200 };
  it('come from numerator and denominator', () => {
    const input = indicator([], { observations: [{ period: '24/25-Q2', ...derived }] });
    expect(evaluate(input).latest).toMatchObject({ value: '85', text: '85%' });
  });

  it('never undo suppression', () => {
    const input = indicator([], {
      observations: [{ period: '24/25-Q2', missing: 'confidential', ...derived }],
    });
    expect(evaluate(input).latest).toMatchObject({ status: 'missing', reason: 'confidential', text: '[c]' });
    expect(JSON.stringify(evaluate(input))).not.toContain('85');
  });
});

describe('priority', () => {
  it('puts red and worsening first, then by code in natural order', () => {
    const targets = [{ from: '23/24-Q1', value: 80 }];
    const scorecard = parseScorecard({
      version: 1,
      title: 'T',
      period: '24/25-Q2',
      indicators: [
        indicator(['80', '90'], { id: 'good', code: '1.1', targets }),
        indicator(['40', '50'], { id: 'bad-rising', code: '1.10', targets }),
        indicator(['40', '50'], { id: 'bad-rising-two', code: '1.2', targets }),
        indicator(['50', '40'], { id: 'bad-falling', code: '1.4', targets }),
        indicator(['50'], { id: 'no-target', code: '1.3' }),
      ],
    });
    const inOrder = evaluateScorecard(scorecard).indicators.toSorted((a, b) => a.priority - b.priority);
    expect(inOrder.map(({ id }) => id)).toEqual([
      'bad-falling',
      'bad-rising-two',
      'bad-rising',
      'good',
      'no-target',
    ]);
  });
});

describe('evaluateIndicator', () => {
  it('names the nearest id where there is no such indicator', () => {
    const scorecard = parseScorecard({
      version: 1,
      title: 'T',
      indicators: [indicator(['1'], { id: 'agency-staff' })],
    });
    expect(() => evaluateIndicator(scorecard, 'agency-stuff')).toThrow(ScorecardError);
    expect(() => evaluateIndicator(scorecard, 'agency-stuff')).toThrow(
      /“agency-stuff”.*Did you mean “agency-staff”\?/,
    );
  });
});
