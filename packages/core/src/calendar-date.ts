/** A month counted from January of year 0: April 2023 is 2023 × 12 + 3. */
export type MonthNumber = number;

/** The ISO date of a day of a month. */
export function isoDate(month: MonthNumber, day: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${pad(month - Math.floor(month / 12) * 12 + 1)}-${pad(day)}`;
}

/** The month that an ISO date lies in. */
export function monthOf(date: string): MonthNumber {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** The day of the month of an ISO date, 1 to 31. */
export function dayOfMonth(date: string): number {
  return Number(date.slice(8, 10));
}

/** 28 to 31, by the Gregorian calendar. */
export function daysInMonth(month: MonthNumber): number {
  return dayNumber(month + 1, 1) - dayNumber(month, 1);
}

/** True for a date that exists: 2024-02-29 does, 2023-02-29 doesn't. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year * 12 + month - 1);
}

/** Days counted from 1 March of year 0, so that a leap day is the last of its year. */
export function dayNumber(month: MonthNumber, day: number): number {
  const sinceMarch = month - 2;
  const year = Math.floor(sinceMarch / 12);
  const inYear = sinceMarch - year * 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((153 * inYear + 2) / 5) + day - 1;
}

/** The day so many days later (earlier where negative). */
export function addDays(date: string, days: number): string {
  let month = monthOf(date);
  let day = dayOfMonth(date) + days;
  while (day < 1) day += daysInMonth(--month);
  while (day > daysInMonth(month)) day -= daysInMonth(month++);
  return isoDate(month, day);
}

/** Whole days from one date to the other; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(monthOf(to), dayOfMonth(to)) - dayNumber(monthOf(from), dayOfMonth(from));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
