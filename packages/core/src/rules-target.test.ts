import { describe, expect, it } from 'vitest';
import { evaluate, indicator, type Indicator, type Targets } from '../../tools/src/one-indicator.fixtures.js';
import { decimal } from './decimal.js';
import { derivedFactor } from './derived-value.js';
import { change } from './direction-of-travel.js';
import { ALWAYS, inForceOn } from './in-force.js';
import { rate } from './rating.js';

describe('what is in force on a day', () => {
  const settings = [
    { from: '2023-04-01', to: '2023-12-31', value: 'first' },
    { from: '2024-04-01', to: null, value: 'second' },
    { from: '2025-04-01', to: '2025-06-30', value: 'third' },
  ];
  it.each([
    ['2023-03-31', null],
    ['2023-04-01', 'first'],
    ['2023-12-31', 'first'],
    ['2024-01-01', null],
    ['2024-03-31', null],
    ['2024-04-01', 'second'],
    ['2025-03-31', 'second'],
    ['2025-04-01', 'third'],
    ['2025-06-30', 'third'],
    ['2025-07-01', null],
  ])('%s: %s', (day, value) => {
    expect(inForceOn(settings, day)?.value ?? null).toBe(value);
  });

  it('is a plain setting always, and nothing of no settings', () => {
    expect(inForceOn([{ from: ALWAYS, to: null, value: 1 }], '0001-01-01')?.value).toBe(1);
    expect(inForceOn([], '2024-01-01')).toBeNull();
  });
});

describe('a year-end target at each point of its year', () => {
  type Profile = NonNullable<Targets[number]['profile']>;
  const rows: [
    frequency: Indicator['frequency'],
    period: string,
    profile: Profile | undefined,
    expected: string | null,
    each: string | null,
  ][] = [
    ['financial-quarter', '24/25-Q1', 'linear', '25', '30'],
    ['financial-quarter', '24/25-Q3', 'linear', '75', '90'],
    ['financial-quarter', '24/25-Q4', 'linear', '100', null],
    ['financial-quarter', '24/25-Q2', { Q1: 10, Q2: 40, Q3: 70, Q4: 100 }, '40', '45'],
    ['financial-quarter', '24/25-Q3', { Q1: 10, Q2: 40 }, null, '90'],
    ['financial-half', '24/25-H1', { H1: 45, H2: 100 }, '45', '90'],
    ['financial-half', '24/25-H1', 'linear', '50', '90'],
    ['month', '2024-04', { M1: 5, M2: 20 }, '5', '8.1818181818'],
    ['month', '2024-05', { M1: 5, M2: 20 }, '20', '9'],
    ['month', '2024-12', 'linear', '75', '30'],
    ['month', '2025-03', { M12: 100 }, '100', null],
    ['financial-year', '24/25', 'linear', '100', null],
    ['financial-quarter', '24/25-Q1', undefined, null, '30'],
  ];
  it.each(rows)('%s %s with %j: %s', (frequency, period, profile, expected, each) => {
    const { target, rating } = evaluate(
      indicator([], {
        frequency,
        accumulation: 'year-to-date',
        unit: { kind: 'count' },
        targets: [{ from: '2024-04', value: 100, appliesAt: 'year-end', ...(profile && { profile }) }],
        observations: [{ period, value: 10 }],
      }),
      { period },
    );
    expect(target).toMatchObject({
      value: expected,
      yearEnd: { value: '100' },
      reason: expected === null ? 'no-profile' : null,
    });
    expect(target?.requiredPerPeriod?.value ?? null).toBe(each);
    expect(rating).toBe(expected === null ? 'no-target' : expected === '5' ? 'green' : 'red');
  });

  it('needs nothing of each period left where low is good', () => {
    const { target } = evaluate(
      indicator([], {
        polarity: 'low',
        accumulation: 'year-to-date',
        targets: [{ from: '2024-04', value: 100, appliesAt: 'year-end', profile: 'linear' }],
        observations: [{ period: '24/25-Q2', value: 10 }],
      }),
    );
    expect(target).toMatchObject({ value: '50', requiredPerPeriod: null });
  });
});

