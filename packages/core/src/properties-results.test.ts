import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  anyScorecard,
  directed,
  negated,
  observations,
  PATIENCE,
  RUNS,
} from '../../tools/src/any-scorecard.fixtures.js';
import {
  draftCommentary,
  evaluateScorecard,
  parseScorecard,
  safeParseScorecard,
  whatChanged,
  type ScorecardInput,
} from './index.js';

fc.configureGlobal({ numRuns: RUNS });
vi.setConfig({ testTimeout: PATIENCE });

type Indicator = ScorecardInput['indicators'][number];
type Observation = NonNullable<Indicator['observations']>[number];

/** The document as read: nearly every one that is drawn is good; of the others, the part that holds. */
function read(input: unknown) {
  const parse = safeParseScorecard(input);
  const scorecard = parse.ok ? parse.scorecard : parse.kept;
  fc.pre(scorecard !== undefined);
  return scorecard;
}

describe('evaluating', () => {
  it('gives the same twice, and changes nothing that it is given', () => {
    fc.assert(
      fc.property(anyScorecard, (input) => {
        const given = structuredClone(input);
        const scorecard = read(input);
        expect(input).toEqual(given);
        const before = JSON.stringify(scorecard);
        const results = evaluateScorecard(scorecard);
        expect(evaluateScorecard(scorecard)).toEqual(results);
        expect(JSON.stringify(scorecard)).toBe(before);
      }),
    );
  });

  it('gives the same whatever the order of observations', () => {
    fc.assert(
      fc.property(
        anyScorecard,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (input, chance) => {
          const shuffled = (list: Observation[]) =>
            list
              .map((item) => ({ item, at: chance.next().value as number }))
              .sort((a, b) => a.at - b.at)
              .map(({ item }) => item);
          const indicators = input.indicators.map((indicator) => ({
            ...indicator,
            ...(indicator.observations && { observations: shuffled(indicator.observations) }),
            ...(indicator.comparisons && {
              comparisons: indicator.comparisons.map((item) => ({
                ...item,
                observations: shuffled(item.observations),
              })),
            }),
          }));
          expect(evaluateScorecard(read({ ...input, indicators }))).toEqual(evaluateScorecard(read(input)));
        },
      ),
    );
  });

  it('gives each measure the same result wherever it stands, but for its priority among equals', () => {
    fc.assert(
      fc.property(anyScorecard, (input) => {
        fc.pre(input.period !== undefined);
        const results = evaluateScorecard(read(input)).indicators.map((item) => ({ ...item, priority: 0 }));
        const turned = evaluateScorecard(read({ ...input, indicators: input.indicators.toReversed() }));
        expect(turned.indicators.map((item) => ({ ...item, priority: 0 })).toReversed()).toEqual(results);
        const priorities = turned.indicators.map(({ priority }) => priority);
        expect(priorities.toSorted((a, b) => a - b)).toEqual(priorities.map((_, i) => i + 1));
      }),
    );
  });

  it('gives plain JSON, of a document that is plain JSON', () => {
    fc.assert(
      fc.property(anyScorecard, (input) => {
        const parse = safeParseScorecard(input);
        fc.pre(parse.ok);
        const scorecard = read(input);
        expect(parseScorecard(JSON.stringify(scorecard))).toEqual(scorecard);
        const results = evaluateScorecard(scorecard);
        expect(JSON.parse(JSON.stringify(results))).toEqual(results);
      }),
    );
  });

  it('counts every measure once', () => {
    fc.assert(
      fc.property(anyScorecard, (input) => {
        const { summary, indicators } = evaluateScorecard(read(input));
        const counted = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
        expect(summary.total).toBe(indicators.length);
        expect(counted(summary.ratings) + summary.stale).toBe(summary.total);
        expect(counted(summary.travel) + summary.stale).toBe(summary.total);
      }),
    );
  });

  it('keeps every rating and judgement when figures change sign and the other way is good', () => {
    const rated = fc.tuple(observations('financial-quarter'), observations('financial-quarter'), directed);
    fc.assert(
      fc.property(rated, ([ours, theirs, polarity]) => {
        const value = ({ value: text }: Observation) => text !== undefined;
        const turn = (list: Observation[]) =>
          list.map((item) => ({ ...item, value: negated(String(item.value)) }));
        const of = (own: Observation[], other: Observation[], good: 'high' | 'low', target: number) =>
          evaluateScorecard(
            read({
              version: 1,
              title: 'T',
              comparators: [{ id: 'n', name: 'N', kind: 'nation' }],
              indicators: [
                {
                  id: 'x',
                  title: 'X',
                  frequency: 'financial-quarter',
                  polarity: good,
                  targets: [{ from: '20/21-Q1', value: target }],
                  observations: own,
                  comparisons: [{ comparator: 'n', observations: other }],
                },
              ],
            }),
          ).indicators[0]!;
        const [own, other] = [ours.filter(value), theirs.filter(value)];
        const there = of(own, other, polarity === 'high' ? 'high' : 'low', 10);
        const back = of(turn(own), turn(other), polarity === 'high' ? 'low' : 'high', -10);
        const told = ({ series, travel, comparisons, run, extreme }: typeof there) => ({
          ratings: series.map(({ rating }) => rating),
          travel: 'judgement' in travel ? travel.judgement : travel.reason,
          comparisons: comparisons.map(({ judgement }) => judgement),
          run: run && [run.judgement, run.length],
          extreme,
        });
        expect(told(back)).toEqual(told(there));
      }),
    );
  });
});

