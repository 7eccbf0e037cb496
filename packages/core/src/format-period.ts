import { dayOfMonth, monthOf } from './calendar-date.js';
import { partPeriod, partsOf, type Period } from './period.js';
import { type PartKind, placeInYear, yearOf } from './period-kind.js';
import { englishPeriods, type PeriodWords } from './period-words.js';
import { toPeriod } from './step-period.js';
import { formatLongYearPair } from './year-pair.js';

/** Canonical text (`23/24-Q3`), or written out in full: `Quarter 3 2023/24 (October to December 2023)`. */
export function formatPeriod(
  period: Period | string,
  form: 'canonical' | 'long' = 'canonical',
  words: PeriodWords = englishPeriods,
): string {
  const { text } = toPeriod(period);
  return form === 'canonical' ? text : formatLong(toPeriod(period), words);
}

/** The dates alone: `October to December 2023`, `30 September 2023`. */
export function formatDates(period: Period, words: PeriodWords = englishPeriods): string {
  const first = monthOf(period.start);
  const last = monthOf(period.end);
  if (period.kind === 'day') return `${dayOfMonth(period.start)} ${monthText(first, words)}`;
  if (first === last) return monthText(first, words);
  const sameYear = Math.floor(first / 12) === Math.floor(last / 12);
  return words.range(
    sameYear ? monthName(first, words.months) : monthText(first, words),
    monthText(last, words),
  );
}

/** In a sentence: canonical text that councils know (`24/25-Q2`), other kinds written out (`30 September 2023`). */
export function formatName(period: Period, words: PeriodWords = englishPeriods): string {
  const isWrittenOut = ['window', 'day', 'month', 'academic-term'].includes(period.kind);
  return isWrittenOut ? formatLong(period, words) : period.text;
}

/** For a column heading, two lines: `23/24` over `Q3`; the second is empty where one says it all. */
export function formatHeading(period: Period, words: PeriodWords = englishPeriods): [string, string] {
  const parts = partsOf(period);
  if (period.kind === 'month') {
    const month = monthOf(period.start);
    return [String(Math.floor(month / 12)), monthName(month, words.shortMonths)];
  }
  if (!parts || period.kind === 'window') return [formatDates(period, words), ''];
  const [year = '', place = ''] = period.text.split('-');
  return [year, place && place[0] !== place[0]?.toUpperCase() ? termName(period, words) : place];
}

function formatLong(period: Period, words: PeriodWords): string {
  const parts = partsOf(period);
  if (!parts) return formatDates(period, words);
  if (period.kind === 'window') return formatWindow(parts.kind, parts.first, parts.last, period, words);
  const name = partName(parts.kind, parts.first, words);
  return hasDatesInLongForm(parts.kind) ? words.withDates(name, formatDates(period, words)) : name;
}

function formatWindow(
  kind: PartKind,
  first: number,
  last: number,
  period: Period,
  words: PeriodWords,
): string {
  if (kind === 'month') return formatDates(period, words);
  const sameYear = yearOf(kind, first) === yearOf(kind, last);
  const year = longYear(kind, first);
  if (sameYear && kind.endsWith('quarter'))
    return words.quarters(placeInYear(kind, first), placeInYear(kind, last), year);
  if (sameYear && kind.endsWith('half'))
    return words.halves(placeInYear(kind, first), placeInYear(kind, last), year);
  return words.range(partName(kind, first, words), partName(kind, last, words));
}

/** Months, calendar years and school years need no dates beside their names. */
function hasDatesInLongForm(kind: PartKind): boolean {
  return kind.startsWith('financial') || kind === 'calendar-quarter';
}

function partName(kind: PartKind, number: number, words: PeriodWords): string {
  const year = longYear(kind, number);
  switch (kind) {
    case 'financial-quarter':
    case 'calendar-quarter':
      return words.quarter(placeInYear(kind, number), year);
    case 'financial-half':
      return words.half(placeInYear(kind, number), year);
    case 'academic-term':
      return words.term(termName(partPeriod(kind, number), words), year);
    case 'academic-year':
      return words.academicYear(year);
    case 'month':
      return monthText(number, words);
    case 'financial-year':
    case 'calendar-year':
      return year;
  }
}

function longYear(kind: PartKind, number: number): string {
  const year = yearOf(kind, number);
  return kind.startsWith('calendar') ? String(year) : formatLongYearPair(year);
}

function termName(period: Period, words: PeriodWords): string {
  const parts = partsOf(period);
  return (parts && words.terms[placeInYear(parts.kind, parts.first) - 1]) ?? '';
}

function monthName(month: number, names: readonly string[]): string {
  return names[month - Math.floor(month / 12) * 12] ?? '';
}

function monthText(month: number, words: PeriodWords): string {
  return `${monthName(month, words.months)} ${Math.floor(month / 12)}`;
}
