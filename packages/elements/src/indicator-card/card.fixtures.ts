import { evaluateScorecard, parseScorecard, type Results, type ScorecardInput } from '@scorecard/core';
import { series, type Indicator } from '../observations.fixtures.js';

const quarterly = { frequency: 'financial-quarter' } as const;
const grades = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'];
const areas: [string, number][] = [
  ['Eastmere', 171_204_880],
  ['Northmere', 190_455_310],
  ['Southmere', 168_930_045],
  ['Upper Westmere on the Wold', 201_337_912],
];

/** What a card must hold without breaking: words for figures, nine digits, an ambition, years of commentary. */
const indicators: Indicator[] = [
  {
    id: 'schools',
    title: 'Schools',
    description: 'Primary, secondary and special schools of the borough.',
    frequency: 'academic-year',
    polarity: 'none',
    observations: [{ period: 'AY23/24', value: 102, illustrative: true }],
  },
  {
    id: 'residents',
    title: 'Residents',
    frequency: 'calendar-year',
    targetStatus: 'not-targeted',
    polarity: 'high',
    observations: [{ period: '2023', value: 123_456_789, illustrative: true, markers: ['p', 'e'] }],
  },
  {
    id: 'inspection',
    title: 'Overall effectiveness of Westmere Park School',
    unit: { kind: 'grade', grades },
    frequency: 'irregular',
    polarity: 'high',
    observations: [
      { period: '2018-11-27', value: 'Good', illustrative: true },
      { period: '2022-05-04', value: 'Requires improvement', illustrative: true },
    ],
    targets: [{ from: '2018-01-01', value: 'Good' }],
  },
  {
    id: 'development',
    title: 'Good level of development at age 5',
    unit: { kind: 'percent', decimals: 0 },
    frequency: 'academic-year',
    polarity: 'high',
    baseline: { period: 'AY18/19', value: 69 },
    milestones: [
      { period: 'AY22/23', value: 71 },
      { period: 'AY25/26', value: 74 },
    ],
    references: [{ title: 'National standard', value: 72 }],
    observations: series([69, 66, 68, 72], ['AY18/19', 'AY21/22', 'AY22/23', 'AY23/24']),
  },
  {
    id: 'business-premises',
    code: '6.10',
    title: 'Rateable value of business premises',
    unit: { kind: 'currency', code: 'GBP' },
    ...quarterly,
    polarity: 'high',
    targets: [{ from: '22/23-Q1', value: 190_000_000, basis: 'local' }],
    observations: series([185_307_745, 185_664_120, 186_240_390, 186_903_475, 187_432_615]),
    comparisons: areas.map(([area, value]) => ({
      comparator: 'neighbours',
      area,
      observations: [{ period: '24/25-Q2', value, illustrative: true }],
    })),
    commentary: [
      {
        period: '24/25-Q2',
        text: 'Two warehouses were valued for the first time.',
        actions: [
          { text: 'Check the valuation of the new market hall', owner: 'Revenues', due: '2025-03-31' },
          { text: 'Write to every owner of an empty shop', due: '2025-01' },
        ],
      },
      { period: '24/25-Q1', text: 'Nothing out of the ordinary.' },
      { period: '23/24-Q4', text: 'The retail park was valued again.' },
    ],
  },
];

const reasons = [
  'confidential',
  'not-available',
  'not-applicable',
  'low',
  'late',
  'not-due',
  'pending',
] as const;

/** One measure for each reason that a figure can be missing, twice: with a figure before it, and with none at all. */
const missing: Indicator[] = reasons.flatMap((reason) =>
  ['before', 'never'].map((case_): Indicator => ({
    id: `${reason}-${case_}`,
    title: `Held back: ${reason}, ${case_ === 'before' ? 'after a figure' : 'from the first'}`,
    unit: { kind: 'percent' },
    ...quarterly,
    polarity: 'high',
    targets: [{ from: '24/25-Q1', value: 80 }],
    observations: [
      ...(case_ === 'before' ? [{ period: '24/25-Q1', value: 82, illustrative: true }] : []),
      { period: '24/25-Q2', missing: reason },
    ],
  })),
);

const document: ScorecardInput = {
  version: 1,
  title: 'Westmere’s odd figures',
  organisation: { name: 'Westmere' },
  period: '24/25-Q2',
  comparators: [
    {
      id: 'neighbours',
      name: 'Statistical neighbours',
      kind: 'group',
      statistic: 'mean',
      members: [...areas.map(([area]) => area), 'Lower Westmere'],
    },
  ],
  indicators: [...indicators, ...missing],
};

/** The same, worked out. */
export const cardResults: Results = evaluateScorecard(parseScorecard(document));

/** The ids of the measures whose figure is missing. */
export const missingIds = missing.map(({ id }) => id);

/** A tag's own figures, as an editor writes them. */
export const tagFigures: Record<string, string> = {
  label: 'Children seen in time',
  value: '85%',
  previous: '82',
  target: '82',
  polarity: 'high',
  period: '24/25-Q2',
  illustrative: '',
};
