import { fill, type Labels } from '../labels.js';
import type { ComparisonResult, IndicatorResult, UnitResult } from '../results.js';
import { dodge } from './axis-dodge.js';
import type { TextAt } from './axis-room.js';
import { textWidth, widest, wrapText } from './axis-text.js';
import { valueAxis, type ValueAxis } from './axis-values.js';
import { bandsOfQuarters, polarityThen, type QuarterBand } from './benchmark-bands.js';
import { benchmarkLines, laneLabels, type BenchmarkLine } from './benchmark-lines.js';
import { benchmarkRows, type BenchmarkRow } from './benchmark-rows.js';
import { NARROW } from './trend.js';

/** An area where it is drawn. */
export interface DrawnRow extends BenchmarkRow {
  x: number;
  y: number;
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
  /** Where the columns of ranks and figures end, and names begin, left of the plot. */
  columns: { place: number; name: number; value: number };
  /** True where areas are too many to name each beside its dot. */
  dense: boolean;
  caption: string;
  ticks: { x: number; text: string; anchor: TextAt['anchor'] }[];
  bands: QuarterBand[];
  lines: (BenchmarkLine & { x: number; top: number; label: TextAt })[];
  rows: DrawnRow[];
  missing: { name: string; text: string; reason: string }[];
}

/** More than this, and areas are named only at the ends, where we are, and where a reader points. */
const MOST_NAMED = 40;
const DENSE_ROW = 4;

/** Draws a comparison with a group for a box of this width; type is 13 pixels unless the page says otherwise. */
export function benchmarkView(
  indicator: IndicatorResult,
  comparison: ComparisonResult,
  labels: Labels,
  { width, us, size = 13 }: { width: number; us?: string | undefined; size?: number },
): BenchmarkView {
  const { unit } = indicator;
  const name = us ?? labels.chart.us;
  const narrow = width < NARROW;
  const rows = benchmarkRows(comparison, name, unit, labels);
  const dense = rows.length > MOST_NAMED;

  // 1. The columns at the left: rank, name, figure.
  const named = dense ? rows.filter(({ isUs }, i) => isUs || i === 0 || i === rows.length - 1) : rows;
  const nameWidth = Math.min(
    width * (narrow ? 0.34 : 0.3),
    widest(
      named.map((row) => row.name),
      size,
    ) * 1.07,
  );
  const place = widest(
    named.map((row) => row.place),
    size,
  );
  const value =
    widest(
      named.map(({ text }) => text),
      size,
    ) * 1.07;
  const columns = {
    place,
    name: place === 0 ? 0 : place + 10,
    value: Math.ceil((place === 0 ? 0 : place + 10) + nameWidth + 10 + value),
  };
  const left = columns.value + 14;
  const plotWidth = Math.max(width - left - 16, 60);

  // 2. The rows, as high as the longest name needs.
  const lines = new Map(named.map((row) => [row, wrapText(row.name, nameWidth, size)]));
  const most = Math.max(1, ...[...lines.values()].map((one) => one.length));
  const rowHeight = dense ? DENSE_ROW : Math.round(Math.max(size * 2, most * size * 1.2 + 8));
  const bandHeight = comparison.quartileBounds ? size * 2 : size * 0.6;
  const height = Math.round(bandHeight + rows.length * rowHeight + 4);
  const toY = (i: number) => bandHeight + (i + 0.5) * rowHeight;

  // 3. The axis and all that stands on it.
  const others = benchmarkLines(indicator, comparison, labels);
  const bounds = (comparison.quartileBounds ?? []).map((bound) => Number(bound.value));
  const values = [
    ...rows.flatMap(({ at, lower, upper }) => [at, lower, upper]),
    ...others.map(({ at }) => at),
  ];
  const axis = axisThatFits(
    values.filter((one) => one !== null),
    unit,
    plotWidth,
    size,
  );
  const lanes = laneLabels(
    others.map(({ name: theirs, text, at }) => ({
      x: axis.position(at),
      text: fill(labels.chart.named, { name: theirs, figure: text }),
    })),
    plotWidth,
    size,
    left,
  );
  const top = Math.ceil(lanes.lanes * size * 1.4 + 8);
  const placed = dodge(
    named.map((row) => ({ y: toY(rows.indexOf(row)), height: dense ? size * 1.3 : rowHeight })),
    height,
  );
  return {
    name: nameOf(indicator, comparison, name, labels),
    width,
    height: Math.ceil(top + height + size + 12 + (axis.caption ? size + 6 : 0)),
    size,
    plot: { left, top, width: plotWidth, height },
    columns,
    dense,
    caption: axis.caption,
    ticks: ticksThatFit(axis, plotWidth, size),
    bands: bandsOfQuarters(
      bounds,
      axis.position,
      plotWidth,
      { polarity: polarityThen(indicator, comparison), ours: comparison.quartile, size },
      labels,
    ),
    lines: others.map((line, i) => {
      const { lane = 0, ...label } = lanes.labels[i] ?? { x: 0, y: 0, text: '', anchor: 'start' as const };
      return { ...line, x: axis.position(line.at), top: -4 - lane * size * 1.4, label };
    }),
    rows: rows.map((row, i) => {
      const index = named.indexOf(row);
      return {
        ...row,
        x: axis.position(row.at),
        y: toY(i),
        interval:
          row.lower === null || row.upper === null
            ? null
            : [axis.position(row.lower), axis.position(row.upper)],
        label: index < 0 ? null : { lines: lines.get(row) ?? [], y: placed[index] ?? toY(i) },
      };
    }),
    missing: missingOf(comparison),
  };
}

/** The axis with the most ticks whose words don't touch; of grades all. */
function axisThatFits(values: readonly number[], unit: UnitResult, width: number, size: number): ValueAxis {
  const counts = [5, 4, 3, 2];
  const axes = counts.map((count) => valueAxis(values, unit, width, { size, count }));
  const fits = ({ ticks }: ValueAxis) =>
    ticks.every(({ at, lines }, i) => {
      const next = ticks[i + 1];
      return !next || next.at - at > widest([lines.join(' '), next.lines.join(' ')], size) + 6;
    });
  return axes.find(fits) ?? axes[3] ?? valueAxis(values, unit, width, { size });
}

/** From the right, as many as don't touch; the last keeps inside. */
function ticksThatFit({ ticks }: ValueAxis, width: number, size: number): BenchmarkView['ticks'] {
  let free = Infinity;
  return ticks
    .toReversed()
    .map(({ at, lines }): BenchmarkView['ticks'][number] => {
      const text = lines.join(' ');
      const length = textWidth(text, size);
      const isLast = at + length / 2 > width + 16;
      const [from, to] = isLast ? [width + 16 - length, width + 16] : [at - length / 2, at + length / 2];
      const isFree = to < free - 4;
      if (isFree) free = from;
      return { x: at, text: isFree ? text : '', anchor: isLast ? 'end' : 'middle' };
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
