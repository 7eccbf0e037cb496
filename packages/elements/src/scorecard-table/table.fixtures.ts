import type { ScorecardInput } from '@scorecard/core';
import { series } from '../observations.fixtures.js';

const quarterly = { frequency: 'financial-quarter' } as const;

/** Invented pounds of nine digits, and millions, in every column. */
export const longFigures: ScorecardInput = {
  version: 1,
  title: 'Westmere’s money',
  period: '24/25-Q2',
  indicators: [
    {
      id: 'rateable-value',
      code: '6.10',
      title: 'Rateable value of business premises',
      unit: { kind: 'currency', code: 'GBP' },
      ...quarterly,
      targets: [{ from: '22/23-Q1', value: 190_000_000, basis: 'local' }],
      observations: series([185307745, 185664120, 186240390, 186903475, 187432615]),
    },
    {
      id: 'overspend',
      code: '6.3',
      title: 'Forecast overspend against the revenue budget',
      unit: { kind: 'currency', code: 'GBP', scale: 'million', decimals: 1 },
      ...quarterly,
      polarity: 'low',
      targets: [{ from: '22/23-Q1', value: 0, basis: 'local' }],
      observations: series([2.6, 1.2, -0.1, 4.6, 3.2]),
    },
  ],
};

/** A title of 120 letters, and one that is a single word of 120. */
export const longWords: ScorecardInput = {
  version: 1,
  title: 'Westmere’s long words',
  period: '24/25-Q2',
  indicators: [
    {
      id: 'long-title',
      code: '1.1',
      title:
        'Residents aged 65 and over who were still at home 91 days after discharge from hospital into reablement services, by age',
      unit: { kind: 'percent', decimals: 1 },
      ...quarterly,
      targets: [{ from: '22/23-Q1', value: 82, basis: 'outturn' }],
      observations: series([
        81.2,
        { value: 82.4, markers: ['p', 'e'] },
        80.9,
        83,
        { value: 84.1, markers: ['r'] },
      ]),
    },
    {
      id: 'long-word',
      code: '1.2',
      title: 'Llanfairpwll'.repeat(10),
      unit: { kind: 'count' },
      ...quarterly,
      polarity: 'low',
      targets: [{ from: '22/23-Q1', value: 1_200, basis: 'benchmark' }],
      observations: series([1234, 1190, 1200, 1321, 999]),
    },
  ],
};

/** As many invented measures as asked for, each with so many quarters, in ten themes. */
export function manyMeasures(count: number, periods: number): ScorecardInput {
  let seed = 1;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  return {
    version: 1,
    title: 'Westmere, at length',
    period: '24/25-Q2',
    themes: Array.from({ length: 10 }, (_, i) => ({ id: `theme-${i}`, title: `Theme ${i + 1}` })),
    indicators: Array.from({ length: count }, (_, i) => ({
      id: `measure-${i}`,
      code: `${(i % 10) + 1}.${Math.floor(i / 10) + 1}`,
      title: `Measure ${i + 1} of what the council does`,
      theme: `theme-${i % 10}`,
      unit: { kind: 'percent' as const, decimals: 1 },
      ...quarterly,
      polarity: i % 2 === 0 ? ('high' as const) : ('low' as const),
      targets: [
        { from: '22/23-Q1', value: 50 },
        { from: '24/25-Q1', value: 55 },
      ],
      observations: series(Array.from({ length: periods }, () => Number((next() * 100).toFixed(1)))),
    })),
  };
}
