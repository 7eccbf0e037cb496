import { type Cell, type Place, quote } from './cell.js';
import type { FigureNumber } from './figure-text.js';
import { type UnitInput, currencyOf, signOf } from './unit-text.js';

/** A number of a table with its cell. */
export interface PlacedNumber extends Cell {
  number: FigureNumber;
}

/** Cells whose number others of its indicator leave in doubt, by `placeKey`, with why each is not used. */
export type RefusedCells = ReadonlyMap<string, { code: string; message: string }>;

/** What names a cell among others. */
export function placeKey({ row, column }: Place): string {
  return `${row} ${column}`;
}

/** The cells with a sign that is not the unit's: `€600` among pounds, `£5` where the unit is per cent. */
export function otherSigns(unit: UnitInput | undefined, numbers: readonly PlacedNumber[]): RefusedCells {
  if (!unit || unit.kind === 'grade') return new Map();
  const odd = numbers.filter(({ number: { sign } }) => sign !== null && !fits(sign, unit));
  return new Map(
    odd.map((cell) => {
      const message = `${quote(cell.text)} is written with ${cell.number.sign}, but the unit of this indicator is ${unitName(unit)}: it is not used; write it in that unit.`;
      return [placeKey(cell), { code: 'other-sign', message }];
    }),
  );
}

/** Plain numbers beside ones in thousands or millions, where nothing names the unit: `900` beside `£1.2m` may be £900 or £900m. */
export function doubtfulScales(numbers: readonly PlacedNumber[]): RefusedCells {
  const scaled = numbers.find(({ number: { sign, scale } }) => sign !== null && scale !== null);
  if (!scaled) return new Map();
  const odd = numbers.filter(({ number: { sign, scale, value } }) => {
    return sign === null && scale === null && Number(value) !== 0;
  });
  return new Map(
    odd.map((cell) => {
      const message = `${quote(cell.text)} may be that number or as many as in ${quote(scaled.text)}, so it is not used: write it like that, or name the unit in a column Unit.`;
      return [placeKey(cell), { code: 'doubtful-scale', message }];
    }),
  );
}

/** A number of days is a number. */
function fits(sign: string, unit: UnitInput): boolean {
  if (sign === '%') return unit.kind === 'percent';
  if (sign === 'days') return unit.kind === 'days' || unit.kind === 'count';
  return unit.kind === 'currency' && unit.code === currencyOf(sign);
}

function unitName(unit: UnitInput): string {
  switch (unit.kind) {
    case 'currency':
      return unit.scale ? `${signOf(unit.code)} ${unit.scale}` : signOf(unit.code);
    case 'rate':
      return `per ${String(unit.per).replace(/\B(?=(\d{3})+$)/g, ',')}`;
    case 'percent':
      return '%';
    case 'count':
      return 'number';
    default:
      return unit.kind;
  }
}
