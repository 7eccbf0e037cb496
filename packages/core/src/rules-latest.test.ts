import { describe, expect, it } from 'vitest';
import { evaluate, indicator, type Indicator } from '../../tools/src/one-indicator.fixtures.js';
import { evaluateScorecard, parseScorecard, type ScorecardInput } from './index.js';

type Observation = NonNullable<Indicator['observations']>[number];
const NOW = '24/25-Q2';
const at = (
  observations: Observation[],
  more: Partial<Indicator> = {},
  document: Partial<ScorecardInput> = {},
) => evaluate(indicator([], { observations, ...more }), document);

describe('the latest figure', () => {
  const figures: Observation[] = [
    { period: '23/24-Q4', value: 70 },
    { period: '24/25-Q1', value: 80 },
    { period: '24/25-Q2', missing: 'late' },
    { period: '24/25-Q3', value: 90 },
  ];
  const rows: [
    reporting: string,
    reported: Indicator['reported'],
    latest: string | null,
    lag: number | null,
  ][] = [
    ['24/25-Q3', undefined, '24/25-Q3', 0],
    ['24/25-Q2', undefined, '24/25-Q1', 1],
    ['24/25-Q1', undefined, '24/25-Q1', 0],
    ['25/26-Q1', undefined, '24/25-Q3', 2],
    ['2024-12', undefined, '24/25-Q3', 0],
    ['2024-11', undefined, '24/25-Q1', 1],
    ['23/24', undefined, '23/24-Q4', 0],
    ['24/25-Q3', { to: '24/25-Q2' }, '24/25-Q1', 2],
    ['24/25-Q3', { to: '24/25-Q3' }, '24/25-Q3', 0],
    ['24/25-Q2', { from: '24/25-Q1' }, '24/25-Q1', 1],
    ['24/25-Q2', { from: '24/25-Q2' }, null, null],
    ['24/25-Q2', { from: '2024-06-30' }, '24/25-Q1', 1],
    ['24/25-Q2', { from: '2024-07-01' }, null, null],
  ];
  it.each(rows)('in %s, reported %j: %s', (period, reported, latest, lag) => {
    const result = at(figures, reported ? { reported } : {}, { period }).latest;
    expect([result.status === 'observed' ? result.period : null, result.lag]).toEqual([latest, lag]);
  });
});

describe('the lag', () => {
  it.each([
    ['financial-quarter', '24/25-Q1', '24/25-Q2', 1],
    ['financial-quarter', '24/25-Q1', '2024-08', 0],
    ['financial-year', '22/23', '24/25-Q4', 2],
    ['financial-year', '22/23', '24/25-Q3', 1],
    ['month', '2024-07', '24/25-Q2', 2],
    ['day', '2024-09-01', '2024-09-30', 29],
    ['day', '2024-09-30', '2024-09-30', 0],
    ['irregular', '2020', '24/25-Q2', 0],
    [{ window: 12, unit: 'month', every: 'financial-quarter' }, '2023-04..2024-03', '24/25-Q2', 2],
    [{ window: 12, unit: 'month' }, '2023-04..2024-03', '24/25-Q2', 6],
  ] as [Indicator['frequency'], string, string, number][])(
    'of %j, from %s to %s: %d',
    (frequency, period, reporting, lag) => {
      expect(at([{ period, value: 80 }], { frequency }, { period: reporting }).latest.lag).toBe(lag);
    },
  );
});

