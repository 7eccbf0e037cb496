import type { CommandText } from './command.js';
import { INPUT_OPTIONS } from './input-text.js';

export const diffText = {
  summary: 'Says what changed between two editions: figures, targets, ratings.',
  about: [
    'Compares two files as of the older one’s reporting period: what came since is no change, nor are older figures that the newer file leaves out for every measure. It tells which figures were revised or are marked otherwise, also those compared with and of categories, which units, targets and rules changed, and each rating that differs for it, with the reason.',
  ],
  operands: ['OLD', 'NEW'],
  options: [{ name: 'json', says: 'The changes as JSON.' }, ...INPUT_OPTIONS],
  examples: [
    { command: 'scorecard diff published.json draft.json', says: 'Before a new edition is published.' },
    { command: 'scorecard diff q1.csv q2.csv', says: 'Two tables.' },
  ],
  exitCodes: [
    ['0', 'nothing changed'],
    ['1', 'something changed'],
    ['2', 'wrong use, or a file with problems'],
    ['70', 'a fault in scorecard itself'],
  ],
} satisfies CommandText;

/** What `diff` says beside the sentences of each change. */
export const diffWords = {
  none: 'Nothing changed.',
  ratings: 'Ratings that changed',
  figures: 'Figures',
  targets: 'Targets',
  rules: 'Rules and lists',
  measures: 'Measures',
  older: 'Older figures',
  twoStandardInputs: 'Only one of the two files can come in on standard input.',
};
