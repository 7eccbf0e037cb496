import type { ScorecardInput } from '@scorecard/core';

type Indicator = ScorecardInput['indicators'][number];
type Observation = NonNullable<Indicator['observations']>[number];
type Value = number | string | null | Omit<Observation, 'period'>;

/** Observations of a fictional borough, one for each period; null is not available. */
export function figures(periods: string[], values: Value[]): Observation[] {
  return values.map((value, i) => ({
    period: periods[i] ?? '',
    ...(value === null
      ? { missing: 'not-available' as const }
      : typeof value === 'object'
        ? value
        : { value }),
    illustrative: true,
  }));
}

/** So many quarters from the first of 2022/23. */
export function quarters(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const year = 22 + Math.floor(i / 4);
    return `${year}/${year + 1}-Q${(i % 4) + 1}`;
  });
}

/** So many months from January 2019. */
export function months(count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) => `${2019 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );
}

const MEMBERS = ['Eastmere', 'Northmere', 'Southmere', 'Oldmere', 'Newmere'];

/** A document of one measure: `measure`, in per cent and by the quarter unless it says otherwise. */
export function chartOf(measure: Partial<Indicator>, members: string[] = MEMBERS): ScorecardInput {
  return {
    version: 1,
    title: 'Westmere performance report',
    organisation: { name: 'Westmere' },
    source: { title: 'Westmere Borough Council, a fictional council' },
    comparators: [
      { id: 'england', name: 'England', kind: 'nation' },
      { id: 'region', name: 'North West', kind: 'region' },
      { id: 'neighbours', name: 'Statistical neighbours', kind: 'group', members },
    ],
    indicators: [
      {
        id: 'measure',
        title: 'Plans issued within 20 weeks',
        unit: { kind: 'percent', decimals: 0 },
        frequency: 'financial-quarter',
        polarity: 'high',
        ...measure,
      },
    ],
  };
}

/** Sixty months that rise and fall, with a gap. */
export const sixtyMonths: ScorecardInput = chartOf({
  title: 'Children looked after',
  unit: { kind: 'rate', per: 10000, of: 'children', decimals: 1 },
  frequency: 'month',
  polarity: 'low',
  targets: [
    { from: '2019-01', value: 70 },
    { from: '2021-01', value: 66 },
    { from: '2023-01', value: 60 },
  ],
  observations: figures(
    months(60),
    months(60).map((_, i) =>
      i === 20 || i === 21 ? null : Math.round(700 + 90 * Math.sin(i / 7) - i * 2) / 10,
    ),
  ),
  comparisons: [
    {
      comparator: 'england',
      frequency: 'financial-year',
      observations: figures(['19/20', '20/21', '21/22', '22/23'], [67, 67, 70, 71]),
    },
  ],
});

/** Target steps, a break, a gap, a provisional end and two comparators. */
export const planTimes: ScorecardInput = chartOf({
  targets: [
    { from: '22/23-Q1', value: 40 },
    { from: '23/24-Q1', value: 50, basis: 'national' },
  ],
  references: [{ title: 'National standard', value: 60 }],
  breaks: [{ at: '22/23-Q3', note: 'New case system' }],
  observations: figures(quarters(10), [29, 26, 22, 27, 33, null, 38, 42, 47, { value: 53, markers: ['p'] }]),
  comparisons: [
    { comparator: 'england', observations: figures(quarters(10), [50, 49, 48, 49, 51, 51, 50, 49, 47, 46]) },
    { comparator: 'region', observations: figures(quarters(9), [44, 45, 45, 46, 46, 47, 47, 48, 47]) },
  ],
});

/** A baseline and two milestones ahead. */
export const goodDevelopment: ScorecardInput = chartOf({
  title: 'Good level of development',
  frequency: 'academic-year',
  observations: figures(['AY21/22', 'AY22/23', 'AY23/24'], [66, 68, 71]),
  baseline: { period: 'AY18/19', value: 69 },
  milestones: [
    { period: 'AY24/25', value: 74 },
    { period: 'AY26/27', value: 78 },
  ],
});

/** Three-year averages with confidence limits, a gap, and a figure that is not yet complete. */
export const smoking: ScorecardInput = chartOf({
  title: 'Smoking at time of delivery, three-year average',
  unit: { kind: 'percent', decimals: 1 },
  frequency: { window: 3, unit: 'calendar-year', every: 'calendar-year' },
  polarity: 'low',
  targets: [{ from: '2015', value: 15 }],
  observations: figures(
    ['2015..2017', '2016..2018', '2017..2019', '2018..2020', '2019..2021', '2020..2022'],
    [
      { value: 17, lower: 15.2, upper: 18.9 },
      { value: 16.1, lower: 14.4, upper: 17.8 },
      { value: 16.8, lower: 15, upper: 18.5 },
      { value: 18, lower: 16.1, upper: 20 },
      null,
      { value: 15.5, lower: 13.5, upper: 17.2, immature: true },
    ],
  ),
});

/** Grades on an ordered scale, at irregular dates. */
export const inspections: ScorecardInput = chartOf({
  title: 'Inspection of Westmere High School',
  unit: { kind: 'grade', grades: ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'] },
  frequency: 'irregular',
  targets: [{ from: '2014-01-01', value: 'Good' }],
  observations: figures(
    ['2014-03-12', '2018-11-27', '2022-05-04'],
    ['Inadequate', 'Requires improvement', 'Good'],
  ),
});

/** Where we stand among members: their values in order, null for a suppressed one. */
export function benchmarkOf(
  values: Value[],
  measure: Partial<Indicator> = {},
  names?: string[],
): ScorecardInput {
  const members = names ?? values.map((_, i) => MEMBERS[i] ?? `Authority ${String(i + 1).padStart(3, '0')}`);
  return chartOf(
    {
      unit: { kind: 'percent', decimals: 1 },
      frequency: 'calendar-year',
      observations: figures(['2024'], [53.1]),
      ...measure,
      comparisons: [
        { comparator: 'england', observations: figures(['2024'], [46.4]) },
        ...members.map((area, i) => ({
          comparator: 'neighbours',
          area,
          observations: figures(
            ['2024'],
            [values[i] === null ? { missing: 'confidential' } : (values[i] ?? null)],
          ),
        })),
      ],
    },
    members,
  );
}

/** 150 members, spread widely. */
export const manyMembers: ScorecardInput = benchmarkOf(
  Array.from({ length: 150 }, (_, i) => Math.round(500 + 450 * Math.sin(i * 1.7) * Math.cos(i * 0.37)) / 10),
  {},
  Array.from({ length: 150 }, (_, i) => `Authority ${String(i + 1).padStart(3, '0')}`),
);
