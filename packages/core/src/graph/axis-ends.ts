import { scaleLinear } from 'd3-scale';
import type { UnitResult } from '../results.js';

/** Values beyond which the axis goes on by half a tick or more: targets, whose good side is shaded there. */
export interface AxisRoom {
  above: readonly number[];
  below: readonly number[];
}

/** Where an axis begins and ends, and how far its ticks are apart. */
export interface AxisEnds {
  least: number;
  greatest: number;
  step: number;
}

/** The least that the axis spreads, as a part of its values: a small change shouldn't look like a great one. */
const LEAST_SPREAD = 0.1;
const NO_ROOM: AxisRoom = { above: [], below: [] };

/** Round ends about these values, with about `count` ticks, never more than two above. */
export function axisEnds(
  values: readonly number[],
  unit: UnitResult,
  count: number,
  room: AxisRoom = NO_ROOM,
): AxisEnds {
  const ends = withRoom(rounded(values, unit, count), values, unit, room);
  const ticks = ticksBetween(ends.least, ends.greatest, ends.step);
  return ticks.length > count + 2 && count > 2 ? axisEnds(values, unit, count - 1, room) : ends;
}

/** The multiples of a step from one value to another, without binary noise. */
export function ticksBetween(least: number, greatest: number, step: number): number[] {
  const first = Math.ceil(least / step - 1e-6);
  const last = Math.floor(greatest / step + 1e-6);
  return Array.from({ length: last - first + 1 }, (_, i) => withoutNoise((first + i) * step));
}

/**
 * The ends of the axis. It starts from zero where the values are spread widely enough for that to cost little, and never
 * shows what can't be: less than zero of what has none, more than all of a whole.
 */
function rounded(values: readonly number[], unit: UnitResult, count: number): AxisEnds {
  if (values.every((value) => value === 0)) return { least: 0, greatest: 1, step: 0.5 };
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const size = Math.max(Math.abs(least), Math.abs(greatest));
  const room = Math.max(0, size * LEAST_SPREAD - (greatest - least)) / 2;
  // Zero costs little where it is near.
  const isNear = least <= greatest / 2 || (unit.kind === 'count' && least < 10);
  const bottom = least >= 0 && isNear ? 0 : least - room;
  const top = greatest <= 0 && greatest >= least / 2 ? Math.max(0, greatest + room) : greatest + room;
  const ends = rounder(least >= 0 ? Math.max(0, bottom) : bottom, top, count);
  return {
    ...ends,
    least: least >= 0 ? Math.max(0, ends.least) : ends.least,
    greatest: isPart(values, unit) ? Math.min(100, ends.greatest) : ends.greatest,
  };
}

/** Out to whole steps. */
function rounder(least: number, greatest: number, count: number): AxisEnds {
  const scale = scaleLinear().domain([least, greatest]).nice(count);
  const [low = least, high = greatest] = scale.domain();
  const [first = low, second = high] = scale.ticks(count);
  return { least: low, greatest: high, step: withoutNoise(second - first) };
}

function withoutNoise(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}

/**
 * The same ends with room for what is shaded: another tick, or, where a figure can't be beyond, half of one without a mark.
 * A figure that isn't nothing doesn't lie on the ground, where it would look like it.
 */
function withRoom(
  { least, greatest, step }: AxisEnds,
  values: readonly number[],
  unit: UnitResult,
  { above, below }: AxisRoom,
): AxisEnds {
  const lowest = Math.min(...values);
  const isLow = below.some((value) => value - step / 2 < least) || (least > 0 && lowest - step / 4 < least);
  const isHigh = above.some((value) => value + step / 2 > greatest);
  const isAtNothing = least === 0 && isNeverNegative(values);
  const isWhole = greatest === 100 && isPart(values, unit);
  return {
    least: isLow ? least - (isAtNothing ? step / 2 : step) : least,
    greatest: isHigh ? greatest + (isWhole ? step / 2 : step) : greatest,
    step,
  };
}

function isNeverNegative(values: readonly number[]): boolean {
  return values.every((value) => value >= 0);
}

function isPart(values: readonly number[], { kind }: UnitResult): boolean {
  return kind === 'percent' && values.every((value) => value <= 100);
}