describe('what goes with the latest figure', () => {
  it('are its limits and its note, and only those', () => {
    const { latest } = at([
      { period: NOW, value: 85, lower: 80.1, upper: '89.20', note: 'Two late returns' },
    ]);
    expect(latest).toMatchObject({ lower: '80.1', upper: '89.2', note: 'Two late returns', since: [] });
    expect(at([{ period: NOW, value: 85 }]).latest).toMatchObject({ lower: null, upper: null, note: null });
  });

  it('are the figures missing since, each with its reason, up to the reporting period', () => {
    const { latest } = at([
      { period: '23/24-Q3', missing: 'low' },
      { period: '23/24-Q4', value: 70 },
      { period: '24/25-Q1', missing: 'confidential', note: 'Fewer than five' },
      { period: '24/25-Q2', missing: 'late' },
      { period: '24/25-Q3', missing: 'not-due' },
    ]);
    expect(latest.since.map(({ period, reason, text, note }) => [period, reason, text, note])).toEqual([
      ['24/25-Q1', 'confidential', '[c]', 'Fewer than five'],
      ['24/25-Q2', 'late', '[late]', null],
    ]);
  });

  it('are no figures of before, nor any that comes after the measure has ended', () => {
    const observations: Observation[] = [
      { period: '23/24-Q4', missing: 'late' },
      { period: '24/25-Q1', value: 70 },
      { period: '24/25-Q2', value: 80 },
    ];
    expect(at(observations, { reported: { to: '24/25-Q1' } }).latest).toMatchObject({
      ...{ period: '24/25-Q1', periodName: '24/25-Q1', periodText: 'April to June 2024', since: [] },
    });
  });

  it('is the last reason where there is no figure at all', () => {
    const { latest, explanation } = at([
      { period: '23/24-Q3', missing: 'late' },
      { period: '23/24-Q4', missing: 'late' },
      { period: '24/25-Q1', missing: 'late' },
      { period: '24/25-Q2', missing: 'confidential' },
    ]);
    expect(latest).toMatchObject({ status: 'missing', reason: 'confidential', period: NOW, lag: null });
    expect(latest.since.map(({ period }) => period)).toEqual([NOW]);
    expect(explanation).toBe('There is no figure up to 24/25-Q2: suppressed.');
  });
});

describe('the reporting period', () => {
  const measure = (
    id: string,
    frequency: Indicator['frequency'],
    ...observations: Observation[]
  ): Indicator => ({
    id,
    title: id,
    frequency,
    observations,
  });
  const reporting = (...indicators: Indicator[]) =>
    evaluateScorecard(parseScorecard({ version: 1, title: 'T', indicators })).period;
  const year = (period: string) => measure('year', 'financial-year', { period, value: 1 });
  const quarter = (period: string) => measure('quarter', 'financial-quarter', { period, value: 1 });
  const month = (period: string) => measure('month', 'month', { period, value: 1 });

  it('ends latest, and is the shortest of those that end together, in any order', () => {
    expect(reporting(year('23/24'), quarter('23/24-Q4'), month('2024-03'))).toBe('2024-03');
    expect(reporting(month('2024-03'), quarter('23/24-Q4'), year('23/24'))).toBe('2024-03');
    expect(reporting(month('2024-02'), quarter('23/24-Q4'), year('23/24'))).toBe('23/24-Q4');
    expect(reporting(quarter('23/24-Q3'), year('23/24'))).toBe('23/24');
    expect(reporting(year('23/24'), month('2024-02'))).toBe('23/24');
    expect(reporting(year('23/24'), quarter('24/25-Q1'))).toBe('24/25-Q1');
    expect(reporting(quarter('24/25-Q1'), year('23/24'))).toBe('24/25-Q1');
  });

  it('is of a figure, and of a missing one only where all are', () => {
    const late: Observation = { period: '24/25-Q2', missing: 'late' };
    expect(reporting(measure('a', 'financial-quarter', { period: '24/25-Q1', value: 1 }, late))).toBe(
      '24/25-Q1',
    );
    expect(reporting(measure('a', 'financial-quarter', late), year('22/23'))).toBe('22/23');
    expect(reporting(measure('a', 'financial-quarter', late))).toBe('24/25-Q2');
    expect(reporting(measure('a', 'financial-quarter'))).toBeNull();
  });
});

