import type { Polarity } from '@scorecard/core';
import { wordKey } from './cell.js';

const WORDS: Record<Polarity, string[]> = {
  high: ['high', 'higher', 'bigger', 'more', 'maximise', 'h'],
  low: ['low', 'lower', 'smaller', 'less', 'fewer', 'minimise', 'l'],
  range: ['range', 'in range', 'within range', 'between', 'plan is best', 'on plan'],
  none: [
    'none',
    'neither',
    'neutral',
    'not judged',
    'no judgement',
    'n/a',
    'na',
    '-',
    'context',
    'contextual',
    'information only',
  ],
};

const BY_WORD = new Map(
  (Object.entries(WORDS) as [Polarity, string[]][]).flatMap(([polarity, words]) =>
    words.map((word) => [word, polarity] as const),
  ),
);

/** How a table or a tag may say which way is good, for messages. */
export const POLARITY_FORMS = 'high, low, range or none';

/** Words for a suggestion. */
export const POLARITY_WORDS = ['high', 'low', 'range', 'none'];

/**
 * Which way is good: `Higher is better` is high; null for a word that is not known. Words of movement (`Up`,
 * `Decreasing`, `▲`) are none: they may say which way a figure went.
 */
export function readPolarity(text: string): Polarity | null {
  const key = wordKey(text).replace(/[().]/g, '').trim();
  const word = key.replace(/ ?(is|are) (good|better|best)$/, '').replace(/^(good|better) is /, '');
  return BY_WORD.get(key) ?? BY_WORD.get(word) ?? null;
}
