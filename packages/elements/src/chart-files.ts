import { pngOf, type Picture } from './chart-picture.js';
import { csvText, fileNamed, type Cell } from './csv-text.view.js';
import { saveCsv, saveFile } from './save-file.js';

/** What a chart can be saved as: its picture to scale or in dots, and its figures. */
export const chartFormats = ['svg', 'png', 'csv'] as const;

export type ChartFormat = (typeof chartFormats)[number];

/** What a chart's files are made of, once a reader asks for one. */
export interface ChartFiles {
  /** What they are named by: the measure, the kind of chart, the period. */
  name: string;
  /** Null before it is drawn. */
  picture: () => Picture | null;
  cells: () => Cell[][];
}

/** Saves a chart; the file's name, or null where the browser can't draw it. */
export async function saveChart(format: ChartFormat, files: ChartFiles): Promise<string | null> {
  const name = fileNamed(files.name, format);
  if (format === 'csv') {
    saveCsv(name, csvText(files.cells()));
    return name;
  }
  const picture = files.picture();
  if (!picture) return null;
  const file = format === 'png' ? await pngOf(picture) : new Blob([picture.text], { type: 'image/svg+xml' });
  if (file) saveFile(name, file);
  return file && name;
}
