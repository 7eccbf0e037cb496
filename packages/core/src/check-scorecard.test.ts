import { describe, expect, it } from 'vitest';
import { evaluateIndicator, parseScorecard, safeParseScorecard } from './index.js';

describe('the dates of settings', () => {
  it('are read as the periods of their indicator are', () => {
    const scorecard = parseScorecard({
      version: 1,
      title: 'T',
      indicators: [
        {
          id: 'x',
          title: 'X',
          frequency: 'academic-year',
          polarity: [{ from: '2020/21', value: 'high' }],
          targets: [
            { from: '2022/23', value: 60 },
            { from: '2023/24', value: 90 },
          ],
          breaks: [{ at: '202021', note: 'New' }],
          observations: [{ period: '2022/23', value: 70 }],
        },
      ],
    });
    expect(scorecard.indicators[0]?.targets?.map(({ from }) => from)).toEqual(['AY22/23', 'AY23/24']);
    expect(evaluateIndicator(scorecard, 'x')).toMatchObject({ rating: 'green', target: { value: '60' } });
  });
});

describe('two observations of one period', () => {
  const read = (...observations: object[]) =>
    safeParseScorecard({
      version: 1,
      title: 'T',
      indicators: [{ id: 'x', title: 'X', frequency: 'financial-year', observations }],
    });
  const kept = (parse: ReturnType<typeof read>) =>
    !parse.ok && parse.kept?.indicators[0]?.observations?.length;

  it('that say the same keep one, however it is written', () => {
    const parse = read({ period: '23/24', value: 85 }, { period: '2023/24', value: '85.0' });
    expect(parse.issues.map(({ code }) => code)).toEqual(['duplicate-period']);
    expect(kept(parse)).toBe(1);
  });

  it('that differ keep neither, derived ones too', () => {
    const derived = [
      { period: '23/24', numerator: 1, denominator: 2 },
      { period: '23/24', numerator: 3, denominator: 4 },
    ];
    expect(kept(read(...derived))).toBe(0);
  });

  it.each([
    [
      { period: '23/24', value: 85 },
      { period: '23/24', missing: 'confidential' },
    ],
    [
      { period: '23/24', missing: 'confidential' },
      { period: '23/24', value: 85 },
    ],
  ])('of which one is suppressed keep that, so that no total gives it away: %j, %j', (one, other) => {
    const parse = read(one, other);
    expect(parse.issues.map(({ code }) => code)).toEqual(['duplicate-period']);
    expect(!parse.ok && parse.kept?.indicators[0]?.observations).toMatchObject([{ missing: 'confidential' }]);
  });
});

it.each([{ value: 85 }, { lower: 9, upper: 1 }])(
  'a suppressed figure stays so beside what is wrong: %j',
  (wrong) => {
    const parse = safeParseScorecard({
      version: 1,
      title: 'T',
      indicators: [
        {
          id: 'x',
          title: 'X',
          frequency: 'financial-year',
          observations: [{ period: '23/24', missing: 'confidential', ...wrong }],
        },
      ],
    });
    expect(!parse.ok && parse.kept?.indicators[0]?.observations).toEqual([
      { period: '23/24', missing: 'confidential' },
    ]);
  },
);

describe('confidence limits', () => {
  const codes = (limits: object) =>
    safeParseScorecard({
      version: 1,
      title: 'T',
      indicators: [
        {
          id: 'x',
          title: 'X',
          frequency: 'financial-year',
          observations: [{ period: '23/24', value: 85, ...limits }],
        },
      ],
    }).issues.map(({ severity, code, path }) => `${severity} ${code} ${String(path?.at(-1))}`);

  it.each([
    [{}, []],
    [{ lower: 80, upper: 90 }, []],
    [{ lower: 85, upper: 85 }, []],
    [{ lower: 80 }, ['warning limit-alone lower']],
    [{ upper: 90 }, ['warning limit-alone upper']],
    [{ lower: 90, upper: 80 }, ['error limits-crossed lower']],
  ])('that are %j are told as %j', (limits, told) => {
    expect(codes(limits)).toEqual(told);
  });
});

describe('two milestones of one period', () => {
  const milestones = (...values: (number | string)[]) =>
    safeParseScorecard({
      version: 1,
      title: 'T',
      indicators: [
        {
          id: 'x',
          title: 'X',
          frequency: 'financial-year',
          milestones: values.map((value) => ({ period: '24/25', value })),
        },
      ],
    });

  it('that say the same keep one, and that differ keep neither', () => {
    const [same, other] = [milestones(74, '74.0'), milestones(74, 75)];
    expect([...same.issues, ...other.issues]).toMatchObject([
      { code: 'duplicate-milestone', path: ['indicators', 0, 'milestones', 1] },
      {
        code: 'duplicate-milestone',
        message: 'There are two milestones of 24/25, 74 and 75: keep one of them.',
      },
    ]);
    expect(!same.ok && same.kept?.indicators[0]?.milestones).toEqual([{ period: '24/25', value: '74' }]);
    expect(!other.ok && other.kept?.indicators[0]?.milestones).toEqual([]);
  });
});

