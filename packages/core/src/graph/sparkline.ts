import { fill, type Labels } from '../labels.js';
import type { IndicatorResult, SeriesItem } from '../results.js';
import { bandsOf, measure, toPath, verticalScale, type Band, type Point } from './graph-geometry.js';
import { runs } from './runs.js';
import { targetSteps, targetZones, type Zone } from './target-steps.js';

/** All that is drawn of one series, and all that is said of it. */
export interface SparklineView {
  /** The accessible name: a whole sentence. */
  name: string;
  height: number;
  zones: Zone[];
  /** Path of the target's steps; for a year-to-date measure one tick a period. Empty for no target. */
  target: string;
  /** Path of the series, broken at gaps and breaks; empty when no two neighbours have figures. */
  series: string;
  dots: (Point & { open: boolean; last: boolean })[];
  /** Where a break in the series is drawn, in per cent. */
  breaks: number[];
  /** Where the good side changes, in per cent. */
  flips: number[];
  /** Trailing periods without a figure: `[c]`, its line of writing kept clear of the latest figure. */
  missing: { x: number; y: number; text: string } | null;
  /** Beside the end of the lines, never closer than a line of text; `word` is the target's, above its figure, where both are too long for one line. */
  labels: Record<'latest' | 'target' | 'word', { y: number; text: string } | null>;
  /** Below the ends: the first period with its figure, and the last. */
  ends: { first: string; firstFigure: string; last: string } | null;
  illustrative: string | null;
}

const LINE_OF_TEXT = 15;
/** That there is room for beside the graph. */
const MOST_LETTERS = 18;

/** Draws a series in a box of this height in pixels; the width is left to the page. */
export function sparklineView(
  indicator: IndicatorResult,
  labels: Labels,
  { height = 38, short = false }: { height?: number; short?: boolean } = {},
): SparklineView {
  const { series, unit } = indicator;
  const bands = bandsOf(series);
  const values = series.map((item) => (item.status === 'observed' ? measure(item.value, unit) : null));
  const targets = series.flatMap((item) => [item.target, item.range?.min ?? null, item.range?.max ?? null]);
  const scale = verticalScale([...values, ...targets.map((target) => measure(target, unit))], height);
  const toY = (value: string | null) => {
    const number = measure(value, unit);
    return number === null ? null : scale(number);
  };
  const points = values.map((value, i) =>
    value === null ? null : { x: bands[i]?.middle ?? 0, y: scale(value) },
  );
  const isYearToDate = indicator.accumulation === 'year-to-date';
  const lines = runs(
    points,
    (i) => !series[i]?.break && !(isYearToDate && isYearAfter(series[i], series[i - 1])),
  );
  const latest = lines.at(-1)?.at(-1)?.index ?? -1;
  const steps = targetSteps(series, bands, toY, isYearToDate);
  return {
    name: short ? indicator.graphShortText : indicator.graphText,
    height,
    zones: isYearToDate ? [] : targetZones(series, bands, toY, height),
    target: steps.path,
    series: lines
      .filter((run) => run.length > 1)
      .map((run) => toPath(run.map(({ point }) => point)))
      .join(''),
    dots: lines.flatMap((run) =>
      run
        .map(({ point, index }) => ({ ...point, open: isProvisional(series[index]), last: index === latest }))
        .filter((dot) => dot.open || dot.last || run.length === 1),
    ),
    breaks: starts(series, bands, (item) => item.break),
    flips: starts(series, bands, (item, before) => isFlip(item, before)),
    missing: trailingMissing(series, bands, points[latest], height),
    labels: apart(
      latestLabel(series, latest, points[latest]?.y ?? 0, labels),
      steps.last === null ? null : { y: steps.last, text: series.at(-1)?.targetText ?? '' },
      labels,
      height,
    ),
    ends: endsOf(series),
    illustrative: indicator.illustrative ? labels.illustrative : null,
  };
}

function isProvisional(item: SeriesItem | undefined): boolean {
  return item?.status === 'observed' && item.markers.includes('p');
}

/** Whether a year-to-date series begins anew between two periods. */
export function isYearAfter(item: SeriesItem | undefined, before: SeriesItem | undefined): boolean {
  return yearOf(item) !== yearOf(before);
}

/** The year that a year-to-date figure adds up in: from April, or September for `AY…`, or January for `2023-Q3`. */
function yearOf(item: SeriesItem | undefined): number {
  if (!item) return NaN;
  const first = item.period.startsWith('AY') ? 9 : /^\d{4}(-Q\d)?$/.test(item.period) ? 1 : 4;
  const [year = 0, month = 1] = item.end.split('-').map(Number);
  return month >= first ? year : year - 1;
}

/** Whether another side is good than in the period before. */
export function isFlip(item: SeriesItem, before: SeriesItem): boolean {
  return item.polarity !== before.polarity && item.polarity !== 'none' && before.polarity !== 'none';
}

function starts(
  series: SeriesItem[],
  bands: Band[],
  holds: (item: SeriesItem, before: SeriesItem) => boolean,
): number[] {
  return series.flatMap((item, i) => {
    const before = series[i - 1];
    const band = bands[i];
    return before && band && holds(item, before) ? [band.start] : [];
  });
}

function trailingMissing(
  series: SeriesItem[],
  bands: Band[],
  latest: Point | null | undefined,
  height: number,
): SparklineView['missing'] {
  const item = series.at(-1);
  const band = bands.at(-1);
  if (!item || !band || !latest || item.status !== 'missing') return null;
  return { x: band.end, y: latest.y > height / 2 ? LINE_OF_TEXT - 3 : height - 4, text: item.text };
}

/** It stands by the end of the graph: where it is of an earlier period, it says which, or is left to the table. */
function latestLabel(series: SeriesItem[], index: number, y: number, labels: Labels): Label {
  const item = series[index];
  if (!item) return null;
  const { text, periodName } = item;
  if (index === series.length - 1) return { y, text };
  const dated = fill(labels.chart.dated, { name: text, period: periodName });
  return dated.length > MOST_LETTERS ? null : { y, text: dated };
}

type Label = SparklineView['labels']['word'];

/** Moves the figure and the target apart, within the box. */
function apart(latest: Label, target: Label, labels: Labels, height: number): SparklineView['labels'] {
  if (!target) return { latest, target, word: null };
  const whole = fill(labels.targetFigure, { figure: target.text });
  const isWhole = whole.length <= MOST_LETTERS;
  // The lines of the target lie so far above and below its middle.
  const spare = isWhole ? 0 : LINE_OF_TEXT / 2;
  const gap = LINE_OF_TEXT + spare;
  const within = (y: number, edge: number) => Math.min(Math.max(y, edge), height - edge);
  const wanted = within(target.y, spare);
  const isClear = !latest || Math.abs(latest.y - wanted) >= gap;
  const centre = within(((latest?.y ?? 0) + wanted) / 2, gap / 2 + spare);
  const up = latest && latest.y <= wanted ? -gap / 2 : gap / 2;
  const y = isClear ? wanted : centre - up;
  return {
    latest: isClear ? latest : { ...latest, y: centre + up },
    target: { y: y + spare, text: isWhole ? whole : target.text },
    word: isWhole ? null : { y: y - spare, text: labels.columns.target },
  };
}

function endsOf(series: SeriesItem[]): SparklineView['ends'] {
  const first = series.at(0);
  const last = series.at(-1);
  if (!first || !last || first === last) return null;
  return { first: first.periodName, firstFigure: first.text, last: last.periodName };
}