describe('suppression is never undone', () => {
  /** The same document, each suppressed figure with numbers of its own beside it, which nobody may see. */
  function withSecrets(value: unknown, secret: number): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => withSecrets(item, secret));
    const copy = Object.fromEntries(
      Object.entries(value).map(([key, item]: [string, unknown]) => [key, withSecrets(item, secret)]),
    );
    const isHidden = 'missing' in copy && copy.missing === 'confidential';
    return isHidden ? { ...copy, numerator: secret, denominator: secret * 2 + 1 } : copy;
  }

  it('by any result, draft or word of change: they are the same whatever the figure is', () => {
    const secret = fc.integer({ min: 7_000_001, max: 8_999_999 });
    fc.assert(
      fc.property(anyScorecard, secret, secret, (input, one, other) => {
        const [a, b] = [read(withSecrets(input, one)), read(withSecrets(input, other))];
        const results = evaluateScorecard(a);
        expect(evaluateScorecard(b)).toEqual(results);
        expect(whatChanged(a, b)).toEqual([]);
        const drafts = results.indicators.map((indicator) => draftCommentary(indicator));
        const said = JSON.stringify([results, drafts]).replaceAll(/[,’]/g, '');
        expect(said).not.toContain(String(one));
      }),
    );
  });
});

describe('nothing makes evaluation throw', () => {
  const options = fc.record(
    {
      period: fc.constantFrom('20/21-Q1', '22/23', '2023-06', 'AY21/22', '2019', '2022-02-17'),
      periods: fc.integer({ min: 1, max: 300 }),
      asPublished: fc.constantFrom(true as const, '2021-01-01'),
    },
    { requiredKeys: [] },
  );

  it('of a good document', () => {
    fc.assert(
      fc.property(anyScorecard, options, (input, how) => {
        const results = evaluateScorecard(read(input), how);
        expect(results.indicators).toHaveLength(read(input).indicators.length);
        for (const indicator of results.indicators) expect(draftCommentary(indicator)).toBeInstanceOf(Array);
      }),
    );
  });

  it('of what is kept of a document with anything in the place of some of its parts', () => {
    fc.assert(
      fc.property(
        anyScorecard,
        fc.array(fc.tuple(fc.nat(), fc.anything()), { maxLength: 4 }),
        (input, wrong) => {
          const bad = structuredClone(input) as object;
          for (const [at, value] of wrong) replacePart(bad, at, value);
          const parse = safeParseScorecard(bad);
          const kept = parse.ok ? parse.scorecard : parse.kept;
          if (kept) expect(evaluateScorecard(kept).kind).toBe('scorecard-results');
          else expect(parse.issues.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

/** Puts a value in the place of one of the parts of a document, counted through it. */
function replacePart(document: object, at: number, value: unknown): void {
  const places: [object, string][] = [];
  const walk = (part: unknown) => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, inner] of Object.entries(part)) {
      places.push([part, key]);
      walk(inner);
    }
  };
  walk(document);
  const [parent, key] = places[at % places.length] ?? [document, 'title'];
  (parent as Record<string, unknown>)[key] = value;
}
