import type { Place } from './cell.js';
import type { PlacedNumber } from './unit-of-measure.js';

/** Cells whose number may be a hundred times too small, by `placeKey`. */
export type DoubtfulCells = ReadonlySet<string>;

/** What names a cell in a set. */
export function placeKey({ row, column }: Place): string {
  return `${row} ${column}`;
}

/**
 * The cells of plain numbers of 1 or less among figures that are written with %, none of which is as small: 0.85 beside
 * 92% may be 85% stored as a fraction. Empty where no figure has the sign.
 */
export function doubtfulPercents(numbers: readonly PlacedNumber[]): DoubtfulCells {
  const filled = numbers.filter(({ number }) => Number(number.value) !== 0);
  const isSmall = ({ number }: PlacedNumber) => Math.abs(Number(number.value)) <= 1;
  const signed = filled.filter(({ number }) => number.sign === '%');
  if (signed.length === 0 || signed.some(isSmall)) return new Set();
  return new Set(filled.filter((one) => one.number.sign === null && isSmall(one)).map(placeKey));
}

/** Why a doubtful number is not read. */
export function doubtfulText(text: string): string {
  return `“${text}” may be ${text}% or a fraction, ${text} of the whole, since other figures of this indicator are written with %: write it with its sign.`;
}
