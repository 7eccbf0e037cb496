import { formatPeriod } from '../format-period.js';
import { safeParsePeriod } from '../parse-period.js';

/** A date or month of the document as results in English write it: `14 November 2024`; in another language as given. */
export function dateText(date: string, lang: string): string {
  const parse = safeParsePeriod(date);
  return parse.ok && /^en\b/i.test(lang) ? formatPeriod(parse.period, 'long') : date;
}
