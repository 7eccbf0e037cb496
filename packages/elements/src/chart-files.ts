import type { CSSResult } from 'lit';
import type { ChartDrawing, DrawnChart } from './chart.js';
import { pictureWords } from './chart-words.view.js';
import { pngOf, svgOf } from './chart-picture.js';
import { csvText, fileNamed } from './csv-text.view.js';
import { saveCsv, saveFile } from './save-file.js';

/** What a chart can be saved as: its picture to scale or in dots, and its figures. */
export const chartFormats = ['svg', 'png', 'csv'] as const;

export type ChartFormat = (typeof chartFormats)[number];

/** Saves what is on the page, of a measure's charts this `kind`; the file's name, or null where the browser can't draw it. */
export async function saveChart<View extends ChartDrawing>(
  format: ChartFormat,
  kind: string,
  { indicator, results, chart, drawn }: DrawnChart<View>,
  root: ParentNode,
  marks: readonly CSSResult[],
): Promise<string | null> {
  const name = fileNamed(`${indicator.id} ${kind} ${results.period ?? ''}`, format);
  if (format === 'csv') {
    saveCsv(name, csvText(chart.cells()));
    return name;
  }
  const picture = svgOf(root, pictureWords(indicator, results, chart.period), drawn, marks);
  if (!picture) return null;
  const file = format === 'png' ? await pngOf(picture) : new Blob([picture.text], { type: 'image/svg+xml' });
  if (file) saveFile(name, file);
  return file && name;
}
