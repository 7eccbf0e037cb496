import { english, type Words } from '@scorecard/core';

// A second catalogue: the shape of the English one and none of its words. Every text is in marks and has no Latin letter,
// so that English which reaches a text by another way than the catalogue is seen.

/** What every text of the second catalogue begins with. */
export const MARK = '⟦';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const OTHER = 'абцдефгхийклмнопярстувшжыз';

/** The same text in other letters: what a document's own words become, so that only a leak has a Latin letter. */
export function inOtherLetters(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const other = OTHER[LATIN.indexOf(letter.toLowerCase())] ?? '';
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });
}

/** A label keeps the names that `fill` replaces. */
const ofLabel = (text: string) =>
  marked(
    text.replace(
      /(\{\w+\})|([^{]+)/g,
      (_, name: string | undefined, rest = '') => name ?? inOtherLetters(rest as string),
    ),
  );

const marked = (text: string) => `${MARK}${text}⟧`;

/** Words of the code, not of a language, which a catalogue is given in order to choose a phrase by them. */
const CODES = new Set(
  [
    'up down level above below on highest lowest best worst better worse same similar improved worsened unchanged',
    'high low range none green amber red no-target no-data not-judged tolerance improving-is-amber mean median pooled',
    'met missed due not-known confidential not-available not-applicable late not-due pending not-observed',
    'previous-missing break immature no-profile no-common-period day month irregular window financial-quarter',
    'financial-half financial-year calendar-quarter calendar-year academic-year academic-term indicator-added',
    'indicator-removed figure-added figure-revised figure-withdrawn reason-changed target-moved rule-changed',
    'members-changed rating-changed wider narrower reversed',
  ]
    .join(' ')
    .split(' '),
);

/** The texts and numbers among what a phrase is made from; of an amount its text. */
function partsOf(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return [CODES.has(value) ? inOtherLetters(value) : value];
  if (typeof value !== 'object' || value === null || 'kind' in value) return [];
  if ('text' in value && 'value' in value) return partsOf(value.text);
  return Object.values(value).flatMap(partsOf);
}

function otherWords<T>(words: T): T {
  if (typeof words === 'string') return ofLabel(words) as T;
  if (typeof words === 'function') return ((...told: unknown[]) => marked(partsOf(told).join(' · '))) as T;
  if (Array.isArray(words)) return words.map(otherWords) as T;
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]: [string, unknown]) => [key, otherWords(value)]),
  ) as T;
}

/** Decimal comma, thousands apart by an apostrophe, a minus sign of its own, and no English. */
export const secondCatalogue: Words = {
  ...otherWords(english),
  lang: 'x-second',
  number: { thousands: '’', point: ',', minus: '∸' },
  unit: ({ kind }) => marked(inOtherLetters(kind)),
};
