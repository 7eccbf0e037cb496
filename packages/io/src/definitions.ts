import { type Issue, type Scorecard, safeParseScorecard } from '@scorecard/core';
import { wordKey } from './cell.js';
import type { IndicatorDraft } from './draft.js';
import type { ReadOptions } from './read-options.js';

type Indicator = Scorecard['indicators'][number];
type Observations = { period: string }[];

/** The document that the `definitions` option gives, as far as it holds, and what is wrong with it. */
export function readDefinitions({ definitions }: ReadOptions): {
  scorecard: Scorecard | null;
  issues: Issue[];
} {
  if (definitions === undefined) return { scorecard: null, issues: [] };
  const parse = safeParseScorecard(definitions);
  const scorecard = parse.ok ? parse.scorecard : parse.kept;
  return { scorecard: scorecard ?? { version: 1, title: 'Scorecard', indicators: [] }, issues: parse.issues };
}

/** The indicators by the names that a table may use: id, title or code. */
export function byName({ indicators }: Scorecard): Map<string, Indicator> {
  const names = new Map<string, Indicator>();
  for (const key of ['code', 'title', 'id'] as const)
    for (const indicator of indicators)
      if (indicator[key] !== undefined) names.set(wordKey(indicator[key]), indicator);
  return names;
}

/** The indicator with the figures of a table: they take the place of its own of the same periods. */
export function withFigures(indicator: Indicator, figures: IndicatorDraft['figures']): object {
  const { observations, comparisons = [], breakdowns, commentary } = figures;
  const own = indicator.comparisons ?? [];
  const ofTable = new Set(comparisons.map(comparisonKey));
  const before = new Map(own.map((one) => [comparisonKey(one), one.observations]));
  return {
    ...indicator,
    observations: merged(indicator.observations, observations),
    comparisons: [
      ...comparisons.map((one) => ({
        ...one,
        observations: merged(before.get(comparisonKey(one)), one.observations),
      })),
      ...own.filter((one) => !ofTable.has(comparisonKey(one))),
    ],
    ...(breakdowns && { breakdowns }),
    commentary: merged(indicator.commentary, commentary),
  };
}

function comparisonKey(comparison: {
  comparator: string;
  area?: string | undefined;
  frequency?: unknown;
}): string {
  const { comparator, area, frequency } = comparison;
  return JSON.stringify([comparator, area ?? null, frequency ?? null]);
}

/** The table's come first, so that each keeps its place. */
function merged(before: Observations = [], now: Observations = []): Observations {
  const periods = new Set(now.map(({ period }) => period));
  return [...now, ...before.filter(({ period }) => !periods.has(period))];
}
