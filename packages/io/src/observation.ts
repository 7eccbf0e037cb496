import type { Marker, MissingReason, Period, ScorecardInput } from '@scorecard/core';
import { type Cell, quote } from './cell.js';
import { type FigureText, readFigure } from './figure-text.js';
import { type GradeText, readGrade } from './grade-text.js';
import type { Ledger } from './ledger.js';
import { limitsIn } from './limits.js';
import type { Cells, Entry } from './measure.js';
import { readMarkers, reasonInNote } from './missing-words.js';
import { numberIn } from './number-cell.js';
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

/** A row's figure as its cells say it. */
type Read = FigureText | GradeText;

/** The figure that a row gives for a period; null without an issue where it is blank, with one where it is wrong. */
export function readObservation(
  { cells }: Entry,
  period: Period,
  { unit, refused, illustrative: isIllustrative, ledger }: FigureSetting,
): ObservationInput | null {
  const markers = markersOf(cells, ledger);
  const figure = readGradeOrFigure(cells.value?.text ?? '', unit);
  const refusal = refusalOf(figure, cells, markers.reason, refused);
  if (refusal) {
    ledger.error(cells.value ?? null, refusal.code, refusal.message);
    // A figure that is marked suppressed stays so, since it could be worked out from others.
    return markers.reason === 'confidential' ? { period: period.text, missing: markers.reason } : null;
  }
  const parts = partsIn(cells, ledger);
  const told = toldBy(figure, cells, markers.reason, { parts, unit, ledger });
  if (!told) return null;
  if (figure.kind === 'number' && figure.isNoisy && cells.value) {
    const { row, column, text } = cells.value;
    ledger.originals.push({ row, column, text, value: figure.value });
  }
  const own = 'markers' in figure ? figure.markers : [];
  const all = [...new Set<Marker>([...own, ...markers.markers])];
  return {
    period: period.text,
    ...told,
    ...parts,
    ...limitsIn(cells, figure.kind === 'number' ? inUnit(figure, unit) : undefined, unit, ledger),
    ...(all.length > 0 && { markers: all }),
    ...(cells.note && { note: cells.note.text }),
    ...((isIllustrative || saysYes(cells.illustrative)) && { illustrative: true }),
  };
}

/** Why the cell of a figure is not used; undefined where it is. */
function refusalOf(
  figure: Read,
  { value, markers }: Cells,
  reason: MissingReason | null,
  refused: RefusedCells,
): { code: string; message: string } | undefined {
  const refusal = value && refused.get(placeKey(value));
  if (figure.kind === 'wrong') return refusal ?? { code: 'bad-number', message: figure.why };
  if (refusal || figure.kind !== 'number' || reason === null) return refusal;
  const message = `${quote(value?.text ?? '')} is a figure that the markers, ${quote(markers?.text ?? '')}, say is missing, so it is not used: leave one of them out.`;
  return { code: 'bad-number', message };
}

type Parts = Pick<ObservationInput, 'numerator' | 'denominator'>;

function partsIn(cells: Cells, ledger: Ledger): Parts {
  const numerator = numberIn(cells.numerator, undefined, ledger);
  const denominator = numberIn(cells.denominator, undefined, ledger);
  return {
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
  };
}

/** A value, a reason for none, or nothing where the numerator and denominator give it; null where there is no figure at all. */
function toldBy(
  figure: Read,
  cells: Cells,
  marked: MissingReason | null,
  { parts, unit, ledger }: { parts: Parts; unit: UnitInput | undefined; ledger: Ledger },
): Pick<ObservationInput, 'value' | 'missing'> | null {
  if (figure.kind === 'number') return { value: inUnit(figure, unit) };
  if (figure.kind === 'grade') return { value: figure.value };
  if (figure.kind === 'missing') return { missing: marked === 'confidential' ? marked : figure.reason };
  const reason = marked ?? (figure.kind === 'blank' ? reasonInNote(cells.note?.text ?? '') : null);
  if (reason) return { missing: reason };
  if (parts.numerator === undefined || parts.denominator === undefined) return null;
  if (QUOTIENTS.has(unit?.kind ?? '')) return {};
  const message =
    'There is no value here, and without a unit such as % or per 1,000 population its numerator and denominator make none: add the column Unit.';
  ledger.error(cells.numerator ?? null, 'no-unit', message);
  return null;
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

function saysYes(cell: Cell | undefined): boolean {
  return cell !== undefined && /^(y|yes|true|1|illustrative)$/i.test(cell.text);
}
