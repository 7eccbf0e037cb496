import { wordKey } from './cell.js';

const SO_FAR =
  /\b(?:(?:year[- ]?)to[- ]?date|ytd|year so far|cumulative(?:ly)?(?: to date)?)\b|\bcum\.|\((?:cum|accumulated)\)|\bto date(?=\)|$)/;
/** Plans that are kept up to date count nothing. */
const UP_TO_DATE = /\bup to date\b/g;
const EACH_ALONE = /\b(not|non)[- ]?cumulative|\bdiscrete\b/;

/** Whether a text says that figures count the year so far: `YTD`, `quarterly (cumulative)`. */
export function saysYearToDate(text: string): boolean {
  const key = wordKey(text).replace(/_/g, ' ').replace(UP_TO_DATE, '');
  return SO_FAR.test(key) && !EACH_ALONE.test(key);
}

/** The text without those words, and without the brackets that they leave empty. */
export function withoutYearToDate(text: string): string {
  const rest = text.replace(new RegExp(SO_FAR, 'gi'), ' ').replace(/\(\s*\)/g, ' ');
  return rest.replace(/\s+/g, ' ').replace(/^[\s,;:/-]+|[\s,;:/-]+$/g, '');
}

/** Whether a text says that each figure counts its own period alone: `not cumulative`. */
export function saysEachAlone(text: string): boolean {
  return EACH_ALONE.test(wordKey(text));
}
