import { fill, type Labels } from '../labels.js';
import type { ComparisonResult, IndicatorResult } from '../results.js';
import type { PeriodAxis, Reach } from './axis-periods.js';
import { type Room, type TextAt, freeSpot } from './axis-room.js';
import { toPath, type Point } from './graph-geometry.js';
import { isYearAfter } from './sparkline.js';
import type { ToY } from './trend-lines.js';

/** Another's line: joined through figures of our periods, a level stretch for each figure of another kind of period. */
export interface OtherLine {
  id: string;
  name: string;
  path: string;
  /** Figures that a path alone wouldn't show. */
  dots: Point[];
  strokes: Point[][];
  /** The last figure: where its label goes; null where none is shown. */
  last: { y: number; period: string; text: string } | null;
}

/** Every comparator that has figures over the periods shown. */
export function otherLines(
  { comparisons, series, accumulation }: IndicatorResult,
  axis: PeriodAxis,
  toY: ToY,
): OtherLine[] {
  const places = new Map(series.map(({ period }, i) => [period, i]));
  const isNewYear = (i: number) => accumulation === 'year-to-date' && isYearAfter(series[i], series[i - 1]);
  return comparisons.flatMap((comparison) => {
    if (comparison.series.length === 0) return [];
    const strokes = comparison.series.every(({ period }) => places.has(period))
      ? joined(comparison, places, axis, toY, isNewYear)
      : level(comparison, axis, toY);
    const item = comparison.series.at(-1);
    const y = toY(item?.value ?? null);
    return {
      id: comparison.comparator,
      name: comparison.name,
      path: strokes.map((stroke) => (stroke.length > 1 ? toPath(stroke) : '')).join(''),
      dots: strokes.flatMap((stroke) => (stroke.length === 1 ? stroke : [])),
      strokes,
      last: item && y !== null ? { y, period: item.period, text: item.text } : null,
    };
  });
}

/** Neighbouring periods are joined; a missing one parts the line, and so does, year to date, a new year. */
function joined(
  { series }: ComparisonResult,
  places: ReadonlyMap<string, number>,
  { bands }: PeriodAxis,
  toY: ToY,
  isNewYear: (index: number) => boolean,
): Point[][] {
  const strokes: Point[][] = [];
  let before = -2;
  for (const { period, value } of series) {
    const place = places.get(period) ?? -1;
    const y = toY(value);
    const x = bands[place]?.middle;
    if (y === null || x === undefined) continue;
    if (place === before + 1 && !isNewYear(place)) strokes.at(-1)?.push({ x, y });
    else strokes.push([{ x, y }]);
    before = place;
  }
  return strokes;
}

function level({ series }: ComparisonResult, { endsOf }: PeriodAxis, toY: ToY): Point[][] {
  return series.flatMap(({ start, end, value }) => {
    const y = toY(value);
    const [from, to] = endsOf({ start, end });
    if (y === null || to <= 0) return [];
    const left = Math.max(0, from);
    return [
      to - left < 1
        ? [{ x: to, y }]
        : [
            { x: left, y },
            { x: to, y },
          ],
    ];
  });
}

/** The way from the baseline to each milestone in turn. */
export interface AmbitionLine {
  path: string;
  points: (Point & { kind: 'baseline' | 'milestone'; period: string; text: string })[];
}

/** What the axis of periods should reach for an ambition. */
export function reachOf({ ambition }: IndicatorResult): Reach[] {
  const points = ambition ? [...(ambition.baseline ? [ambition.baseline] : []), ...ambition.milestones] : [];
  return points.map(({ start, end, period }) => ({ start, end, text: period }));
}

/** The ambition's straight lines; what lies beyond the axis is cut off at its edge. Null where there is none. */
export function ambitionLine(
  { ambition }: IndicatorResult,
  axis: PeriodAxis,
  toY: ToY,
  width: number,
): AmbitionLine | null {
  if (!ambition) return null;
  const points = [
    ...(ambition.baseline ? [{ ...ambition.baseline, kind: 'baseline' as const }] : []),
    ...ambition.milestones.map((milestone) => ({ ...milestone, kind: 'milestone' as const })),
  ].flatMap(({ kind, period, text, value, start, end }) => {
    const y = toY(value);
    return y === null ? [] : [{ x: axis.middleOf({ start, end }), y, kind, period, text }];
  });
  const strokes = points.slice(1).map((point, i) => cut(points[i] ?? point, point, width));
  return {
    path: strokes.map((stroke) => toPath(stroke)).join(''),
    points: points.filter(({ x }) => x >= 0 && x <= width),
  };
}

/** Words beside each point of the ambition, the bare figure where there is no room for more; the notes say them all. */
export function ambitionLabels(
  way: AmbitionLine | null,
  { chart }: Labels,
  placed: readonly TextAt[],
  room: Room,
): TextAt[] {
  const labels: TextAt[] = [];
  for (const { x, y, kind, period, text } of way?.points ?? []) {
    const words = fill(kind === 'baseline' ? chart.baseline : chart.milestone, { figure: text, period });
    const spots = [words, text].flatMap((one) => spotsAbout({ x, y }, one, room.size));
    const spot = freeSpot(spots, [...placed, ...labels], room);
    if (spot) labels.push(spot);
  }
  return labels;
}

/** Above and below a point, then further off, then beside it. */
export function spotsAbout({ x, y }: Point, text: string, size: number): TextAt[] {
  const rows = [-9, size + 7, -size - 6, size * 2 + 4].map((by) => y + by);
  const ends = [
    { x: x + 2, anchor: 'end' as const },
    { x: x - 2, anchor: 'start' as const },
    { x, anchor: 'middle' as const },
  ];
  const beside = [
    { x: x + 9, anchor: 'start' as const },
    { x: x - 9, anchor: 'end' as const },
  ];
  return [
    ...rows.flatMap((row) => ends.map((end) => ({ ...end, y: row, text }))),
    ...beside.map((end) => ({ ...end, y: y + size * 0.35, text })),
  ];
}

function cut(from: Point, to: Point, width: number): Point[] {
  const at = (x: number) => ({ x, y: from.y + ((x - from.x) / (to.x - from.x || 1)) * (to.y - from.y) });
  if (to.x < 0 || from.x > width) return [];
  return [from.x < 0 ? at(0) : from, to.x > width ? at(width) : to];
}
