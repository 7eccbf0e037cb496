import { describe, expect, it } from 'vitest';
import { indicator } from '../../tools/src/one-indicator.fixtures.js';
import { scorecardAsPublished } from './as-published.js';
import { evaluateIndicator, parseScorecard, type ScorecardInput } from './index.js';

type Observation = NonNullable<ScorecardInput['indicators'][number]['observations']>[number];

const REVISED: Observation = {
  period: '24/25-Q2',
  value: 28,
  markers: ['r', 'p'],
  note: 'Two late returns',
  illustrative: true,
  numerator: 28,
  denominator: 100,
  revisions: [
    { published: '2025-01-10', value: 26 },
    { published: '2024-11-01', value: 24 },
  ],
};

function scorecardOf(observation: Observation, published?: string) {
  const observations = [{ period: '24/25-Q1', value: 25 }, observation];
  return parseScorecard({
    version: 1,
    title: 'T',
    ...(published && { published }),
    comparators: [{ id: 'e', name: 'England', kind: 'nation' }],
    indicators: [
      indicator([], {
        observations,
        comparisons: [{ comparator: 'e', observations }],
        breakdowns: [{ id: 'b', title: 'B', categories: [{ title: 'Boys', observations }] }],
      }),
    ],
  });
}

describe('what was said by a day', () => {
  const rows: [when: string | true, published: string | undefined, said: string | null][] = [
    [true, undefined, '24'],
    [true, '2025-03-01', '24'],
    ['2024-10-31', undefined, null],
    ['2024-11-01', undefined, '24'],
    ['2025-01-09', undefined, '24'],
    ['2025-01-10', undefined, '26'],
    ['2099-01-01', undefined, '26'],
    ['2025-02-28', '2025-03-01', '26'],
    ['2025-03-01', '2025-03-01', '28'],
  ];
  it.each(rows)('%s, in a document published on %s, is %s', (when, published, said) => {
    const { indicators } = scorecardAsPublished(scorecardOf(REVISED, published), when);
    const [measure] = indicators;
    const everywhere = [
      measure?.observations,
      measure?.comparisons?.[0]?.observations,
      measure?.breakdowns?.[0]?.categories[0]?.observations,
    ];
    for (const list of everywhere) {
      expect(list?.[0]).toEqual({ period: '24/25-Q1', value: '25' });
      expect(list?.[1]?.value ?? null).toBe(said);
    }
  });

  it('keeps the note and the other markers, and takes away what belongs to the later figure', () => {
    const [measure] = scorecardAsPublished(scorecardOf(REVISED), true).indicators;
    expect(measure?.observations?.[1]).toEqual({
      period: '24/25-Q2',
      value: '24',
      markers: ['p'],
      note: 'Two late returns',
      illustrative: true,
    });
  });

  it('has no more than it had: no marker, note or breakdown comes of it', () => {
    const plain = parseScorecard({
      version: 1,
      title: 'T',
      indicators: [
        indicator([], {
          observations: [
            { period: '24/25-Q2', value: 28, revisions: [{ published: '2024-11-01', value: 24 }] },
          ],
        }),
      ],
    });
    expect(scorecardAsPublished(plain, true).indicators[0]).toStrictEqual({
      ...plain.indicators[0],
      observations: [{ period: '24/25-Q2', value: '24' }],
      comparisons: [],
    });
  });

  it('is a reason where one was published, and not available where nothing was said', () => {
    const reasons = (revision: object) => {
      const scorecard = scorecardOf({
        period: '24/25-Q2',
        value: 28,
        revisions: [{ published: '2024-11-01', ...revision }],
      });
      return evaluateIndicator(scorecard, 'x', { asPublished: true, period: '24/25-Q2' }).series.at(-1);
    };
    expect(reasons({ missing: 'pending' })).toMatchObject({ status: 'missing', reason: 'pending' });
    expect(reasons({})).toMatchObject({ status: 'missing', reason: 'not-available' });
  });

  it('is nothing of a measure without figures', () => {
    const empty = parseScorecard({
      version: 1,
      title: 'T',
      indicators: [{ id: 'x', title: 'X', frequency: 'month' }],
    });
    expect(scorecardAsPublished(empty, true).indicators[0]?.observations).toEqual([]);
  });
});
