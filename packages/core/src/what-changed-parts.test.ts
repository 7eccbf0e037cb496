import { describe, expect, it } from 'vitest';
import { parseScorecard, whatChanged, type ScorecardInput } from './index.js';

type Indicator = ScorecardInput['indicators'][number];
type Observations = NonNullable<Indicator['observations']>;

const [q1, q2] = ['24/25-Q1', '24/25-Q2'];

const missed: Indicator = {
  id: 'missed',
  title: 'Missed bins',
  unit: { kind: 'count' },
  frequency: 'financial-quarter',
  polarity: 'low',
  targets: [{ from: '23/24-Q1', value: 20 }],
  observations: [
    { period: q1, value: 10 },
    { period: q2, value: 14 },
  ],
};

const edition = (...indicators: Partial<Indicator>[]) =>
  parseScorecard({
    version: 1,
    title: 'T',
    period: q2,
    comparators: [
      { id: 'e', name: 'England', kind: 'nation' },
      { id: 'g', name: 'Neighbours', kind: 'group', members: ['Bury', 'Wirral'] },
    ],
    indicators: indicators.map((indicator) => ({ ...missed, ...indicator })),
  });

const said = (before: Partial<Indicator>, after: Partial<Indicator>) =>
  whatChanged(edition(before), edition(after)).map(({ text }) => text);

describe('whatChanged tells a unit from the way it is written', () => {
  const untargeted = { targets: [] };

  it('a change of unit once, where no number changed', () => {
    const percent = { unit: { kind: 'percent' } } as const;
    const texts = ['Missed bins: the unit changed from a plain number to %.'];
    expect(said({}, percent)).toEqual(texts);
    expect(said(untargeted, { ...untargeted, ...percent })).toEqual(texts);
    expect(said({}, { unit: { kind: 'ratio' } })).toEqual(['Missed bins: the unit changed.']);
  });

  it('another scale, beside the figures that are others in it', () => {
    const pounds = (scale: 'million' | undefined, value: number): Partial<Indicator> => ({
      ...untargeted,
      unit: { kind: 'currency', code: 'GBP', ...(scale && { scale }) },
      observations: [{ period: q2, value }],
    });
    expect(said(pounds('million', 2), pounds(undefined, 2))).toEqual([
      'Missed bins: the unit changed from £ million to £.',
    ]);
    expect(said(pounds('million', 2), pounds(undefined, 3))).toHaveLength(2);
  });

  it('no change in the decimals that are shown', () => {
    expect(said({}, { unit: { kind: 'count', decimals: 2 } })).toEqual([]);
    expect(said({ targets: [{ from: q1, value: '20.0' }] }, { targets: [{ from: q1, value: 20 }] })).toEqual(
      [],
    );
  });

  it('a rating that differs for the unit', () => {
    const grades = (best: string): Partial<Indicator> => ({
      polarity: 'high',
      unit: { kind: 'grade', grades: best === 'B' ? ['A', 'B'] : ['B', 'A'] },
      targets: [{ from: q1, value: 'A' }],
      observations: [{ period: q2, value: 'B' }],
    });
    expect(said(grades('B'), grades('A')).at(-1)).toMatch(/because the unit changed\.$/);
  });
});

