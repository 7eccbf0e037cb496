import fc from 'fast-check';
import type { Polarity, ScorecardInput } from '@scorecard/core';

/** How often each property is tried: 100 times, or as often as `pnpm properties` says. */
export const RUNS = Number(process.env.PROPERTY_RUNS ?? 100);

/** Long enough for so many tries. */
export const PATIENCE = 10_000 + RUNS * 120;

type Indicator = ScorecardInput['indicators'][number];
type Observation = NonNullable<Indicator['observations']>[number];

/** A figure to two decimals, as text. */
export const cents = fc.integer({ min: -100_000, max: 100_000 }).map((number) => (number / 100).toFixed(2));

/** A polarity that judges one figure by another. */
export const directed = fc.constantFrom<Polarity>('high', 'low');

/** The same figure with the other sign. */
export const negated = (text: string) => (text.startsWith('-') ? text.slice(1) : `-${text}`);

/** Five years from 2020, by the kind of period. */
const PERIODS = {
  'financial-quarter': (i: number) => `${yearPair(Math.floor(i / 4))}-Q${(i % 4) + 1}`,
  'financial-year': (i: number) => yearPair(i % 5),
  month: (i: number) => `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  'academic-year': (i: number) => `AY${yearPair(i % 5)}`,
  irregular: (i: number) => `${2020 + Math.floor(i / 4)}-${String((i % 4) * 3 + 1).padStart(2, '0')}-17`,
};
type Kind = keyof typeof PERIODS;
const KINDS = Object.keys(PERIODS) as Kind[];

function yearPair(year: number) {
  return `${20 + year}/${21 + year}`;
}

/** Some of a record's keys. */
const some = <T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(parts, { requiredKeys: [] });

const positive = cents.map((text) => text.replace('-', ''));
const words = fc.constantFrom('A note', 'New definition', 'Seen with care');
const illustrative = fc.boolean();

/** One observation: a figure with what may go with it, one that is worked out, or a reason for none. */
function observation(period: string): fc.Arbitrary<Observation> {
  const extras = some({
    markers: fc.subarray(['p', 'r', 'e', 'b', 'u'] as const),
    note: words,
    immature: fc.boolean(),
    illustrative,
  });
  const recorded = fc.tuple(cents, extras).map(([value, more]) => ({ period, value, ...more }));
  const derived = fc
    .tuple(positive, fc.integer({ min: 1, max: 500 }))
    .map(([numerator, denominator]) => ({ period, numerator, denominator }));
  const missing = fc
    .constantFrom('confidential', 'not-available', 'low', 'pending')
    .map((reason) => ({ period, missing: reason }));
  return fc.oneof(
    { arbitrary: recorded, weight: 6 },
    { arbitrary: derived, weight: 1 },
    { arbitrary: missing, weight: 2 },
  );
}

/** Observations of different periods of a kind, in any order. */
export function observations(kind: Kind): fc.Arbitrary<Observation[]> {
  return fc
    .uniqueArray(fc.integer({ min: 0, max: 19 }).map(PERIODS[kind]), { maxLength: 8 })
    .chain((periods) => fc.tuple(...periods.map(observation)));
}

const tolerance = fc.oneof(
  positive.map((percent) => ({ percent })),
  positive.map((points) => ({ points })),
  cents.map((limit) => ({ limit })),
);
const from = fc.integer({ min: 0, max: 19 }).map(PERIODS['financial-quarter']);

function indicator(id: string): fc.Arbitrary<Indicator> {
  const unit = fc.constantFrom(
    { kind: 'percent' as const, decimals: 0 },
    { kind: 'count' as const },
    { kind: 'rate' as const, per: 10000, of: 'children' },
    { kind: 'currency' as const, code: 'GBP', scale: 'million' as const, decimals: 1 },
    { kind: 'score' as const },
    { kind: 'days' as const },
  );
  return fc
    .tuple(fc.constantFrom(...KINDS), fc.constantFrom<Polarity>('high', 'low', 'none', 'range'))
    .chain(([kind, polarity]) => {
      const value =
        polarity === 'range'
          ? fc
              .tuple(cents, positive)
              .map(([min, size]) => ({ min, max: (Number(min) + Number(size)).toFixed(2) }))
          : cents;
      return some({
        unit,
        accumulation: fc.constantFrom('period', 'snapshot', 'year-to-date'),
        rating: fc.constantFrom('tolerance' as const, 'improving-is-amber' as const),
        compareWith: fc.constantFrom('previous-period' as const, 'same-period-last-year' as const),
        tolerance,
        unchangedWithin: positive,
        sameWithin: positive,
        staleAfter: fc.integer({ min: 0, max: 4 }),
        targets: fc.uniqueArray(fc.record({ from, value }), { maxLength: 3, selector: (it) => it.from }),
        observations: observations(kind),
        comparisons: fc
          .tuple(observations(kind), observations(kind), observations(kind))
          .map(([nation, one, two]) => [
            { comparator: 'nation', observations: nation },
            { comparator: 'group', area: 'One', observations: one },
            { comparator: 'group', area: 'Two', observations: two },
          ]),
        breaks: fc.array(fc.record({ at: from, note: words }), { maxLength: 1 }),
        breakdowns: fc.tuple(observations(kind), observations(kind)).map(([a, b]) => [
          {
            id: 'b',
            title: 'B',
            categories: [
              { title: 'One', observations: a },
              { title: 'Two', observations: b },
            ],
          },
        ]),
      }).map((more) => ({ id, title: id.toUpperCase(), frequency: kind, polarity, ...more }));
    });
}

const SCALE = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'];

/** The same measure in grades: each figure one of the scale. */
function graded(indicator: Indicator): Indicator {
  const inGrades = (key: string, value: unknown) => {
    if (key === 'tolerance') return { steps: 1 };
    return key === 'value' && typeof value === 'string'
      ? SCALE[Math.abs(Math.round(Number(value))) % 4]
      : value;
  };
  const copy = JSON.parse(JSON.stringify(indicator), inGrades) as Indicator;
  return { ...copy, unit: { kind: 'grade', grades: SCALE } };
}

/** A document of up to three measures, of most of what a document can hold. */
export const anyScorecard: fc.Arbitrary<ScorecardInput> = fc
  .tuple(
    fc.integer({ min: 0, max: 3 }),
    some({ period: from, rules: some({ tolerance, staleAfter: fc.nat(4) }) }),
  )
  .chain(([count, more]) =>
    fc.tuple(...Array.from({ length: count }, (_, i) => indicator(`m${i}`))).map((indicators) => ({
      version: 1 as const,
      title: 'T',
      ...more,
      comparators: [
        { id: 'nation', name: 'Nation', kind: 'nation' as const },
        { id: 'group', name: 'Group', kind: 'group' as const, members: ['One', 'Two', 'Three'] },
      ],
      indicators: indicators.map((item, i) => (i === 2 && item.polarity !== 'range' ? graded(item) : item)),
    })),
  );