describe('the tolerance in words', () => {
  const targets = [{ from: '23/24', value: 82 }];
  const off = (value: string, more: Partial<Indicator>) =>
    evaluate(indicator([value], { targets, ...more })).explanation;
  it.each([
    [{ points: 2 }, '80', 'off target but within 2 percentage points, which counts as close.'],
    [{ points: '2.5' }, '79', 'off target, by more than 2.5 percentage points.'],
    [{ percent: 5 }, '80', 'off target but within 5% of the target, which counts as close.'],
    [{ percent: '2.5' }, '60', 'off target, by more than 2.5% of the target.'],
    [{ limit: 75 }, '75', 'off target but not beyond the limit of 75%, which counts as close.'],
    [{ limit: 75 }, '74', 'off target, beyond the limit of 75%.'],
    [{ percent: 0 }, '60', 'off target.'],
    [{ steps: 2 }, '60', 'off target.'],
  ])('%j, %s', (tolerance, value, told) => {
    expect(off(value, { tolerance }).endsWith(`High is good, so this is ${told}`)).toBe(true);
  });

  const grades = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'];
  it.each([
    [{ steps: 1 }, 'Requires improvement', 'off target but within 1 grade, which counts as close.'],
    [{ steps: 1 }, 'Inadequate', 'off target, by more than 1 grade.'],
    [{ steps: 0 }, 'Inadequate', 'off target.'],
    [{ percent: 50 }, 'Inadequate', 'off target.'],
    [{ points: 2 }, 'Requires improvement', 'off target.'],
    [
      { limit: 'Requires improvement' },
      'Inadequate',
      'off target, beyond the limit of Requires improvement.',
    ],
    [
      { limit: 'Requires improvement' },
      'Requires improvement',
      'off target but not beyond the limit of Requires improvement, which counts as close.',
    ],
  ])('%j, a grade of %s', (tolerance, value, told) => {
    const more = { unit: { kind: 'grade' as const, grades }, targets: [{ from: '23/24', value: 'Good' }] };
    expect(off(value, { ...more, tolerance }).endsWith(`High is good, so this is ${told}`)).toBe(true);
  });

  it('says nothing of a percent of zero', () => {
    expect(off('1', { polarity: 'low', targets: [{ from: '23/24', value: 0 }] })).toMatch(
      /this is off target\.$/,
    );
  });
});

describe('a target where nothing is judged', () => {
  it.each([
    [82, '82%'],
    [{ min: 90, max: 95 }, '90% to 95%'],
  ])('is shown all the same: %j', (value, text) => {
    const { target, rating } = evaluate(
      indicator(['85'], { polarity: 'none', targets: [{ from: '23/24', value }] }),
    );
    expect([target?.text, rating]).toEqual([text, 'not-judged']);
  });
});

describe('what a numerator over a denominator is multiplied by', () => {
  it.each([
    [{ kind: 'percent' as const }, 100],
    [{ kind: 'rate' as const, per: 10000 }, 10000],
    [{ kind: 'ratio' as const }, 1],
    [{ kind: 'count' as const }, 1],
    [{ kind: 'grade' as const, grades: ['Bad', 'Good'] }, null],
  ])('%j: %s', (unit, factor) => {
    expect(derivedFactor(unit)).toBe(factor);
  });
});

it('a figure is no grade, and its change has a percent, unless they are said to be so', () => {
  const [value, previous] = [decimal(80), decimal(82)];
  expect(rate({ value, target: { value: previous }, polarity: 'high' })).toBe('amber');
  expect(change({ latest: value, previous, polarity: 'high' }).percentChange?.toFixed(2)).toBe('-2.44');
});
