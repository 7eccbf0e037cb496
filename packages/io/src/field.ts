import { wordKey } from './cell.js';

/** What a column of a table holds. */
export type Field =
  | 'id'
  | 'indicator'
  | 'title'
  | 'code'
  | 'theme'
  | 'description'
  | 'owner'
  | 'period'
  | 'period-part'
  | 'value'
  | 'area'
  | 'area-code'
  | 'unit'
  | 'decimals'
  | 'polarity'
  | 'target'
  | 'tolerance'
  | 'numerator'
  | 'denominator'
  | 'lower'
  | 'upper'
  | 'markers'
  | 'note'
  | 'frequency'
  | 'breakdown'
  | 'category'
  | 'commentary'
  | 'illustrative'
  | 'member'
  | 'comparator'
  | 'from'
  | 'travel'
  | 'change'
  | 'distance'
  | 'rating';

/** How each field is headed in the tables that councils keep; the first is its own name. */
const SPELLINGS: Record<Field, string[]> = {
  id: ['id', 'indicator id', 'measure id', 'kpi id', 'pi id'],
  indicator: [
    'indicator',
    'measure',
    'kpi',
    'performance indicator',
    'performance measure',
    'key performance indicator',
    'pi',
    'measures',
    'indicators',
    'kpis',
    'metric',
  ],
  title: [
    'title',
    'indicator title',
    'measure title',
    'kpi title',
    'indicator name',
    'measure name',
    'kpi name',
    'name',
  ],
  code: [
    'code',
    'indicator code',
    'measure code',
    'ref',
    'reference',
    'pi ref',
    'kpi ref',
    'no',
    'number',
    'indicator number',
  ],
  theme: ['theme', 'priority', 'directorate', 'service', 'outcome', 'group'],
  description: ['description', 'definition', 'indicator description', 'measure description'],
  owner: ['owner', 'lead officer', 'responsible officer', 'indicator owner', 'measure owner'],
  period: [
    'period',
    'time period',
    'quarter',
    'month',
    'year',
    'financial year',
    'term',
    'date',
    'reporting period',
  ],
  'period-part': ['period part', 'time identifier'],
  value: ['value', 'actual', 'figure', 'result', 'outturn', 'performance'],
  area: [
    'area',
    'area name',
    'local authority',
    'localauthority',
    'authority',
    'council',
    'la name',
    'geography',
  ],
  'area-code': ['area code', 'areacode', 'la code', 'ons code', 'gss code', 'geography code'],
  unit: ['unit', 'units', 'unit of measure', 'unit of measurement', 'format'],
  decimals: ['decimals', 'decimal places', 'dp'],
  polarity: [
    'polarity',
    'good is',
    'good to be',
    'what is good',
    'which way is good',
    'high or low is good',
    'is high or low good',
    'high/low is good',
    'good performance',
    'good performance is',
    'desired direction',
    'better is',
    'high or low',
    'aim',
  ],
  target: ['target', 'current target', 'target value', 'latest target'],
  tolerance: ['tolerance', 'amber tolerance', 'amber within'],
  numerator: ['numerator'],
  denominator: ['denominator'],
  lower: [
    'lower',
    'lower limit',
    'lower ci 95.0 limit',
    'lower ci',
    'lower confidence limit',
    'lower confidence interval',
    'lci',
  ],
  upper: [
    'upper',
    'upper limit',
    'upper ci 95.0 limit',
    'upper ci',
    'upper confidence limit',
    'upper confidence interval',
    'uci',
  ],
  markers: ['markers', 'marker', 'flag', 'flags', 'symbol', 'shorthand'],
  note: ['note', 'notes', 'footnote', 'value note'],
  frequency: ['frequency', 'reporting frequency', 'period type', 'year type', 'reported', 'how often'],
  breakdown: ['breakdown', 'breakdown by', 'dimension', 'category type'],
  category: ['category', 'sub group', 'subgroup'],
  commentary: ['commentary', 'comment', 'comments', 'performance commentary', 'narrative', 'explanation'],
  illustrative: ['illustrative'],
  member: ['member'],
  comparator: ['comparator', 'comparator group'],
  from: ['from', 'in force from'],
  travel: ['direction of travel', 'dot', 'travel', 'trend', 'direction', 'movement', 'performance trend'],
  change: [
    'change',
    'change since last quarter',
    'change from last quarter',
    'change from previous quarter',
    'change since previous quarter',
    'change on last quarter',
    'change since last period',
    'change from previous period',
    '% change',
    'percent change',
    'percentage change',
    'change %',
    'change (%)',
  ],
  distance: [
    'distance from target',
    'distance',
    'distance to target',
    'variance',
    'variance from target',
    'variance to target',
    'variance against target',
    'difference from target',
    'gap to target',
    '% variance',
    'variance %',
    'variance (%)',
    'distance from target (%)',
    '% distance from target',
  ],
  rating: [
    'rag',
    'rating',
    'rag rating',
    'rag status',
    'status',
    'performance status',
    'rag (current)',
    'colour',
  ],
};

/** Fields that a scorecard works out for itself; in a table they are only checked. */
export const DERIVED_FIELDS = ['travel', 'change', 'distance', 'rating'] as const satisfies Field[];

/** One that a scorecard works out for itself. */
export type DerivedField = (typeof DERIVED_FIELDS)[number];

/** Every field, by its own name. */
export const FIELDS = Object.keys(SPELLINGS) as Field[];

const BY_HEADING = new Map<string, { field: Field; rank: number }>(
  Object.entries(SPELLINGS).flatMap(([field, spellings]) =>
    spellings.map((spelling, rank) => [spelling, { field: field as Field, rank }] as const),
  ),
);

/** Headings that are known, for a suggestion. */
export const KNOWN_HEADINGS: string[] = [...BY_HEADING.keys()].filter((heading) => heading.length > 2);

/** A heading as it is looked up: case, underscores, hyphens and a question mark or colon at its end don't matter. */
export function headingKey(heading: string): string {
  const key = wordKey(heading)
    .replace(/_/g, ' ')
    .replace(/[?:*]+$/, '');
  return key.replace(/\s+/g, ' ').trim();
}

/** The field that a heading names, and how usual a name it is (0: its own); null for one that isn't known. */
export function fieldOf(heading: string): { field: Field; rank: number } | null {
  const key = headingKey(heading);
  return BY_HEADING.get(key) ?? BY_HEADING.get(key.replace(/-/g, ' ')) ?? null;
}
