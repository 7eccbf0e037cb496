import type { CommandText } from './command.js';
import { INPUT_OPTIONS } from './input-text.js';
import { counted } from './plain-text.js';

export const checkText = {
  summary: 'Tells what is wrong with a file, by row and column.',
  about: [
    'Reads the file, says how much of it was understood, and lists every problem and warning with its place. It also warns of figures that could point to a person: counts of 1 to 4, and suppressed figures that the others give away by subtraction.',
  ],
  operands: ['FILE'],
  options: [{ name: 'strict', says: 'Warnings fail too, with exit code 1.' }, ...INPUT_OPTIONS],
  examples: [
    { command: 'scorecard check figures.xlsx', says: 'Checks a workbook.' },
    {
      command: 'scorecard check --strict figures.csv',
      says: 'In a pipeline, where nothing doubtful may pass.',
    },
    { command: 'scorecard check - < figures.csv', says: 'Checks what comes in on standard input.' },
  ],
} satisfies CommandText;

/** What `check` says of a file. */
export const checkWords = {
  measures: (count: number) => counted(count, 'measure'),
  councils: (count: number) => `a list of ${counted(count, 'council')}`,
  periods: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  rows: (read: number, used: number) => `${counted(read, 'row')} read, ${used} used`,
  problems: (count: number) => counted(count, 'problem'),
  warnings: (count: number) => counted(count, 'warning'),
  disclosure: (count: number) => counted(count, 'disclosure warning'),
  none: 'No problems.',
  nothing: 'Nothing could be read.',
};
