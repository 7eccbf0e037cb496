import { writeSheets } from '@scorecard/io/xlsx';
import { MEASURES } from './starter-tables.js';
import { starterText as text } from './starter-text.js';

/** Characters across; every other column is as wide as a quarter. */
const WIDTHS: Readonly<Record<string, number>> = { Theme: 14, Measure: 34, Commentary: 48, Illustrative: 13 };
const QUARTER = 11;
const FIGURE = /-Q\d$|^Target$/;

/** The starter as a workbook: the measures on one sheet, as councils keep them, and how to fill it in on another. */
export function starterWorkbook(): Promise<Uint8Array> {
  const [headings = [], ...rows] = MEASURES;
  const { guide } = text;
  return writeSheets(
    [
      {
        name: 'Measures',
        heading: text.title,
        lines: [text.invented, text.unmark],
        columns: headings.map((heading) => ({
          heading,
          width: WIDTHS[heading] ?? QUARTER,
          isFigure: FIGURE.test(heading),
        })),
        rows,
      },
      {
        name: guide.sheet,
        heading: guide.heading,
        lines: [],
        columns: guide.headings.map((heading, i) => ({ heading, width: i === 0 ? 22 : 90 })),
        rows: guide.rows,
      },
    ],
    { title: text.title, author: '' },
  );
}