describe('each period of the series', () => {
  it('has a break where one lies in it, from its first day to its last', () => {
    const breaksAt = (day: string) =>
      evaluate(indicator(['80', '81', '82'], { breaks: [{ at: day, note: 'New' }] })).series.map(
        (item) => item.break,
      );
    expect(breaksAt('24/25-Q1')).toEqual([false, true, false]);
    expect(breaksAt('2024-04-01')).toEqual([false, true, false]);
    expect(breaksAt('2024-06-30')).toEqual([false, true, false]);
    expect(breaksAt('2024-07-01')).toEqual([false, false, true]);
  });

  it('has its target, range or year-end figure, its note and whether it is invented', () => {
    const observations: Observation[] = [{ period: NOW, value: 85, note: 'Late', illustrative: true }];
    const of = (more: Partial<Indicator>) => at(observations, more).series.at(-1);
    expect(of({ targets: [{ from: '23/24', value: 82 }] })).toMatchObject({
      ...{ target: '82', targetText: '82%', range: null, yearEnd: null, note: 'Late', illustrative: true },
    });
    expect(
      of({ polarity: 'range', targets: [{ from: '23/24', value: { min: 80, max: 90 } }] }),
    ).toMatchObject({
      ...{ target: null, targetText: '80% to 90%', range: { min: '80', max: '90' }, rating: 'green' },
    });
    expect(
      of({ accumulation: 'year-to-date', targets: [{ from: '23/24', value: 90, appliesAt: 'year-end' }] }),
    ).toMatchObject({ target: null, targetText: null, yearEnd: '90', rating: 'no-target' });
    expect(at([{ period: NOW, value: 85 }]).series.at(-1)).toMatchObject({
      ...{ target: null, targetText: null, range: null, yearEnd: null, note: null, illustrative: false },
    });
  });
});

describe('the periods of the series', () => {
  it('have their limits, and whether the figure is complete, where there is a figure', () => {
    const { series } = at([
      { period: '23/24-Q4', value: 80, lower: '70.50', immature: true },
      { period: '24/25-Q1', value: 81, lower: 71, upper: 91 },
      { period: '24/25-Q2', missing: 'late' },
    ]);
    expect(series).toMatchObject([
      { lower: '70.5', upper: null, immature: true, illustrative: false },
      { lower: '71', upper: '91', immature: false },
      { lower: null, upper: null, immature: false, illustrative: false },
    ]);
  });

  it('are complete and not invented where there is no row', () => {
    const observations = [
      { period: '23/24-Q4', value: 80 },
      { period: '24/25-Q2', value: 81 },
    ];
    expect(at(observations).series[1]).toMatchObject({
      ...{ period: '24/25-Q1', reason: 'not-observed', immature: false, illustrative: false, lower: null },
    });
  });

  it('are named in full', () => {
    expect(at([{ period: NOW, value: 85 }]).series[0]?.periodText).toBe(
      'Quarter 2 2024/25 (July to September 2024)',
    );
  });
});

describe('the summary', () => {
  it('counts each measure once: stale ones apart, ended and not begun not at all', () => {
    const target = { targets: [{ from: '22/23', value: 80 }] };
    const measures: Partial<Indicator>[] = [
      ...[
        { ...target, reported: { to: '24/25-Q1' } },
        { ...target, reported: { from: '24/25-Q3' } },
      ],
      ...[target, { ...target, polarity: 'low' as const }, {}, { polarity: 'none' as const }],
    ];
    const indicators = [
      ...measures.map((more, i) => indicator(['85', '90'], { id: `m${i}`, ...more })),
      indicator(['85', null, null], { id: 'stale', staleAfter: 1, ...target }),
      indicator([], { id: 'none', observations: [{ period: NOW, missing: 'late' }] }),
    ];
    const { summary } = evaluateScorecard(
      parseScorecard({ version: 1, title: 'T', period: NOW, indicators }),
    );
    expect(summary).toEqual({
      total: 6,
      stale: 1,
      ratings: { green: 1, amber: 0, red: 1, 'no-target': 1, 'no-data': 1, 'not-judged': 1 },
      travel: { improved: 2, worsened: 1, unchanged: 0, 'not-judged': 1, none: 1 },
    });
  });
});
