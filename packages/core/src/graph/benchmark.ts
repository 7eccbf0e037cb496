import { fill, type Labels } from '../labels.js';
import type { ComparisonResult, IndicatorResult, UnitResult } from '../results.js';
import type { TextAt } from './axis-room.js';
import { textWidth, widest } from './axis-text.js';
import { valueAxis, type ValueAxis } from './axis-values.js';
import { bandsOfQuarters, polarityThen, type QuarterBand } from './benchmark-bands.js';
import {
  besideLayout,
  MOST_NAMED,
  overLayout,
  stackedLayout,
  type BenchmarkLayout,
} from './benchmark-layout.js';
import { benchmarkLines, laneLabels, strokeDown, type BenchmarkLine } from './benchmark-lines.js';
import { benchmarkRows, type BenchmarkRow } from './benchmark-rows.js';
import { wordsBeside, type NameBeside } from './benchmark-words.js';
import { NARROW } from './trend.js';

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
  { width, us, size = 13 }: { width: number; us?: string | undefined; size?: number },
): BenchmarkView {
  const { unit } = indicator;
  const name = us ?? labels.chart.us;
  const rows = benchmarkRows(comparison, name, unit, labels);
  const dense = rows.length > MOST_NAMED;

  // 1. Where areas' words and dots go; the names of the bands have a row beneath them, where no line runs.
  const narrow = width < NARROW;
  const stacked = narrow && !dense;
  const layout = (!narrow ? besideLayout : dense ? overLayout : stackedLayout)(rows, { width, size });
  const height = layout.height + (comparison.quartileBounds ? Math.round(size * 1.6) : 0);

  // 2. The axis and all that stands on it.
  const others = benchmarkLines(indicator, comparison, labels);
  const bounds = (comparison.quartileBounds ?? []).map((bound) => Number(bound.value));
  const values = [
    ...rows.flatMap(({ at, lower, upper }) => [at, lower, upper]),
    ...others.map(({ at }) => at),
  ];
  const axis = axisThatFits(
    values.filter((one) => one !== null),
    unit,
    layout.width,
    size,
  );
  const right = width - layout.left - layout.width;
  const margins = { left: layout.left, width: layout.width, right, size };
  const flags = laneLabels(
    others.map(({ name: theirs, text, at }) => {
      const named = fill(labels.chart.named, { name: theirs, figure: text });
      // A name too long for the drawing stands with its figure among the facts beside it.
      return { x: axis.position(at), text: textWidth(named, size) > width ? text : named };
    }),
    margins,
  );
  const words = narrow && dense ? wordsBeside(rows, layout, axis.position, margins) : [];
  const lanes = Math.max(0, ...flags.map(({ lane }) => lane + 1));
  const top = Math.ceil(lanes * size * 1.4 + 8);
  const bands = bandsOfQuarters(
    bounds,
    axis.position,
    layout.width,
    { polarity: polarityThen(indicator, comparison), ours: comparison.quartile, size },
    labels,
  );
  return {
    name: nameOf(indicator, comparison, name, labels),
    width,
    height: Math.ceil(top + height + size + 12 + (axis.caption ? size + 6 : 0)),
    size,
    plot: { left: layout.left, top, width: layout.width, height },
    columns: layout.columns,
    stacked,
    dense,
    caption: axis.caption,
    ticks: ticksThatFit(axis, margins),
    bands: bands.map((band) => ({
      ...band,
      y: height - size * 0.5,
      bound: band.x > 0 ? strokeDown(band.x, [stacked ? layout.height : 0, height], words, size) : '',
    })),
    lines: others.flatMap((line, i) => {
      const flag = flags[i];
      if (!flag) return [];
      const x = axis.position(line.at);
      // Words in lower lanes lie over it where no arrangement kept them clear.
      const over = [...flags.filter(({ lane }) => lane < flag.lane), ...words];
      const end = stacked ? -2 : layout.height;
      const path = strokeDown(x, [flag.top, end], over, size) + (stacked ? inRows(x, layout.rows) : '');
      return [{ ...line, x, path, label: flag }];
    }),
    rows: rows.map((row, i) => {
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
    }),
    words,
    missing: missingOf(comparison),
  };
}

/** A line that shows only where dots are, so that it doesn't run through the words between them. */
function inRows(x: number, rows: readonly number[]): string {
  return rows.map((y) => `M${x} ${y - 6}v12`).join('');
}

/** The axis with the most ticks whose words don't touch; of grades all. */
function axisThatFits(values: readonly number[], unit: UnitResult, width: number, size: number): ValueAxis {
  // Rounded alike at every width, marked as often as there is room.
  const axes = [1, 2, 5, 10].map((every) => valueAxis(values, unit, width, { size, count: 5, every }));
  const fits = ({ ticks }: ValueAxis) =>
    ticks.every(({ at, lines }, i) => {
      const next = ticks[i + 1];
      return !next || next.at - at > widest([lines.join(' '), next.lines.join(' ')], size) + 6;
    });
  return axes.find(fits) ?? axes[3] ?? valueAxis(values, unit, width, { size });
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
