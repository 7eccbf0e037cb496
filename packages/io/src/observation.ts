import type { Marker, MissingReason, Period, ScorecardInput } from '@scorecard/core';
import { type Cell, quote } from './cell.js';
import { isAbove } from './decimal-text.js';
import { type FigureText, readFigure } from './figure-text.js';
import { type GradeText, readGrade } from './grade-text.js';
import type { Ledger } from './ledger.js';
import type { Cells, Entry } from './measure.js';
import { readMarkers, reasonInNote } from './missing-words.js';
import type { PeriodReader } from './period-text.js';
import { type RefusedCells, placeKey } from './refused-cells.js';
import { inUnit } from './unit-of-measure.js';
import type { UnitInput } from './unit-text.js';

/** Units in which a value can be worked out from a numerator and a denominator: in any other it would be of another size. */
const QUOTIENTS = new Set(['percent', 'rate', 'ratio']);

/** An observation as the document writes it. */
export type ObservationInput = NonNullable<ScorecardInput['indicators'][number]['observations']>[number];

/** What is needed to read the figures of a series. */
export interface FigureSetting {
  reader: PeriodReader;
  unit: UnitInput | undefined;
  refused: RefusedCells;
  illustrative: boolean;
  ledger: Ledger;
}

/** The figure that a row gives for a period; null without an issue where it is blank, with one where it is wrong. */
export function readObservation(
  { cells }: Entry,
  period: Period,
  { unit, refused, illustrative: isIllustrative, ledger }: FigureSetting,
): ObservationInput | null {
  const markers = markersOf(cells, ledger);
  const figure = readGradeOrFigure(cells.value?.text ?? '', unit);
  if (figure.kind === 'wrong') {
    ledger.error(cells.value ?? null, 'bad-number', figure.why);
    return null;
  }
  const refusal = cells.value && refused.get(placeKey(cells.value));
  if (refusal) {
    ledger.error(cells.value ?? null, refusal.code, refusal.message);
    return null;
  }
  if (figure.kind === 'number' && markers.reason !== null) {
    const message = `${quote(cells.value?.text ?? '')} is a figure that the markers, ${quote(cells.markers?.text ?? '')}, say is missing, so it is not used: leave one of them out.`;
    ledger.error(cells.value ?? null, 'bad-number', message);
    return null;
  }
  const numerator = numberIn(cells.numerator, undefined, ledger);
  const denominator = numberIn(cells.denominator, undefined, ledger);
  const hasBoth = numerator !== undefined && denominator !== undefined;
  const isBlank = figure.kind === 'blank' && markers.reason === null;
  const reason = isBlank ? reasonInNote(cells.note?.text ?? '') : markers.reason;
  const told = toldBy(figure, reason, unit, hasBoth && QUOTIENTS.has(unit?.kind ?? ''));
  if (!told && hasBoth) {
    const message =
      'There is no value here, and without a unit such as % or per 1,000 population its numerator and denominator make none: add the column Unit.';
    ledger.error(cells.numerator ?? null, 'no-unit', message);
  }
  if (!told) return null;
  if (figure.kind === 'number' && figure.isNoisy && cells.value) {
    const { row, column, text } = cells.value;
    ledger.originals.push({ row, column, text, value: figure.value });
  }
  const own = 'markers' in figure ? figure.markers : [];
  const all = [...new Set<Marker>([...own, ...markers.markers])];
  const limits = limitsIn(cells, figure.kind === 'number' ? inUnit(figure, unit) : undefined, unit, ledger);
  return {
    period: period.text,
    ...told,
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...limits,
    ...(all.length > 0 && { markers: all }),
    ...(cells.note && { note: cells.note.text }),
    ...((isIllustrative || saysYes(cells.illustrative)) && { illustrative: true }),
  };
}

/** A value, a reason for none, or nothing where the numerator and denominator give it; null where there is no figure at all. */
function toldBy(
  figure: FigureText | GradeText,
  reason: MissingReason | null,
  unit: UnitInput | undefined,
  isDerivable: boolean,
): Pick<ObservationInput, 'value' | 'missing'> | null {
  if (figure.kind === 'number') return { value: inUnit(figure, unit) };
  if (figure.kind === 'grade') return { value: figure.value };
  if (figure.kind === 'missing') return { missing: figure.reason };
  if (reason) return { missing: reason };
  return isDerivable ? {} : null;
}

/** A grade of the scale by its name; any other text is a figure. */
function readGradeOrFigure(text: string, unit: UnitInput | undefined): FigureText | GradeText {
  if (unit?.kind !== 'grade' || text === '') return readFigure(text);
  const grade = readGrade(text, unit.grades);
  if (grade) return grade;
  const figure = readFigure(text);
  if (figure.kind === 'missing') return figure;
  return {
    kind: 'wrong',
    why: `${quote(text)} is not on the scale: it should be one of ${unit.grades.join(', ')}.`,
  };
}

function markersOf({ markers }: Cells, ledger: Ledger): ReturnType<typeof readMarkers> {
  const read = readMarkers(markers?.text ?? '');
  if (markers && read.unknown.length > 0)
    ledger.warnOnce(
      markers,
      'unknown-marker',
      `${quote(markers.text)} is not a marker that is known: use p, r, e, b or u.`,
    );
  return read;
}

/** A number beside the value; left out with an error where it isn't one. */
function numberIn(cell: Cell | undefined, unit: UnitInput | undefined, ledger: Ledger): string | undefined {
  if (!cell) return undefined;
  const figure = readFigure(cell.text);
  if (figure.kind === 'number') return inUnit(figure, unit);
  if (figure.kind === 'wrong') ledger.error(cell, 'bad-number', figure.why);
  return undefined;
}

/** Limits that are crossed, or between which their own figure doesn't lie, say nothing of it: without them it stands. */
function limitsIn(
  cells: Cells,
  value: string | undefined,
  unit: UnitInput | undefined,
  ledger: Ledger,
): Pick<ObservationInput, 'lower' | 'upper'> {
  const lower = numberIn(cells.lower, unit, ledger);
  const upper = numberIn(cells.upper, unit, ledger);
  const refuse = (code: string, message: string) => {
    ledger.error(cells.lower ?? cells.upper ?? null, code, message);
    return {};
  };
  if (lower !== undefined && upper !== undefined && isAbove(lower, upper))
    return refuse(
      'limits-crossed',
      `The lower limit ${lower} is above the upper limit ${upper}, so both are left out: change them round.`,
    );
  const isBelow = value !== undefined && lower !== undefined && isAbove(lower, value);
  const isBeyond = value !== undefined && upper !== undefined && isAbove(value, upper);
  if (isBelow || isBeyond)
    return refuse(
      'limits-apart',
      `The figure ${value} does not lie within its limits, ${lower ?? ''} to ${upper ?? ''}, so they are left out: see which is wrong.`,
    );
  return { ...(lower !== undefined && { lower }), ...(upper !== undefined && { upper }) };
}

function saysYes(cell: Cell | undefined): boolean {
  return cell !== undefined && /^(y|yes|true|1|illustrative)$/i.test(cell.text);
}
