import { shiftPoint } from './decimal-text.js';
import type { FigureNumber } from './figure-text.js';
import { quote } from './cell.js';
import { SCALE_FORM, wrongGrades } from './grade-text.js';
import type { Ledger } from './ledger.js';
import type { Cells } from './measure.js';
import { type PlacedNumber, type RefusedCells, placeKey } from './refused-cells.js';
import { SCALES, type UnitInput, currencyOf, readUnit } from './unit-text.js';

const SCALE_NAMES: ReadonlyMap<number, keyof typeof SCALES> = new Map(
  Object.entries(SCALES).map(([name, power]) => [power, name as keyof typeof SCALES]),
);

/**
 * The unit of an indicator: what its Unit cell names, else what its title says (`titled`), else the sign that its figures carry (`%`, `£`, `£1.2m`).
 * Undefined for plain numbers whose decimals aren't given either.
 */
export function unitOfMeasure(
  shared: Cells,
  numbers: readonly PlacedNumber[],
  titled: UnitInput | null,
  ledger: Ledger,
): UnitInput | undefined {
  const named = shared.unit ? readUnit(shared.unit.text) : titled;
  const wrong = shared.unit ? wrongGrades(shared.unit.text) : null;
  if (shared.unit && wrong !== null) {
    const message = `The scale ${quote(shared.unit.text)} ${wrong}`;
    ledger.error(shared.unit, 'bad-scale', message);
  } else if (shared.unit && !named) {
    const message = `${quote(shared.unit.text)} is not a unit that is known, so its figures are plain numbers unless they carry a sign: write %, £, days, score, number, per 10,000 population or, for grades, like ${SCALE_FORM}.`;
    ledger.warnOnce(shared.unit, 'unknown-unit', message);
  }
  const signed = numbers.filter(({ number }) => /[1-9]/.test(number.value));
  const unit = named ?? unitOfSigns(signed, ledger);
  if (named && !titled) unitOfSigns(signed, ledger);
  const decimals = decimalsOf(shared, ledger);
  if (decimals === undefined || unit?.kind === 'grade') return unit;
  return { ...(unit ?? { kind: 'count' }), decimals };
}

/**
 * The cells of plain numbers where the Unit is not known (`pence`) and others have a sign that it doesn't speak of: `50`
 * beside `£0.60` may be 50 pence or £50.
 */
export function unknownUnits({ unit: cell }: Cells, numbers: readonly PlacedNumber[]): RefusedCells {
  const signed = numbers.find(({ number: { sign } }) => sign !== null);
  if (!cell || !signed || readUnit(cell.text) || wrongGrades(cell.text) !== null) return new Map();
  if (speaksOf(cell.text, signed.number.sign ?? '')) return new Map();
  const odd = numbers.filter(({ number: { sign, value } }) => sign === null && Number(value) !== 0);
  return new Map(
    odd.map((one) => {
      const message = `${quote(one.text)} may be in ${quote(cell.text)}, a unit that is not known, or as ${quote(signed.text)} is, so it is not used: write it like that.`;
      return [placeKey(one), { code: 'unknown-unit', message }];
    }),
  );
}

function speaksOf(text: string, sign: string): boolean {
  const words: Record<string, RegExp> = { '%': /%|per ?cent/i, days: /\bdays?\b/i, '£': /£|pounds|gbp/i };
  return words[sign]?.test(text) ?? text.includes(sign);
}

/** The number in the unit: `£1.2m` is 1.2 where the unit counts in millions and 1200000 where it counts in pounds. */
export function inUnit({ value, scale }: FigureNumber, unit: UnitInput | undefined): string {
  const counted = unit?.kind === 'currency' && unit.scale ? SCALES[unit.scale] : 0;
  return scale === null ? value : shiftPoint(value, scale - counted);
}

function unitOfSigns(numbers: readonly PlacedNumber[], ledger: Ledger): UnitInput | undefined {
  const sign = commonestSign(numbers);
  if (!sign) return undefined;
  const odd = numbers.find(({ number }) => number.sign === null);
  if (odd) {
    const message = `Some figures of this indicator are written with ${sign} and this one is not: all are read as the same unit.`;
    ledger.warn(odd, 'mixed-signs', message);
  }
  if (sign === 'days') return { kind: 'days' };
  const code = currencyOf(sign);
  if (!code) return { kind: 'percent' };
  const scales = new Set(numbers.flatMap(({ number }) => (number.sign === sign ? [number.scale] : [])));
  const scale = scales.size === 1 ? SCALE_NAMES.get([...scales][0] ?? 0) : undefined;
  return scale ? { kind: 'currency', code, scale } : { kind: 'currency', code };
}

/** The sign that most of the numbers have, the first of those that tie; null where none has any. */
function commonestSign(numbers: readonly PlacedNumber[]): string | null {
  const counts = new Map<string, number>();
  for (const { number } of numbers)
    if (number.sign !== null) counts.set(number.sign, (counts.get(number.sign) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

/** Warns of a sign where definitions give no unit: the figures are then plain numbers. */
export function warnOfSigns(numbers: readonly PlacedNumber[], ledger: Ledger): void {
  const odd = numbers.find(({ number: { sign } }) => sign !== null);
  if (!odd) return;
  const message = `This figure is written with ${odd.number.sign}, but the definitions give its indicator no unit: it is read as a plain number.`;
  ledger.warn(odd, 'mixed-signs', message);
}

function decimalsOf({ decimals }: Cells, ledger: Ledger): number | undefined {
  if (!decimals || decimals.text === '-') return undefined;
  if (/^(\d|10)(\.0+)?$/.test(decimals.text)) return Number(decimals.text);
  const message = `${quote(decimals.text)} is not a number of decimals: write a whole number from 0 to 10.`;
  ledger.warnOnce(decimals, 'bad-decimals', message);
  return undefined;
}
