import { quote } from './cell.js';
import type { Ledger } from './ledger.js';
import type { PlacedNumber } from './refused-cells.js';

/** What older systems write where there is no figure. */
const CODES = new Set(['-1', '-9', '-99', '-999', '-9999']);

/** Warns of -1 or -99 among figures that are all above 0: it may stand for no figure. It is read as what it says. */
export function warnOfCodes(numbers: readonly PlacedNumber[], ledger: Ledger): void {
  const codes = numbers.filter(({ number }) => CODES.has(number.value));
  const others = numbers.filter(({ number }) => !CODES.has(number.value));
  if (others.length === 0 || !others.every(({ number }) => Number(number.value) > 0)) return;
  for (const cell of codes) {
    const message = `${quote(cell.text)} stands among figures above 0: where it is a code for no figure, write [x].`;
    ledger.warn(cell, 'code-for-missing', message);
  }
}
