import type { CommandText } from './command.js';

export const initText = {
  summary: 'Writes a starter file with notes, to type your own figures into.',
  about: [
    'The starter holds a few invented measures of a fictional council, with notes that tell what each column means. A file that is there already is left alone unless you say --force.',
  ],
  operands: ['[PATH]'],
  options: [
    {
      name: 'format',
      value: 'KIND',
      choices: ['csv', 'wide', 'xlsx', 'json'],
      says: 'csv has a row for each figure, wide a row for each measure. By default as PATH ends, else wide.',
    },
    { name: 'force', says: 'Writes over a file that is there.' },
  ],
  examples: [
    {
      command: 'scorecard init',
      says: 'Writes scorecard.csv, with a row for each measure and a column for each quarter.',
    },
    { command: 'scorecard init figures.xlsx', says: 'A workbook.' },
    { command: 'scorecard init --format csv figures.csv', says: 'A row for each figure.' },
  ],
} satisfies CommandText;

/** What `init` says when it is done. */
export const initWords = {
  whatTo: (path: string) =>
    `“${path}” ends like none of .csv, .xlsx and .json: name the file so, or say what to write with --format.`,
  otherEnding: (path: string, format: string, right: string) =>
    `“${path}” doesn’t end as what --format ${format} writes. Name the file ${right}, or leave out --format.`,
  next: (file: string) =>
    `Wrote ${file}. Type your figures into it and save it, then: scorecard check ${/\s/.test(file) ? `"${file}"` : file}`,
};