describe('whatChanged tells what stands beside our own figures', () => {
  it('a break and a title', () => {
    const broken = { breaks: [{ at: q2, note: 'A new round' }] };
    const later = { breaks: [{ at: '24/25-Q3', note: 'A new round' }] };
    expect(said({}, broken)).toEqual(['Missed bins: a break in the series at 24/25-Q2 was added.']);
    expect(said(broken, {})).toEqual(['Missed bins: a break in the series at 24/25-Q2 was removed.']);
    expect(said({}, later)).toEqual([]);
    expect(said({}, { title: 'Bins missed' })).toEqual(['Missed bins is now called Bins missed.']);
  });

  const england = (observations: Observations): Partial<Indicator> => ({
    comparisons: [{ comparator: 'e', observations }],
  });

  it.each<[string, Partial<Indicator>, string[]]>([
    ['the same', england([{ period: q2, value: '10.0' }]), []],
    [
      'revised',
      england([{ period: q2, value: 18 }]),
      ['Missed bins (England): the figure for 24/25-Q2 was revised from 10 to 18.'],
    ],
    [
      'known for an earlier period too',
      england([
        { period: q1, value: 9 },
        { period: q2, value: 10 },
      ]),
      ['Missed bins (England): the figure for 24/25-Q1 is now known, 9.'],
    ],
    [
      'suppressed',
      england([{ period: q2, missing: 'confidential' }]),
      ['Missed bins (England): the figure for 24/25-Q2 is no longer given.'],
    ],
    ['gone', {}, ['Missed bins (England) was removed.']],
  ])('a comparator’s figure: %s', (_name, after, texts) => {
    expect(said(england([{ period: q2, value: 10 }]), after)).toEqual(texts);
  });

  it('a group’s figure without the former one, which could give a member away', () => {
    const group = (bury: Observations[number]): Partial<Indicator> => ({
      comparisons: [
        { comparator: 'g', area: 'Bury', observations: [bury] },
        { comparator: 'g', area: 'Wirral', observations: [{ period: q2, value: 8 }] },
      ],
    });
    expect(said(group({ period: q2, value: 10 }), group({ period: q2, missing: 'confidential' }))).toEqual([
      'Missed bins (Neighbours): the figure for 24/25-Q2 was revised to 8.',
    ]);
  });

  const byRound = (...rounds: [title: string, ...observations: Observations][]): Partial<Indicator> => ({
    breakdowns: [
      {
        id: 'round',
        title: 'Round',
        categories: rounds.map(([title, ...observations]) => ({ title, observations })),
      },
    ],
  });
  const north = (value: number): [string, ...Observations] => ['North', { period: q2, value }];
  const south = (value: number): [string, ...Observations] => ['South', { period: q2, value }];

  it.each<[string, Partial<Indicator>, string[]]>([
    ['the same', byRound(north(10), south(4)), []],
    [
      'revised',
      byRound(north(9), south(4)),
      ['Missed bins (Round: North): the figure for 24/25-Q2 was revised from 10 to 9.'],
    ],
    [
      'suppressed, so that the former figure of another isn’t told either',
      byRound(['North', { period: q2, missing: 'confidential' }], south(5)),
      [
        'Missed bins (Round: North): the figure for 24/25-Q2 was withdrawn (suppressed).',
        'Missed bins (Round: South): the figure for 24/25-Q2 was revised to 5.',
      ],
    ],
    [
      'given for a quarter before that was not given',
      byRound(['North', { period: q1, value: 8 }, { period: q2, value: 10 }], south(4)),
      [],
    ],
    ['gone', byRound(south(4)), ['Missed bins (Round: North) was removed.']],
  ])('a category’s figure: %s', (_name, after, texts) => {
    expect(said(byRound(north(10), south(4)), after)).toEqual(texts);
  });
});

describe('whatChanged tells older figures that no measure shows any longer in one line', () => {
  const rolled: Observations = [
    { period: q1, value: 10 },
    { period: q2, value: 14 },
  ];
  const full: Observations = [{ period: '23/24-Q4', value: 12 }, ...rolled];
  const two = (...of: [Observations, Observations]) =>
    edition({ observations: of[0] }, { id: 'two', title: 'Two', observations: of[1] });

  it('of a table that rolled on', () => {
    expect(whatChanged(two(full, full), two(rolled, rolled))).toEqual([
      {
        kind: 'no-longer-shown',
        id: null,
        period: null,
        text: 'Figures before 24/25-Q1 are no longer shown: the later edition begins there.',
        because: [],
      },
    ]);
  });

  it('and that one of them withdrew as withdrawn', () => {
    expect(whatChanged(two(full, full), two(rolled, full)).map(({ kind }) => kind)).toEqual([
      'figure-withdrawn',
    ]);
  });
});
