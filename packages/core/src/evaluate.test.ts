import { describe, expect, it } from 'vitest';
import {
  evaluateIndicator,
  evaluateScorecard,
  parseScorecard,
  ScorecardError,
  type ScorecardInput,
} from './index.js';

type Indicator = ScorecardInput['indicators'][number];

const quarters = ['23/24-Q2', '23/24-Q3', '23/24-Q4', '24/25-Q1', '24/25-Q2'];

/** An indicator of whole percents, its figures ending at 24/25-Q2; null leaves a quarter out. */
function indicator(values: (string | null)[], more: Partial<Indicator> = {}): Indicator {
  const periods = quarters.slice(-values.length);
  const observations = values.flatMap((value, i) =>
    value === null ? [] : [{ period: periods[i] ?? '', value }],
  );
  return {
    id: 'x',
    title: 'X',
    unit: { kind: 'percent', decimals: 0 },
    frequency: 'financial-quarter',
    polarity: 'high',
    observations,
    ...more,
  };
}

function evaluate(input: Indicator, document: Partial<ScorecardInput> = {}) {
  const scorecard = parseScorecard({
    version: 1,
    title: 'T',
    period: '24/25-Q2',
    ...document,
    indicators: [input],
  });
  return evaluateIndicator(scorecard, 'x');
}

describe('the explanation says why', () => {
  const target = (value: Exclude<Indicator['targets'], undefined>[number]['value']) => [
    { from: '23/24-Q1', value },
  ];
  const rows: [name: string, input: Indicator, text: string][] = [
    [
      'on target',
      indicator(['85'], { targets: target(82) }),
      '85% is 3 percentage points above the target of 82%. High is good, so this is on target.',
    ],
    [
      'exactly met',
      indicator(['82'], { targets: target(82) }),
      '82% is exactly the target of 82%. High is good, so this is on target.',
    ],
    [
      'close',
      indicator(['80'], { targets: target(82) }),
      '80% is 2 percentage points below the target of 82%. High is good, so this is off target but within 5% of the target, which counts as close.',
    ],
    [
      'off, low is good',
      indicator(['28'], { polarity: 'low', targets: target(20) }),
      '28% is 8 percentage points above the target of 20%. Low is good, so this is off target, by more than 5% of the target.',
    ],
    [
      'off, nothing allowed',
      indicator(['81'], { targets: target(82), tolerance: { percent: 0 } }),
      '81% is 1 percentage point below the target of 82%. High is good, so this is off target.',
    ],
    [
      'beyond a limit',
      indicator(['70'], { targets: target(82), tolerance: { limit: 75 } }),
      '70% is 12 percentage points below the target of 82%. High is good, so this is off target, beyond the limit of 75%.',
    ],
    [
      'inside a range',
      indicator(['91'], { polarity: 'range', targets: target({ min: 90, max: 95 }) }),
      '91% is inside the target range of 90% to 95%. This is on target.',
    ],
    [
      'no target',
      indicator(['24'], { targetStatus: 'to-be-set' }),
      'There is no target for 24/25-Q2 (still to be set), so 24% is not judged.',
    ],
    [
      'not judged',
      indicator(['24'], { polarity: 'none' }),
      'Neither high nor low is judged for this measure, so 24% has no rating.',
    ],
    [
      'no data',
      indicator([], { observations: [{ period: '24/25-Q2', missing: 'confidential' }] }),
      'There is no figure up to 24/25-Q2: suppressed.',
    ],
    [
      'rounding hides it',
      indicator(['81.6'], { targets: target(82) }),
      '81.6% is 0.4 percentage points below the target of 82.0%. High is good, so this is off target but within 5% of the target, which counts as close. The rating uses the unrounded figures.',
    ],
  ];
  it.each(rows)('%s', (_name, input, text) => {
    expect(evaluate(input).explanation).toBe(text);
  });
});

describe('words never say more than the figures', () => {
  it('adds decimals rather than say that a change is none', () => {
    const { travel } = evaluate(indicator(['82.2', '81.6']));
    expect(travel.text).toBe('down 0.6 percentage points (0.7%)');
  });

  it('says percentage points, never percent, of a change in percent', () => {
    expect(evaluate(indicator(['25', '50'])).travel.text).toBe('up 25 percentage points (100.0%)');
  });

  it('says worse, not above, of a figure on the wrong side of a low target', () => {
    const { distance } = evaluate(
      indicator(['28'], { polarity: 'low', targets: [{ from: '23/24-Q1', value: 20 }] }),
    );
    expect(distance?.text).toBe('8 percentage points worse than target');
  });
});

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

