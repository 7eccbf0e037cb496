import { type Scorecard, parsePeriod } from '@scorecard/core';
import { SHORTHAND, type WorkbookCell } from './workbook-cell.js';
import {
  type Indicator,
  type Observation,
  decimalsText,
  frequencyText,
  number,
  polarityAt,
  targetAt,
  text,
  toleranceAt,
  unitText,
} from './write-settings.js';

/** The columns of a written tidy table, in their order. */
export const TIDY_COLUMNS = [
  'indicator',
  'title',
  'theme',
  'code',
  'description',
  'owner',
  'frequency',
  'unit',
  'decimals',
  'polarity',
  'target',
  'tolerance',
  'area',
  'breakdown',
  'category',
  'period',
  'value',
  'markers',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'note',
  'illustrative',
  'commentary',
] as const;

/** A column of a written tidy table. */
export type TidyColumn = (typeof TIDY_COLUMNS)[number];
type TidyRow = Partial<Record<TidyColumn, WorkbookCell>>;

/** There whether or not any row fills them. */
const ESSENTIAL: readonly TidyColumn[] = ['indicator', 'period', 'value'];

/** A tidy table: one row an observation, without the columns that no row fills. */
export interface TidyTable {
  columns: TidyColumn[];
  rows: WorkbookCell[][];
}

/** The tidy table of a scorecard whose confidential counts are withheld already. */
export function tidyTable(scorecard: Scorecard): TidyTable {
  const rows = scorecard.indicators.flatMap((indicator) => rowsOf(indicator, scorecard));
  const columns = TIDY_COLUMNS.filter(
    (column) => ESSENTIAL.includes(column) || rows.some((row) => (row[column] ?? null) !== null),
  );
  return { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) };
}

function rowsOf(indicator: Indicator, scorecard: Scorecard): TidyRow[] {
  const shared = sharedCells(indicator, scorecard);
  return [
    ...ownRows(indicator, scorecard).map((row) => ({ ...shared, ...row })),
    ...comparisonRows(indicator, scorecard).map((row) => ({ ...shared, ...row })),
    ...breakdownRows(indicator).map((row) => ({ ...shared, ...row })),
  ];
}

function sharedCells(indicator: Indicator, { themes = [] }: Scorecard): TidyRow {
  return {
    indicator: text(indicator.id),
    title: text(indicator.title),
    theme: text(themes.find(({ id }) => id === indicator.theme)?.title),
    code: text(indicator.code),
    description: text(indicator.description),
    owner: text(indicator.owner),
    frequency: frequencyText(indicator),
    unit: unitText(indicator),
    decimals: decimalsText(indicator),
  };
}

/** Our own figures, each with how its period is judged; commentary on a period of theirs without one has a row of its own. */
function ownRows(indicator: Indicator, scorecard: Scorecard): TidyRow[] {
  const { observations = [], commentary = [] } = indicator;
  const said = new Map(commentary.map((item) => [item.period, item.text]));
  const figured = new Set(observations.map(({ period }) => period));
  const alone = commentary.filter(
    ({ period }) => !figured.has(period) && parsePeriod(period).kind === indicator.frequency,
  );
  return [
    ...observations.map((observation) => ({
      ...figureCells(observation),
      polarity: polarityAt(indicator, observation.period),
      target: targetAt(indicator, scorecard, observation.period),
      tolerance: toleranceAt(indicator, scorecard, observation.period),
      commentary: text(said.get(observation.period)),
    })),
    ...alone.map((item) => ({ period: text(item.period), commentary: text(item.text) })),
  ];
}

/** Figures of others. An area that is in two groups has its figures once. */
function comparisonRows(
  { comparisons = [], frequency, accumulation }: Indicator,
  { comparators = [] }: Scorecard,
): TidyRow[] {
  const seen = new Set<string>();
  return comparisons.flatMap((comparison) => {
    const area = comparison.area ?? comparators.find(({ id }) => id === comparison.comparator)?.name;
    const rhythm = frequencyText({
      frequency: comparison.frequency ?? frequency,
      accumulation,
    });
    return comparison.observations.flatMap((observation): TidyRow[] => {
      const key = `${area}\n${observation.period}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...figureCells(observation), area: text(area), frequency: rhythm }];
    });
  });
}

function breakdownRows({ breakdowns = [] }: Indicator): TidyRow[] {
  return breakdowns.flatMap(({ title, categories }) =>
    categories.flatMap((category) =>
      category.observations.map((observation) => ({
        ...figureCells(observation),
        breakdown: text(title),
        category: text(category.title),
      })),
    ),
  );
}

function figureCells(observation: Observation): TidyRow {
  const { value, missing, markers = [], illustrative, lower, upper } = observation;
  // One limit alone is a problem where the table is read.
  const hasLimits = lower !== undefined && upper !== undefined;
  return {
    period: text(observation.period),
    value: missing === undefined ? number(value) : text(SHORTHAND[missing]),
    markers: text(markers.map((marker) => `[${marker}]`).join(' ')),
    numerator: number(observation.numerator),
    denominator: number(observation.denominator),
    lower: hasLimits ? number(lower) : null,
    upper: hasLimits ? number(upper) : null,
    note: text(observation.note),
    illustrative: illustrative ? text('yes') : null,
  };
}
