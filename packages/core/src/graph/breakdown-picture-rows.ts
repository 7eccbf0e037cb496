import type { Labels } from '../labels.js';
import type { BreakdownResult } from '../results.js';
import type { Bar } from './breakdown-bars.js';
import type { BreakdownView } from './breakdown.js';

/** A row of words about a bar; the first is that of headings. */
export interface PictureRow {
  name: string;
  /** What is to be known of its figure, each in its own lines. */
  notes: string[];
  /** The figure, or why there is none; then its number and share where any row has them. */
  cells: string[];
  /** Its change and its difference from overall where any row has them: drawn as far as bars leave them room. */
  extras: string[];
  isWhole: boolean;
  bar: Bar | null;
}

/** What a breakdown's picture says of each category, marks in words; of all parts together last. */
export function pictureRows(
  { title }: BreakdownResult,
  { rows, total, columns, bars }: BreakdownView,
  labels: Labels,
): [head: PictureRow, ...rows: PictureRow[]] {
  const wordsOf = (
    figure: string,
    row: Record<'number' | 'share' | 'change' | 'fromOwn', string | null>,
  ) => ({
    cells: [figure, ...kept([columns.number, row.number], [columns.share, row.share])],
    extras: kept([columns.change, row.change], [columns.fromOwn, row.fromOwn]),
  });
  const whole = { name: labels.report.allCategories, notes: [], isWhole: true, bar: null };
  return [
    { name: title, notes: [], ...wordsOf(labels.columns.figure, columns), isWhole: false, bar: null },
    ...rows.map((row, i) => {
      const { name, figure, note, isWhole } = row;
      const isKnown = figure.status === 'observed';
      return {
        name,
        notes: [
          ...(isKnown ? figure.markers.map((marker) => labels.markers[marker]) : []),
          ...(note === null ? [] : [note]),
        ],
        ...wordsOf(isKnown ? figure.text : figure.reasonText, row),
        isWhole,
        bar: bars[i] ?? null,
      };
    }),
    ...(total ? [{ ...whole, ...wordsOf(total.figure, { ...total, change: null, fromOwn: null }) }] : []),
  ];
}

/** The texts under a heading; an empty one where a row has nothing to say there. */
function kept(...columns: [heading: string | null, text: string | null][]): string[] {
  return columns.flatMap(([heading, text]) => (heading === null ? [] : [text ?? '']));
}
