import type { Scorecard } from '@scorecard/core';
import { type Cell, quote } from './cell.js';
import { warnOfCodes } from './code-figures.js';
import { doubtfulPercents, leapingPercents, warnOfFractions } from './doubtful-percents.js';
import { type FigureNumber, readFigure } from './figure-text.js';
import { wrongGrades } from './grade-text.js';
import type { Ledger } from './ledger.js';
import type { Measure } from './measure.js';
import {
  type PlacedNumber,
  type RefusedCells,
  doubtfulScales,
  otherSigns,
  placeKey,
} from './refused-cells.js';
import { isMixed, leapingSums, scaleOfTitle } from './scale-of-title.js';
import { readTarget } from './target-text.js';
import { unitOfMeasure, unknownUnits, warnOfSigns } from './unit-of-measure.js';
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
  const titled = defined ? null : scaleOfTitle(measure.shared);
  const mixed = titled && !measure.shared.unit && isMixed(numbers) ? titled : null;
  const isNamed = defined ?? measure.shared.unit ?? mixed;
  const scales: RefusedCells = isNamed ? new Map() : doubtfulScales(numbers);
  const unknown: RefusedCells = defined ? new Map() : unknownUnits(measure.shared, numbers);
  const unclear = new Map([...percents, ...scales, ...unknown]);
  const clear = numbers.filter((number) => !unclear.has(placeKey(number)));
  const unit = defined ? defined.unit : unitOfMeasure(measure.shared, clear, mixed, ledger);
  if (defined && !unit) warnOfSigns(numbers, ledger);
  warnOfCodes(numbers, ledger);
  warnOfFractions(unit, numbers, ledger);
  const refused: RefusedCells = new Map([
    ...(unit?.kind === 'percent' ? percents : []),
    ...leapingPercents(unit, numbers),
    ...scales,
    ...unknown,
    ...leapingSums(titled ?? unit, numbers),
    ...writtenOutSums(unit, numbers),
    ...otherSigns(unit, numbers),
    ...(defined ? [] : gradesOfNoScale(measure)),
  ]);
  return { unit, refused };
}

/** The cells of grades whose scale is refused: that it is named wrongly is told of the unit. */
function gradesOfNoScale(measure: Measure): RefusedCells {
  const { unit } = measure.shared;
  if (!unit || wrongGrades(unit.text) === null) return new Map();
  const values = measure.entries.flatMap(({ cells: { value } }) => value ?? []);
  const grades = [
    ...values.filter(({ text }) => readFigure(text).kind === 'wrong'),
    ...targetsOf(measure).filter(({ text }) => readTarget(text).kind === 'wrong'),
  ];
  return new Map(
    grades.map((cell) => {
      const message = `${quote(cell.text)} is not read, since the scale ${quote(unit.text)} is not: put that right first.`;
      return [placeKey(cell), { code: 'bad-scale', message }];
    }),
  );
}

function targetsOf({ entries, wide }: Measure): Cell[] {
  return [
    ...entries.flatMap(({ cells }) => cells.target ?? []),
    ...(wide?.targets ?? []).flatMap(({ cell }) => cell ?? []),
  ];
}

/** The numbers that tell the unit: figures and targets, of every area. */
function numbersOf(measure: Measure): PlacedNumber[] {
  const placed = (cell: Cell, number: FigureNumber) => ({ ...cell, number });
  const values = measure.entries.flatMap(({ cells: { value } }): PlacedNumber[] => {
    const figure = value ? readFigure(value.text) : null;
    return value && figure?.kind === 'number' ? [placed(value, figure)] : [];
  });
  return values.concat(
    targetsOf(measure).flatMap((cell): PlacedNumber[] => {
      const target = readTarget(cell.text);
      if (target.kind === 'one') return [placed(cell, target.number)];
      return target.kind === 'range' ? [placed(cell, target.min), placed(cell, target.max)] : [];
    }),
  );
}
