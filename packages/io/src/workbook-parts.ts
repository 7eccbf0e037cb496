import * as columns from './workbook-columns.js';
import type { Column } from './workbook-cell.js';

/** A list on the way from the document to a table's items, and the columns by which a row names its item of it. */
export interface Level {
  /** The key of the list in what holds it. */
  list: string;
  key: readonly Column[];
  /** True where naming an item makes it; otherwise a row that names none is left out. */
  creates: boolean;
}

/** One list of the document as a table on a sheet of its own: a row for each item. */
export interface Part {
  sheet: string;
  /** What a row is, in the contents. */
  about: string;
  levels: readonly Level[];
  list: string;
  columns: readonly Column[];
}

const of = (list: string, key: readonly Column[], creates = false): Level => ({ list, key, creates });

const INDICATOR = of('indicators', columns.INDICATOR);
const COMPARISON = of('comparisons', columns.COMPARISON, true);
const BREAKDOWN = of('breakdowns', columns.BREAKDOWN, true);
const CATEGORY = of('categories', columns.CATEGORY, true);
const OBSERVATION = of('observations', columns.OF_PERIOD);
const COMMENTARY = of('commentary', columns.OF_PERIOD);
const THEME = of('themes', columns.THEME);

function part(
  sheet: string,
  about: string,
  levels: readonly Level[],
  list: string,
  own: readonly Column[],
): Part {
  return { sheet, about, levels, list, columns: own };
}

/** Every table of the workbook, in the order of its sheets. What holds an item comes before it. */
export const PARTS: readonly Part[] = [
  part(
    'Indicators',
    'What is measured and how it is judged: a row for each indicator',
    [],
    'indicators',
    columns.INDICATORS,
  ),
  part(
    'Figures',
    'Our own figures: a row for each indicator and period',
    [INDICATOR],
    'observations',
    columns.OBSERVATIONS,
  ),
  part(
    'Targets',
    'Targets: a row for each, from the period in which it takes effect',
    [INDICATOR],
    'targets',
    columns.TARGETS,
  ),
  part(
    'Comparisons',
    'Figures of others: a row for each indicator, area and period',
    [INDICATOR, COMPARISON],
    'observations',
    columns.OBSERVATIONS,
  ),
  part(
    'Breakdowns',
    'Our figures by category: a row for each indicator, category and period',
    [INDICATOR, BREAKDOWN, CATEGORY],
    'observations',
    columns.OBSERVATIONS,
  ),
  part(
    'Revisions',
    'What was published before of our figures that have been revised',
    [INDICATOR, OBSERVATION],
    'revisions',
    columns.REVISIONS,
  ),
  part(
    'Comparison revisions',
    'What was published before of figures of others that have been revised',
    [INDICATOR, COMPARISON, OBSERVATION],
    'revisions',
    columns.REVISIONS,
  ),
  part(
    'Breakdown revisions',
    'What was published before of figures by category that have been revised',
    [INDICATOR, BREAKDOWN, CATEGORY, OBSERVATION],
    'revisions',
    columns.REVISIONS,
  ),
  part(
    'Commentary',
    'What is said of an indicator for a period',
    [INDICATOR],
    'commentary',
    columns.COMMENTARY,
  ),
  part(
    'Actions',
    'What is being done about an indicator',
    [INDICATOR, COMMENTARY],
    'actions',
    columns.ACTIONS,
  ),
  part(
    'Breaks',
    'Where the figures of an indicator can not be compared with those before',
    [INDICATOR],
    'breaks',
    columns.BREAKS,
  ),
  part('Cautions', 'Periods of an indicator that need care', [INDICATOR], 'cautions', columns.CAUTIONS),
  part('Milestones', 'Values to be reached on the way', [INDICATOR], 'milestones', columns.MILESTONES),
  part(
    'References',
    'Values for reference, such as a national standard',
    [INDICATOR],
    'references',
    columns.REFERENCES,
  ),
  part(
    'Polarity over time',
    'Which way is good, where that has changed',
    [INDICATOR],
    'polarity',
    columns.POLARITIES,
  ),
  part(
    'Tolerance over time',
    'How far off target is amber, where that has changed',
    [INDICATOR],
    'tolerance',
    columns.TOLERANCES,
  ),
  part('Themes', 'The themes that indicators belong to', [], 'themes', columns.THEMES),
  part('Theme commentary', 'What is said of a theme for a period', [THEME], 'commentary', columns.COMMENTARY),
  part('Theme actions', 'What is being done about a theme', [THEME, COMMENTARY], 'actions', columns.ACTIONS),
  part('Comparators', 'Whom we are compared with', [], 'comparators', columns.COMPARATORS),
  part(
    'Members',
    'Who is in a group, where that has changed',
    [of('comparators', columns.COMPARATOR)],
    'members',
    columns.MEMBERS,
  ),
];

/** The columns of a part, those that name what holds the item first. */
export function allColumns({ levels, columns: own }: Part): Column[] {
  return [...levels.flatMap(({ key }) => key), ...own];
}
