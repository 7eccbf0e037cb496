import { textWidth } from './axis-text.js';
import type { Point } from './graph-geometry.js';

/** A piece of text where it is drawn: `y` is its baseline. */
export interface TextAt {
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a text of this width and type size lies, with a little air around it. */
export function boxOf({ x, y, anchor }: TextAt, width: number, size: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left: left - 3, right: left + width + 3, top: y - size, bottom: y + size * 0.35 };
}

/** Whether two rectangles share any ground. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Where its letters themselves lie: what no line may run through. */
function inkOf(label: TextAt, width: number, size: number): Box {
  return { ...boxOf(label, width, size), top: label.y - size * 0.85, bottom: label.y + size * 0.28 };
}

/** Whether any of these points lies in the box. */
function isHit(box: Box, points: readonly Point[]): boolean {
  return points.some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
}

/** The lines through these points as points no more than `step` apart: what a label should keep clear of. */
export function along(points: readonly Point[], step = 4): Point[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    if (!next) return [point];
    const pieces = Math.max(1, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / step));
    return Array.from({ length: pieces }, (_, piece) => ({
      x: point.x + ((next.x - point.x) * piece) / pieces,
      y: point.y + ((next.y - point.y) * piece) / pieces,
    }));
  });
}

/** The corners of a path of straight lines, a list for each stroke: `M0,20L40,20M60,5L80,5` has two. */
export function strokesOf(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((stroke) =>
      stroke
        .replace('Z', '')
        .split('L')
        .map((pair) => {
          const [x = 0, y = 0] = pair.split(',').map(Number);
          return { x, y };
        }),
    );
}

/** Where labels may stand, and what they keep clear of. */
export interface Room {
  width: number;
  height: number;
  /** Type size in pixels. */
  size: number;
  obstacles: readonly Point[];
}

/** The first spot inside the room that is clear of all lines and of words already there; null where none is. */
export function freeSpot(
  spots: readonly TextAt[],
  placed: readonly TextAt[],
  { width, height, size, obstacles }: Room,
): TextAt | null {
  const box = (label: TextAt): Box => boxOf(label, textWidth(label.text, size), size);
  const isFree = (label: TextAt) => {
    const { left, right, top, bottom } = box(label);
    const isInside = left >= -4 && right <= width + 4 && top >= -4 && bottom <= height + 1;
    return (
      isInside &&
      !placed.some((other) => overlaps(box(label), box(other))) &&
      !isHit(inkOf(label, textWidth(label.text, size), size), obstacles)
    );
  };
  return spots.find(isFree) ?? null;
}
