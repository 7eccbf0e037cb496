import { fill, type Labels } from '../labels.js';
import type { IndicatorResult } from '../results.js';
import { freeSpot, type Room, type TextAt } from './axis-room.js';
import type { TrendFrame } from './trend-frame.js';
import { gapNotes, gapsOf, type Gap, type Watershed } from './trend-marks.js';
import { ambitionLabels, spotsAbout } from './trend-others.js';
import { roomAmong, type TrendStrokes } from './trend-strokes.js';
import { stepLabels, zoneLabel, type TargetLines } from './trend-targets.js';

/** The words in the plot, and the sentences below it for those without room. */
export interface TrendWords {
  /** Old targets, the ambition's points, the good side. */
  words: TextAt[];
  gaps: Gap[];
  notes: string[];
  /** Our own name and figure beside the one point that we have; null where its line comes near the end of the plot. */
  lone: TextAt | null;
}

/** A point nearer than this to the end of the plot is plainly what is named there, in pixels. */
const NEAR = 60;

/** Sets words where they keep clear of every line and of one another: gaps first, then targets, ambition and good side. */
export function trendWords(
  indicator: IndicatorResult,
  labels: Labels,
  frame: TrendFrame,
  strokes: TrendStrokes,
): TrendWords {
  const { series } = indicator;
  const { periods, toY, narrow } = frame;
  const { bands } = periods;
  const { ambition, target, watersheds } = strokes;
  const room = roomAmong(strokes, frame);
  const gaps = gapsOf(series, bands, room);
  const inGaps = gaps.flatMap(({ label }) => label ?? []);
  const steps = stepLabels(indicator, { bands, toY, labels, narrow }, inGaps, room);
  const lone = loneLabel(frame, strokes, [...inGaps, ...steps.labels], room);
  const ours = lone ? [lone] : [];
  const goals = ambitionLabels(ambition, labels, [...inGaps, ...steps.labels, ...ours], room);
  const words = [...steps.labels, ...goals];
  return {
    words: [...words, ...zoneLabel(target.zones, labels, [...inGaps, ...words, ...ours], room)],
    gaps,
    lone,
    notes: [
      ...steps.notes,
      ...gapNotes(series, gaps, labels),
      ...notesOf(indicator, target, watersheds, labels),
    ],
  };
}

function loneLabel(
  { ends, width, size }: TrendFrame,
  { line }: TrendStrokes,
  placed: readonly TextAt[],
  room: Room,
): TextAt | null {
  const [point, second] = line.points;
  const text = ends.find(({ kind }) => kind === 'us')?.lines.join(' ');
  if (!point || second || text === undefined || point.x > width - NEAR) return null;
  return freeSpot(spotsAbout(point, text, size), placed, room);
}

function notesOf(
  { series, breaks, ambition }: IndicatorResult,
  target: TargetLines,
  marks: readonly Watershed[],
  labels: Labels,
): string[] {
  const written = new Set(marks.map(({ label }) => label?.text));
  return [
    ...(target.zones.length > 0 ? [labels.chart.goodSide] : []),
    ...breaks.flatMap(({ at, note }) => {
      const item = series.find(({ period }) => period === at);
      const text = fill(labels.chart.breakAt, { note });
      return item?.break && !written.has(text) ? [`${item.periodName}: ${text}.`] : [];
    }),
    ...(ambition ? [ambition.text] : []),
  ];
}
