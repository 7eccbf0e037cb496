import { describe, expect, it } from 'vitest';
import { draftCommentary, evaluateIndicator, parseScorecard, type ScorecardInput } from './index.js';

type Indicator = ScorecardInput['indicators'][number];

function drafts(more: Partial<Indicator>, document: Partial<ScorecardInput> = {}): string[] {
  const indicator: Indicator = {
    id: 'x',
    title: 'Assessments in time',
    unit: { kind: 'percent', decimals: 0 },
    frequency: 'financial-quarter',
    polarity: 'high',
    ...more,
  };
  const scorecard = parseScorecard({ version: 1, title: 'T', ...document, indicators: [indicator] });
  return draftCommentary(evaluateIndicator(scorecard, 'x'));
}

const monthly = (values: number[]) =>
  values.map((value, i) => ({ period: `2022-${String(i + 4).padStart(2, '0')}`, value }));

describe('draftCommentary writes sentences that are true of the figures', () => {
  it('rose from the earliest figure to the latest, by target and beside others', () => {
    const observations = [
      { period: '23/24-Q3', value: 67 },
      { period: '24/25-Q2', value: 91 },
    ];
    const comparisons = ['north-west', 'england'].map((comparator, i) => ({
      comparator,
      observations: [{ period: '24/25-Q2', value: 85 + i * 6 }],
    }));
    const comparators = [
      { id: 'north-west', name: 'the North West', kind: 'region' as const },
      { id: 'england', name: 'England', kind: 'nation' as const },
    ];
    expect(
      drafts({ observations, comparisons, targets: [{ from: '23/24-Q1', value: 81 }] }, { comparators }),
    ).toEqual([
      'Assessments in time rose from 67% in 23/24-Q3 to 91% in 24/25-Q2.',
      'It is the highest in the period.',
      'It is 10 percentage points above target (81%), which is better.',
      'It is better than the North West and in line with England.',
      'The target of 81% is worse than the North West (85%) and England (91%).',
    ]);
  });

  it('says above of a figure above a low target, and that this is worse', () => {
    const sentences = drafts({
      polarity: 'low',
      observations: [{ period: '24/25-Q2', value: 28 }],
      targets: [{ from: '24/25-Q1', value: 20 }],
    });
    expect(sentences).toContain('It is 8 percentage points above target (20%), which is worse.');
  });

  it.each([
    [[70, 69, 68, 67], 'It has fallen in each of the last three months.'],
    [[60, 70, 100, 100, 100], 'It has remained at 100% over the last two months.'],
    [[60, 61, 62, 63, 64], 'It has risen in each of the last four months.'],
  ])('tells the run of %j', (values, sentence) => {
    expect(drafts({ frequency: 'month', observations: monthly(values) })).toContain(sentence);
  });

  it('tells no run over a single change, a gap or a break', () => {
    const isRun = (sentence: string) => /in each of|remained/.test(sentence);
    const gap = [
      { period: '2022-04', value: 1 },
      { period: '2022-06', value: 2 },
      { period: '2022-07', value: 3 },
    ];
    const broken = {
      frequency: 'month',
      observations: monthly([1, 2, 3]),
      breaks: [{ at: '2022-06', note: 'New' }],
    } as const;
    expect(drafts({ frequency: 'month', observations: monthly([1, 2]) }).some(isRun)).toBe(false);
    expect(drafts({ frequency: 'month', observations: gap }).some(isRun)).toBe(false);
    expect(
      drafts({ ...broken, observations: [...broken.observations], breaks: [...broken.breaks] }).some(isRun),
    ).toBe(false);
  });

  it('is empty where there is no figure', () => {
    expect(drafts({ observations: [] })).toEqual([]);
  });
});
