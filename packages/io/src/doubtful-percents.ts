import { type PlacedNumber, type RefusedCells, placeKey } from './refused-cells.js';

/**
 * The cells of plain numbers of 1 or less among figures that are written with %, none of which is as small: 0.85 beside
 * 92% may be 85% stored as a fraction. Empty where no figure has the sign.
 */
export function doubtfulPercents(numbers: readonly PlacedNumber[]): RefusedCells {
  const filled = numbers.filter(({ number }) => Number(number.value) !== 0);
  const isSmall = ({ number }: PlacedNumber) => Math.abs(Number(number.value)) <= 1;
  const signed = filled.filter(({ number }) => number.sign === '%');
  if (signed.length === 0 || signed.some(isSmall)) return new Map();
  const doubtful = filled.filter((one) => one.number.sign === null && isSmall(one));
  return new Map(
    doubtful.map((one) => [placeKey(one), { code: 'doubtful-percent', message: doubtfulText(one.text) }]),
  );
}

function doubtfulText(text: string): string {
  return `“${text}” may be ${text}% or a fraction, ${text} of the whole, since other figures of this indicator are written with %: write it with its sign.`;
}
