import type { IndicatorResult, SeriesItem } from '@scorecard/core';
import type { TableView } from './scorecard-table.view.js';
import type { PeriodColumn } from './table-periods.js';
import type { TableRow } from './table-row.view.js';

/** A cell of text, which a spreadsheet must not take for a formula, or a figure, which stays one. */
type Cell = { text: string } | { figure: string };

const text = (content: string | null | undefined): Cell => ({ text: content ?? '' });
const figure = (value: string | null | undefined): Cell => ({ figure: value ?? '' });

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
    ...periods.map((period) => seriesCell(indicator, period)),
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

/** `%`, `£ million`, `per 10,000 children`: what figures are written with, since a plain number doesn't say. */
function unitName({ unit, series }: IndicatorResult): string {
  if (unit.text !== '' || unit.grades) return unit.text;
  const shown = series.find(({ status }) => status === 'observed')?.text ?? '';
  return shown
    .replace(/[−\-\d.,]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A value with its markers, `53 [p]`, or the shorthand for why there is none. */
function seriesCell({ series, unit }: IndicatorResult, period: string): Cell {
  const item = series.find((one) => one.period === period);
  if (!item) return figure('');
  if (item.status === 'missing') return text(item.text);
  const marked = [item.value, ...item.markers.map((marker) => `[${marker}]`)].join(' ');
  return unit.grades ? text(marked) : figure(marked);
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

/** Text by RFC 4180, with a byte order mark, without which some spreadsheets misread £ and −. */
export function csvText(cells: Cell[][]): string {
  return `\uFEFF${cells.map((row) => `${row.map((cell) => quoted(safe(cell))).join(',')}\r\n`).join('')}`;
}

/** Text parted by tabs, as spreadsheets take it from the clipboard. */
export function tabbedText(cells: Cell[][]): string {
  const plain = (cell: Cell) => safe(cell).replace(/\s+/g, ' ');
  return cells.map((row) => row.map(plain).join('\t')).join('\n');
}

/** Text that a spreadsheet would run as a formula begins with an apostrophe; a figure never does. */
function safe(cell: Cell): string {
  if ('figure' in cell) return cell.figure;
  return /^[=+\-@\t\r]|^−/.test(cell.text) ? `'${cell.text}` : cell.text;
}

function quoted(content: string): string {
  return /[",\r\n]/.test(content) ? `"${content.replaceAll('"', '""')}"` : content;
}

/** `westmere-performance-report-24-25-q2.csv`. */
export function fileName({ title, period }: TableView): string {
  const words = `${title} ${period ?? ''}`.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return `${words.join('-') || 'scorecard'}.csv`;
}
