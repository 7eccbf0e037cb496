import { fill, type Labels } from '../labels.js';
import type { IndicatorResult, SeriesItem } from '../results.js';
import { type Room, type TextAt, clearest } from './axis-room.js';
import { textWidth } from './axis-text.js';
import { type Band, toPath } from './graph-geometry.js';
import { targetSteps, targetZones, type Zone } from './target-steps.js';
import type { ToY } from './trend-lines.js';

/** The target's steps, its good side, and what is written beside them. */
export interface TargetLines {
  path: string;
  zones: Zone[];
  /** Up to the year's end, of a year-to-date measure; empty for none. */
  yearEnd: string;
  labels: TextAt[];
  /** Where the target in force at the end stands; null where there is none then. */
  last: { y: number; text: string } | null;
}

interface Setting extends Room {
  bands: readonly Band[];
  toY: ToY;
  labels: Labels;
}

/** Old targets are labelled at their step's end, the one in force at the right of the plot. */
export function targetLines(indicator: IndicatorResult, setting: Setting): TargetLines {
  const { series } = indicator;
  const { bands, toY, height } = setting;
  const isYearToDate = indicator.accumulation === 'year-to-date';
  const zones = isYearToDate ? [] : targetZones(series, [...bands], toY, height);
  const last = series.at(-1);
  const y = last ? levelOf(last, toY) : null;
  const labels = isYearToDate ? [] : stepLabels(series, setting);
  return {
    path: targetSteps(series, [...bands], toY, isYearToDate).path,
    zones,
    yearEnd: isYearToDate ? yearEndPath(series, bands, toY) : '',
    labels: [...labels, ...zoneLabel(zones, labels, setting)],
    last: y !== null && last?.targetText ? { y, text: last.targetText } : null,
  };
}

/** Of a range the middle. */
function levelOf(item: SeriesItem, toY: ToY): number | null {
  const top = toY(item.range?.max ?? null);
  const bottom = toY(item.range?.min ?? null);
  return toY(item.target) ?? (top === null || bottom === null ? null : (top + bottom) / 2);
}

function stepLabels(series: readonly SeriesItem[], setting: Setting): TextAt[] {
  const { bands, toY, labels, size } = setting;
  const placed: TextAt[] = [];
  series.forEach((item, i) => {
    const next = series[i + 1];
    if (!next || !item.targetText || next.targetText === item.targetText) return;
    const first = series.findLastIndex(({ targetText }, j) => j < i && targetText !== item.targetText) + 1;
    const y = toY(item.target ?? item.range?.max ?? null);
    const [from, to] = [bands[first]?.start, bands[i]?.end];
    if (y === null || from === undefined || to === undefined) return;
    const texts = [fill(labels.targetFigure, { figure: item.targetText }), item.targetText];
    const text = texts.find((one) => textWidth(one, size) + 10 <= to - from);
    if (text === undefined) return;
    const spots = [
      { x: to - 5, y: y - 5, anchor: 'end' as const },
      { x: to - 5, y: y + size + 2, anchor: 'end' as const },
      { x: from + 5, y: y - 5, anchor: 'start' as const },
      { x: from + 5, y: y + size + 2, anchor: 'start' as const },
    ].map((spot) => ({ ...spot, text }));
    const best = clearest(spots, placed, setting);
    if (best) placed.push(best.label);
  });
  return placed;
}

/** `On target`, written on the good side where nothing is in the way; else nowhere, since the key says it too. */
function zoneLabel(zones: readonly Zone[], placed: readonly TextAt[], setting: Setting): TextAt[] {
  const { labels, size } = setting;
  const text = labels.ratings.green;
  const spots = zones
    .filter(({ width, height }) => width > textWidth(text, size) + 16 && height > size * 1.8)
    .flatMap(({ x, y, width, height }) =>
      [y + size + 4, y + height - 7].flatMap((baseline): TextAt[] => [
        { x: x + 8, y: baseline, text, anchor: 'start' },
        { x: x + width - 8, y: baseline, text, anchor: 'end' },
      ]),
    );
  const best = clearest(spots, placed, setting);
  return best?.hits === 0 ? [best.label] : [];
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
