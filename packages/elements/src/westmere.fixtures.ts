import { evaluateScorecard, parseScorecard, type Results, type ScorecardInput } from '@scorecard/core';
import { childrenIndicators } from './children.fixtures.js';
import { MISSING, percent, series, type Indicator } from './observations.fixtures.js';

const YEARS = ['17/18', '18/19', '19/20', '20/21', '21/22'];

/** A range, another frequency, a measure without figures, and years to date. */
const otherIndicators: Indicator[] = [
  {
    id: 'adaptations',
    code: '1.9',
    title: 'Adaptations completed',
    theme: 'health',
    unit: { kind: 'count', decimals: 0 },
    frequency: 'financial-quarter',
    polarity: 'high',
    targets: [{ from: '24/25-Q1', value: 100, basis: 'local' }],
    reported: { from: '24/25-Q1' },
    observations: [],
  },
  {
    id: 'equipment-in-time',
    code: '2.1',
    title: 'Equipment fitted within seven days',
    theme: 'health',
    ...percent,
    polarity: 'range',
    targets: [{ from: '22/23-Q1', value: { min: 94, max: 97 }, basis: 'local' }],
    observations: series([MISSING, 93, MISSING, 95, MISSING, MISSING, 96, MISSING, 95, 96]),
  },
  {
    id: 'alcohol-treatment',
    code: '2.2',
    title: 'Adults with alcohol dependency not in treatment',
    theme: 'health',
    unit: { kind: 'percent', decimals: 1 },
    frequency: 'financial-year',
    polarity: 'low',
    staleAfter: 1,
    targets: [{ from: '17/18', value: 78, basis: 'national' }],
    observations: series([81.2, 80.1, 80.5, 79.2, 78.8], YEARS),
  },
  {
    id: 'council-tax',
    code: '3.1',
    title: 'Council Tax collected so far this year',
    theme: 'finance',
    unit: { kind: 'percent', decimals: 1 },
    frequency: 'financial-quarter',
    accumulation: 'year-to-date',
    polarity: 'high',
    targets: [
      {
        from: '22/23-Q1',
        value: 97.25,
        basis: 'local',
        appliesAt: 'year-end',
        profile: { Q1: 28, Q2: 53.5, Q3: 80.3, Q4: 97.25 },
      },
    ],
    observations: series([28, 53.3, 80.5, 97.1, 27.9, 53.4, 80.2, 97, 27.9, 53.6]),
  },
  {
    id: 'business-rates',
    code: '3.2',
    title: 'Business rates collected so far this year',
    theme: 'finance',
    unit: { kind: 'percent', decimals: 1 },
    frequency: 'financial-quarter',
    accumulation: 'year-to-date',
    polarity: 'high',
    targets: [{ from: '22/23-Q1', value: 98, basis: 'local', appliesAt: 'year-end' }],
    observations: series([29.1, 56.3, 82, 97.8, 29.5, 56.9, 82.4, 98.1, 29.8, 57.4]),
  },
  {
    id: 'debt-outstanding',
    code: '3.3',
    title: 'Debt outstanding, of gross debt raised',
    theme: 'finance',
    ...percent,
    polarity: 'low',
    targets: [{ from: '22/23-Q1', value: 12, basis: 'local' }],
    observations: series([
      12,
      10,
      9,
      9,
      11,
      12,
      10,
      9,
      9,
      { value: 15, immature: true, note: 'Payments lag' },
    ]),
  },
];

/** A small report of a fictional borough that holds every case an element draws; every figure is invented. */
export const westmere: ScorecardInput = {
  version: 1,
  title: 'Westmere performance report',
  organisation: { name: 'Westmere' },
  period: '24/25-Q2',
  source: { title: 'Westmere Borough Council, a fictional council' },
  themes: [
    { id: 'children', title: 'Children and young people' },
    { id: 'health', title: 'Health and wellbeing' },
    { id: 'finance', title: 'Financial sustainability and corporate services' },
  ],
  comparators: [
    { id: 'national', name: 'National average', kind: 'nation' },
    {
      id: 'neighbours',
      name: 'Statistical neighbours',
      kind: 'group',
      statistic: 'mean',
      members: ['Eastmere', 'Northmere', 'Southmere'],
    },
  ],
  indicators: [...childrenIndicators, ...otherIndicators],
};

/** The same, worked out. */
export const westmereResults: Results = evaluateScorecard(parseScorecard(westmere));
