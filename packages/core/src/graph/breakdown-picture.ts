import type { Labels } from '../labels.js';
import type { BreakdownResult, IndicatorResult } from '../results.js';
import { pictureName } from './breakdown-picture-name.js';
import { pictureRows, type PictureRow } from './breakdown-picture-rows.js';
import {
  pictureColumns,
  pictureTexts,
  type PictureColumns,
  type PictureText,
} from './breakdown-picture-words.js';
import { breakdownView, type BreakdownLine } from './breakdown.js';

/**
 * A breakdown drawn once for every reader, with its names and figures in it. Positions are in pixels from its top left
 * corner.
 */
export interface BreakdownPicture {
  /** The accessible name: every category with all that is known of it, then the verdict. */
  name: string;
  width: number;
  height: number;
  /** Of its type, in pixels. */
  size: number;
  /** All of it: nothing stands about it. */
  plot: { left: number; top: number; width: number; height: number };
  texts: PictureText[];
  bars: { x: number; y: number; width: number; height: number }[];
  /** Where bars begin, and lines across them, from the first row to the last. */
  ground: { x: number; top: number; bottom: number } | null;
  lines: (BreakdownLine & { x: number })[];
  /** The heights of the lines between rows. */
  rules: number[];
  /** To stand above it: the verdict. */
  sentences: string[];
  /** To stand below it. */
  notes: string[];
}

/** Wide enough for names and figures to be read, no wider than a page. */
const WIDTH = 688;
const SIZE = 13;
const BAR = 14;

/**
 * Draws every category: its name, its bar, its figure, number and share, and its change and difference from overall where
 * bars leave them room; one without a figure says why in words.
 */
export function breakdownPicture(
  indicator: IndicatorResult,
  breakdown: BreakdownResult,
  labels: Labels,
  { sort }: { sort?: 'document' | 'value' | undefined } = {},
): BreakdownPicture {
  const view = breakdownView(indicator, breakdown, labels, { sort, everyBar: true });
  const rows = pictureRows(breakdown, view, labels);
  const hasBars = view.bars.length > 0;
  const columns = pictureColumns(rows, { width: WIDTH, size: SIZE, hasBars });
  const across = (percent: number) => columns.bars.x + (columns.bars.width * percent) / 100;
  const { texts, bars, rules, bottom } = placed(rows, columns);
  const height = Math.ceil(bottom);
  return {
    name: pictureName(indicator, breakdown, view, rows, labels),
    width: WIDTH,
    height,
    size: SIZE,
    plot: { left: 0, top: 0, width: WIDTH, height },
    texts,
    bars,
    ground: hasBars ? { x: across(view.zero), top: rules[0] ?? 0, bottom: lastPart(rows, rules) } : null,
    lines: view.lines.map((line) => ({ ...line, x: across(line.at) })),
    rules,
    sentences: view.sentences,
    notes: view.notes,
  };
}

/** One row under another, the headings first. */
function placed(rows: readonly PictureRow[], columns: PictureColumns) {
  const texts: PictureText[] = [];
  const bars: BreakdownPicture['bars'] = [];
  const rules: number[] = [];
  let top = 0;
  for (const [i, row] of rows.entries()) {
    const { texts: words, bottom } = pictureTexts(row, columns, { top, size: SIZE, isHead: i === 0 });
    texts.push(...words);
    if (row.bar) {
      const { x, width } = columns.bars;
      const inPixels = (percent: number) => (width * percent) / 100;
      const y = (top + bottom - BAR) / 2;
      bars.push({ x: x + inPixels(row.bar.start), y, width: inPixels(row.bar.width), height: BAR });
    }
    rules.push(bottom);
    top = bottom;
  }
  return { texts, bars, rules, bottom: top };
}

/** The foot of the last row that isn't the whole: lines end there. */
function lastPart(rows: readonly { isWhole: boolean }[], rules: readonly number[]): number {
  return rules[rows.findLastIndex(({ isWhole }) => !isWhole)] ?? 0;
}
