import { fill, type Labels } from '../labels.js';
import type { ComparisonResult, IndicatorResult } from '../results.js';
import type { TextAt } from './axis-room.js';
import { textWidth } from './axis-text.js';
import { bandsOfQuarters, polarityThen, type QuarterBand } from './benchmark-bands.js';
import type { BenchmarkFrame } from './benchmark-frame.js';
import { laneLabels, strokeDown, type BenchmarkLine, type LaneLabel } from './benchmark-lines.js';
import type { BenchmarkRow } from './benchmark-rows.js';

/** An area where it is drawn. */
export interface DrawnRow extends BenchmarkRow {
  x: number;
  y: number;
  /** How far the line goes that its dot stands on. */
  guide: number;
  /** From lower to upper limit; null without. */
  interval: [number, number] | null;
  /** Its name in lines, and where their middle stands; null where there is no room to name every area. */
  label: { lines: string[]; y: number } | null;
}

/** The words over the lines; a name too long for the drawing stands with its figure among the facts beside it. */
export function lineFlags(
  { others, axis, margins }: BenchmarkFrame,
  labels: Labels,
  width: number,
): LaneLabel[] {
  const wanted = others.map(({ name, text: figure, at }) => {
    const named = fill(labels.chart.named, { name, figure });
    return { x: axis.position(at), text: textWidth(named, margins.size) > width ? figure : named };
  });
  return laneLabels(wanted, margins);
}

/** The quarters, each with the line at which it begins. */
export function drawnBands(
  indicator: IndicatorResult,
  comparison: ComparisonResult,
  labels: Labels,
  { axis, layout, stacked, height, size }: BenchmarkFrame,
  words: readonly TextAt[],
): (QuarterBand & { bound: string; y: number })[] {
  const bounds = (comparison.quartileBounds ?? []).map((bound) => Number(bound.value));
  const setting = { polarity: polarityThen(indicator, comparison), ours: comparison.quartile, size };
  const top = stacked ? layout.height : 0;
  return bandsOfQuarters(bounds, axis.position, layout.width, setting, labels).map((band) => ({
    ...band,
    y: height - size * 0.5,
    bound: band.x > 0 ? strokeDown(band.x, [top, height], words, size) : '',
  }));
}

/** Others' lines under their flags. Words in lower lanes lie over a line where no arrangement kept them clear. */
export function drawnLines(
  { others, axis, layout, stacked, size }: BenchmarkFrame,
  flags: readonly LaneLabel[],
  words: readonly TextAt[],
): (BenchmarkLine & { x: number; path: string; label: TextAt })[] {
  const end = stacked ? -2 : layout.height;
  return others.flatMap((line, i) => {
    const flag = flags[i];
    if (!flag) return [];
    const x = axis.position(line.at);
    const over = [...flags.filter(({ lane }) => lane < flag.lane), ...words];
    const path = strokeDown(x, [flag.top, end], over, size) + (stacked ? inRows(x, layout.rows) : '');
    return [{ ...line, x, path, label: flag }];
  });
}

/** Each area's dot with its limits and name. */
export function drawnRows({ rows, axis, layout, stacked }: BenchmarkFrame): DrawnRow[] {
  return rows.map((row, i) => {
    const x = axis.position(row.at);
    const hasLimits = row.lower !== null && row.upper !== null;
    const interval: DrawnRow['interval'] = hasLimits
      ? [axis.position(row.lower ?? 0), axis.position(row.upper ?? 0)]
      : null;
    return {
      ...row,
      x,
      y: layout.rows[i] ?? 0,
      guide: stacked && !row.isUs && !interval ? layout.width : Math.max(0, interval?.[0] ?? x),
      interval,
      label: layout.labels[i] ?? null,
    };
  });
}

/** A line that shows only where dots are, so that it doesn't run through the words between them. */
function inRows(x: number, rows: readonly number[]): string {
  return rows.map((y) => `M${x} ${y - 6}v12`).join('');
}
