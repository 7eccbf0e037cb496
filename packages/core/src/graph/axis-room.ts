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

/** How many of these points lie in the box. */
export function hits(box: Box, points: readonly Point[]): number {
  return points.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom).length;
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

/** Where labels may stand, and what they keep clear of. */
export interface Room {
  width: number;
  height: number;
  /** Type size in pixels. */
  size: number;
  obstacles: readonly Point[];
}

/** The spot inside the room with the least in the way, the first of equals; null where all lie over other words. */
export function clearest(
  spots: readonly TextAt[],
  placed: readonly TextAt[],
  { width, height, size, obstacles }: Room,
): { label: TextAt; hits: number } | null {
  const box = (label: TextAt): Box => boxOf(label, textWidth(label.text, size), size);
  return spots
    .filter((label) => {
      const { left, right, top, bottom } = box(label);
      const isInside = left >= -4 && right <= width + 4 && top >= -4 && bottom <= height + 1;
      return isInside && !placed.some((other) => overlaps(box(label), box(other)));
    })
    .map((label) => ({ label, hits: hits(box(label), obstacles) }))
    .reduce<{ label: TextAt; hits: number } | null>(
      (best, spot) => (best === null || spot.hits < best.hits ? spot : best),
      null,
    );
}
