import type { Labels } from '../labels.js';
import type { IndicatorResult } from '../results.js';
import type { TextAt } from './axis-room.js';
import type { ValueAxis } from './axis-values.js';
import { placeEnds, type EndLabel, type LineKind } from './trend-ends.js';
import { trendFrame, type TrendFrame } from './trend-frame.js';
import type { TrendLine } from './trend-lines.js';
import type { Gap, Watershed } from './trend-marks.js';
import type { AmbitionLine, OtherLine } from './trend-others.js';
import { readoutsOf, type Readout } from './trend-readout.js';
import { trendStrokes, type TrendStrokes } from './trend-strokes.js';
import type { TargetLines } from './trend-targets.js';
import { trendWords } from './trend-words.js';

/** What an item of the key shows beside its words. */
export type KeyMark = LineKind | 'open' | 'diamond' | 'limits' | 'ambition';

/** A whole chart as plain drawing objects. Positions are in pixels from the top left corner of the plot. */
export interface TrendView {
  /** The accessible name: whole sentences. */
  name: string;
  title: string;
  width: number;
  height: number;
  /** Of its type, in pixels. */
  size: number;
  /** The plot within the drawing. */
  plot: { left: number; top: number; width: number; height: number };
  /** True where the lines have a key above and bare figures at their ends. */
  narrow: boolean;
  /** What the figures count, above the axis; often empty. */
  caption: string;
  values: (ValueAxis['ticks'][number] & { y: number })[];
  /** Where nothing lies, when figures are on both sides of it. */
  zero: number | null;
  periods: TextAt[];
  years: number[];
  target: TargetLines;
  series: TrendLine;
  others: OtherLine[];
  references: { y: number }[];
  ambition: AmbitionLine | null;
  /** Within the plot, clear of every line: old targets, the ambition's points, the good side. */
  words: TextAt[];
  watersheds: Watershed[];
  gaps: Gap[];
  ends: EndLabel[];
  key: { mark: KeyMark; text: string }[];
  /** What there was no room to write beside the lines, or is better said in a sentence. */
  notes: string[];
  readouts: Readout[];
}

/** Draws an indicator's series for a box of this width; type is 13 pixels unless the page says otherwise. */
export function trendView(
  indicator: IndicatorResult,
  labels: Labels,
  { width, us = labels.chart.us, size = 13 }: { width: number; us?: string | undefined; size?: number },
): TrendView {
  const frame = trendFrame(indicator, labels, { width, us, size });
  const strokes = trendStrokes(indicator, labels, frame);
  const { words, gaps, notes, lone } = trendWords(indicator, labels, frame, strokes);
  const { narrow, axis, periods, toY, height, left } = frame;
  const { line, others, ambition, target, watersheds } = strokes;
  const top = topOf(frame, strokes);
  const ends = placeEnds(frame.ends, toY, target.last?.y ?? null, { height, size, lone });
  return {
    name: indicator.graphText,
    title: indicator.title,
    width,
    size,
    height: Math.ceil(top + height + periods.height),
    plot: { left, top, width: frame.width, height },
    narrow,
    caption: axis.caption,
    values: axis.ticks.map((tick) => ({ ...tick, y: height - tick.at })),
    zero: zeroOf(indicator, frame),
    periods: periods.labels.map((label) => ({ ...label, y: label.y + height })),
    years: periods.years,
    target,
    series: line,
    others,
    references: strokes.references.map((y) => ({ y })),
    ambition,
    words,
    watersheds,
    gaps,
    ends,
    key: keyOf(ends, line, ambition, labels, narrow),
    notes,
    readouts: readoutsOf(indicator, periods.bands, labels, us),
  };
}

/** Room above the plot for what the figures count and for the words of watersheds. */
function topOf({ axis, size }: TrendFrame, { watersheds }: TrendStrokes): number {
  return 8 + (axis.caption ? size + 10 : 0) + (watersheds.some(({ label }) => label) ? size + 8 : 0);
}

/** Null for grades, and where nothing lies at an end of the axis. */
function zeroOf({ unit }: IndicatorResult, { axis, height }: TrendFrame): number | null {
  const nothing = axis.position(0);
  return !unit.grades && nothing > 0 && nothing < height ? height - nothing : null;
}

/** The lines where they have no names beside them, and whatever needs a word of its own. */
function keyOf(
  ends: readonly EndLabel[],
  line: TrendLine,
  ambition: AmbitionLine | null,
  labels: Labels,
  narrow: boolean,
): TrendView['key'] {
  const has = (shape: string) => line.points.some((point) => point.shape === shape);
  return [
    ...(narrow ? ends.map(({ kind, name }) => ({ mark: kind, text: name })) : []),
    ...(ambition?.points.some(({ kind }) => kind === 'milestone') || ambition?.path
      ? [{ mark: 'ambition' as const, text: labels.chart.ambition }]
      : []),
    ...(has('open') ? [{ mark: 'open' as const, text: labels.markers.p }] : []),
    ...(has('diamond') ? [{ mark: 'diamond' as const, text: labels.chart.notComplete }] : []),
    ...(line.limits !== '' || line.intervals.length > 0
      ? [{ mark: 'limits' as const, text: labels.chart.marginOfError }]
      : []),
  ];
}
