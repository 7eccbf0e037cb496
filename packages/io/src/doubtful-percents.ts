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

/** Between a fraction and the per cents beside it lies a factor of about 100; rates that pass 1% move by far smaller steps. */
const LEAP = 20;

/**
 * The cells of plain numbers of 1 or less where the unit is per cent and every other number is many times as large: 0.9
 * beside 85 may be 90% stored as a fraction. Empty where a number as small has its sign.
 */
export function leapingPercents(unit: UnitInput | undefined, numbers: readonly PlacedNumber[]): RefusedCells {
  const size = ({ number }: PlacedNumber) => Math.abs(Number(number.value));
  const small = numbers.filter((one) => size(one) > 0 && size(one) <= 1);
  const [largest = 0] = small.map(size).sort((a, b) => b - a);
  const others = numbers.filter((one) => size(one) > 1).map(size);
  const isClear = small.some(({ number: { sign } }) => sign !== null) || others.length === 0;
  if (unit?.kind !== 'percent' || isClear || Math.min(...others) < largest * LEAP) return new Map();
  return new Map(
    small.map((one) => {
      const message = `“${one.text}” may be ${one.text}% or a fraction, ${one.text} of the whole, since other figures of this indicator are many times as large: write it with its sign.`;
      return [placeKey(one), { code: 'doubtful-percent', message }];
    }),
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
