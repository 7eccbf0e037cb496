import { fill, type Labels } from '../labels.js';
import type { IndicatorResult, SeriesItem } from '../results.js';
import { type Room, type TextAt, freeSpot } from './axis-room.js';
import { textWidth } from './axis-text.js';
import { type Band, toPath } from './graph-geometry.js';
import { targetSteps, targetZones, type Zone } from './target-steps.js';
import type { ToY } from './trend-lines.js';

/** More old targets than this are counted in one note: the table has them. */
const MOST_TOLD = 3;

/** The target's steps and its good side. */
export interface TargetLines {
  path: string;
  zones: Zone[];
  /** Up to the year's end, of a year-to-date measure; empty for none. */
  yearEnd: string;
  /** Where the target in force at the end stands; null where there is none then. */
  last: { y: number; text: string } | null;
}

/** The target's lines; their words follow when all lines are known. */
export function targetLines(
  indicator: IndicatorResult,
  { bands, toY, height }: { bands: readonly Band[]; toY: ToY; height: number },
): TargetLines {
  const { series } = indicator;
  const isYearToDate = indicator.accumulation === 'year-to-date';
  const last = series.at(-1);
  const y = last ? levelOf(last, toY) : null;
  return {
    path: targetSteps(series, [...bands], toY, isYearToDate).path,
    zones: isYearToDate ? [] : targetZones(series, [...bands], toY, height),
    yearEnd: isYearToDate ? yearEndPath(series, bands, toY) : '',
    last: y !== null && last?.targetText ? { y, text: last.targetText } : null,
  };
}

/** Of a range the middle. */
function levelOf(item: SeriesItem, toY: ToY): number | null {
  const top = toY(item.range?.max ?? null);
  const bottom = toY(item.range?.min ?? null);
  return toY(item.target) ?? (top === null || bottom === null ? null : (top + bottom) / 2);
}

/** A target that another followed: from `from` to `to` at the height `y`. */
interface OldStep {
  from: number;
  to: number;
  y: number;
  figure: string;
  /** The name of the period in which the next one began. */
  next: string;
}

function oldSteps({ series, accumulation }: IndicatorResult, bands: readonly Band[], toY: ToY): OldStep[] {
  if (accumulation === 'year-to-date') return [];
  return series.flatMap((item, i) => {
    const next = series[i + 1];
    if (!next || !item.targetText || next.targetText === item.targetText) return [];
    const first = series.findLastIndex(({ targetText }, j) => j < i && targetText !== item.targetText) + 1;
    const y = toY(item.target ?? item.range?.max ?? null);
    const [from, to] = [bands[first]?.start, bands[i]?.end];
    if (y === null || from === undefined || to === undefined) return [];
    return [{ from, to, y, figure: item.targetText, next: next.periodName }];
  });
}

/**
 * Old targets are labelled at their step's end, in one wording for all; those with no room are told below. The one in force
 * is named at the right of the plot. Where too many have none, all are counted in one sentence.
 */
export function stepLabels(
  indicator: IndicatorResult,
  { bands, toY, labels, narrow }: { bands: readonly Band[]; toY: ToY; labels: Labels; narrow: boolean },
  placed: readonly TextAt[],
  room: Room,
): { labels: TextAt[]; notes: string[] } {
  const steps = oldSteps(indicator, bands, toY);
  const wordings = [
    ...(narrow ? [] : [(figure: string) => fill(labels.targetFigure, { figure })]),
    (figure: string) => figure,
  ];
  const tried = wordings.map((wording) => {
    const found: TextAt[] = [];
    const left = steps.filter((step) => {
      const spot = freeSpot(spotsAlong(step, wording(step.figure), room.size), [...placed, ...found], room);
      if (spot) found.push(spot);
      return !spot;
    });
    return { found, left };
  });
  const [best] = tried.toSorted((a, b) => a.left.length - b.left.length);
  const note = ({ figure, next }: OldStep) =>
    `${fill(labels.before, { figure: fill(labels.targetFigure, { figure }), period: next })}.`;
  const { found = [], left = [] } = best ?? {};
  const [first] = steps;
  return first && left.length > MOST_TOLD
    ? {
        labels: [],
        notes: [
          fill(labels.chart.targetSteps, { count: steps.length, figure: first.figure, period: first.next }),
        ],
      }
    : { labels: found, notes: left.map(note) };
}

/** From the end of a step to its beginning, above the line and below it, none where the words are wider than the step. */
function spotsAlong({ from, to, y }: OldStep, text: string, size: number): TextAt[] {
  const room = to - from - textWidth(text, size) - 10;
  if (room < 0) return [];
  const ends = Array.from({ length: Math.floor(room / 8) + 1 }, (_, i) => to - 5 - i * 8);
  return ends.flatMap((x) =>
    [y - 5, y + size * 0.85 + 3].map((baseline): TextAt => ({ x, y: baseline, text, anchor: 'end' })),
  );
}

/** `On target`, written on the good side where nothing is in the way; else nowhere, since a note says it too. */
export function zoneLabel(
  zones: readonly Zone[],
  labels: Labels,
  placed: readonly TextAt[],
  room: Room,
): TextAt[] {
  const { size } = room;
  const text = labels.ratings.green;
  const spots = zones
    .filter(({ width, height }) => width > textWidth(text, size) + 16 && height > size * 1.8)
    .flatMap(({ x, y, width, height }) =>
      [y + size + 4, y + height - 7].flatMap((baseline): TextAt[] => [
        { x: x + 8, y: baseline, text, anchor: 'start' },
        { x: x + width - 8, y: baseline, text, anchor: 'end' },
      ]),
    );
  const spot = freeSpot(spots, placed, room);
  return spot ? [spot] : [];
}

/** A level line over the periods of each year that have a target for its end. */
function yearEndPath(series: readonly SeriesItem[], bands: readonly Band[], toY: ToY): string {
  const last = series.at(-1)?.yearEnd ?? null;
  const first = series.findLastIndex(({ yearEnd }) => yearEnd !== last) + 1;
  const y = toY(last);
  const [from, to] = [bands[first]?.start, bands.at(-1)?.end];
  if (y === null || from === undefined || to === undefined) return '';
  return toPath([
    { x: from, y },
    { x: to, y },
  ]);
}
