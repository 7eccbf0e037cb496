import type { PeriodReader } from './period-text.js';

const WHOLE = /^(.+?) (?:(?:full |whole )?(year|annual|quarter)(?: total| outturn| figure)?|total|outturn)$/i;

/** `2023/24` of `2023/24 Year total`, a column of the whole beside its parts; null where a heading says another period or none. */
export function wholeHeading(heading: string, reader: PeriodReader): string | null {
  const [, text = '', of = ''] = WHOLE.exec(heading) ?? [];
  const parse = reader.parse(text);
  if (!parse.ok) return null;
  return parse.period.kind.endsWith(of.toLowerCase().replace('annual', 'year')) ? text : null;
}

/** Whether a heading under a merged year says that it is of all of it. */
export function saysWhole(text: string): boolean {
  return WHOLE.test(`of ${text}`);
}
