import { roundSignificant, significantDigits, withoutEndZeros } from './decimal-text.js';

/** A binary fraction holds no more digits for certain; what follows is noise (`18.600000000000001`). */
const CERTAIN_DIGITS = 15;

/** The number without binary noise: text of 16 significant digits or more is read as 15, any other as it stands. */
export function withoutNoise(number: string): { value: string; isNoisy: boolean } {
  if (significantDigits(number) <= CERTAIN_DIGITS) return { value: number, isNoisy: false };
  const value = roundSignificant(number, CERTAIN_DIGITS);
  return { value, isNoisy: value !== withoutEndZeros(number) };
}
