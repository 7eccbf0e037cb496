import type { Movement } from './vocabulary.js';

/** A figure and its period, both as told. */
export interface DraftPoint {
  figure: string;
  period: string;
}

/** Phrases for drafts of commentary; each a whole sentence. */
export interface DraftWords {
  only: (title: string, now: DraftPoint) => string;
  overall: (title: string, movement: Movement, first: DraftPoint, now: DraftPoint) => string;
  /** Over so many consecutive periods of a kind, to the latest. */
  run: (movement: Movement, length: number, kind: string, figure: string) => string;
  extreme: (extreme: 'highest' | 'lowest') => string;
  /** `difference` is unsigned; `side` says where the figure lies. */
  target: (
    side: 'above' | 'below' | 'on',
    difference: string,
    target: string,
    judgement: 'better' | 'worse' | null,
  ) => string;
  range: (isInside: boolean, target: string) => string;
  compared: (better: string[], same: string[], worse: string[]) => string;
  rank: (place: number, of: number, isTied: boolean, name: string) => string;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const NOUNS: Record<string, string> = {
  'financial-quarter': 'quarters',
  'calendar-quarter': 'quarters',
  'financial-half': 'half-years',
  'financial-year': 'years',
  'calendar-year': 'years',
  'academic-year': 'academic years',
  'academic-term': 'terms',
  month: 'months',
  day: 'days',
};

/** In English. */
export const englishDrafts: DraftWords = {
  only: (title, { figure, period }) => `${title}: ${figure} in ${period}.`,
  overall: (title, movement, first, now) => {
    if (movement === 'level') return `${title}: ${now.figure} in ${now.period}, as in ${first.period}.`;
    const verb = movement === 'up' ? 'rose' : 'fell';
    return `${title} ${verb} from ${first.figure} in ${first.period} to ${now.figure} in ${now.period}.`;
  },
  run: (movement, length, kind, figure) => {
    const periods = `the last ${NUMBERS[length] ?? length} ${NOUNS[kind] ?? 'periods'}`;
    if (movement === 'level') return `It has remained at ${figure} over ${periods}.`;
    return `It has ${movement === 'up' ? 'risen' : 'fallen'} in each of ${periods}.`;
  },
  extreme: (extreme) => `It is the ${extreme} in the period.`,
  target: (side, difference, target, judgement) => {
    if (side === 'on') return `It is exactly on target (${target}).`;
    const verdict = judgement === null ? '' : `, which is ${judgement}`;
    return `It is ${difference} ${side} target (${target})${verdict}.`;
  },
  range: (isInside, target) => `It is ${isInside ? 'inside' : 'outside'} the target range (${target}).`,
  compared: (better, same, worse) => {
    const parts = [
      ...(better.length > 0 ? [`better than ${list(better)}`] : []),
      ...(same.length > 0 ? [`in line with ${list(same)}`] : []),
      ...(worse.length > 0 ? [`worse than ${list(worse)}`] : []),
    ];
    return `It is ${list(parts)}.`;
  },
  rank: (place, of, isTied, name) => {
    const best = place === 1 ? 'the best' : `${ordinal(place)} best`;
    return `It is ${isTied ? 'joint ' : ''}${isTied && place === 1 ? 'best' : best} of ${of} among ${name}.`;
  },
};

/** 1st, 2nd, 3rd, 11th. */
export function ordinal(place: number): string {
  const isTeen = Math.floor((place % 100) / 10) === 1;
  return `${place}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')}`;
}

/** `a`, `a and b`, `a, b and c`. */
function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
