import type { Scorecard } from '@scorecard/core';
import type { Cell } from './cell.js';
import { warnOfCodes } from './code-figures.js';
import { doubtfulPercents, warnOfFractions } from './doubtful-percents.js';
import { type FigureNumber, readFigure } from './figure-text.js';
import type { Ledger } from './ledger.js';
import type { Measure } from './measure.js';
import {
  type PlacedNumber,
  type RefusedCells,
  doubtfulScales,
  otherSigns,
  placeKey,
} from './refused-cells.js';
import { readTarget } from './target-text.js';
import { unitOfMeasure, warnOfSigns } from './unit-of-measure.js';
import type { UnitInput } from './unit-text.js';
import { writtenOutSums } from './written-out-sums.js';

/** What the numbers of an indicator count, and which of them leave that in doubt. */
export interface IndicatorUnit {
  unit: UnitInput | undefined;
  refused: RefusedCells;
}

/** The unit that an indicator is defined in, else the one that its cells tell. */
export function indicatorUnit(
  measure: Measure,
  defined: Scorecard['indicators'][number] | null,
  ledger: Ledger,
): IndicatorUnit {
  const numbers = numbersOf(measure);
  const percents = doubtfulPercents(numbers);
  const scales: RefusedCells = defined || measure.shared.unit ? new Map() : doubtfulScales(numbers);
  const unclear = new Map([...percents, ...scales]);
  const clear = numbers.filter((number) => !unclear.has(placeKey(number)));
  const unit = defined ? defined.unit : unitOfMeasure(measure.shared, clear, ledger);
  if (defined && !unit) warnOfSigns(numbers, ledger);
  warnOfCodes(numbers, ledger);
  warnOfFractions(unit, numbers, ledger);
  const refused: RefusedCells = new Map([
    ...(unit?.kind === 'percent' ? percents : []),
    ...scales,
    ...writtenOutSums(unit, numbers),
    ...otherSigns(unit, numbers),
  ]);
  return { unit, refused };
}

/** The numbers that tell the unit: figures and targets, of every area. */
function numbersOf({ entries, wide }: Measure): PlacedNumber[] {
  const targets = [
    ...entries.flatMap(({ cells }) => cells.target ?? []),
    ...(wide?.targets ?? []).flatMap(({ cell }) => cell ?? []),
  ];
  const placed = (cell: Cell, number: FigureNumber) => ({ ...cell, number });
  const values = entries.flatMap(({ cells: { value } }): PlacedNumber[] => {
    const figure = value ? readFigure(value.text) : null;
    return value && figure?.kind === 'number' ? [placed(value, figure)] : [];
  });
  return values.concat(
    targets.flatMap((cell): PlacedNumber[] => {
      const target = readTarget(cell.text);
      if (target.kind === 'one') return [placed(cell, target.number)];
      return target.kind === 'range' ? [placed(cell, target.min), placed(cell, target.max)] : [];
    }),
  );
}
