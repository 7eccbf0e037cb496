import type { Labels } from '../labels.js';
import type { IndicatorResult } from '../results.js';
import { along, strokesOf, type Room } from './axis-room.js';
import type { TrendFrame } from './trend-frame.js';
import { trendLine, type TrendLine } from './trend-lines.js';
import { watersheds, type Watershed } from './trend-marks.js';
import { ambitionLine, otherLines, type AmbitionLine, type OtherLine } from './trend-others.js';
import { targetLines, type TargetLines } from './trend-targets.js';

/** All that is drawn in the plot but words. */
export interface TrendStrokes {
  line: TrendLine;
  others: OtherLine[];
  ambition: AmbitionLine | null;
  target: TargetLines;
  watersheds: Watershed[];
  /** The heights of references. */
  references: number[];
}

/** Our line, others, targets, ambition and references in a frame. */
export function trendStrokes(indicator: IndicatorResult, labels: Labels, frame: TrendFrame): TrendStrokes {
  const { periods, toY, left, width, right, height, size } = frame;
  const { bands } = periods;
  return {
    line: trendLine(indicator, bands, toY),
    others: otherLines(indicator, periods, toY),
    ambition: ambitionLine(indicator, periods, toY, width),
    target: targetLines(indicator, { bands, toY, height }),
    watersheds: watersheds(indicator, bands, labels, { left, width, right, size }),
    references: indicator.references.flatMap(({ value }) => toY(value) ?? []),
  };
}

/** The plot with every line that words must keep clear of. */
export function roomAmong(strokes: TrendStrokes, { width, height, size }: TrendFrame): Room {
  const { line, others, ambition, target, watersheds: marks, references } = strokes;
  const obstacles = [
    ...line.strokes,
    ...others.flatMap((other) => other.strokes),
    ...strokesOf(`${target.path}${target.yearEnd}${ambition?.path ?? ''}`),
    ...references.map((y) => [
      { x: 0, y },
      { x: width, y },
    ]),
    ...marks.map(({ x }) => [
      { x, y: 0 },
      { x, y: height },
    ]),
    ...line.intervals.map(({ x, top, bottom }) => [
      { x, y: top },
      { x, y: bottom },
    ]),
  ].flatMap((stroke) => along(stroke));
  return { width, height, size, obstacles };
}
