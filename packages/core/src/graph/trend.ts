import { fill, type Labels } from '../labels.js';
import type { IndicatorResult } from '../results.js';
import { periodAxis } from './axis-periods.js';
import { along, strokesOf, type TextAt } from './axis-room.js';
import { widest } from './axis-text.js';
import type { AxisRoom } from './axis-ends.js';
import { valueAxis, type ValueAxis } from './axis-values.js';
import { measure } from './graph-geometry.js';
import { endTexts, endsWidth, placeEnds, type EndLabel, type LineKind } from './trend-ends.js';
import { toYOf, trendLine, type TrendLine } from './trend-lines.js';
import { gapNotes, gapsOf, watersheds, type Gap, type Watershed } from './trend-marks.js';
import {
  ambitionLabels,
  ambitionLine,
  otherLines,
  reachOf,
  type AmbitionLine,
  type OtherLine,
} from './trend-others.js';
import { readoutsOf, type Readout } from './trend-readout.js';
import { stepLabels, targetLines, zoneLabel, type TargetLines } from './trend-targets.js';

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

/** Below this width the chart is drawn the second way. */
export const NARROW = 480;

/** Draws an indicator's series for a box of this width; type is 13 pixels unless the page says otherwise. */
export function trendView(
  indicator: IndicatorResult,
  labels: Labels,
  { width, us, size = 13 }: { width: number; us?: string | undefined; size?: number },
): TrendView {
  const { series, unit } = indicator;
  const name = us ?? labels.chart.us;
  const narrow = width < NARROW;

  // 1. The axis of values, whose ticks and the words at the right leave the plot its width.
  const height = narrow ? 230 : Math.round(Math.min(340, Math.max(240, width * 0.4)));
  const axis = valueAxis(valuesOf(indicator), unit, height, { size, room: goodSides(indicator) });
  const ends = endTexts(indicator, labels, { us: name, narrow, width: width * 0.22, size });
  const nothing = axis.position(0);
  const left =
    Math.ceil(
      widest(
        axis.ticks.flatMap(({ lines }) => lines),
        size,
      ),
    ) + 10;
  const right = Math.ceil(endsWidth(ends, size)) + (ends.length > 0 ? 14 : 4);
  const plotWidth = Math.max(width - left - right, 60);

  // 2. The axis of periods.
  const periods = periodAxis(series, {
    width: plotWidth,
    size,
    irregular: indicator.frequency === 'irregular',
    reach: reachOf(indicator),
  });
  const { bands } = periods;

  // 3. The lines, ours above others.
  const toY = toYOf(indicator, axis, height);
  const line = trendLine(indicator, bands, toY);
  const others = otherLines(indicator, periods, toY);
  const ambition = ambitionLine(indicator, periods, toY, plotWidth);
  const target = targetLines(indicator, { bands, toY, height });
  const marks = watersheds(indicator, bands, labels, { left, width: plotWidth, right, size });
  const references = indicator.references.flatMap(({ value }) => toY(value) ?? []);

  // 4. The words among them, which keep clear of every line and of one another.
  const obstacles = [
    ...line.strokes,
    ...others.flatMap(({ strokes }) => strokes),
    ...strokesOf(`${target.path}${target.yearEnd}${ambition?.path ?? ''}`),
    ...references.map((y) => [
      { x: 0, y },
      { x: plotWidth, y },
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
  const room = { width: plotWidth, height, size, obstacles };
  const gaps = gapsOf(series, bands, room);
  const inGaps = gaps.flatMap(({ label }) => label ?? []);
  const steps = stepLabels(indicator, { bands, toY, labels, narrow }, inGaps, room);
  const goals = ambitionLabels(ambition, labels, [...inGaps, ...steps.labels], room);
  const words = [...steps.labels, ...goals];
  const top = 8 + (axis.caption ? size + 10 : 0) + (marks.some(({ label }) => label) ? size + 8 : 0);
  const placed = placeEnds(ends, toY, target.last?.y ?? null, height, size);
  return {
    name: indicator.graphText,
    title: indicator.title,
    width,
    size,
    height: Math.ceil(top + height + periods.height),
    plot: { left, top, width: plotWidth, height },
    narrow,
    caption: axis.caption,
    values: axis.ticks.map((tick) => ({ ...tick, y: height - tick.at })),
    zero: !unit.grades && nothing > 0 && nothing < height ? height - nothing : null,
    periods: periods.labels.map((label) => ({ ...label, y: label.y + height })),
    years: periods.years,
    target,
    series: line,
    others,
    references: references.map((y) => ({ y })),
    ambition,
    words: [...words, ...zoneLabel(target.zones, labels, [...inGaps, ...words], room)],
    watersheds: marks,
    gaps,
    ends: placed,
    key: keyOf(placed, line, ambition, labels, narrow),
    notes: [...steps.notes, ...gapNotes(series, gaps, labels), ...notesOf(indicator, target, marks, labels)],
    readouts: readoutsOf(indicator, bands, labels, name),
  };
}

/** Every value that the axis must hold. */
function valuesOf({ series, comparisons, references, ambition, unit, target }: IndicatorResult): number[] {
  const texts = [
    ...series.flatMap((item) => [
      item.status === 'observed' ? item.value : null,
      item.target,
      item.range?.min ?? null,
      item.range?.max ?? null,
      item.lower,
      item.upper,
    ]),
    target?.yearEnd ? (series.at(-1)?.yearEnd ?? null) : null,
    ...comparisons.flatMap((comparison) => comparison.series.map(({ value }) => value)),
    ...references.map(({ value }) => value),
    ambition?.baseline?.value ?? null,
    ...(ambition?.milestones.map(({ value }) => value) ?? []),
  ];
  return texts.map((text) => measure(text, unit)).filter((value) => value !== null);
}

/** Targets that the axis must go beyond, for their good side to be seen. */
function goodSides({ series, unit, accumulation }: IndicatorResult): AxisRoom {
  if (accumulation === 'year-to-date') return { above: [], below: [] };
  const sided = (side: 'high' | 'low') =>
    series
      .filter(({ polarity }) => polarity === side)
      .map(({ target }) => measure(target, unit))
      .filter((value) => value !== null);
  return { above: sided('high'), below: sided('low') };
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
