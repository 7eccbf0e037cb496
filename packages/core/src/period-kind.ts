import type { MonthNumber } from './calendar-date.js';

/** A kind of period that is made of whole months and can be part of a window. */
export type PartKind =
  | 'financial-quarter'
  | 'financial-half'
  | 'financial-year'
  | 'month'
  | 'calendar-quarter'
  | 'calendar-year'
  | 'academic-year'
  | 'academic-term';

/** Every kind of period. A window is a run of two or more parts: `2021-10..2022-09`. */
export type PeriodKind = PartKind | 'day' | 'window';

/** How often an indicator is reported: a kind of period, no fixed rhythm, or a window that slides by `every`. */
export type Frequency =
  PartKind | 'day' | 'irregular' | { window: number; unit: PartKind; every?: PartKind | undefined };

/** Periods of one kind are numbered; `firstMonth` and `numberAt` turn a number into a month and back. */
interface Rhythm {
  firstMonth: (number: number) => MonthNumber;
  /** The number of the period that holds a month. */
  numberAt: (month: MonthNumber) => number;
  perYear: number;
}

const APRIL = 3;
const SEPTEMBER = 8;
const TERM_STARTS = [0, 4, 7];

const RHYTHMS: Record<PartKind, Rhythm> = {
  month: everyMonths(1, 0),
  'calendar-quarter': everyMonths(3, 0),
  'calendar-year': everyMonths(12, 0),
  'financial-quarter': everyMonths(3, 0),
  'financial-half': everyMonths(6, APRIL),
  'financial-year': everyMonths(12, APRIL),
  'academic-year': everyMonths(12, SEPTEMBER),
  'academic-term': {
    firstMonth: (number) => Math.floor(number / 3) * 12 + SEPTEMBER + (TERM_STARTS[modulo(number, 3)] ?? 0),
    numberAt: (month) => {
      const year = Math.floor((month - SEPTEMBER) / 12);
      const inYear = month - SEPTEMBER - year * 12;
      return year * 3 + TERM_STARTS.findLastIndex((start) => start <= inYear);
    },
    perYear: 3,
  },
};

/** The kinds that can be part of a window, finest first. */
export const PART_KINDS = Object.keys(RHYTHMS) as PartKind[];

/** The first month of the numbered period of a kind. */
export function firstMonth(kind: PartKind, number: number): MonthNumber {
  return RHYTHMS[kind].firstMonth(number);
}

/** The last month of the numbered period of a kind. */
export function lastMonth(kind: PartKind, number: number): MonthNumber {
  return RHYTHMS[kind].firstMonth(number + 1) - 1;
}

/** The number of the period of a kind that holds a month. */
export function numberAt(kind: PartKind, month: MonthNumber): number {
  return RHYTHMS[kind].numberAt(month);
}

/** How many periods of a kind make a year. */
export function perYear(kind: PartKind): number {
  return RHYTHMS[kind].perYear;
}

/** The year in which the numbered period's own year starts (financial or academic where it has one). */
export function yearOf(kind: PartKind, number: number): number {
  const month = firstMonth(kind, number);
  return Math.floor((month - yearStart(kind)) / 12);
}

/** Its place in that year, from 1: the 3 of Q3. */
export function placeInYear(kind: PartKind, number: number): number {
  return number - firstOfYear(kind, yearOf(kind, number)) + 1;
}

/** The number of a period from its year and place: (financial-quarter, 2023, 3) is 23/24-Q3. */
export function numberOf(kind: PartKind, year: number, place: number): number {
  return firstOfYear(kind, year) + place - 1;
}

function firstOfYear(kind: PartKind, year: number): number {
  return numberAt(kind, year * 12 + yearStart(kind));
}

function yearStart(kind: PartKind): number {
  if (kind.startsWith('financial')) return APRIL;
  return kind.startsWith('academic') ? SEPTEMBER : 0;
}

function everyMonths(length: number, offset: number): Rhythm {
  return {
    firstMonth: (number) => number * length + offset,
    numberAt: (month) => Math.floor((month - offset) / length),
    perYear: 12 / length,
  };
}

function modulo(number: number, divisor: number): number {
  return number - Math.floor(number / divisor) * divisor;
}
