import { describe, expect, it } from 'vitest';
import { evaluateIndicator, parseScorecard, whatChanged, type ScorecardInput } from './index.js';

type Indicator = ScorecardInput['indicators'][number];

const agency: Indicator = {
  id: 'agency',
  title: 'Agency social workers',
  unit: { kind: 'percent', decimals: 0 },
  frequency: 'financial-quarter',
  polarity: 'low',
  targets: [{ from: '23/24-Q1', value: 25 }],
  observations: [
    { period: '24/25-Q1', value: 25 },
    { period: '24/25-Q2', value: 28 },
  ],
};

const edition = (indicator: Partial<Indicator>, more: Partial<ScorecardInput> = {}) =>
  parseScorecard({
    version: 1,
    title: 'T',
    period: '24/25-Q2',
    ...more,
    indicators: [{ ...agency, ...indicator }],
  });

describe('whatChanged says what differs between two editions, and why', () => {
  const before = edition({});
  const rows: [name: string, after: Partial<Indicator>, texts: string[]][] = [
    ['nothing', {}, []],
    [
      'a revised figure that changes the rating',
      {
        observations: [
          { period: '24/25-Q1', value: 25 },
          { period: '24/25-Q2', value: 26 },
        ],
      },
      [
        'Agency social workers: the figure for 24/25-Q2 was revised from 28% to 26%.',
        'Agency social workers: 24/25-Q2 is now rated Close to target instead of Off target, because the figure was revised.',
      ],
    ],
    [
      'a target that moved',
      {
        targets: [
          { from: '23/24-Q1', value: 25 },
          { from: '24/25-Q2', value: 30 },
        ],
      },
      [
        'Agency social workers: the target for 24/25-Q2 moved from 25% to 30%.',
        'Agency social workers: 24/25-Q2 is now rated On target instead of Off target, because the target moved.',
      ],
    ],
    [
      'a rule that changed',
      { tolerance: { percent: 20 } },
      [
        'Agency social workers: the rule for rating or comparing changed.',
        'Agency social workers: 24/25-Q2 is now rated Close to target instead of Off target, because the rule changed.',
      ],
    ],
    [
      'a figure withdrawn',
      {
        observations: [
          { period: '24/25-Q1', missing: 'confidential' },
          { period: '24/25-Q2', value: 28 },
        ],
      },
      [
        'Agency social workers: the figure for 24/25-Q1 was withdrawn (suppressed).',
        'Agency social workers: 24/25-Q1 is now rated No data instead of On target, because the figure was withdrawn.',
      ],
    ],
    [
      'another polarity',
      { polarity: 'high' },
      [
        'Agency social workers: 24/25-Q1 is now judged by another rule: high is good.',
        'Agency social workers: 24/25-Q2 is now judged by another rule: high is good.',
        'Agency social workers: 24/25-Q2 is now rated On target instead of Off target, because the rule changed.',
      ],
    ],
  ];
  it.each(rows)('%s', (_name, after, texts) => {
    expect(whatChanged(before, edition(after)).map(({ text }) => text)).toEqual(texts);
  });

  it('the newest figure withheld, where neither edition names its period', () => {
    const observations: Indicator['observations'] = [
      { period: '24/25-Q1', value: 25 },
      { period: '24/25-Q2', missing: 'confidential' },
    ];
    const undated = { period: undefined };
    const changes = whatChanged(edition({}, undated), edition({ observations }, undated));
    expect(changes.map(({ kind, period }) => [kind, period])).toContainEqual([
      'figure-withdrawn',
      '24/25-Q2',
    ]);
  });

  it('nothing of the quarters since, whether or not an edition names its period', () => {
    const first: Indicator['observations'] = [{ period: '24/25-Q1', value: 25 }];
    const second: Indicator['observations'] = [...first, { period: '24/25-Q2', value: 28 }];
    const [q1, q2, undated] = [{ period: '24/25-Q1' }, { period: '24/25-Q2' }, { period: undefined }];
    const newTarget = [
      { from: '23/24-Q1', value: 25 },
      { from: '24/25-Q2', value: 20 },
    ];
    for (const [was, now] of [[q1, q2] as const, [undated, undated] as const]) {
      const older = edition({ observations: first }, was);
      expect(whatChanged(older, edition({ observations: second }, now))).toEqual([]);
      expect(whatChanged(older, edition({ observations: second, targets: newTarget }, now))).toEqual([]);
    }
  });

  it('a rating by the same period’s, however many quarters have come since', () => {
    const [, ...since] = agency.observations ?? [];
    const revised = edition({ observations: [{ period: '24/25-Q1', value: 26 }, ...since] });
    const older = edition({ observations: [{ period: '24/25-Q1', value: 25 }] }, { period: '24/25-Q1' });
    expect(whatChanged(older, revised).map(({ text }) => text)).toEqual([
      'Agency social workers: the figure for 24/25-Q1 was revised from 25% to 26%.',
      'Agency social workers: 24/25-Q1 is now rated Close to target instead of On target, because the figure was revised.',
    ]);
  });

  it('a year’s figure that came later than the quarter it was due in', () => {
    const yearly = { id: 'yearly', title: 'Yearly', frequency: 'financial-year', polarity: 'low' } as const;
    const [was, now] = [[], [{ period: '23/24', value: 5 }]].map((observations) =>
      parseScorecard({
        version: 1,
        title: 'T',
        period: '24/25-Q2',
        indicators: [agency, { ...yearly, observations: [{ period: '22/23', value: 4 }, ...observations] }],
      }),
    );
    expect(was && now && whatChanged(was, now).map(({ text }) => text)).toEqual([
      'Yearly: the figure for 23/24 is now known, 5.',
      'Yearly: 23/24 is now rated No target instead of No data, because the figure is now known.',
    ]);
  });

  it('a measure added or removed', () => {
    const other = edition({ id: 'other', title: 'Other' });
    expect(whatChanged(before, other).map(({ text }) => text)).toEqual([
      'Other was added.',
      'Agency social workers was removed.',
    ]);
  });

  it('a list of neighbours that changed', () => {
    const group = (value: string[]) => ({
      comparators: [
        { id: 'n', name: 'Neighbours', kind: 'group' as const, members: [{ from: '2021-04', value }] },
      ],
    });
    const changes = whatChanged(
      edition({}, group(['Bury', 'Wirral'])),
      edition({}, group(['Wirral', 'Halton'])),
    );
    expect(changes).toEqual([
      {
        kind: 'members-changed',
        id: 'n',
        period: null,
        text: 'Neighbours: Halton joined; Bury left.',
        because: [],
      },
    ]);
  });
});

describe('what was published then', () => {
  const scorecard = edition(
    {
      observations: [
        { period: '24/25-Q1', value: 25 },
        {
          period: '24/25-Q2',
          value: 28,
          markers: ['r'],
          revisions: [
            { published: '2024-11-01', value: 24 },
            { published: '2025-01-10', missing: 'pending' },
          ],
        },
      ],
    },
    { published: '2025-03-01' },
  );
  const at = (asPublished: true | string) => {
    const { latest, rating } = evaluateIndicator(scorecard, 'agency', { asPublished });
    return [latest.period, latest.text, rating];
  };

  it('is what was said by a day, judged as it would have been', () => {
    expect(at('2025-03-01')).toEqual(['24/25-Q2', '28%', 'red']);
    expect(at('2025-01-31')).toEqual(['24/25-Q1', '25%', 'green']);
    expect(at('2024-12-01')).toEqual(['24/25-Q2', '24%', 'green']);
    expect(at('2024-10-01')).toEqual(['24/25-Q1', '25%', 'green']);
  });

  it('is what was first said, where asked', () => {
    expect(at(true)).toEqual(['24/25-Q2', '24%', 'green']);
  });
});
