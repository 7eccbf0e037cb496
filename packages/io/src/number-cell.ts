import type { Cell } from './cell.js';
import { readFigure } from './figure-text.js';
import type { Ledger } from './ledger.js';
import { inUnit } from './unit-of-measure.js';
import type { UnitInput } from './unit-text.js';

/** A number beside the value; left out with an error where it isn't one. */
export function numberIn(
  cell: Cell | undefined,
  unit: UnitInput | undefined,
  ledger: Ledger,
): string | undefined {
  if (!cell) return undefined;
  const figure = readFigure(cell.text);
  if (figure.kind === 'number') return inUnit(figure, unit);
  if (figure.kind === 'wrong') ledger.error(cell, 'bad-number', figure.why);
  return undefined;
}
