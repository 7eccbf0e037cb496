import { fill, type Labels } from '../labels.js';
import type { ComparisonResult, IndicatorResult } from '../results.js';
import type { TextAt } from './axis-room.js';
import { textWidth } from './axis-text.js';
import type { ValueAxis } from './axis-values.js';
import type { QuarterBand } from './benchmark-bands.js';
import { benchmarkFrame } from './benchmark-frame.js';
import type { BenchmarkLayout } from './benchmark-layout.js';
import type { BenchmarkLine } from './benchmark-lines.js';
import { drawnBands, drawnLines, drawnRows, lineFlags, type DrawnRow } from './benchmark-strokes.js';
import { wordsBeside, type NameBeside } from './benchmark-words.js';

/** Us among others as plain drawing objects. Positions are in pixels from the top left corner of the plot. */
export interface BenchmarkView {
  /** The accessible name: whole sentences. */
  name: string;
  width: number;
  height: number;
  /** Of its type, in pixels. */
  size: number;
  plot: { left: number; top: number; width: number; height: number };
  columns: BenchmarkLayout['columns'];
  /** True where names and figures stand above the dots. */
  stacked: boolean;
  /** True where areas are too many to name each beside its dot. */
  dense: boolean;
  caption: string;
  /** The words of a tick stand about `middle`, at its foot but for the first and last. */
  ticks: { x: number; middle: number; text: string }[];
  bands: (QuarterBand & { bound: string; y: number })[];
  lines: (BenchmarkLine & { x: number; path: string; label: TextAt })[];
  rows: DrawnRow[];
  /** Names within the plot, where there is no room for them beside it. */
  words: NameBeside[];
  missing: { name: string; text: string; reason: string }[];
}

/** Draws a comparison with a group for a box of this width; type is 13 pixels unless the page says otherwise. */
export function benchmarkView(
  indicator: IndicatorResult,
  comparison: ComparisonResult,
  labels: Labels,
  { width, us = labels.chart.us, size = 13 }: { width: number; us?: string | undefined; size?: number },
): BenchmarkView {
  const frame = benchmarkFrame(indicator, comparison, labels, { width, us, size });
  const { layout, margins, axis, height, narrow, stacked, dense } = frame;
  const flags = lineFlags(frame, labels, width);
  const words = narrow && dense ? wordsBeside(frame.rows, layout, axis.position, margins) : [];
  const lanes = Math.max(0, ...flags.map(({ lane }) => lane + 1));
  const top = Math.ceil(lanes * size * 1.4 + 8);
  return {
    name: nameOf(indicator, comparison, us, labels),
    width,
    height: Math.ceil(top + height + size + 12 + (axis.caption ? size + 6 : 0)),
    size,
    plot: { left: layout.left, top, width: layout.width, height },
    columns: layout.columns,
    stacked,
    dense,
    caption: axis.caption,
    ticks: ticksThatFit(axis, margins),
    bands: drawnBands(indicator, comparison, labels, frame, words),
    lines: drawnLines(frame, flags, words),
    rows: drawnRows(frame),
    words,
    missing: missingOf(comparison),
  };
}

/** From the right, as many as don't touch; the first and the last keep inside the drawing. */
function ticksThatFit(
  { ticks }: ValueAxis,
  { left, width, right, size }: { left: number; width: number; right: number; size: number },
): BenchmarkView['ticks'] {
  let free = Infinity;
  return ticks
    .toReversed()
    .map(({ at, lines }): BenchmarkView['ticks'][number] => {
      const text = lines.join(' ');
      const half = textWidth(text, size) / 2;
      const middle = Math.max(Math.min(at, width + right - half), half - left);
      const isFree = middle + half < free - 4;
      if (isFree) free = middle - half;
      return { x: at, text: isFree ? text : '', middle };
    })
    .reverse();
}

function missingOf({ areas }: ComparisonResult): BenchmarkView['missing'] {
  return areas.flatMap(({ name, value, text, reasonText }) =>
    value === null ? [{ name, text, reason: reasonText ?? '' }] : [],
  );
}

/** What, when, where we stand, how we compare, who is missing. */
function nameOf(
  { title, illustrative }: IndicatorResult,
  comparison: ComparisonResult,
  us: string,
  labels: Labels,
): string {
  const { ours, periodName, rankText, sentence, quartile } = comparison;
  const { chart } = labels;
  const start = fill(chart.benchmark, {
    title,
    period: periodName ?? '',
    name: us,
    figure: ours?.text ?? '',
  });
  return [
    `${start}${rankText === null ? '' : `, ${rankText}`}.`,
    ...(rankText === null ? [chart.notRanked] : []),
    sentence,
    ...(quartile ? [`${fill(chart.quartile, { band: quartile })}.`] : []),
    ...missingText(comparison, labels),
    ...(illustrative ? [`${labels.illustrative}.`] : []),
  ].join(' ');
}

/** Who has no figure, and why; empty where all have one. */
export function missingText(comparison: ComparisonResult, labels: Labels): string[] {
  const missing = missingOf(comparison).map(({ name, reason }) => `${name} (${reason})`);
  return missing.length === 0 ? [] : [fill(labels.chart.noFigureFor, { names: missing.join(', ') })];
}
