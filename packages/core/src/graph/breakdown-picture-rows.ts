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
  isWhole: boolean;
  bar: Bar | null;
}

/** What a breakdown's picture says of each category, marks in words; of all parts together last. */
export function pictureRows(
  { title }: BreakdownResult,
  { rows, total, columns, bars }: BreakdownView,
  labels: Labels,
): [head: PictureRow, ...rows: PictureRow[]] {
  const cellsOf = (figure: string, number: string | null, share: string | null) => [
    figure,
    ...(columns.number === null ? [] : [number ?? '']),
    ...(columns.share === null ? [] : [share ?? '']),
  ];
  const head = cellsOf(labels.columns.figure, columns.number, columns.share);
  return [
    { name: title, notes: [], cells: head, isWhole: false, bar: null },
    ...rows.map(({ name, figure, number, share, note, isWhole }, i) => ({
      name,
      notes: [
        ...(figure.status === 'observed' ? figure.markers.map((marker) => labels.markers[marker]) : []),
        ...(note === null ? [] : [note]),
      ],
      cells: cellsOf(figure.status === 'missing' ? figure.reasonText : figure.text, number, share),
      isWhole,
      bar: bars[i] ?? null,
    })),
    ...(total
      ? [
          {
            name: labels.report.allCategories,
            notes: [],
            cells: cellsOf(total.figure, total.number, total.share),
            isWhole: true,
            bar: null,
          },
        ]
      : []),
  ];
}
