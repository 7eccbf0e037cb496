import { ordinal, periodNoun } from './english-nouns.js';
import type { Movement } from './vocabulary.js';

/** A figure and its period, both as told. */
export interface DraftPoint {
  figure: string;
  period: string;
}

/** Where a figure lies by its target. */
export interface DraftTarget {
  side: 'above' | 'below' | 'on';
  difference: string;
  target: string;
  judgement: 'better' | 'worse';
  isProfile: boolean;
}

/** Phrases for drafts of commentary; each a whole sentence. */
export interface DraftWords {
  only: (title: string, now: DraftPoint) => string;
  overall: (title: string, movement: Movement, first: DraftPoint, now: DraftPoint) => string;
  /** Over so many consecutive periods of a kind, to the latest. */
  run: (movement: Movement, length: number, kind: string, figure: string) => string;
  extreme: (extreme: 'highest' | 'lowest') => string;
  /** `difference` is unsigned; `side` says where the figure lies; a profile is what is expected by now. */
  target: (told: DraftTarget) => string;
  range: (isInside: boolean, target: string) => string;
  compared: (better: string[], same: string[], worse: string[]) => string;
  /** `extreme` is the figure's own place where it is the highest or lowest; null between them. */
  rank: (
    rank: { place: number; of: number; tied: boolean },
    extreme: 'highest' | 'lowest' | null,
    name: string,
  ) => string;
  /** Moved by no more than counts as unchanged. */
  stable: (period: string, change: string) => string;
  /** On target in every period shown. */
  always: (kind: string) => string;
  /** The target itself beside the figures of others. */
  targetBeside: (target: string, better: string[], worse: string[]) => string;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** In English. */
export const englishDrafts: DraftWords = {
  only: (title, { figure, period }) => `${title}: ${figure} in ${period}.`,
  overall: (title, movement, first, now) => {
    if (movement === 'level') return `${title}: ${now.figure} in ${now.period}, as in ${first.period}.`;
    const verb = movement === 'up' ? 'rose' : 'fell';
    return `${title} ${verb} from ${first.figure} in ${first.period} to ${now.figure} in ${now.period}.`;
  },
  run: (movement, length, kind, figure) => {
    const periods = `the last ${NUMBERS[length] ?? length} ${periodNoun(kind)}s`;
    if (movement === 'level') return `It has remained at ${figure} over ${periods}.`;
    return `It has ${movement === 'up' ? 'risen' : 'fallen'} in each of ${periods}.`;
  },
  extreme: (extreme) => `It is the ${extreme} in the period.`,
  target: ({ side, difference, target, judgement, isProfile }) => {
    const goal = isProfile ? `what is expected by now (${target})` : `target (${target})`;
    if (side === 'on') return isProfile ? `It is exactly ${goal}.` : `It is exactly on ${goal}.`;
    return `It is ${difference} ${side} ${goal}, which is ${judgement}.`;
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
  rank: ({ place, of, tied }, extreme, name) => {
    const joint = tied ? 'joint ' : '';
    if (extreme === null) return `It is ${joint}${ordinal(place)} best of ${of} among us and ${name}.`;
    return `It is the ${joint}${extreme} of ${of} among us and ${name}, which is ${place === 1 ? 'best' : 'worst'}.`;
  },
  stable: (period, change) => `It was stable in ${period} (${change}).`,
  always: (kind) => `It was on target in every ${periodNoun(kind)} shown.`,
  targetBeside: (target, better, worse) => {
    const parts = [
      ...(better.length > 0 ? [`better than ${list(better)}`] : []),
      ...(worse.length > 0 ? [`worse than ${list(worse)}`] : []),
    ];
    return `The target of ${target} is ${list(parts)}.`;
  },
};

/** `a`, `a and b`, `a, b and c`. */
function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
