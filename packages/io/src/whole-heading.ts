import type { PeriodReader } from './period-text.js';

const WHOLE = '(?:full |whole )?(?<kind>year|annual|quarter|qtr)(?: total| outturn| figure)?|total|outturn';
const AFTER = new RegExp(
  `^(?<text>.+?) (?:${WHOLE})(?: (?:actual|performance|result|value|figure)s?)?$`,
  'i',
);
const BEFORE = new RegExp(
  `^(?!(?:year|quarter|qtr) (?!total|outturn|figure))(?:${WHOLE})(?: for| of)? (?<text>.+)$`,
  'i',
);
const KINDS: Readonly<Record<string, string>> = { annual: 'year', qtr: 'quarter' };

/**
 * `2023/24` of `2023/24 Year total` or `Full year 2023/24`, a column of the whole beside its parts; null where a heading says
 * another period or none.
 */
export function wholeHeading(heading: string, reader: PeriodReader): string | null {
  const { text = '', kind = '' } = (AFTER.exec(heading) ?? BEFORE.exec(heading))?.groups ?? {};
  const parse = reader.parse(text);
  if (!parse.ok) return null;
  const word = kind.toLowerCase();
  return parse.period.kind.endsWith(KINDS[word] ?? word) ? text : null;
}

/** Whether a heading under a merged year or quarter says that it is of all of it. */
export function saysWhole(text: string): boolean {
  return AFTER.test(`of ${text}`);
}

/** Whether a heading says in words that it is of a whole year: `Year total`, and not `Total`. */
export function saysWholeYear(text: string): boolean {
  return /^(?:(?:full|whole) year|(?:year|annual) (?:total|outturn|figure))/i.test(text) && saysWhole(text);
}
