import type { IndicatorResult, Labels, Rating, Results, Summary, ThemeResult } from '@scorecard/core';
import { ofUsualKind, periodColumns, type PeriodColumn } from '@scorecard/core/graph';
import { fill } from '@scorecard/core/labels';
import { longFigures } from './long-figures.view.js';
import { isWide, paperFrom } from './paper-room.view.js';
import { tableRow, type TableRow } from './table-row.view.js';

/** The table of a report, ready to place. */
export interface TableView {
  title: string;
  /** The reporting period, in full. */
  subtitle: string | null;
  illustrative: string | null;
  /** The table's name: all of the above, for who comes to the table straight. */
  caption: string;
  source: { title: string; url: string | null } | null;
  /** The name of the region that scrolls. */
  region: string;
  columns: PeriodColumn[];
  /** More figures in a row than a page of paper is wide. */
  isWide: boolean;
  /** How many of the earliest columns paper leaves out for that; a row's evidence has their figures there. */
  paperFrom: number;
  /** Even then too wide: on paper each measure is a record. */
  isWideOnPaper: boolean;
  /** How many measures there are. */
  total: number;
  /** One for each theme; a table of one theme has one without a heading. */
  groups: TableGroup[];
  lang: string;
  labels: Labels;
  /** The reporting period, canonical. */
  period: string | null;
  /** How many periods there are to show. */
  periodCount: number;
  /** What a reader can narrow the table to: its themes, where it has several, and its ratings. */
  themes: { id: string; title: string }[];
  ratings: Count[];
}

export interface TableGroup {
  id: string;
  heading: { title: string; counts: Count[] } | null;
  rows: TableRow[];
}

/** How many measures have a rating; null for those that are out of date and have none in this period. */
export interface Count {
  rating: Rating | null;
  count: number;
  word: string;
}

const RATINGS: Rating[] = ['red', 'amber', 'green', 'no-target', 'no-data', 'not-judged'];

/** The rows of a report by theme, in the document's order, with `periods` columns of figures; `label` renames it. */
export function tableView(
  results: Results,
  theme: ThemeResult | null,
  periods: number,
  label: string | null = null,
): TableView {
  const { labels, themes } = results;
  const indicators = results.indicators.filter((one) => theme === null || one.theme === theme.id);
  const usual = ofUsualKind(indicators, results.period);
  const columns = periodColumns(usual, periods);
  const title = label ?? theme?.title ?? results.title;
  const context = {
    columns,
    periods,
    themes,
    frequency: usual[0]?.frequencyText ?? '',
    narrowed: longFigures(indicators, columns),
  };
  const row = (one: IndicatorResult) => tableRow(one, context, labels);
  const illustrative = indicators.some((one) => one.illustrative);
  const grouped = theme
    ? [{ id: theme.id, heading: null, rows: indicators.map(row) }]
    : groups(results).map(({ indicators: members, ...group }) => ({ ...group, rows: members.map(row) }));
  const rows = grouped.flatMap((group) => group.rows);
  const from = paperFrom(columns, rows);
  return {
    title,
    subtitle: results.periodText,
    illustrative: illustrative ? labels.illustrativeLong : null,
    caption: [title, results.periodText, illustrative && labels.illustrative].filter(Boolean).join(', '),
    source: results.source,
    region: fill(labels.scrollRegion, { title }),
    columns,
    isWide: isWide(columns, rows),
    paperFrom: from,
    isWideOnPaper: isWide(columns, rows, from),
    total: indicators.length,
    groups: grouped,
    lang: results.lang,
    labels,
    period: results.period,
    periodCount: periodColumns(usual, Infinity).length,
    themes: theme ? [] : themes.filter(({ id }) => indicators.some((one) => one.theme === id)),
    ratings: RATINGS.map((rating) => ({
      rating,
      count: indicators.filter((one) => one.rating === rating).length,
      word: labels.ratings[rating],
    })).filter(({ count }) => count > 0),
  };
}

function groups(results: Results): (Omit<TableGroup, 'rows'> & { indicators: IndicatorResult[] })[] {
  const { themes, indicators, labels } = results;
  const themed = themes.map((theme) => ({
    id: theme.id,
    heading: { title: theme.title, counts: counts(theme.summary, results) },
    indicators: indicators.filter((one) => one.theme === theme.id),
  }));
  const others = indicators.filter((one) => !themes.some((theme) => theme.id === one.theme));
  const rest = {
    id: 'other',
    heading: themes.length > 0 ? { title: labels.noTheme, counts: [] } : null,
    indicators: others,
  };
  return [...themed, rest].filter((group) => group.indicators.length > 0);
}

function counts(summary: Summary, { labels }: Results): Count[] {
  return [
    ...RATINGS.map((rating) => ({ rating, count: summary.ratings[rating], word: labels.ratings[rating] })),
    { rating: null, count: summary.stale, word: labels.stale },
  ].filter(({ count }) => count > 0);
}
