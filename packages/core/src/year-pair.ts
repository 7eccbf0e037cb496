/** The text of a year that starts in one calendar year and ends in the next: 2023 is `23/24`, 1999 is `1999/00`. */
export function formatYearPair(year: number): string {
  const start = year >= 2000 && year <= 2099 ? twoDigits(year) : String(year);
  return `${start}/${twoDigits(year + 1)}`;
}

/** The year written in full at its start: 2023 is `2023/24`. */
export function formatLongYearPair(year: number): string {
  return `${year}/${twoDigits(year + 1)}`;
}

/** The starting year of two written years, or null where they don't follow one another: ('23', '24') is 2023. */
export function readYearPair(first: string, second: string): number | null {
  const year = first.length === 2 ? 2000 + Number(first) : Number(first);
  const following = second.length === 2 ? twoDigits(year + 1) : String(year + 1);
  return second === following ? year : null;
}

function twoDigits(year: number): string {
  return String(year % 100).padStart(2, '0');
}
