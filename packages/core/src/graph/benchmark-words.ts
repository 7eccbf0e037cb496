import type { TextAt } from './axis-room.js';
import { wrapText } from './axis-text.js';
import type { BenchmarkLayout } from './benchmark-layout.js';
import type { BenchmarkRow } from './benchmark-rows.js';

/** Between a dot and its name. */
const GAP = 12;
/** Ours is bold. */
const BOLD = 1.07;

/** A line of an area's rank, name and figure. */
export interface NameBeside extends TextAt {
  isUs: boolean;
}

/** Us and the two ends, named beside their dots, on the side with more room, in as many lines as that room needs. */
export function wordsBeside(
  rows: readonly BenchmarkRow[],
  { rows: ys, left, width, height }: BenchmarkLayout,
  position: (at: number) => number,
  { right, size }: { right: number; size: number },
): NameBeside[] {
  const placed: NameBeside[] = [];
  const leading = size * 1.3;
  rows.forEach(({ name, text, place, isUs, at }, i) => {
    if (!isUs && i > 0 && i < rows.length - 1) return;
    const x = position(at);
    const isLeft = x > width / 2;
    const room = (isLeft ? left + x : width - x + right) - GAP;
    const words = [place, name, text].filter((part) => part !== '').join(' ');
    const lines = wrapText(words, room / BOLD, size);
    const depth = (lines.length - 1) * leading;
    const wanted = Math.min((ys[i] ?? 0) + size * 0.35 - depth / 2, height - depth);
    const first = Math.max(wanted, size, (placed.at(-1)?.y ?? -Infinity) + leading);
    const beside = { x: isLeft ? x - GAP : x + GAP, anchor: isLeft ? ('end' as const) : ('start' as const) };
    placed.push(...lines.map((line, below) => ({ ...beside, y: first + below * leading, text: line, isUs })));
  });
  return placed;
}
