import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  directionOfTravel,
  english,
  evaluateScorecard,
  parsePeriod,
  parseScorecard,
  quartile,
  rank,
  ratePerformance,
  safeParsePeriod,
  safeParseScorecard,
  ScorecardError,
  type Flag,
  type IndicatorResult,
  type Issue,
  type Latest,
  type Period,
  type Polarity,
  type Rating,
  type Results,
  type Scorecard,
  type ScorecardInput,
  type Travel,
  type Words,
} from './index.js';

// Wrong code doesn't compile: `pnpm typecheck` fails on a line below that expects an error and gets none, and on a type that is another.

const indicator = { id: 'x', title: 'X', frequency: 'month' } as const;
const document = (more: Partial<ScorecardInput['indicators'][number]>): ScorecardInput => ({
  version: 1,
  title: 'T',
  indicators: [{ ...indicator, ...more }],
});

describe('a rating', () => {
  it('is one of six strings, and no other word', () => {
    const rating = ratePerformance({ value: 81, target: 82, polarity: 'high' });
    expectTypeOf(rating).toEqualTypeOf<Rating>();
    expectTypeOf<Rating>().toEqualTypeOf<
      'green' | 'amber' | 'red' | 'no-target' | 'no-data' | 'not-judged'
    >();
    // @ts-expect-error there is no rating "yellow"
    expect(rating === 'yellow').toBe(false);
    // @ts-expect-error a rating is written in lower case
    expect({ Green: 1 } satisfies Partial<Record<Rating, number>>).toBeDefined();
  });

  it('needs a value, a target and a polarity, each of which may be absent only as null', () => {
    expect(ratePerformance({ value: null, target: null, polarity: 'high' })).toBe('no-data');
    // @ts-expect-error a polarity is never left out
    expect(() => ratePerformance({ value: 81, target: 82 })).toThrow(ScorecardError);
    // @ts-expect-error a value is a number, decimal text or null
    expect(() => ratePerformance({ value: true, target: 82, polarity: 'high' })).toThrow(ScorecardError);
    // @ts-expect-error a tolerance has a kind
    expect(() => ratePerformance({ value: 1, target: 82, polarity: 'high', tolerance: 5 })).toThrow();
  });
});

describe('a polarity', () => {
  it('that is misspelt is refused, in every function that takes one', () => {
    expectTypeOf<Polarity>().toEqualTypeOf<'high' | 'low' | 'range' | 'none'>();
    // @ts-expect-error "hgh"
    expect(() => ratePerformance({ value: 1, target: 1, polarity: 'hgh' })).toThrow(/not a polarity/);
    // @ts-expect-error "High"
    expect(() => directionOfTravel({ latest: 1, previous: 1, polarity: 'High' })).toThrow(/not a polarity/);
    // @ts-expect-error "up"
    expect(() => rank({ value: 1, others: [], polarity: 'up' })).toThrow(/not a polarity/);
    // @ts-expect-error "down"
    expect(() => quartile({ value: 1, others: [], polarity: 'down' })).toThrow(/not a polarity/);
    // @ts-expect-error a document's polarity is the same words
    expect(safeParseScorecard(document({ polarity: 'hgh' })).ok).toBe(false);
  });

  it('may be dated in a document, each setting with its first period', () => {
    expect(safeParseScorecard(document({ polarity: [{ from: '23/24-Q1', value: 'low' }] })).ok).toBe(true);
    // @ts-expect-error a dated setting has a `from`
    expect(safeParseScorecard(document({ polarity: [{ value: 'low' }] })).ok).toBe(false);
  });
});

describe('targets', () => {
  it('are a list, each from a period, or one that always holds: a figure, a range or a grade', () => {
    expect(safeParseScorecard(document({ targets: 82 })).ok).toBe(true);
    const targets: ScorecardInput['indicators'][number]['targets'] = [
      { from: '2023-04', value: 82, basis: 'local', agreed: '2023-03-30' },
      { from: '2024-04', to: '2025-03', value: '82.5' },
      { from: '2025-04', value: { min: 90, max: 95 } },
    ];
    expect(targets).toHaveLength(3);
    // @ts-expect-error a list of targets is not one of bare numbers
    expect(safeParseScorecard(document({ targets: [82] })).ok).toBe(false);
    // @ts-expect-error a target has a first period
    expect(safeParseScorecard(document({ targets: [{ value: 82 }] })).ok).toBe(false);
    // @ts-expect-error a range has both bounds
    expect(safeParseScorecard(document({ targets: [{ from: '23/24', value: { min: 1 } }] })).ok).toBe(false);
    const regional = { from: '23/24', value: 1, basis: 'regional' as const };
    // @ts-expect-error "regional" is no basis
    expect(safeParseScorecard(document({ targets: [regional] })).ok).toBe(false);
  });
});

