import type { ComparisonResult, IndicatorResult, UnitResult } from '../results.js';
import { fill, type Labels } from '../labels.js';
import { type TextAt, boxOf, overlaps } from './axis-room.js';
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

/** Sets labels over their lines, each in the lowest lane with room for it; `lanes` is how many that takes. */
export function laneLabels(
  wanted: readonly { x: number; text: string }[],
  width: number,
  size: number,
  left: number,
): { labels: (TextAt & { lane: number })[]; lanes: number } {
  const placed: (TextAt & { lane: number })[] = [];
  const order = wanted.map((one, index) => ({ ...one, index })).sort((a, b) => a.x - b.x);
  const labels = wanted.map((): TextAt & { lane: number } => ({
    x: 0,
    y: 0,
    text: '',
    anchor: 'start',
    lane: 0,
  }));
  order.forEach(({ x, text, index }, i) => {
    // The leftmost goes to the left of its line, so that no line runs through another's words.
    const sides = i === 0 && order.length > 1 ? (['end', 'start'] as const) : (['start', 'end'] as const);
    const spots = Array.from({ length: placed.length + 1 }, (_, lane) => lane).flatMap((lane) =>
      sides.map((anchor) => spotIn(lane, anchor === 'start' ? x - 2 : x + 2, text, anchor, size)),
    );
    const box = (label: TextAt) => boxOf(label, textWidth(label.text, size), size);
    const spot = spots.find((one) => {
      const isInside = box(one).left >= -left - 3 && box(one).right <= width + size * 1.5;
      return isInside && !placed.some((other) => overlaps(box(one), box(other)));
    });
    // Too long for either side: a lane of its own, from the left end on.
    const label = spot ?? spotIn(placed.length, -left, text, 'start', size);
    placed.push(label);
    labels[index] = label;
  });
  return { labels, lanes: Math.max(0, ...placed.map(({ lane }) => lane + 1)) };
}

function spotIn(lane: number, x: number, text: string, anchor: 'start' | 'end', size: number) {
  return { x, y: -8 - lane * size * 1.4, text, anchor, lane };
}
