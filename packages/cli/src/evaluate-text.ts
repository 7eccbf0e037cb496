import type { CommandText } from './command.js';
import { INPUT_OPTIONS } from './input-text.js';

export const evaluateText = {
  summary: 'Shows how every measure stands: figure, target, rating, direction of travel.',
  about: [
    'Judges every measure by its target, as of the reporting period, and shows a table by theme. In a narrow window each measure has lines of its own. With --json it gives the results that a web page would draw.',
  ],
  operands: ['FILE'],
  options: [
    {
      name: 'period',
      value: 'PERIOD',
      says: 'The reporting period, such as 24/25-Q2; every rule is that of then.',
    },
    { name: 'theme', value: 'THEME', says: 'One theme only, by its title or id.' },
    { name: 'json', says: 'The results as JSON.' },
    ...INPUT_OPTIONS,
  ],
  examples: [
    { command: 'scorecard evaluate figures.csv', says: 'The latest quarter.' },
    {
      command: 'scorecard evaluate figures.csv --period 23/24-Q4',
      says: 'As it stood at the end of last year.',
    },
    {
      command: 'scorecard evaluate report.json --theme finance --json',
      says: 'One theme, for another program.',
    },
  ],
} satisfies CommandText;

/** What `evaluate` says. */
export const evaluateWords = {
  figure: 'Latest',
  noFigures: 'There are no figures.',
};
