import type { ComparisonResult, IndicatorResult, UnitResult } from '../results.js';
import { fill, type Labels } from '../labels.js';
import { type Box, type TextAt, boxOf, overlaps } from './axis-room.js';
import { textWidth } from './axis-text.js';
import { measure } from './graph-geometry.js';

/** Another's figure as a line down the whole chart: dotted for the group's own, solid for a nation or region. */
export interface BenchmarkLine {
  kind: 'group' | 'nation';
  name: string;
  text: string;
  value: string;
  at: number;
}

/** The group's figure, and that of each nation and region for the same period, or, named, for their own. */
export function benchmarkLines(
  { comparisons, unit }: IndicatorResult,
  chosen: ComparisonResult,
  labels: Labels,
): BenchmarkLine[] {
  const group = lineOf('group', chosen.name, chosen.value, chosen.text, unit);
  const nations = comparisons
    .filter(({ kind }) => kind === 'nation' || kind === 'region')
    .flatMap(({ name, value, text, period, periodName, series }) => {
      const same = series.find((item) => item.period === chosen.period);
      if (same) return lineOf('nation', name, same.value, same.text, unit);
      const named =
        period === chosen.period ? name : fill(labels.chart.dated, { name, period: periodName ?? '' });
      return lineOf('nation', named, value, text, unit);
    });
  return [...group, ...nations];
}

function lineOf(
  kind: BenchmarkLine['kind'],
  name: string,
  value: string | null,
  text: string,
  unit: UnitResult,
): BenchmarkLine[] {
  const at = measure(value, unit);
  return at === null || value === null ? [] : [{ kind, name, text, value, at }];
}

/** A label over its line: `lane` counts up from the plot, `top` is where the line ends. */
export interface LaneLabel extends TextAt {
  lane: number;
  top: number;
}

interface Wanted {
  x: number;
  text: string;
}

/** The room of a plot and what lies beside it, in pixels. */
interface Margins {
  left: number;
  width: number;
  right: number;
  size: number;
}

/**
 * Sets labels over their lines, beside them like flags, in as few lanes as keep every line out of another's words; where no
 * arrangement does, a line stops short of the words and goes on beyond them.
 */
export function laneLabels(wanted: readonly Wanted[], margins: Margins): LaneLabel[] {
  for (const isStrict of [true, false]) {
    for (let lanes = 1; lanes <= wanted.length; lanes++) {
      const found = fitted(wanted, lanes, { ...margins, isStrict }, []);
      if (found) return found;
    }
  }
  return wanted.flatMap((one, lane) => spotsIn(lane, one, margins).slice(-1));
}

/** A line down from `top` to `bottom`, with a gap where it would run through any of these words. */
export function strokeDown(
  x: number,
  [top, bottom]: readonly [number, number],
  words: readonly TextAt[],
  size: number,
): string {
  const gaps = words
    .map((label) => boxOf(label, textWidth(label.text, size), size))
    .filter((box) => x > box.left && x < box.right && box.bottom > top && box.top < bottom)
    .sort((a, b) => a.top - b.top);
  return `M${x} ${top}${gaps.map((box) => `V${box.top}M${x} ${box.bottom}`).join('')}V${bottom}`;
}

interface Rules extends Margins {
  /** Whether no line may run through another's words. */
  isStrict: boolean;
}

/** The first arrangement that holds, tried one label after another; null for none in so many lanes. */
function fitted(
  wanted: readonly Wanted[],
  lanes: number,
  rules: Rules,
  placed: LaneLabel[],
): LaneLabel[] | null {
  const next = wanted[placed.length];
  if (!next) return placed;
  const xs = wanted.map(({ x }) => x);
  for (let lane = 0; lane < lanes; lane++) {
    for (const spot of spotsIn(lane, next, rules)) {
      if (!isClear(spot, placed, xs, rules)) continue;
      const found = fitted(wanted, lanes, rules, [...placed, spot]);
      if (found) return found;
    }
  }
  return null;
}

/** Whether it shares no ground with others, no line runs up through it, and its own runs through none. */
function isClear(
  spot: LaneLabel,
  placed: readonly LaneLabel[],
  xs: readonly number[],
  { left, width, right, size, isStrict }: Rules,
): boolean {
  const boxed = (label: TextAt) => boxOf(label, textWidth(label.text, size), size);
  const box = boxed(spot);
  const runsThrough = (at: Box, x = 0) => isStrict && x > at.left && x < at.right;
  return (
    box.left >= -left - 3 &&
    box.right <= width + right + 3 &&
    placed.every((other, i) => {
      const theirs = boxed(other);
      if (overlaps(box, theirs)) return false;
      if (other.lane > spot.lane) return !runsThrough(box, xs[i]);
      return other.lane === spot.lane || !runsThrough(theirs, xs[placed.length]);
    })
  );
}

function spotsIn(lane: number, { x, text }: Wanted, { left, width, right, size }: Margins): LaneLabel[] {
  const y = -8 - lane * size * 1.4;
  const half = textWidth(text, size) / 2;
  const middle = Math.min(Math.max(x, half - left), width + right - half);
  const beside = { y, text, lane, top: y - size * 0.75 };
  return [
    { ...beside, x: x + 5, anchor: 'start' },
    { ...beside, x: x - 5, anchor: 'end' },
    { ...beside, x: middle, anchor: 'middle', top: y + 4 },
  ];
}
