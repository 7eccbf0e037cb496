import type { Rating } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { searchable } from './searchable.js';
import type { TableGroup, TableView } from './scorecard-table.view.js';
import { AS_GIVEN, inOrder, type Order } from './table-order.view.js';
import type { TableRow } from './table-row.view.js';

/** What a reader has chosen; it outlives new figures. */
export interface Choices {
  text: string;
  /** A theme's id; empty for all. */
  theme: string;
  /** Empty for all. */
  rating: Rating | '';
  order: Order;
  isGrouped: boolean;
  /** How many periods to show; null for as many as the page asks for. */
  periods: number | 'fit' | null;
}

/** Nothing chosen: the whole table, as the document has it. */
export const NO_CHOICES: Choices = {
  text: '',
  theme: '',
  rating: '',
  order: AS_GIVEN,
  isGrouped: true,
  periods: null,
};

/** The table as chosen. Rows that a filter hides keep their place, so that nothing is drawn twice. */
export interface Arrangement {
  groups: (Omit<TableGroup, 'rows'> & { rows: { row: TableRow; isShown: boolean }[]; isShown: boolean })[];
  /** The rows left to see, in order. */
  shown: TableRow[];
  total: number;
}

/** Filters, then sorts: inside each theme, or over the whole where themes are not kept together. */
export function arrange(view: TableView, choices: Choices): Arrangement {
  const words = wordsOf(choices.text);
  const isShown = (row: TableRow) =>
    (choices.theme === '' || row.themeId === choices.theme) &&
    (choices.rating === '' || row.indicator.rating === choices.rating) &&
    words.every((word) => row.searched.includes(word));
  const whole = { id: 'whole', heading: null, rows: view.groups.flatMap(({ rows }) => rows) };
  const groups = (choices.isGrouped ? view.groups : [whole]).map((group) => {
    const rows = inOrder(group.rows, choices.order, view.lang).map((row) => ({ row, isShown: isShown(row) }));
    return { ...group, rows, isShown: rows.some((one) => one.isShown) };
  });
  const shown = groups.flatMap(({ rows }) => rows.filter((one) => one.isShown).map(({ row }) => row));
  return { groups, shown, total: whole.rows.length };
}

/** The first rows of an arrangement, as many as `limit`, with those groups that have any. */
export function firstRows(groups: Arrangement['groups'], limit: number): Arrangement['groups'] {
  let left = limit;
  return groups
    .map((group) => {
      const rows = group.rows.slice(0, left);
      left -= rows.length;
      return { ...group, rows };
    })
    .filter(({ rows }) => rows.length > 0);
}

/** True where a filter or a search hides something on purpose. */
export function isFiltered({ text, theme, rating }: Choices): boolean {
  return text.trim() !== '' || theme !== '' || rating !== '';
}

/** Choices that still mean something for these figures; the rest fall back. */
export function stillChosen(view: TableView, choices: Choices): Choices {
  const hasTheme = view.themes.some(({ id }) => id === choices.theme);
  const hasRating = view.ratings.some(({ rating }) => rating === choices.rating);
  return { ...choices, theme: hasTheme ? choices.theme : '', rating: hasRating ? choices.rating : '' };
}

function wordsOf(text: string): string[] {
  return searchable([text]).split(/\s+/).filter(Boolean);
}

/** Columns that are judged: their order begins with the worst. */
const JUDGED = ['travel', 'distance', 'graph'];

/** What is announced of a new order: its column, in full for a period, and which end comes first. */
export function sortedText({ by, isDescending }: Order, view: TableView): string {
  const { sortedUp, sortedDown, sortedWorst, sortedBest } = view.labels.table;
  const [up, down] = JUDGED.includes(by) ? [sortedWorst, sortedBest] : [sortedUp, sortedDown];
  return fill(isDescending ? down : up, { column: columnName(by, view) });
}

function columnName(by: string, { columns, labels }: TableView): string {
  const { table } = labels;
  if (by === AS_GIVEN.by) return table.asGiven;
  if (by === 'priority') return table.lookFirst;
  const period = columns.find((column) => column.period === by);
  return period?.name ?? (labels.columns as Record<string, string>)[by] ?? by;
}