describe('a scorecard', () => {
  it('that was tried to parse is there only where the parse is ok', () => {
    const parse = safeParseScorecard(document({}));
    expectTypeOf(parse.issues).toEqualTypeOf<Issue[]>();
    // @ts-expect-error nothing is known of it before `ok` is looked at
    expect(parse.scorecard).toBeDefined();
    if (parse.ok) expectTypeOf(parse.scorecard).toEqualTypeOf<Scorecard>();
    else expectTypeOf(parse).not.toHaveProperty('scorecard');
    if (!parse.ok) expectTypeOf(parse.kept).toEqualTypeOf<Scorecard | undefined>();
  });

  it('is evaluated only once it has been parsed', () => {
    expectTypeOf(parseScorecard).returns.toEqualTypeOf<Scorecard>();
    expectTypeOf(evaluateScorecard).parameter(0).toEqualTypeOf<Scorecard>();
    // @ts-expect-error numbers of an unparsed document are not yet exact
    const evaluate = () => evaluateScorecard(document({ observations: [{ period: '2024-04', value: 8.5 }] }));
    expectTypeOf(evaluate).returns.toEqualTypeOf<Results>();
    // @ts-expect-error "ending" is no option
    expect(() => evaluateScorecard(parseScorecard(document({})), { ending: '2024-04' })).not.toThrow();
  });
});

describe('results', () => {
  const { indicators } = evaluateScorecard(
    parseScorecard(document({ observations: [{ period: '2024-04', value: 8.5 }] })),
  );
  const latest: Latest = indicators[0]!.latest;

  it('have a value where they are observed, a reason where they are missing, and never both', () => {
    // @ts-expect-error a figure may be missing
    expect(latest.value).toBe('8.5');
    if (latest.status === 'observed') {
      expectTypeOf(latest.value).toEqualTypeOf<string>();
      expectTypeOf(latest).not.toHaveProperty('reason');
    } else {
      expectTypeOf(latest.reasonText).toEqualTypeOf<string>();
      expectTypeOf(latest).not.toHaveProperty('value');
    }
    // @ts-expect-error "suppressed" is no status
    expect(latest.status === 'suppressed').toBe(false);
  });

  it('have values as decimal strings, which arithmetic refuses', () => {
    const { distance } = indicators[0]!;
    expect(distance).toBeNull();
    // @ts-expect-error a difference may be null, and is text
    expect(distance?.difference * 2).toBeNaN();
  });

  it('tell a change from a reason for none', () => {
    const told = (travel: Travel) => {
      return 'reason' in travel
        ? expectTypeOf(travel).not.toHaveProperty('difference')
        : expectTypeOf(travel.difference).toEqualTypeOf<string>();
    };
    expect(indicators.map(({ travel }) => told(travel))).toHaveLength(1);
  });

  it('name flags from one list', () => {
    expectTypeOf<IndicatorResult['flags'][number]>().toEqualTypeOf<Flag>();
    // @ts-expect-error there is no flag "late"
    expect(indicators[0]!.flags.includes('late')).toBe(false);
  });
});

describe('a period', () => {
  it('is there only where its text could be read', () => {
    expectTypeOf(parsePeriod).returns.toEqualTypeOf<Period>();
    const parse = safeParsePeriod('23/24-Q5');
    // @ts-expect-error nothing is known of it before `ok` is looked at
    expect(parse.period).toBeUndefined();
    // @ts-expect-error "quarter" is no kind of period
    expect(() => parsePeriod('23/24-Q5', 'quarter')).toThrow(ScorecardError);
  });
});

describe('a catalogue', () => {
  it('has every word', () => {
    // @ts-expect-error the way to name a run is missing
    const words: Words = { ...english, run: undefined };
    expect(words.run).toBeUndefined();
    // @ts-expect-error a figure is text
    const numbers: Words['figure'] = () => 5;
    expect(numbers({ text: '5', value: '5' }, { kind: 'count' })).toBe(5);
  });
});
