import type { CommandText } from './command.js';
import { INPUT_OPTIONS } from './input-text.js';

export const explainText = {
  summary: 'Says why a measure is rated as it is.',
  about: [
    'Gives the figure, the target and the tolerance that were in force, the direction of travel, how others stand, and every note, in words that can go into a report.',
  ],
  operands: ['FILE', 'INDICATOR'],
  options: [
    {
      name: 'period',
      value: 'PERIOD',
      says: 'The reporting period, such as 24/25-Q2; every rule is that of then.',
    },
    ...INPUT_OPTIONS,
  ],
  examples: [
    { command: 'scorecard explain figures.csv agency-social-workers', says: 'A measure by its id.' },
    { command: 'scorecard explain figures.csv 1.4 --period 23/24-Q4', says: 'By its code, as of last year.' },
    { command: 'scorecard explain figures.csv "Agency social workers"', says: 'By its title.' },
  ],
} satisfies CommandText;

/** What `explain` says beside the words of results. */
export const explainWords = {
  rating: 'Rating',
  figure: 'Figure',
  target: 'Target',
  tolerance: 'Tolerance',
  travel: 'Direction of travel',
  run: 'Run',
  compared: 'Compared with others',
  notes: 'To bear in mind',
  rules: 'How it is judged',
  at: (figure: string, period: string) => `${figure} (${period})`,
  noTarget: 'none',
};
