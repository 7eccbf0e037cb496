import type { Marker, MissingReason } from '@scorecard/core';
import { wordKey } from './cell.js';

/** How a table says that there is no figure; a single letter is the shorthand of government statistics. */
const REASONS: Record<MissingReason, string[]> = {
  confidential: ['c', '*', 'suppressed', 'confidential'],
  'not-available': ['x', '-', '..', '...', ':', 'na', 'not available', 'no data'],
  'not-applicable': ['z', 'n/a', 'not applicable'],
  low: ['low'],
  late: ['late', 'awaited', 'awaiting data', 'not yet available'],
  'not-due': ['not due', 'not-due', 'not yet due'],
  pending: ['pending', 'tbc'],
};

const MARKERS: Record<Marker, string[]> = {
  p: ['p', 'provisional'],
  r: ['r', 'revised'],
  e: ['e', 'estimate', 'estimated'],
  b: ['b', 'break', 'break in series'],
  u: ['u', 'low reliability', 'unreliable'],
};

const REASON_OF = byWord(REASONS);
const MARKER_OF = byWord(MARKERS);

/** The reason that a cell gives for having no figure: `..` is not available; null for any other text. */
export function missingReason(text: string): MissingReason | null {
  return REASON_OF.get(wordKey(text)) ?? null;
}

/** The reason that a note gives for a blank cell, in the words of public health data; null where it gives none. */
export function reasonInNote(text: string): MissingReason | null {
  const key = wordKey(text);
  if (/\bsuppress|\bdisclos|\bsmall (number|count)/.test(key)) return 'confidential';
  if (/\bnot applicable\b/.test(key)) return 'not-applicable';
  return /\bnot (published|available|calculated|shown)\b|\bmissing\b|\bno data\b|\bdata quality\b/.test(key)
    ? 'not-available'
    : null;
}

/** What a marker's text says: markers in order, a reason for no figure, and the words that are not known. */
export function readMarkers(text: string): {
  markers: Marker[];
  reason: MissingReason | null;
  unknown: string[];
} {
  const markers = new Set<Marker>();
  let reason: MissingReason | null = null;
  const unknown: string[] = [];
  for (const word of wordsIn(text)) {
    const marker = MARKER_OF.get(word);
    const why = missingReason(word);
    if (marker) markers.add(marker);
    else if (why) reason = why;
    else if (/^[prebu]+$/.test(word)) for (const letter of word) markers.add(letter as Marker);
    else if (!/^(note )?\d+$/.test(word)) unknown.push(word);
  }
  return { markers: [...markers], reason, unknown };
}

function wordsIn(text: string): string[] {
  const whole = wordKey(text.replace(/[[\]]/g, ' '));
  if (whole === '' || MARKER_OF.has(whole) || REASON_OF.has(whole) || /^note \d+$/.test(whole))
    return whole ? [whole] : [];
  return whole.split(/[\s,;]+/).filter((word) => word !== '');
}

function byWord<T extends string>(words: Record<T, string[]>): Map<string, T> {
  const entries = Object.entries<string[]>(words) as [T, string[]][];
  return new Map(entries.flatMap(([name, spellings]) => spellings.map((word) => [word, name] as const)));
}
