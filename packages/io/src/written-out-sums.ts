import { quote } from './cell.js';
import { type PlacedNumber, type RefusedCells, placeKey } from './refused-cells.js';
import type { UnitInput } from './unit-text.js';

/** So many digits before the point say that a sum is written out in full. */
const FULL_DIGITS = 5;

/** The cells of sums with their own sign and written in full where the unit counts in thousands or millions: `£1,000,000` under £m. */
export function writtenOutSums(unit: UnitInput | undefined, numbers: readonly PlacedNumber[]): RefusedCells {
  if (unit?.kind !== 'currency' || !unit.scale) return new Map();
  const { scale } = unit;
  const odd = numbers.filter(({ number: { sign, scale: own, value } }) => {
    return sign !== null && own === null && Math.abs(Number(value)) >= 10 ** (FULL_DIGITS - 1);
  });
  return new Map(
    odd.map((cell) => {
      const { sign } = cell.number;
      const message = `${quote(cell.text)} looks written out in full, but this indicator counts in ${scale}s, so it is not used: write 1 for ${sign}1 ${scale}, or name the unit ${sign} alone.`;
      return [placeKey(cell), { code: 'doubtful-scale', message }];
    }),
  );
}
