import type { Scorecard } from '@scorecard/core';
import { withheld } from './withheld.js';

/** Keys as the document is told about, from what it is to its figures; those not named here follow in their own order. */
const ORDER = [
  ...['$schema', 'version', 'id', 'code', 'title', 'name', 'organisation', 'aliases', 'kind', 'theme'],
  ...['period', 'published', 'licence', 'description', 'introduction', 'owner', 'source', 'url', 'rules'],
  ...['themes', 'comparators', 'unit', 'frequency', 'accumulation', 'polarity', 'rating', 'tolerance'],
  ...[
    'compareWith',
    'unchangedWithin',
    'sameWithin',
    'staleAfter',
    'targetStatus',
    'targets',
    'from',
    'to',
    'at',
  ],
  ...['quarter', 'month', 'periods', 'comparator', 'area', 'statistic', 'members', 'min', 'max', 'value'],
  ...['missing', 'numerator', 'denominator', 'lower', 'upper', 'markers', 'text', 'note', 'illustrative'],
  ...['immature', 'revisions', 'baseline', 'milestones', 'references', 'reported', 'priorities'],
  ...['successMeasures', 'indicators', 'observations', 'comparisons', 'breaks', 'cautions', 'breakdowns'],
  ...['categories', 'commentary', 'actions'],
];
const RANKS = new Map(ORDER.map((key, rank) => [key, rank]));

/**
 * A scorecard as JSON text that `parseScorecard` reads back the same, keys always in one order, so that two versions of
 * a file can be compared. The counts and earlier values of confidential figures are never written.
 */
export function writeJson(scorecard: Scorecard): string {
  return `${JSON.stringify(inOrder(withheld(scorecard)), null, 2)}\n`;
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const rank = (key: string) => RANKS.get(key) ?? ORDER.length;
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}
