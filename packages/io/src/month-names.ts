const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const APRIL = 3;
const NAME =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/i;

/** Whether a word is a month's name, whole or short, and nothing besides. */
export function isMonthName(word: string): boolean {
  return NAME.test(word);
}

/** The month that a name begins, from 0: 8 for `Sept`; null for another word. */
export function monthOf(name: string): number | null {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? null : index;
}

/** The financial quarter of three months of a year, from and to: `24/25-Q1` for April to June 2024; null for other months. */
export function financialQuarterOf(from: number, to: number, year: number): string | null {
  if (to - from !== 2 || from % 3 !== 0) return null;
  const first = from < APRIL ? year - 1 : year;
  const pair = [first, first + 1].map((one) => String(one % 100).padStart(2, '0')).join('/');
  return `${pair}-Q${from < APRIL ? 4 : from / 3}`;
}