describe('revisions', () => {
  const read = (...revisions: object[]) => {
    const parse = safeParseScorecard({
      version: 1,
      title: 'T',
      indicators: [
        {
          id: 'x',
          title: 'X',
          frequency: 'financial-year',
          observations: [{ period: '23/24', value: 85, revisions }],
        },
      ],
    });
    const kept = parse.ok ? parse.scorecard : parse.kept;
    return { issues: parse.issues, kept: kept?.indicators[0]?.observations?.[0]?.revisions };
  };
  const published = '2024-05-01';

  it('published on one day are an issue; where they differ it is not known what was said', () => {
    const { issues, kept } = read({ published, value: 84 }, { published, value: 83 });
    expect(issues).toMatchObject([
      {
        code: 'duplicate-revision',
        path: ['indicators', 0, 'observations', 0, 'revisions', 1],
        message: 'There are two revisions published on 2024-05-01, 84 and 83: keep one of them.',
      },
    ]);
    expect(kept).toEqual([{ published }]);
  });

  it('published on one day that say the same keep one', () => {
    expect(read({ published, value: 84 }, { published, value: '84.0' }).kept).toEqual([
      { published, value: '84' },
    ]);
    expect(read({ published }, { published, missing: 'late' }).kept).toEqual([{ published }]);
  });

  it('hold values of the unit', () => {
    const { issues, kept } = read({ published, value: 'about 84' }, { published: '2024-06-01', value: 85 });
    expect(issues).toMatchObject([
      { code: 'bad-number', path: ['indicators', 0, 'observations', 0, 'revisions', 0, 'value'] },
    ]);
    expect(kept).toEqual([{ published }, { published: '2024-06-01', value: '85' }]);
  });
});

describe('two values of a setting that take effect from one day', () => {
  it.each([
    ['targets', [82, 90], 'targets'],
    ['polarity', ['high', 'low'], 'polarity'],
    ['tolerance', [{ percent: 5 }, { points: 2 }], 'tolerance'],
  ])('are an issue, and nothing is judged: %s', (key, [first, second], name) => {
    const setting = [
      { from: '23/24', value: first },
      { from: '23/24-Q1', value: second },
    ];
    const parse = safeParseScorecard({
      version: 1,
      title: 'T',
      indicators: [{ id: 'x', title: 'X', frequency: 'financial-year', polarity: 'high', [key]: setting }],
    });
    expect(parse.issues).toMatchObject([
      {
        code: 'duplicate-start',
        path: ['indicators', 0, name, 1, 'from'],
        message: 'Two values take effect from 23/24-Q1: keep one of them.',
      },
    ]);
    expect(!parse.ok && parse.kept?.indicators[0]?.polarity).toEqual([]);
  });
});

describe('a plain target', () => {
  const read = (targets: unknown, polarity = 'high') =>
    safeParseScorecard({
      version: 1,
      title: 'T',
      indicators: [
        {
          id: 'x',
          title: 'X',
          frequency: 'month',
          polarity,
          targets,
          observations: [{ period: '1999-01', value: 60 }],
        },
      ],
    });

  it.each([
    [60, 'high', '60'],
    ['60.5', 'low', '60.5'],
    [{ min: 50, max: 60 }, 'range', '50 to 60'],
  ])('is always in force: %j', (targets, polarity, text) => {
    const parse = read(targets, polarity);
    expect(parse.issues).toEqual([]);
    const result = parse.ok && evaluateIndicator(parse.scorecard, 'x');
    expect(result).toMatchObject({ rating: 'green', target: { text } });
  });

  it('that is no figure is an issue, and nothing is judged', () => {
    const parse = read('sixty');
    expect(parse.issues).toMatchObject([{ code: 'bad-number' }]);
    expect(!parse.ok && parse.kept?.indicators[0]).toMatchObject({ polarity: [], targets: [] });
    expect(read(true).issues).toMatchObject([{ severity: 'error', path: ['indicators', 0, 'targets'] }]);
  });
});

describe('a rule that is wrong', () => {
  it.each([
    ['polarity', 'Good', '60'],
    ['tolerance', { percent: 'lots' }, '60'],
    ['tolerance', { limit: 'lots' }, '60'],
    ['targets', [{ from: '1999-01', value: 'sixty' }], null],
  ])('is not told as a policy of judging neither way, and the target stands: %s %j', (key, wrong, target) => {
    const parse = safeParseScorecard({
      version: 1,
      title: 'T',
      indicators: [
        {
          id: 'x',
          title: 'X',
          frequency: 'month',
          polarity: 'high',
          targets: 60,
          observations: [{ period: '1999-01', value: 60 }],
          [key]: wrong,
        },
      ],
    });
    const kept = parse.ok ? undefined : parse.kept;
    const result = kept && evaluateIndicator(kept, 'x');
    expect(result).toMatchObject({ rating: 'not-judged', polarity: 'none', polarityText: '' });
    expect(result?.explanation).toMatch(/missing or could not be read/);
    expect(result?.target?.text ?? null).toBe(target);
  });
});

describe('figures of one area over several lists', () => {
  it('count as one list', () => {
    const list = (period: string, value: number) => ({
      comparator: 'g',
      area: 'A',
      observations: [{ period, value }],
    });
    const scorecard = parseScorecard({
      version: 1,
      title: 'T',
      comparators: [{ id: 'g', name: 'G', kind: 'group', members: ['A'] }],
      indicators: [
        {
          id: 'x',
          title: 'X',
          frequency: 'financial-year',
          polarity: 'high',
          observations: [{ period: '23/24', value: 5 }],
          comparisons: [list('22/23', 3), list('23/24', 4)],
        },
      ],
    });
    expect(evaluateIndicator(scorecard, 'x').comparisons[0]).toMatchObject({
      value: '4',
      judgement: 'better',
    });
  });
});
