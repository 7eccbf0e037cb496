import type { IndicatorResult, SeriesItem } from '@scorecard/core';
import type { PeriodColumn } from '@scorecard/core/graph';
import { figure, fileNamed, text, type Cell } from '../csv-text.view.js';
import { seriesCell, unitName } from '../series-cell.view.js';
import type { TableView } from './scorecard-table.view.js';
import type { TableRow } from './table-row.view.js';

export { csvText, tabbedText } from '../csv-text.view.js';

/**
 * The rows as a table of plain cells: the columns shown, then the other periods that measures of another frequency
 * show, each with its value as recorded. Invented figures and the source are told below.
 */
export function tableCells(view: TableView, rows: TableRow[], columns: PeriodColumn[]): Cell[][] {
  const { labels } = view;
  const periods = [...columns.map(({ period }) => period), ...otherPeriods(rows, columns)];
  const heading = [
    labels.table.theme,
    labels.table.code,
    labels.columns.measure,
    labels.table.unit,
    labels.columns.polarity,
    ...periods,
    labels.table.latestPeriod,
    labels.columns.travel,
    labels.table.change,
    labels.table.changePercent,
    labels.columns.target,
    labels.columns.rating,
    labels.columns.distance,
    labels.table.distancePercent,
  ].map(text);
  const notes = [view.title, view.subtitle, view.illustrative, view.source && sourceText(view)];
  return [
    heading,
    ...rows.map((row) => cellsOf(row, periods)),
    [],
    ...notes.filter((note) => note !== null).map((note) => [text(note)]),
  ];
}

function cellsOf({ indicator, theme, polarity }: TableRow, periods: string[]): Cell[] {
  const { travel, target, distance, latest } = indicator;
  const change = 'reason' in travel ? null : travel;
  return [
    text(theme),
    text(indicator.code),
    text(indicator.title),
    text(unitName(indicator)),
    text(polarity.text),
    ...periods.map((period) => cellOf(indicator, period)),
    text(latest.status === 'observed' ? latest.period : ''),
    text(travel.judgementText),
    figure(change?.difference),
    figure(change?.percentChange),
    target?.value === null || indicator.unit.grades ? text(target?.text) : figure(target?.value),
    text(indicator.ratingText),
    figure(distance?.difference),
    figure(distance?.percent),
  ];
}

function cellOf({ series, unit }: IndicatorResult, period: string): Cell {
  const item = series.find((one) => one.period === period);
  return item ? seriesCell(item, unit) : figure('');
}

function otherPeriods(rows: TableRow[], columns: PeriodColumn[]): string[] {
  const known = new Set(columns.map(({ period }) => period));
  const others = new Map<string, SeriesItem>();
  for (const { ownItems } of rows) {
    for (const item of ownItems) if (!known.has(item.period)) others.set(item.period, item);
  }
  return [...others.values()]
    .sort((a, b) => (a.end + a.start < b.end + b.start ? -1 : 1))
    .map(({ period }) => period);
}

function sourceText({ labels, source }: TableView): string {
  return `${labels.source}: ${[source?.title, source?.url].filter(Boolean).join(', ')}`;
}

/** `westmere-performance-report-24-25-q2.csv`. */
export function fileName({ title, period }: TableView): string {
  return fileNamed(`${title} ${period ?? ''}`, 'csv');
}
