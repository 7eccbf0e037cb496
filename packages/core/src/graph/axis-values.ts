import { fill } from '../labels.js';
import type { UnitResult } from '../results.js';
import { axisEnds, ticksBetween, type AxisRoom } from './axis-ends.js';
import { wrapText } from './axis-text.js';

/** An axis of values: each position is in pixels from its least end. */
export interface ValueAxis {
  ticks: { at: number; value: number; lines: string[] }[];
  /** What the figures count, where a sign beside a tick can't say it: `days`, `£ million`; else empty. */
  caption: string;
  position: (value: number) => number;
}

const TICKS = 4;
/** Room above the best and below the worst grade, in steps. */
const GRADE_MARGIN = 0.4;
/** The widest that the name of a grade may be, in letters' heights. */
const GRADE_WIDTH = 7;

/**
 * A round axis for these values over a length in pixels; grades have a tick each. Without values it runs from 0 to 1. Where
 * there is no room for all its ticks, every second or fifth of them is marked.
 */
export function valueAxis(
  values: readonly number[],
  unit: UnitResult,
  length: number,
  { size, count = TICKS, every = 1, room }: { size: number; count?: number; every?: number; room?: AxisRoom },
): ValueAxis {
  if (unit.grades) return gradeAxis(unit.grades, length, size);
  const { least, greatest, step } = axisEnds(values, unit, count, room);
  const position = (value: number) => ((value - least) / (greatest - least)) * length;
  const ticks = ticksBetween(least, greatest, step * every)
    // There is no half of what is counted.
    .filter((tick) => unit.kind !== 'count' || Number.isInteger(tick));
  const { figure } = unit.form ?? { figure: '{figure}' };
  const isShort = figure.replace('{figure}', '').length <= 1;
  const decimals = Math.max(0, ...ticks.map((tick) => decimalsOf(tick)));
  return {
    ticks: ticks.map((value, i) => {
      const text = numberText(value, decimals, unit);
      const withSign = isShort && (i === ticks.length - 1 || !figure.startsWith('{')) && value !== 0;
      return { at: position(value), value, lines: [withSign ? signedText(value, text, unit) : text] };
    }),
    caption: isShort ? unit.text : fill(figure, { figure: '' }).replace(/\s+/g, ' ').trim(),
    position,
  };
}

/** A number in the unit's own form, as `£1.2 million`; for text that results don't hold, such as a limit. */
export function figureOf(value: string, unit: UnitResult): string {
  if (unit.grades || !unit.form) return value;
  const number = Number(value);
  return signedText(number, numberText(number, decimalsOf(number), unit), unit);
}

function signedText(value: number, text: string, { form }: UnitResult): string {
  const bare = value < 0 ? text.slice(form?.minus.length) : text;
  const whole = fill(form?.figure ?? '{figure}', { figure: bare });
  return value < 0 ? `${form?.minus ?? '-'}${whole}` : whole;
}

function numberText(value: number, decimals: number, { form }: UnitResult): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, form?.thousands ?? ',');
  const text = fraction === undefined ? grouped : `${grouped}${form?.point ?? '.'}${fraction}`;
  return value < 0 ? `${form?.minus ?? '−'}${text}` : text;
}

/** Digits after the point, but for binary noise. */
function decimalsOf(value: number): number {
  return String(Number(value.toPrecision(12))).split('.')[1]?.length ?? 0;
}

function gradeAxis(grades: readonly string[], length: number, size: number): ValueAxis {
  const span = grades.length - 1 + 2 * GRADE_MARGIN;
  const position = (value: number) => ((value + GRADE_MARGIN) / span) * length;
  return {
    ticks: grades.map((grade, value) => ({
      at: position(value),
      value,
      lines: wrapText(grade, GRADE_WIDTH * size, size),
    })),
    caption: '',
    position,
  };
}