describe('year to date', () => {
  const yearEnd = (profile?: 'linear' | Record<string, number>) => ({
    accumulation: 'year-to-date' as const,
    targets: [
      {
        from: '24/25-Q1',
        value: 97.25,
        appliesAt: 'year-end' as const,
        ...(profile === undefined ? {} : { profile }),
      },
    ],
  });
  const unit = { kind: 'percent' } as const;

  it('without a profile is not judged, and still shows the target of the year’s end', () => {
    const { rating, target, explanation } = evaluate(indicator(['53.6'], { unit, ...yearEnd() }));
    expect(rating).toBe('no-target');
    expect(target).toMatchObject({
      value: null,
      reason: 'no-profile',
      text: '97.25%',
      yearEnd: { value: '97.25', text: '97.25%' },
    });
    expect(explanation).toBe(
      'The target of 97.25% is for the end of the year. Without a profile of what to expect by now, 53.6% so far is not judged.',
    );
  });

  it('with a linear profile expects the share of the year gone, and says what each quarter must add', () => {
    const { target, ratingText } = evaluate(indicator(['53.6'], { unit, ...yearEnd('linear') }));
    expect(target).toMatchObject({ value: '48.625', requiredPerPeriod: { value: '21.825' } });
    expect(ratingText).toBe('On profile');
  });

  it('needs nothing more once reached, and says nothing in the last quarter', () => {
    expect(evaluate(indicator(['98'], { unit, ...yearEnd('linear') })).target?.requiredPerPeriod?.value).toBe(
      '0',
    );
    const last = indicator([], {
      unit,
      ...yearEnd('linear'),
      observations: [{ period: '24/25-Q4', value: 98 }],
    });
    expect(evaluate(last, { period: '24/25-Q4' }).target?.requiredPerPeriod).toBeNull();
  });

  it('reads a window from the start of the year as its last quarter', () => {
    const input = indicator([], {
      unit,
      ...yearEnd(),
      observations: [{ period: '2024/25 Q1 - 2024/25 Q2', value: 53.6 }],
    });
    expect(evaluate(input).latest.period).toBe('24/25-Q2');
  });
});

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

describe('runs and extremes', () => {
  it('count the changes that went one way, and end at a gap', () => {
    expect(evaluate(indicator(['70', '75', '80', '85', '90'])).run).toMatchObject({
      judgement: 'improved',
      length: 4,
    });
    expect(evaluate(indicator(['70', null, '80', '85', '90'])).run).toMatchObject({
      judgement: 'improved',
      length: 2,
    });
    expect(evaluate(indicator(['70'])).run).toBeNull();
  });

  it('name the best or worst only where figures differ', () => {
    expect(evaluate(indicator(['70', '75', '90', '85', '90'])).extreme).toBe('best');
    expect(evaluate(indicator(['90', '75'], { polarity: 'low' })).extreme).toBe('best');
    expect(evaluate(indicator(['90', '75'])).extreme).toBe('worst');
    expect(evaluate(indicator(['75', '75'])).extreme).toBeNull();
    expect(evaluate(indicator(['75'])).extreme).toBeNull();
  });

  it('do not reach across a break', () => {
    const broken = indicator(['90', '70', '72'], { breaks: [{ at: '24/25-Q1', note: 'New definition' }] });
    expect(evaluate(broken)).toMatchObject({ run: { length: 1 }, extreme: 'best' });
  });
});

describe('comparison', () => {
  const comparators: ScorecardInput['comparators'] = [
    { id: 'e', name: 'England', kind: 'nation' },
    { id: 'g', name: 'Neighbours', kind: 'group', members: [{ from: '24/25-Q1', value: ['A', 'B', 'C'] }] },
  ];
  const at = (period: string, value: number) => [{ period, value }];

  it('says whose figure it is where periods differ, and gives no rank', () => {
    const input = indicator(['85'], {
      comparisons: [{ comparator: 'e', frequency: 'financial-year', observations: at('23/24', 80) }],
    });
    expect(evaluate(input, { comparators }).comparisons[0]).toMatchObject({
      periodsDiffer: true,
      rank: null,
      sentence: '5 percentage points better than England (80%, 23/24).',
    });
  });

  it('gives rank and members of a group in force', () => {
    const comparisons = ['A', 'B', 'C'].map((area, i) => ({
      comparator: 'g',
      area,
      observations: at('24/25-Q2', 80 + i * 5),
    }));
    expect(evaluate(indicator(['85'], { comparisons }), { comparators }).comparisons[0]).toMatchObject({
      value: '85',
      judgement: 'same',
      members: { counted: 3, of: 3 },
      rank: { place: 2, of: 4, tied: true },
      membersText: 'mean of 3; joint 2nd of 4',
    });
  });

  it('has no group before its list was in force', () => {
    const comparisons = [{ comparator: 'g', area: 'A', observations: at('23/24-Q4', 80) }];
    const result = evaluate(indicator(['85', null, null], { comparisons }), {
      comparators,
      period: '23/24-Q4',
    });
    expect(result.comparisons[0]).toMatchObject({ value: null, members: null, reason: 'not-applicable' });
  });

  it('keeps the entry with its reason where there is no figure', () => {
    const input = indicator(['85'], {
      comparisons: [{ comparator: 'e', observations: [{ period: '24/25-Q2', missing: 'confidential' }] }],
    });
    expect(evaluate(input, { comparators }).comparisons[0]).toMatchObject({
      text: '[c]',
      reason: 'confidential',
      judgement: 'not-judged',
    });
  });

  it('never works out a figure that a group has marked missing', () => {
    const comparisons = [
      { comparator: 'g', observations: [{ period: '24/25-Q2', missing: 'confidential' as const }] },
      { comparator: 'g', area: 'A', observations: at('24/25-Q2', 80) },
    ];
    expect(evaluate(indicator(['85'], { comparisons }), { comparators }).comparisons[0]?.value).toBeNull();
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
