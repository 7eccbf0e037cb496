import { quote } from './cell.js';
import { type PlacedNumber, type RefusedCells, placeKey } from './refused-cells.js';
import type { UnitInput } from './unit-text.js';

/** From here on a sum may be written out in full: £1200 under £000 is that or £1.2 million, £1200 under £m hardly £1.2 billion in full. */
const FULL = { thousand: 1000, million: 10_000, billion: 10_000 };

/** The cells of sums with their own sign and written in full where the unit counts in thousands or millions: `£1,000,000` under £m. */
export function writtenOutSums(unit: UnitInput | undefined, numbers: readonly PlacedNumber[]): RefusedCells {
  if (unit?.kind !== 'currency' || !unit.scale) return new Map();
  const { scale } = unit;
  const odd = numbers.filter(({ number: { sign, scale: own, value } }) => {
    return sign !== null && own === null && Math.abs(Number(value)) >= FULL[scale];
  });
  return new Map(
    odd.map((cell) => {
      const { sign } = cell.number;
      const message = `${quote(cell.text)} may be written out in full, but this indicator counts in ${scale}s, so it is not used: write 1 for ${sign}1 ${scale}, or name the unit ${sign} alone.`;
      return [placeKey(cell), { code: 'doubtful-scale', message }];
    }),
  );
}
