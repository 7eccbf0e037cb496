import { fill, type Labels } from '../labels.js';
import type { BreakdownResult, CategoryResult, Figure } from '../results.js';
import { commonNote } from './breakdown-words.js';

/** One category as a row of the table; a cell is empty where there is nothing to tell. */
export interface BreakdownRow {
  name: string;
  isWhole: boolean;
  figure: Figure;
  /** `43 of 212`; `43` where all parts are of the same. */
  number: string;
  share: string;
  /** `+3 pts`, or why it isn't compared. */
  change: string;
  fromOwn: string;
  note: string | null;
  /** Figures of the periods before, oldest first. */
  earlier: Figure[];
}

/** The categories as a table, and which of its columns hold anything. */
export interface BreakdownTable {
  rows: BreakdownRow[];
  /** All parts together; null where they are not added up, or a category is the whole itself. */
  total: { figure: string; number: string; share: string; earlier: string[] } | null;
  /** Headings; null for a column that would be empty. */
  columns: {
    number: string | null;
    share: string | null;
    change: string | null;
    fromOwn: string | null;
    /** Periods before, oldest first. */
    earlier: string[];
  };
}

/** The rows in the document's order, or the greatest first and those without a figure last; the whole always last. */
export function breakdownTableView(
  breakdown: BreakdownResult,
  labels: Labels,
  order: 'document' | 'value',
): BreakdownTable {
  const { categories, isSplit, earlier, total, totalShareText } = breakdown;
  const rows = categories.map((category, i) => ({
    name: category.title,
    isWhole: category.isWhole,
    figure: category,
    number: numberText(category, isSplit, labels),
    share: category.share?.text ?? '',
    change: changeText(category, labels),
    fromOwn: category.fromOwn?.text ?? '',
    note: commonNote(breakdown) === null ? category.note : null,
    earlier: earlier.flatMap(({ figures }) => figures[i] ?? []),
  }));
  const has = (key: 'number' | 'share' | 'fromOwn') => rows.some((row) => row[key] !== '');
  const from = categories.flatMap(({ travel }) => (travel && 'from' in travel ? travel.from : []))[0];
  const period = earlier.find((before) => before.period === from)?.periodName ?? from;
  const words = labels.breakdown;
  // A percent of the whole has its number in a column of its own; a count is the number.
  const isPercent = has('number') && isSplit;
  return {
    rows: sorted(rows, order),
    total:
      total && !rows.some(({ isWhole }) => isWhole)
        ? {
            figure: isPercent ? (totalShareText ?? '') : total.text,
            number: isPercent ? total.text : '',
            share: isPercent ? '' : (totalShareText ?? ''),
            earlier: earlier.map((before) => (isPercent ? '' : (before.total?.text ?? ''))),
          }
        : null,
    columns: {
      number: has('number') ? words.number : null,
      share: has('share') ? labels.report.share : null,
      change: period === undefined ? null : fill(words.change, { period }),
      fromOwn: has('fromOwn') ? words.fromOwn : null,
      earlier: earlier.map(({ periodName }) => periodName),
    },
  };
}

function numberText({ count }: CategoryResult, isSplit: boolean, { breakdown }: Labels): string {
  if (!count) return '';
  return count.of === null || isSplit ? count.text : fill(breakdown.of, { number: count.text, of: count.of });
}

function changeText({ travel, status }: CategoryResult, labels: Labels): string {
  if (!travel || status === 'missing') return '';
  return 'from' in travel ? travel.shortText : labels.notCompared;
}

function sorted(rows: BreakdownRow[], order: 'document' | 'value'): BreakdownRow[] {
  const value = ({ figure }: BreakdownRow) =>
    figure.status === 'observed' ? Number(figure.value) : -Infinity;
  const first = (row: BreakdownRow) => (row.isWhole ? 1 : 0);
  const byValue = (a: BreakdownRow, b: BreakdownRow) => (value(a) === value(b) ? 0 : value(b) - value(a));
  return rows.toSorted((a, b) => first(a) - first(b) || (order === 'value' ? byValue(a, b) : 0));
}
