import type { Option } from './command.js';
import type { FileKind } from './file-kind.js';

/** Kinds that a scorecard is read from. */
type ReadableKind = 'json' | 'csv' | 'xlsx' | 'html';

const KINDS: Record<Exclude<FileKind, ReadableKind>, string> = {
  'old-excel': 'an old Excel file (.xls), or a workbook with a password',
  pdf: 'a PDF, from which no table can be read safely',
  picture: 'a picture',
  binary: 'neither text nor a workbook',
};

function someOf(names: readonly string[]): string {
  const [first, second] = names;
  return names.length < 4 ? names.join(', ') : `${first}, ${second} and ${names.length - 2} more`;
}

/** Where a person is told of a file that can't be read; and the options by which one is read. */
export const inputText = {
  standardInput: 'standard input',
  noFile: (file: string, near: string) => `There is no file “${file}”.${near}`,
  isFolder: (file: string) => `“${file}” is a folder. Name a file in it.`,
  mayNotRead: (file: string) =>
    `You are not allowed to read “${file}”. If it is open in another program, close it there.`,
  cannotRead: (file: string, why: string) => `“${file}” could not be read (${why}).`,
  empty: (file: string) => `There is nothing in ${file}.`,
  tooBig: (file: string, most: number) =>
    `${file} is larger than ${most} MB, more than a scorecard can need.`,
  terminalInput:
    'Nothing comes in on standard input. Name a file, or pipe one in: scorecard check - < figures.csv',
  wrongKind: (file: string, kind: Exclude<FileKind, ReadableKind>) =>
    `${file} is ${KINDS[kind]}. Save the table as .xlsx or .csv and try again.`,
  results: (file: string) =>
    `${file} holds finished results, not a scorecard document. Give the document or the spreadsheet that they were made of.`,
  notUtf8:
    'The file is not in UTF-8. It was read as Excel on Windows writes it: check pound signs and accents, or save it as “CSV UTF-8”.',
  noTable: (file: string) => `There is no table on the page ${file}.`,
  onlyForTables: (option: string, file: string) =>
    `--${option} is of no use here: ${file} is a scorecard document, which says so itself.`,
  onlyForWorkbooks: (file: string) => `--sheet is of no use here: ${file} is no workbook.`,
  badMapping: (file: string, why: string) => `The mapping “${file}” could not be read: ${why}`,
  noSuchKey: (key: string, near: string, known: readonly string[]) =>
    `it has no use for “${key}”.${near} It knows ${known.join(', ')}.`,
  notAnObject: 'it is no object in { braces }.',
  noMapping: (given: string, known: readonly string[], near: string) =>
    `There is no mapping “${given}”.${near} Use one of ${known.join(', ')}, or a .json file of your own.`,
  noSuchBase: (given: string, near: string, known: readonly string[]) =>
    `it extends “${given}”, which there isn’t.${near} Name one of ${known.join(', ')}.`,
  listOfCouncils: (name: string, councils: readonly string[]) =>
    `This looks like a list of councils, not of figures: ${someOf(councils)}. “scorecard convert ${name} --mapping neighbours --to json” makes of it the comparators of a scorecard document.`,
  unknownIndicator: (given: string, near: string) =>
    `There is no measure “${given}”.${near} “scorecard evaluate” lists them all.`,
  unknownTheme: (given: string, near: string, known: readonly string[]) =>
    known.length === 0
      ? `There is no theme “${given}”: this file has no themes.`
      : `There is no theme “${given}”.${near} It has ${known.join('; ')}.`,
  problems: (count: number, name: string) =>
    count === 1
      ? `${name} has one problem; what could be read is used. “scorecard check” tells where it is.`
      : `${name} has ${count} problems; what could be read is used. “scorecard check” tells where they are.`,
  nothing: (name: string, first: string) => `Nothing could be read from ${name}. ${first}`,
  reading: (name: string) => `Reading ${name}`,
};

/** The options of every command that reads a file. */
export const INPUT_OPTIONS: readonly Option[] = [
  {
    name: 'organisation',
    value: 'NAME',
    says: 'Whose scorecard a table is: rows of another area are comparisons.',
  },
  { name: 'title', value: 'TEXT', says: 'The title of a scorecard that is read from a table.' },
  {
    name: 'year',
    value: 'WHICH',
    choices: ['ending', 'starting'],
    says: 'What a year alone, such as 2024, means where years run from April or September.',
  },
  {
    name: 'mapping',
    value: 'NAME',
    says: 'How the columns of a known download are called: dfe, lait, fingertips, trafford or lgbf; neighbours for a list of councils; or a JSON file of your own.',
  },
  { name: 'sheet', value: 'NAME', says: 'The sheet of a workbook that holds the table.' },
];
