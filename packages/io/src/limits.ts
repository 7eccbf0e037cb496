import { type Cell, quote } from './cell.js';
import { isAbove } from './decimal-text.js';
import { readFigure } from './figure-text.js';
import type { Ledger } from './ledger.js';
import type { Cells } from './measure.js';
import { numberIn } from './number-cell.js';
import type { UnitInput } from './unit-text.js';

interface Limits {
  lower?: string;
  upper?: string;
}

/** The limits of a figure. Those that are crossed, stand alone or don't hold it say nothing of it: without them it stands. */
export function limitsIn(
  cells: Cells,
  value: string | undefined,
  unit: UnitInput | undefined,
  ledger: Ledger,
): Limits {
  const lower = numberIn(cells.lower, unit, ledger);
  const upper = numberIn(cells.upper, unit, ledger);
  if (lower === undefined || upper === undefined) {
    tellOfOneAlone(cells, lower, upper, ledger);
    return {};
  }
  const refuse = (code: string, message: string) => {
    ledger.error(cells.lower ?? null, code, message);
    return {};
  };
  if (isAbove(lower, upper))
    return refuse(
      'limits-crossed',
      `The lower limit ${lower} is above the upper limit ${upper}, so both are left out: change them round.`,
    );
  if (value !== undefined && (isAbove(lower, value) || isAbove(value, upper)))
    return refuse(
      'limits-apart',
      `The figure ${value} does not lie within its limits, ${lower} to ${upper}, so they are left out: see which is wrong.`,
    );
  return { lower, upper };
}

/** One limit says nothing by itself; where the other is no number, that is told already. */
function tellOfOneAlone(
  cells: Cells,
  lower: string | undefined,
  upper: string | undefined,
  ledger: Ledger,
): void {
  const tell = (cell: Cell | undefined, other: Cell | undefined, names: [string, string]) => {
    if (!cell || readFigure(other?.text ?? '').kind === 'wrong') return;
    const [own, missing] = names;
    const message = `${quote(cell.text)} is ${own} limit without ${missing} limit, so it is left out: give both, like 80.1 and 89.2, or neither.`;
    ledger.error(cell, 'limit-alone', message);
  };
  if (lower !== undefined) tell(cells.lower, cells.upper, ['a lower', 'an upper']);
  if (upper !== undefined) tell(cells.upper, cells.lower, ['an upper', 'a lower']);
}
