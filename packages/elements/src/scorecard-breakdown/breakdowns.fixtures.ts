import type { ScorecardInput } from '@scorecard/core';
import { figures } from '../scorecard-trend/charts.fixtures.js';

type Indicator = ScorecardInput['indicators'][number];
type Values = Parameters<typeof figures>[1];

/** What is suppressed. */
export const SUPPRESSED = { missing: 'confidential' as const };

/** A document of one measure of a fictional borough, in per cent by the quarter, and its figures by category. */
export function breakdownOf(
  parts: Record<string, Values>,
  more: Partial<Indicator> = {},
  periods = ['24/25-Q2'],
  by = 'Group',
): ScorecardInput {
  return {
    version: 1,
    title: 'Westmere performance report',
    organisation: { name: 'Westmere' },
    period: periods.at(-1) ?? '24/25-Q2',
    source: { title: 'Westmere Borough Council, a fictional council' },
    indicators: [
      {
        id: 'measure',
        title: 'Children with a good level of development at age five',
        unit: { kind: 'percent', decimals: 1 },
        frequency: 'financial-quarter',
        polarity: 'high',
        observations: figures(periods.slice(-1), [66.1]),
        breakdowns: [
          {
            id: 'group',
            title: by,
            categories: Object.entries(parts).map(([title, values]) => ({
              title,
              observations: figures(periods, values),
            })),
          },
        ],
        ...more,
      },
    ],
  };
}

/** Sixty schools, one with so much absence that it stands apart. */
export const schools: ScorecardInput = breakdownOf(
  Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => {
      const value = Math.round((4 + ((i * 37) % 60) * 0.11 + ((i * 13) % 7) * 0.3) * 10) / 10;
      return [`School ${String(i + 1).padStart(2, '0')}`, [i === 41 ? 17.1 : value]];
    }),
  ),
  {
    title: 'Primary pupils absent for more than a tenth of sessions',
    polarity: 'low',
    observations: figures(['24/25-Q2'], [8.7]),
  },
  ['24/25-Q2'],
  'School',
);

/** Names as long as services have them. */
export const longNames: ScorecardInput = breakdownOf(
  {
    'Speech, language and communication needs, including developmental language disorder': [1204],
    'Social, emotional and mental health': [987],
    'Moderate learning difficulty': [640],
    'Autistic spectrum disorder': [455],
    'Multi-sensory impairment': [0],
  },
  {
    title: 'Pupils with support, by primary type of need',
    unit: { kind: 'count' },
    polarity: 'none',
    observations: figures(['24/25-Q2'], [3286]),
  },
);

/** Scores about zero. */
export const negatives: ScorecardInput = breakdownOf(
  { 'All pupils’ peers': [0.12], 'Pupils with support': [-0.41], 'Pupils with a plan': [-1.05] },
  {
    title: 'Progress 8',
    unit: { kind: 'score', decimals: 2 },
    observations: figures(['24/25-Q2'], [-0.2]),
  },
);

/** Sums of money. */
export const money: ScorecardInput = breakdownOf(
  { 'Adult social care': [4.2], 'Children’s services': [2.9], Place: [-0.6] },
  {
    title: 'Forecast overspend',
    unit: { kind: 'currency', code: 'GBP', scale: 'million', decimals: 1 },
    polarity: 'low',
    observations: figures(['24/25-Q2'], [6.5]),
  },
);

/** Counts over time, which add up. */
export const counts: ScorecardInput = breakdownOf(
  { 'In work or education': [88, 91, 95], Neither: [84, 82, 80], 'Not known': [12, SUPPRESSED, 15] },
  {
    title: 'Care leavers aged 19 to 21, by what they are doing',
    unit: { kind: 'count' },
    polarity: 'none',
    observations: figures(['24/25-Q2'], [190]),
  },
  ['23/24-Q4', '24/25-Q1', '24/25-Q2'],
);
