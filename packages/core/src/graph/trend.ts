import { fill, type Labels } from '../labels.js';
import type { IndicatorResult } from '../results.js';
import { periodAxis } from './axis-periods.js';
import { along, type TextAt } from './axis-room.js';
import { widest } from './axis-text.js';
import { valueAxis, type ValueAxis } from './axis-values.js';
import { measure } from './graph-geometry.js';
import { endTexts, endsWidth, placeEnds, type EndLabel, type LineKind } from './trend-ends.js';
import { toYOf, trendLine, type TrendLine } from './trend-lines.js';
import { gapsOf, watersheds, type Gap, type Watershed } from './trend-marks.js';
import { ambitionLine, otherLines, reachOf, type AmbitionLine, type OtherLine } from './trend-others.js';
import { readoutsOf, type Readout } from './trend-readout.js';
import { targetLines, type TargetLines } from './trend-targets.js';

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
  periods: TextAt[];
  years: number[];
  target: TargetLines;
  series: TrendLine;
  others: OtherLine[];
  references: { y: number }[];
  ambition: AmbitionLine | null;
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
  const axis = valueAxis(valuesOf(indicator), unit, height, { size });
  const ends = endTexts(indicator, labels, { us: name, narrow, width: width * 0.22, size });
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

  // 3. The lines, ours above others, and the words that keep clear of them.
  const toY = toYOf(indicator, axis, height);
  const line = trendLine(indicator, bands, toY);
  const others = otherLines(indicator, periods, toY);
  const obstacles = [...line.strokes, ...others.flatMap(({ strokes }) => strokes)].flatMap((stroke) =>
    along(stroke),
  );
  const room = { width: plotWidth, height, size, obstacles };
  const ambition = ambitionLine(indicator, periods, toY, labels, room);
  const target = targetLines(indicator, { ...room, bands, toY, labels });
  const marks = watersheds(indicator, bands, labels, { width: plotWidth, size });
  const top = 8 + (axis.caption ? size + 6 : 0) + (marks.some(({ label }) => label) ? size + 8 : 0);
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
    periods: periods.labels.map((label) => ({ ...label, y: label.y + height })),
    years: periods.years,
    target,
    series: line,
    others,
    references: indicator.references.flatMap(({ value }) => {
      const y = toY(value);
      return y === null ? [] : [{ y }];
    }),
    ambition,
    watersheds: marks,
    gaps: gapsOf(series, bands, height, size),
    ends: placed,
    key: keyOf(placed, line, ambition, labels, narrow),
    notes: notesOf(indicator, target, marks, labels),
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
    ...(ambition ? [{ mark: 'ambition' as const, text: labels.chart.ambition }] : []),
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
