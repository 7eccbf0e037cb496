import { daysInMonth, isoDate, monthOf } from './calendar-date.js';
import {
  type PartKind,
  type PeriodKind,
  firstMonth,
  lastMonth,
  numberAt,
  placeInYear,
  yearOf,
} from './period-kind.js';
import { formatYearPair } from './year-pair.js';

/** A span of time with a name. `start` and `end` are ISO dates, both inclusive; `text` is canonical and unique. */
export interface Period {
  readonly kind: PeriodKind;
  readonly start: string;
  readonly end: string;
  /** `23/24-Q3`, `AY23/24`, `2021-10..2022-09`. */
  readonly text: string;
}

const TERMS = ['autumn', 'spring', 'summer'];

/** The numbered period of a kind. */
export function partPeriod(kind: PartKind, number: number): Period {
  return {
    kind,
    start: isoDate(firstMonth(kind, number), 1),
    end: lastDay(kind, number),
    text: partText(kind, number),
  };
}

/** The window of the numbered parts, first to last, both inclusive. */
export function windowPeriod(kind: PartKind, first: number, last: number): Period {
  return {
    kind: 'window',
    start: isoDate(firstMonth(kind, first), 1),
    end: lastDay(kind, last),
    text: `${partText(kind, first)}..${partText(kind, last)}`,
  };
}

/** One day, from its ISO date. */
export function dayPeriod(date: string): Period {
  return { kind: 'day', start: date, end: date, text: date };
}

/** The parts that a period consists of: one for a plain period, all for a window; null for a day. */
export function partsOf(period: Period): { kind: PartKind; first: number; last: number } | null {
  if (period.kind === 'day') return null;
  const kind = period.kind === 'window' ? partKindOfText(period.text) : period.kind;
  return { kind, first: numberAt(kind, monthOf(period.start)), last: numberAt(kind, monthOf(period.end)) };
}

/** Order by last day, then first day: negative when `a` comes first. For sort(). */
export function comparePeriodDates(a: Period, b: Period): number {
  return compareText(a.end, b.end) || compareText(a.start, b.start);
}

/** The kind of a part by the shape of its canonical text. */
function partKindOfText(text: string): PartKind {
  const [part = ''] = text.split('..');
  if (part.startsWith('AY')) return /[a-z]$/.test(part) ? 'academic-term' : 'academic-year';
  if (part.includes('/')) {
    if (part.includes('Q')) return 'financial-quarter';
    return part.includes('H') ? 'financial-half' : 'financial-year';
  }
  if (part.includes('Q')) return 'calendar-quarter';
  return part.includes('-') ? 'month' : 'calendar-year';
}

function partText(kind: PartKind, number: number): string {
  const year = yearOf(kind, number);
  const place = placeInYear(kind, number);
  switch (kind) {
    case 'financial-quarter':
      return `${formatYearPair(year)}-Q${place}`;
    case 'financial-half':
      return `${formatYearPair(year)}-H${place}`;
    case 'financial-year':
      return formatYearPair(year);
    case 'month':
      return isoDate(number, 1).slice(0, 7);
    case 'calendar-quarter':
      return `${year}-Q${place}`;
    case 'calendar-year':
      return String(year);
    case 'academic-year':
      return `AY${formatYearPair(year)}`;
    case 'academic-term':
      return `AY${formatYearPair(year)}-${TERMS[place - 1]}`;
  }
}

function lastDay(kind: PartKind, number: number): string {
  const month = lastMonth(kind, number);
  return isoDate(month, daysInMonth(month));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
