import * as z from 'zod/mini';
import { commentary, indicator } from './indicator-model.js';
import { ruleSettings, source } from './rules-model.js';
import { id, isoDate, oneOf, period, text, words } from './value-model.js';

const theme = z.strictObject({
  id,
  title: words,
  introduction: z.optional(text),
  priorities: z.optional(z.array(words)),
  successMeasures: z.optional(z.array(words)),
  commentary: z.optional(z.array(commentary)),
});

const comparator = z.strictObject({
  id,
  name: words,
  kind: oneOf(['nation', 'region', 'area', 'group']),
  statistic: z.optional(oneOf(['mean', 'median', 'pooled'])),
  members: z.optional(
    z.union([
      z.array(words),
      z.array(z.strictObject({ from: period, to: z.optional(period), value: z.array(words) })),
    ]),
  ),
});

/** The scorecard document, version 1. The one statement of its shape: types and JSON Schema come from here. */
export const scorecardModel = z.strictObject({
  version: z.literal(1, { error: '1, the version of the document that this release reads' }),
  title: words,
  organisation: z.optional(
    z.strictObject({ name: words, aliases: z.optional(z.array(words)), code: z.optional(words) }),
  ),
  period: z.optional(period),
  published: z.optional(isoDate),
  licence: z.optional(words),
  source: z.optional(source),
  rules: z.optional(z.strictObject(ruleSettings)),
  themes: z.optional(z.array(theme)),
  comparators: z.optional(z.array(comparator)),
  indicators: z.array(indicator),
});

/** A scorecard document as an author writes it. */
export type ScorecardInput = z.input<typeof scorecardModel> & { $schema?: string };

/** A scorecard document that has been read: numbers as decimal text, periods in canonical text. Plain JSON. */
export type Scorecard = z.output<typeof scorecardModel>;
