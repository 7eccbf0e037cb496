import { quote } from './cell.js';
import type { Ledger } from './ledger.js';
import { type PlacedNumber, type RefusedCells, placeKey } from './refused-cells.js';
import type { UnitInput } from './unit-text.js';

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

/** Warns where the unit is per cent and no figure, target or sign says whether plain numbers of 1 or less are fractions. */
export function warnOfFractions(
  unit: UnitInput | undefined,
  numbers: readonly PlacedNumber[],
  ledger: Ledger,
): void {
  const filled = numbers.filter(({ number }) => Number(number.value) !== 0);
  const [first] = filled;
  const isFraction = ({ number: { sign, value } }: PlacedNumber) =>
    sign === null && Number(value) > 0 && Number(value) <= 1;
  if (unit?.kind !== 'percent' || !first || !filled.every(isFraction)) return;
  const message = `${quote(first.text)} is read as ${first.text}%, since the unit is %, and all figures here are as small: where they are fractions of the whole, as a spreadsheet keeps per cents, write them like 85%.`;
  ledger.warn(first, 'doubtful-percent', message);
}
