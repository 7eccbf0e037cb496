import * as z from 'zod/mini';
import { frequency, marker, missing, polarity, ruleSettings, source, targets, unit } from './rules-model.js';
import {
  dated,
  exactNumber,
  id,
  isoDate,
  oneOf,
  period,
  text,
  truth,
  value,
  wholeNumber,
  words,
} from './value-model.js';

const observation = z.strictObject({
  period,
  value: z.optional(value),
  missing: z.optional(missing),
  numerator: z.optional(exactNumber),
  denominator: z.optional(exactNumber),
  lower: z.optional(exactNumber),
  upper: z.optional(exactNumber),
  markers: z.optional(z.array(marker)),
  note: z.optional(text),
  illustrative: z.optional(truth),
  immature: z.optional(truth),
  revisions: z.optional(
    z.array(z.strictObject({ published: isoDate, value: z.optional(value), missing: z.optional(missing) })),
  ),
});

export const commentary = z.strictObject({
  period,
  text: words,
  actions: z.optional(
    z.array(z.strictObject({ text: words, owner: z.optional(words), due: z.optional(words) })),
  ),
});

const caution = z.strictObject({
  quarter: z.optional(wholeNumber),
  month: z.optional(wholeNumber),
  periods: z.optional(z.array(period)),
  note: words,
});

export const indicator = z.strictObject({
  id,
  code: z.optional(words),
  title: words,
  theme: z.optional(id),
  description: z.optional(text),
  owner: z.optional(text),
  source: z.optional(source),
  unit: z.optional(unit),
  frequency,
  accumulation: z.optional(oneOf(['period', 'year-to-date', 'snapshot'])),
  polarity: z.optional(dated(polarity)),
  ...ruleSettings,
  targetStatus: z.optional(oneOf(['set', 'to-be-set', 'not-targeted', 'baseline-year'])),
  targets: z.optional(targets),
  baseline: z.optional(z.strictObject({ period, value })),
  milestones: z.optional(z.array(z.strictObject({ period, value }))),
  references: z.optional(z.array(z.strictObject({ title: words, value }))),
  reported: z.optional(
    z.strictObject({ from: z.optional(period), to: z.optional(period), replacedBy: z.optional(id) }),
  ),
  observations: z.optional(z.array(observation)),
  comparisons: z.optional(
    z.array(
      z.strictObject({
        comparator: id,
        area: z.optional(words),
        frequency: z.optional(frequency),
        observations: z.array(observation),
      }),
    ),
  ),
  breaks: z.optional(z.array(z.strictObject({ at: period, note: words }))),
  cautions: z.optional(z.array(caution)),
  breakdowns: z.optional(
    z.array(
      z.strictObject({
        id,
        title: words,
        categories: z.array(z.strictObject({ title: words, observations: z.array(observation) })),
      }),
    ),
  ),
  commentary: z.optional(z.array(commentary)),
});
