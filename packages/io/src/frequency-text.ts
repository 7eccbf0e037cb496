import type { PartKind } from '@scorecard/core';
import { wordKey } from './cell.js';
import { withoutYearToDate } from './year-to-date-words.js';

const KINDS: Record<PartKind | 'day' | 'irregular', string[]> = {
  'financial-quarter': [
    'financial-quarter',
    'financial quarter',
    'financial quarters',
    'financial quarterly',
  ],
  'financial-half': [
    'financial-half',
    'financial half',
    'financial half year',
    'half yearly',
    'half-yearly',
    'six monthly',
    'six-monthly',
    'biannual',
  ],
  'financial-year': ['financial-year', 'financial year', 'financial years', 'fy', 'council year'],
  month: ['month', 'monthly', 'months', 'calendar month'],
  'calendar-quarter': ['calendar-quarter', 'calendar quarter', 'calendar quarters'],
  'calendar-year': ['calendar-year', 'calendar year', 'calendar years', 'cy'],
  'academic-year': ['academic-year', 'academic year', 'academic years', 'ay', 'school year'],
  'academic-term': ['academic-term', 'academic term', 'term', 'termly', 'school term'],
  day: ['day', 'daily'],
  irregular: ['irregular', 'ad hoc', 'as inspected', 'as needed'],
};

const BY_WORD = new Map(
  (Object.entries(KINDS) as [PartKind | 'day' | 'irregular', string[]][]).flatMap(([kind, words]) =>
    words.map((word) => [word, kind] as const),
  ),
);

/** Words that say how often, not which kind of year: the periods themselves tell. */
const RHYTHM_ALONE = /^(annual|annually|yearly|year|quarterly|quarter)$|\brolling\b/;

/** The forms to write, for messages. */
export const FREQUENCY_WORDS = Object.keys(KINDS);

/**
 * The kind of period that a Frequency column names; `inferred` for `Annual` or `Year to date`, which don't say which; null
 * when not known.
 */
export function readFrequency(text: string): PartKind | 'day' | 'irregular' | 'inferred' | null {
  const key = withoutYearToDate(wordKey(text).replace(/\b(?:not|non)[- ]?(?=cumulative)|\bdiscrete\b/g, ''))
    .replace(/\([^()]*\)/g, '')
    .trim();
  if (key === '') return 'inferred';
  return BY_WORD.get(key) ?? (RHYTHM_ALONE.test(key) ? 'inferred' : null);
}
