import { shiftPoint } from './decimal-text.js';
import type { FigureNumber } from './figure-text.js';
import { quote, type Place } from './cell.js';
import type { Ledger } from './ledger.js';
import type { Cells } from './measure.js';
import { SCALES, type UnitInput, currencyOf, readUnit } from './unit-text.js';

/** A number of a table with its cell. */
export interface PlacedNumber extends Place {
  number: FigureNumber;
}

const SCALE_NAMES: ReadonlyMap<number, keyof typeof SCALES> = new Map(
  Object.entries(SCALES).map(([name, power]) => [power, name as keyof typeof SCALES]),
);

/**
 * The unit of an indicator: what its Unit cell names, else the sign that its figures carry (`%`, `£`, `£1.2m`).
 * Undefined for plain numbers whose decimals aren't given either.
 */
export function unitOfMeasure(
  shared: Cells,
  numbers: readonly PlacedNumber[],
  ledger: Ledger,
): UnitInput | undefined {
  const named = shared.unit ? readUnit(shared.unit.text) : null;
  if (shared.unit && !named) {
    const message = `${quote(shared.unit.text)} is not a unit that is known, so its figures are plain numbers unless they carry a sign: write %, £, days, score, number or per 10,000 population.`;
    ledger.warnOnce(shared.unit, 'unknown-unit', message);
  }
  const signed = numbers.filter(({ number }) => /[1-9]/.test(number.value));
  const unit = named ?? unitOfSigns(signed, ledger);
  if (named) {
    warnOfOtherSigns(named, signed, ledger);
    unitOfSigns(signed, ledger);
  }
  const decimals = decimalsOf(shared, ledger);
  if (decimals === undefined) return unit;
  return { ...(unit ?? { kind: 'count' }), decimals } as UnitInput;
}

/** The number in the unit: `£1.2m` is 1.2 where the unit counts in millions and 1200000 where it counts in pounds. */
export function inUnit({ value, scale }: FigureNumber, unit: UnitInput | undefined): string {
  const counted = unit?.kind === 'currency' && unit.scale ? SCALES[unit.scale] : 0;
  return scale === null ? value : shiftPoint(value, scale - counted);
}

function unitOfSigns(numbers: readonly PlacedNumber[], ledger: Ledger): UnitInput | undefined {
  const sign = numbers.find(({ number }) => number.sign !== null)?.number.sign;
  if (!sign) return undefined;
  const odd = numbers.find(({ number }) => number.sign !== sign);
  if (odd) {
    const message = `Some figures of this indicator are written with ${sign} and this one is not: all are read as the same unit.`;
    ledger.warn(odd, 'mixed-signs', message);
  }
  if (sign === 'days') return { kind: 'days' };
  const code = currencyOf(sign);
  if (!code) return { kind: 'percent' };
  const scales = new Set(numbers.map(({ number }) => number.scale));
  const scale = scales.size === 1 ? SCALE_NAMES.get([...scales][0] ?? 0) : undefined;
  return scale ? { kind: 'currency', code, scale } : { kind: 'currency', code };
}

/** Warns of a sign that is not the unit's: `£` where the unit is per cent. */
export function warnOfOtherSigns(unit: UnitInput, numbers: readonly PlacedNumber[], ledger: Ledger): void {
  const kinds: Readonly<Record<string, UnitInput['kind']>> = { '%': 'percent', days: 'days' };
  const fits = (sign: string) => unit.kind === (kinds[sign] ?? 'currency');
  const odd = numbers.find(({ number: { sign } }) => sign !== null && !fits(sign));
  if (!odd) return;
  const message = `This figure is written with ${odd.number.sign}, but the unit of the indicator is another (${unit.kind}): the unit is used.`;
  ledger.warn(odd, 'mixed-signs', message);
}

function decimalsOf({ decimals }: Cells, ledger: Ledger): number | undefined {
  if (!decimals || decimals.text === '-') return undefined;
  if (/^(\d|10)(\.0+)?$/.test(decimals.text)) return Number(decimals.text);
  const message = `${quote(decimals.text)} is not a number of decimals: write a whole number from 0 to 10.`;
  ledger.warnOnce(decimals, 'bad-decimals', message);
  return undefined;
}
