import type { SeriesItem } from '../results.js';
import { runs } from './runs.js';
import { toPath, type Band } from './graph-geometry.js';

/** A shaded rectangle on the good side of the target: `x` and `width` in per cent, `y` and `height` in pixels. */
export interface Zone {
  x: number;
  y: number;
  width: number;
  height: number;
}

type ToY = (value: string | null) => number | null;

/**
 * The target's line: a step wherever it changes, none where there was none, both bounds of a range. `separate`
 * draws a tick a period instead, for a profile that every year begins anew. `last` is where its label goes.
 */
export function targetSteps(
  series: SeriesItem[],
  bands: Band[],
  toY: ToY,
  separate: boolean,
): { path: string; last: number | null } {
  const levels = [
    series.map((item) => toY(item.range?.max ?? null)),
    series.map((item) => toY(item.range?.min ?? null)),
    series.map((item) => toY(item.target)),
  ];
  const path = levels
    .flatMap((ys) => runs(ys, () => !separate))
    .map((run) =>
      toPath(
        run.flatMap(({ point: y, index }) => {
          const band = bands[index];
          const inset = band && separate ? (band.end - band.start) * 0.12 : 0;
          return band
            ? [
                { x: band.start + inset, y },
                { x: band.end - inset, y },
              ]
            : [];
        }),
      ),
    )
    .join('');
  const last = series.at(-1);
  return { path, last: last ? toY(last.target ?? last.range?.max ?? null) : null };
}

/** The good side of each period's target by the polarity in force then; equal neighbours are one rectangle. */
export function targetZones(series: SeriesItem[], bands: Band[], toY: ToY, height: number): Zone[] {
  const zones: Zone[] = [];
  series.forEach((item, i) => {
    const band = bands[i];
    const side = goodSide(item, toY, height);
    if (!band || !side) return;
    const [y, bottom] = side;
    const before = zones.at(-1);
    const isNext = before && Math.abs(before.x + before.width - band.start) < 0.001;
    if (isNext && before.y === y && before.height === bottom - y) before.width = band.end - before.x;
    else zones.push({ x: band.start, y, width: band.end - band.start, height: bottom - y });
  });
  return zones;
}

/** Top and bottom of the good side in pixels; null where nothing is judged. */
function goodSide(item: SeriesItem, toY: ToY, height: number): [top: number, bottom: number] | null {
  const target = toY(item.target);
  if (item.polarity === 'high' && target !== null) return [0, target];
  if (item.polarity === 'low' && target !== null) return [target, height];
  const top = toY(item.range?.max ?? null);
  const bottom = toY(item.range?.min ?? null);
  return item.polarity === 'range' && top !== null && bottom !== null ? [top, bottom] : null;
}
