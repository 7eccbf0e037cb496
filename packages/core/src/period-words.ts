/** How periods are written out: a catalogue may replace all of it. */
export interface PeriodWords {
  /** January to December. */
  months: readonly string[];
  /** The same, short enough to head a column: Jan to Dec. */
  shortMonths: readonly string[];
  /** Autumn, spring, summer. */
  terms: readonly string[];
  quarter: (place: number, year: string) => string;
  half: (place: number, year: string) => string;
  quarters: (first: number, last: number, year: string) => string;
  halves: (first: number, last: number, year: string) => string;
  term: (name: string, year: string) => string;
  academicYear: (year: string) => string;
  range: (first: string, last: string) => string;
  /** A name with its dates: `2023/24 (April 2023 to March 2024)`. */
  withDates: (name: string, dates: string) => string;
}

/** The English forms, the default. */
export const englishPeriods: PeriodWords = {
  months: 'January February March April May June July August September October November December'.split(' '),
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  terms: ['Autumn', 'Spring', 'Summer'],
  quarter: (place, year) => `Quarter ${place} ${year}`,
  half: (place, year) => `Half ${place} ${year}`,
  quarters: (first, last, year) => `Quarters ${first} to ${last} ${year}`,
  halves: (first, last, year) => `Halves ${first} to ${last} ${year}`,
  term: (name, year) => `${name} term ${year}`,
  academicYear: (year) => `Academic year ${year}`,
  range: (first, last) => `${first} to ${last}`,
  withDates: (name, dates) => `${name} (${dates})`,
};
