import { daysBetween } from '../calendar-date.js';
import type { SeriesItem } from '../results.js';
import { type TextAt, boxOf, overlaps } from './axis-room.js';
import { textWidth, widest, wrapText } from './axis-text.js';
import type { Band } from './graph-geometry.js';

/** A stretch of time that the axis should reach, beside the series: a baseline, a milestone. */
export interface Reach {
  start: string;
  end: string;
  text: string;
}

/** An axis of periods: every position is in pixels from its left end. */
export interface PeriodAxis {
  bands: Band[];
  /** Where the middle of a stretch of time lies. */
  middleOf: (stretch: { start: string; end: string }) => number;
  /** Where a stretch of time begins and ends. */
  endsOf: (stretch: { start: string; end: string }) => [number, number];
  labels: TextAt[];
  /** Where one year parts from the next. */
  years: number[];
  /** Room taken below the axis. */
  height: number;
}

/** Letters' heights from one line of labels to the next. */
const LEADING = 1.35;
const EPOCH = '1970-01-01';

/**
 * The periods side by side, alike in width, or, of an irregular series, by their dates. The axis reaches on to what is
 * asked for as long as the series keeps a third of it.
 */
export function periodAxis(
  series: readonly SeriesItem[],
  {
    width,
    size,
    irregular,
    reach,
  }: { width: number; size: number; irregular: boolean; reach: readonly Reach[] },
): PeriodAxis {
  const steps = irregular
    ? stepsByDate(series)
    : series.map((_, i) => ({ start: i, middle: i + 0.5, end: i + 1 }));
  const toStep = interpolated(irregular ? datesOf(series, steps) : endsOfPeriods(series));
  const stepOf = ({ start, end }: { start: string; end: string }): [number, number] =>
    irregular
      ? [toStep(dayAfter(end)), toStep(dayAfter(end))]
      : [toStep(dayOf(start)), toStep(dayAfter(end))];
  const most = series.length + 2;
  const wanted = reach.map(stepOf);
  const first = Math.max(-most, Math.min(0, ...wanted.map(([start]) => start)));
  const last = Math.min(series.length + most, Math.max(series.length, ...wanted.map(([, end]) => end)));
  const toX = (step: number) => ((step - first) / (last - first || 1)) * width;
  const bands = steps.map(({ start, middle, end }) => ({
    start: toX(start),
    middle: toX(middle),
    end: toX(end),
  }));
  const middleOf = (stretch: { start: string; end: string }) => {
    const [start, end] = stepOf(stretch);
    return toX((start + end) / 2);
  };
  const outside = reach.filter((stretch) => {
    const x = middleOf(stretch);
    return (x < toX(0) || x > toX(series.length)) && x >= 0 && x <= width;
  });
  const extra = outside.map((stretch) => ({ x: middleOf(stretch), text: stretch.text }));
  return {
    bands,
    middleOf,
    endsOf: (stretch) => {
      const [start, end] = stepOf(stretch);
      return [toX(start), toX(end)];
    },
    ...labelsOf(series, bands, extra, width, size),
  };
}

function dayOf(day: string): number {
  return daysBetween(EPOCH, day);
}

function dayAfter(day: string): number {
  return dayOf(day) + 1;
}

type Knot = [day: number, step: number];

/** Every period ends a step after the one before. */
function endsOfPeriods(series: readonly SeriesItem[]): Knot[] {
  const ends = series.map(({ end }) => dayAfter(end));
  const [first = 0, second] = ends;
  const before = second === undefined ? dayOf(series[0]?.start ?? EPOCH) : 2 * first - second;
  return [[before, 0], ...ends.map((end, i): Knot => [end, i + 1])];
}

function datesOf(series: readonly SeriesItem[], steps: readonly Band[]): Knot[] {
  return series.map(({ end }, i) => [dayAfter(end), steps[i]?.middle ?? 0]);
}

function stepsByDate(series: readonly SeriesItem[]): Band[] {
  const days = series.map(({ end }) => dayOf(end));
  const [first = 0] = days;
  const span = (days.at(-1) ?? 0) - first || 1;
  const middles = days.map((day) => 0.5 + ((day - first) / span) * (series.length - 1));
  return middles.map((middle, i) => ({
    start: i === 0 ? 0 : (middle + (middles[i - 1] ?? 0)) / 2,
    middle,
    end: i === series.length - 1 ? series.length : (middle + (middles[i + 1] ?? 0)) / 2,
  }));
}

/** The straight line through the knots, carried on beyond both ends. */
function interpolated(knots: readonly Knot[]): (day: number) => number {
  return (day) => {
    const found = knots.findIndex(([at]) => at >= day);
    const index = found === -1 ? knots.length - 1 : Math.max(found, 1);
    const [from, to] = [knots[index - 1], knots[index]];
    const [only = [day, 0]] = knots;
    // One date by itself: a year is a step.
    if (!from || !to) return only[1] + (day - only[0]) / 365;
    return from[1] + ((day - from[0]) / (to[0] - from[0] || 1)) * (to[1] - from[1]);
  };
}

