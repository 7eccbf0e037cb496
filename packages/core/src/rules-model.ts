import * as z from 'zod/mini';
import { PART_KINDS } from './period-kind.js';
import {
  dated,
  exactNumber,
  isoDate,
  oneOf,
  period,
  text,
  url,
  value,
  wholeNumber,
  words,
  amount,
} from './value-model.js';

export const source = z.strictObject({ title: words, url: z.optional(url) });
export const polarity = oneOf(['high', 'low', 'range', 'none']);
export const marker = oneOf(['p', 'r', 'e', 'b', 'u']);
export const missing = oneOf([
  'confidential',
  'not-available',
  'not-applicable',
  'low',
  'late',
  'not-due',
  'pending',
]);
const range = z.strictObject({ min: exactNumber, max: exactNumber });

const TOLERANCE_FORM =
  'one of { "percent": 5 }, { "points": 2 }, { "steps": 1 } or { "limit": 90 }, with a number that is not negative';

const tolerance = z.union(
  [
    z.strictObject({ percent: amount }),
    z.strictObject({ points: amount }),
    z.strictObject({ steps: amount }),
    z.strictObject({ limit: value }),
  ],
  { error: TOLERANCE_FORM },
);

export const ruleSettings = {
  rating: z.optional(oneOf(['tolerance', 'improving-is-amber'])),
  tolerance: z.optional(dated(tolerance)),
  compareWith: z.optional(oneOf(['previous-period', 'same-period-last-year'])),
  unchangedWithin: z.optional(amount),
  sameWithin: z.optional(amount),
  staleAfter: z.optional(z.nullable(wholeNumber)),
};

const partKind = oneOf(PART_KINDS);
export const frequency = z.union([
  oneOf([...PART_KINDS, 'day', 'irregular']),
  z.strictObject({
    window: wholeNumber.check(z.gte(2, 'a number of periods, 2 or more')),
    unit: partKind,
    every: z.optional(partKind),
  }),
]);

const decimals = z.optional(wholeNumber.check(z.lte(10, 'a whole number from 0 to 10')));
const plainUnit = (kind: 'percent' | 'count' | 'ratio' | 'score' | 'days') =>
  z.strictObject({ kind: z.literal(kind), decimals });
export const unit = z.discriminatedUnion(
  'kind',
  [
    plainUnit('percent'),
    plainUnit('count'),
    plainUnit('ratio'),
    plainUnit('score'),
    plainUnit('days'),
    z.strictObject({
      kind: z.literal('rate'),
      per: wholeNumber.check(z.gte(1, 'a whole number, such as 10000')),
      of: z.optional(words),
      decimals,
    }),
    z.strictObject({
      kind: z.literal('currency'),
      code: text.check(z.regex(/^[A-Z]{3}$/, 'a currency code, such as GBP')),
      scale: z.optional(oneOf(['thousand', 'million', 'billion'])),
      decimals,
    }),
    z.strictObject({
      kind: z.literal('grade'),
      grades: z.array(words).check(z.minLength(2, 'two grades or more, best last')),
    }),
  ],
  { error: 'a unit, such as { "kind": "percent", "decimals": 0 }' },
);

const PROFILE_FORM =
  '"linear", or the figure for each quarter, such as { "Q1": 28, "Q2": 53, "Q3": 80.5, "Q4": 97.25 }';
const profile = z.union(
  [
    z.literal('linear', PROFILE_FORM),
    z.record(z.string().check(z.regex(/^(Q[1-4]|H[12]|M([1-9]|1[0-2]))$/, PROFILE_FORM)), exactNumber),
  ],
  { error: PROFILE_FORM },
);

const targetValue = z.union([value, range], {
  error: 'a number, or a range such as { "min": 90, "max": 95 }',
});
const target = z.strictObject({
  from: period,
  to: z.optional(period),
  value: targetValue,
  basis: z.optional(oneOf(['local', 'national', 'benchmark', 'outturn'])),
  agreed: z.optional(isoDate),
  appliesAt: z.optional(z.literal('year-end', { error: '"year-end"' })),
  profile: z.optional(profile),
});

/** Before any figure of a scorecard: a plain target is read as one from this day. */
const ALL_ALONG = '1900-01-01';

/** A list of targets, each from a period on, or one figure or range that is always in force; either ends as a list. */
export const targets = z.pipe(
  z.union([z.array(target), targetValue]),
  z.transform((given) => (Array.isArray(given) ? given : [{ from: ALL_ALONG, value: given }])),
);
