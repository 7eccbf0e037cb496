import { scaleLinear } from 'd3-scale';
import { fill } from '../labels.js';
import type { UnitResult } from '../results.js';
import { wrapText } from './axis-text.js';

/** An axis of values: each position is in pixels from its least end. */
export interface ValueAxis {
  ticks: { at: number; value: number; lines: string[] }[];
  /** What the figures count, where a sign beside a tick can't say it: `days`, `£ million`; else empty. */
  caption: string;
  position: (value: number) => number;
}

const TICKS = 4;
/** The least that the axis spreads, as a part of its values: a small change shouldn't look like a great one. */
const LEAST_SPREAD = 0.1;
/** Room above the best and below the worst grade, in steps. */
const GRADE_MARGIN = 0.4;
/** The widest that the name of a grade may be, in letters' heights. */
const GRADE_WIDTH = 7;

/** A round axis for these values over a length in pixels; grades have a tick each. Without values it runs from 0 to 1. */
export function valueAxis(
  values: readonly number[],
  unit: UnitResult,
  length: number,
  { size, count = TICKS }: { size: number; count?: number },
): ValueAxis {
  if (unit.grades) return gradeAxis(unit.grades, length, size);
  const [least, greatest] = rounded(values, unit, count);
  const position = (value: number) => ((value - least) / (greatest - least)) * length;
  const ticks = scaleLinear()
    .domain([least, greatest])
    .ticks(count)
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

/**
 * The ends of the axis. It starts from zero where the values are spread widely enough for that to cost little, and never
 * shows what can't be: less than zero of what has none, more than all of a whole.
 */
function rounded(values: readonly number[], unit: UnitResult, count: number): [number, number] {
  if (values.every((value) => value === 0)) return [0, 1];
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const size = Math.max(Math.abs(least), Math.abs(greatest));
  const room = Math.max(0, size * LEAST_SPREAD - (greatest - least)) / 2;
  const bottom = least >= 0 && least <= greatest / 2 ? 0 : least - room;
  const top = greatest <= 0 && greatest >= least / 2 ? Math.max(0, greatest + room) : greatest + room;
  const [low = 0, high = 1] = scaleLinear()
    .domain([least >= 0 ? Math.max(0, bottom) : bottom, top])
    .nice(count)
    .domain();
  const isPart = unit.kind === 'percent' && greatest <= 100;
  return [least >= 0 ? Math.max(0, low) : low, isPart ? Math.min(100, high) : high];
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
