import { describe, expect, it } from 'vitest';
import { parseScorecard, whatChanged, type ScorecardInput } from './index.js';

type Indicator = ScorecardInput['indicators'][number];
type Observation = NonNullable<Indicator['observations']>[number];

const period = '24/25-Q2';
const edition = (observation: Partial<Observation>, more: Partial<Indicator> = {}) =>
  parseScorecard({
    version: 1,
    title: 'T',
    period,
    indicators: [
      {
        id: 'visits',
        title: 'Visits',
        unit: { kind: 'percent' },
        frequency: 'financial-quarter',
        polarity: 'high',
        observations: [{ period, value: 85, ...observation }],
        ...more,
      },
    ],
  });
const changes = (...[before, after]: Parameters<typeof whatChanged>) =>
  whatChanged(before, after).map(({ kind, text }) => `${kind}: ${text}`);

describe('whatChanged tells what qualifies a figure', () => {
  it.each<[string, Partial<Observation>, Partial<Observation>, string[]]>([
    [
      'provisional, then final',
      { markers: ['p'] },
      {},
      ['marker-changed: Visits: the figure for 24/25-Q2 is no longer marked provisional.'],
    ],
    [
      'provisional, then revised and of low reliability',
      { markers: ['p'] },
      { markers: ['r', 'u'] },
      [
        'marker-changed: Visits: the figure for 24/25-Q2 is no longer marked provisional, now marked revised and low reliability.',
      ],
    ],
    [
      'revised, which is said already',
      { value: 84, markers: ['e'] },
      { markers: ['r'] },
      [
        'figure-revised: Visits: the figure for 24/25-Q2 was revised from 84% to 85%.',
        'marker-changed: Visits: the figure for 24/25-Q2 is no longer marked estimated.',
      ],
    ],
    ['the same in another order', { markers: ['p', 'e'] }, { markers: ['e', 'p'] }, []],
  ])('%s', (_, before, after, texts) => {
    expect(changes(edition(before), edition(after))).toEqual(texts);
  });
});

describe('whatChanged tells the numbers behind a figure', () => {
  const numbers = (numerator: number | string, denominator = 200) => ({ numerator, denominator });
  const changed =
    'numbers-changed: Visits: the numerator or denominator for 24/25-Q2 changed, and the figure did not.';

  it.each<[string, Partial<Observation>, Partial<Observation>, string[]]>([
    ['that differ, never what they are', numbers(170), numbers(340, 400), [changed]],
    ['not that are written otherwise', numbers(170), numbers('170.0'), []],
    ['not where one edition has none', numbers(170), {}, []],
    ['not beside the figure, which says it', numbers(168), { ...numbers(168, 210), value: 80 }, ['revised']],
  ])('%s', (_, before, after, texts) => {
    const found = changes(edition(before), edition(after));
    expect(found).toHaveLength(texts.length);
    for (const [i, text] of texts.entries()) expect(found[i]).toContain(text);
    expect(found.join(' ')).not.toMatch(/\b(168|170|200|210|340|400)\b/);
  });

  it('of a category too', () => {
    const by = (numerator: number, denominator: number) => ({
      breakdowns: [
        {
          id: 'sex',
          title: 'Sex',
          categories: [{ title: 'Boys', observations: [{ period, value: 50, numerator, denominator }] }],
        },
      ],
    });
    expect(changes(edition({}, by(10, 20)), edition({}, by(11, 22)))).toEqual([
      'breakdown-changed: Visits (Sex: Boys): the numerator or denominator for 24/25-Q2 changed, and the figure did not.',
    ]);
  });

  it('not of a figure that is suppressed now', () => {
    const after = edition({
      value: undefined,
      missing: 'confidential',
      ...numbers(3),
    });
    expect(changes(edition(numbers(170)), after).join(' ')).not.toMatch(/numerator|170|\b3\b/);
  });
});

it('whatChanged tells that figures count the year so far', () => {
  expect(changes(edition({}), edition({}, { accumulation: 'year-to-date' }))[0]).toBe(
    'rule-changed: Visits: figures now count the year so far.',
  );
  expect(changes(edition({}, { accumulation: 'snapshot' }), edition({}))[0]).toBe(
    'rule-changed: Visits: figures now count each period alone.',
  );
});

describe('whatChanged tells that which way is good is not known', () => {
  it.each<[string, Partial<Indicator>, Partial<Indicator>, string]>([
    ['now', {}, { polarity: [] }, 'is now missing or could not be read.'],
    ['where it was none', { polarity: 'none' }, { polarity: [] }, 'is now missing or could not be read.'],
    ['any more', { polarity: [] }, { polarity: 'none' }, 'is now known.'],
  ])('%s', (_, before, after, text) => {
    const told = changes(edition({}, before), edition({}, after));
    expect(told.filter((one) => one.startsWith('rule-changed'))).toEqual([
      `rule-changed: Visits: which way is good ${text}`,
    ]);
  });
});

it('whatChanged never says that a target is gone which counts for the year’s end', () => {
  const target = { from: '24/25-Q1', value: 45 };
  const before = edition({}, { targets: [target] });
  const after = edition(
    {},
    { targets: [{ ...target, appliesAt: 'year-end' }], accumulation: 'year-to-date' },
  );
  expect(changes(before, after)).toContain(
    'target-moved: Visits: the target for 24/25-Q2 moved from 45% to 45% at year end.',
  );
  expect(changes(after, before)).toContain(
    'target-moved: Visits: the target for 24/25-Q2 moved from 45% at year end to 45%.',
  );
});
