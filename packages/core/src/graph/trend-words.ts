import { fill, type Labels } from '../labels.js';
import type { IndicatorResult } from '../results.js';
import type { TextAt } from './axis-room.js';
import type { TrendFrame } from './trend-frame.js';
import { gapNotes, gapsOf, type Gap, type Watershed } from './trend-marks.js';
import { ambitionLabels } from './trend-others.js';
import { roomAmong, type TrendStrokes } from './trend-strokes.js';
import { stepLabels, zoneLabel, type TargetLines } from './trend-targets.js';

/** The words in the plot, and the sentences below it for those without room. */
export interface TrendWords {
  /** Old targets, the ambition's points, the good side. */
  words: TextAt[];
  gaps: Gap[];
  notes: string[];
}

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
  const goals = ambitionLabels(ambition, labels, [...inGaps, ...steps.labels], room);
  const words = [...steps.labels, ...goals];
  return {
    words: [...words, ...zoneLabel(target.zones, labels, [...inGaps, ...words], room)],
    gaps,
    notes: [
      ...steps.notes,
      ...gapNotes(series, gaps, labels),
      ...notesOf(indicator, target, watersheds, labels),
    ],
  };
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
