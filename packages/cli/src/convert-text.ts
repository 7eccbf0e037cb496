import type { CommandText } from './command.js';
import { INPUT_OPTIONS } from './input-text.js';
import { counted } from './plain-text.js';

/** What a scorecard can be written as. */
export const FORMATS = ['csv', 'wide', 'xlsx', 'csvw', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const convertText = {
  summary: 'Writes the figures as CSV, a workbook or a document.',
  about: [
    'csv has a row for each figure, wide a row for each measure; xlsx and json lose nothing. csvw is the csv with a description for programs beside it, figures.csv-metadata.json; without --out the description alone. What a format can’t hold is told.',
  ],
  operands: ['FILE'],
  options: [
    { name: 'to', value: 'KIND', choices: FORMATS, says: 'What to write; by default as --out ends.' },
    { name: 'out', short: 'o', value: 'PATH', says: 'Where to write it; by default to standard output.' },
    ...INPUT_OPTIONS,
  ],
  examples: [
    { command: 'scorecard convert figures.csv --to json --out report.json', says: 'A table as a document.' },
    {
      command: 'scorecard convert report.json --to xlsx --out report.xlsx',
      says: 'A workbook for the open-data page.',
    },
    { command: 'scorecard convert figures.xlsx --to csv > figures.csv', says: 'To standard output.' },
  ],
} satisfies CommandText;

/** What `convert` says. */
export const convertWords = {
  whatTo: 'convert needs to know what to write: --to csv, wide, xlsx, csvw or json.',
  leftOut: (format: Format) =>
    format === 'csv' || format === 'wide'
      ? `${format} can’t hold all of it. Left out:`
      : 'Confidential figures are withheld. Left out:',
  leftOutItem: (what: string, count: number) =>
    count === 1 ? `  ${what}` : `  ${what} (${counted(count, 'place')})`,
  unjudged: (titles: readonly string[]) =>
    `Which way is good is not known of ${titles.length === 1 ? 'one measure' : counted(titles.length, 'measure')}, so nothing of ${titles.length === 1 ? 'it' : 'them'} is judged there either: ${titles.join('; ')}.`,
  csvwNeedsCsv: (out: string) =>
    `csvw describes a CSV file: name that one, as --out figures.csv, not “${out}”.`,
  workbook: 'A workbook',
};
