import { quote } from './cell.js';
import { type Cells, nameCell } from './measure.js';
import { type PlacedNumber, type RefusedCells, placeKey } from './refused-cells.js';
import { type UnitInput, readUnit } from './unit-text.js';

const SCALE = /[£€$] ?['’]?(?:000['’]?s?|k|m|mn|bn|thousands?|millions?|billions?)(?![\p{L}\p{N}])/iu;
/** Sums in thousands beside the same written in full lie a factor of about 1000 apart; a year's budget beside its first month's spending hardly so far. */
const LEAP = 300;

/** The unit that a title says: `Spend (£m)`, `Spend £000`; null where it says none. */
export function scaleOfTitle(shared: Cells): UnitInput | null {
  const name = shared.title ?? nameCell(shared);
  const [said] = SCALE.exec(name?.text ?? '') ?? [];
  return said === undefined ? null : readUnit(said.replace('’', "'"));
}

/** Whether numbers are written in several ways: plain, as `£1,000,000`, or with a scale of their own (`£1m`). */
export function isMixed(numbers: readonly PlacedNumber[]): boolean {
  const filled = numbers.filter(({ number }) => Number(number.value) !== 0);
  return new Set(filled.map(({ number: { sign, scale } }) => (scale === null ? sign : 'own'))).size > 1;
}

/** The cells of sums without a scale of their own that are so far above others that they may be written in full. */
export function leapingSums(unit: UnitInput | undefined, numbers: readonly PlacedNumber[]): RefusedCells {
  if (unit?.kind !== 'currency' || !unit.scale) return new Map();
  const size = ({ number }: PlacedNumber) => Math.abs(Number(number.value));
  const plain = numbers
    .filter((one) => one.number.scale === null && size(one) > 0)
    .sort((a, b) => size(a) - size(b));
  const from = plain.findIndex((one, i) => i > 0 && size(one) >= size(plain[i - 1] ?? one) * LEAP);
  const [below] = plain;
  const odd = from < 0 ? [] : plain.slice(from);
  const { scale } = unit;
  return new Map(
    odd.map((one) => {
      const message = `${quote(one.text)} may be written out in full or in ${scale}s, as ${quote(below?.text ?? '')} is, so it is not used: write all in one way.`;
      return [placeKey(one), { code: 'doubtful-scale', message }];
    }),
  );
}
