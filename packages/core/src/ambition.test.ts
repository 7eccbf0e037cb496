import { describe, expect, it } from 'vitest';
import { evaluateIndicator, parseScorecard, type ScorecardInput } from './index.js';

type Indicator = ScorecardInput['indicators'][number];

function evaluate(more: Partial<Indicator>) {
  const indicator: Indicator = {
    id: 'x',
    title: 'X',
    frequency: 'academic-year',
    unit: { kind: 'percent', decimals: 1 },
    polarity: 'high',
    ...more,
  };
  return evaluateIndicator(parseScorecard({ version: 1, title: 'T', indicators: [indicator] }), 'x');
}

describe('an ambition', () => {
  const ambition = {
    baseline: { period: 'AY18/19', value: 69 },
    milestones: [{ period: 'AY24/25', value: 74 }],
  };

  it('tells where it set out from, where it was to come to and where it came', () => {
    const { ambition: told } = evaluate({ ...ambition, observations: [{ period: 'AY24/25', value: 65.2 }] });
    expect(told).toMatchObject({
      expected: { value: '74' },
      milestones: [{ status: 'missed', statusText: 'not met' }],
      sinceBaseline: { difference: '-3.8', judgement: 'worsened', text: 'down 3.8 percentage points (5.5%)' },
      text: 'The ambition is to go from 69.0% in AY18/19 to 74.0% by AY24/25 (not met). The latest is 65.2% in AY24/25, down 3.8 percentage points (5.5%) since the baseline.',
    });
  });

  it('expects the straight line between its points', () => {
    const { ambition: told } = evaluate({ ...ambition, observations: [{ period: 'AY21/22', value: 72 }] });
    expect(told).toMatchObject({ expected: { value: '71.5' }, milestones: [{ status: 'due' }] });
  });

  it('does not know a milestone whose period has no figure', () => {
    const observations = [{ period: 'AY23/24', value: 70 }];
    const result = evaluate({ ...ambition, milestones: [{ period: 'AY22/23', value: 71 }], observations });
    expect(result.ambition).toMatchObject({ expected: null, milestones: [{ status: 'not-known' }] });
  });

  it('is null where the document states none', () => {
    expect(evaluate({ observations: [] }).ambition).toBeNull();
  });
});

describe('a breakdown', () => {
  const category = (title: string, observation: object) => ({
    title,
    observations: [{ period: 'AY23/24', ...observation }],
  });
  const withCategories = (unit: Indicator['unit'], ...categories: ReturnType<typeof category>[]) =>
    evaluate({
      unit,
      breakdowns: [{ id: 'b', title: 'B', categories }],
      observations: [{ period: 'AY23/24', value: unit?.kind === 'count' ? 40047 : 66 }],
    }).breakdowns[0];

  it('of counts adds up, with each part as a percent of the whole', () => {
    const told = withCategories(
      { kind: 'count' },
      category('With a plan', { value: 1432 }),
      category('Support', { value: 4839 }),
      category('Neither', { value: 33776 }),
    );
    expect(told?.total).toEqual({ value: '40047', text: '40,047' });
    expect(told?.categories.map(({ text, share }) => `${text}, ${share?.text}`)).toEqual([
      '1,432, 3.6%',
      '4,839, 12.1%',
      '33,776, 84.3%',
    ]);
    expect(told?.gap).toBeNull();
  });

  it('tells the gap between groups in percentage points', () => {
    const told = withCategories(
      { kind: 'percent' },
      category('Boys', { value: 60 }),
      category('Girls', { value: 72 }),
    );
    expect(told?.gap).toEqual({
      lower: 'Boys',
      higher: 'Girls',
      difference: '-12',
      text: 'Boys: 12 percentage points lower than Girls',
    });
  });

  it('never undoes suppression by a total or a share', () => {
    const told = withCategories(
      { kind: 'count' },
      category('A', { value: 10 }),
      category('B', { missing: 'confidential', numerator: 3, denominator: 1 }),
    );
    expect(told).toMatchObject({
      total: null,
      categories: [{ share: null }, { status: 'missing', text: '[c]', share: null }],
    });
  });
});
