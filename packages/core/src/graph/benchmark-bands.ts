import type { Labels } from '../labels.js';
import type { ComparisonResult, IndicatorResult } from '../results.js';
import type { Polarity } from '../vocabulary.js';
import { textWidth } from './axis-text.js';

/** A quarter of all areas, from `x` on. */
export interface QuarterBand {
  letter: 'A' | 'B' | 'C' | 'D';
  x: number;
  width: number;
  isOurs: boolean;
  /** As much as there is room for; empty for none. */
  text: string;
}

/** Which way was good when the two were compared, which may be before the latest period. */
export function polarityThen({ series, polarity }: IndicatorResult, { ours }: ComparisonResult): Polarity {
  return series.find(({ period }) => period === ours?.period)?.polarity ?? polarity;
}

/** The four bands of values, parted at the bounds; none where there are no bounds. */
export function bandsOfQuarters(
  bounds: readonly number[],
  position: (value: number) => number,
  width: number,
  { polarity, ours, size }: { polarity: Polarity; ours: string | null; size: number },
  labels: Labels,
): QuarterBand[] {
  if (bounds.length === 0) return [];
  const edges = [0, ...bounds.map(position), width];
  const letters = ['A', 'B', 'C', 'D'] as const;
  return (polarity === 'high' ? letters.toReversed() : letters).map((letter, i) => {
    const x = edges[i] ?? 0;
    const room = (edges[i + 1] ?? width) - x;
    const text = [labels.chart.bands[letter], letter].find((one) => textWidth(one, size) + 8 <= room) ?? '';
    return { letter, x, width: room, isOurs: letter === ours, text };
  });
}