/** Quarters over years, or one name for each period; as many as fit, always the last. */
function labelsOf(
  series: readonly SeriesItem[],
  bands: readonly Band[],
  extra: readonly { x: number; text: string }[],
  width: number,
  size: number,
): Pick<PeriodAxis, 'labels' | 'years' | 'height'> {
  const line = size * LEADING;
  const groups = yearsOf(series, bands);
  if (!groups) {
    const names = series.map(({ heading, periodName }, i) => ({
      x: bands[i]?.middle ?? 0,
      text: heading[0].length > periodName.length ? periodName : heading[0],
    }));
    const labels = thinned([...names, ...extra], width, size, size + 7);
    const lines = Math.max(1, ...labels.map(({ y }) => Math.round((y - size - 7) / line) + 1));
    return { labels, years: [], height: size + 12 + (lines - 1) * line };
  }
  const parts = partsThatFit(series, bands, groups, size);
  const y = size + 7;
  const yearY = parts.length > 0 ? y + line + 3 : y;
  const labels = [
    ...parts.map((part): TextAt => ({ ...part, y, anchor: 'middle' })),
    ...thinned([...everySoMany(groups, width, size), ...extra], width, size, yearY),
  ];
  return { labels, years: groups.slice(1).map(({ start }) => start), height: yearY + 6 };
}

type Group = Band & { text: string; first: number };

/** Neighbours of one year; null where periods have no second line, or every year has one period. */
function yearsOf(series: readonly SeriesItem[], bands: readonly Band[]): Group[] | null {
  if (series.length === 0 || series.some(({ heading }) => heading[1] === '')) return null;
  const groups: Group[] = [];
  series.forEach(({ heading: [text] }, i) => {
    const band = bands[i];
    const last = groups.at(-1);
    if (!band) return;
    if (last?.text === text) Object.assign(last, { end: band.end, middle: (last.start + band.end) / 2 });
    else groups.push({ ...band, text, first: i });
  });
  return groups;
}

/** The quarters or months: all of them, every other …, or, where a year has room for one alone, none. */
function partsThatFit(
  series: readonly SeriesItem[],
  bands: readonly Band[],
  groups: readonly Group[],
  size: number,
): { x: number; text: string }[] {
  const names = series.map(({ heading }) => heading[1]);
  const [band] = bands;
  const room = band ? band.end - band.start : 0;
  const most = Math.max(...groups.map(({ first }, i) => (groups[i + 1]?.first ?? series.length) - first));
  const from = groups[1]?.first ?? 0;
  const bare = names.map((name) => name.replace(/^[QH](?=\d$)/, ''));
  for (const every of [1, 2, 3, 6].filter((step) => step === 1 || step < most)) {
    for (const texts of [names, bare]) {
      if (widest(texts, size) + 10 > room * every) continue;
      return texts.flatMap((text, i) =>
        (i - from) % every === 0 ? [{ x: bands[i]?.middle ?? 0, text }] : [],
      );
    }
  }
  return [];
}

/** Every year, every other one …, the last among them: as often as none touch. */
function everySoMany(groups: readonly Group[], width: number, size: number): { x: number; text: string }[] {
  const years = groups.map(({ middle, text }) => ({ x: middle, text }));
  const sparser = years.map((_, step) => years.filter((_, i) => (years.length - 1 - i) % (step + 1) === 0));
  return sparser.find((some) => thinned(some, width, size, 0).length >= some.length) ?? years;
}

/** Names along the axis in lines, from the right as many as don't touch; none beyond the ends. */
function thinned(
  names: readonly { x: number; text: string }[],
  width: number,
  size: number,
  y: number,
): TextAt[] {
  const kept: TextAt[] = [];
  let taken: TextAt[] = [];
  const widths = names.map(({ text }) => textWidth(text, size));
  const room = names.length > 1 ? width / names.length : width;
  const isLong = Math.max(0, ...widths) + 8 > room;
  for (const { x, text } of names.toSorted((a, b) => b.x - a.x)) {
    const lines = isLong ? wrapText(text, Math.max(room - 8, size * 5), size) : [text];
    const half = widest(lines, size) / 2;
    const centre = Math.min(Math.max(x, half - size), width - half + size);
    const label = lines.map((line, i): TextAt => ({
      x: centre,
      y: y + i * size * LEADING,
      text: line,
      anchor: 'middle',
    }));
    const isFree = !label.some((one) =>
      taken.some((other) =>
        overlaps(
          boxOf(one, textWidth(one.text, size), size),
          boxOf(other, textWidth(other.text, size), size),
        ),
      ),
    );
    if (!isFree) continue;
    taken = [...taken, ...label];
    kept.push(...label);
  }
  return kept;
}
