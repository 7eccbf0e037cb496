import type { CommandText } from './command.js';
import { INPUT_OPTIONS } from './input-text.js';

/** What a report can be written as. */
export const FORMATS = ['html', 'pdf', 'md'] as const;
export type Format = (typeof FORMATS)[number];

/** What can be written of a report by itself. */
export const PARTS = ['table', 'card', 'summary', 'notes', 'report'] as const;
export type Part = (typeof PARTS)[number];

export const renderText = {
  summary: 'Writes the whole report: a page, a PDF or Markdown.',
  about: [
    'The page reads without scripts and prints as a committee paper. For a PDF the page is printed by Chrome, Chromium or Edge, where the machine has one; SCORECARD_BROWSER names another.',
    'With --only it writes a piece of HTML to paste into a page of yours, where a system allows neither scripts nor tags of our own.',
  ],
  operands: ['FILE'],
  options: [
    { name: 'out', short: 'o', value: 'PATH', says: 'Where to write it; by default to standard output.' },
    {
      name: 'format',
      value: 'KIND',
      choices: FORMATS,
      says: 'What to write; by default as --out ends, else html.',
    },
    {
      name: 'period',
      value: 'PERIOD',
      says: 'The reporting period, such as 24/25-Q2; every rule is that of then.',
    },
    {
      name: 'only',
      value: 'PART',
      choices: PARTS,
      says: 'A piece of HTML instead of a whole page.',
    },
    {
      name: 'indicator',
      value: 'MEASURE',
      says: 'The measure of a card or table, by its id, code or title.',
    },
    { name: 'theme', value: 'THEME', says: 'The theme of a table, by its title or id.' },
    ...INPUT_OPTIONS,
  ],
  examples: [
    { command: 'scorecard render figures.csv --out report.html', says: 'A page for the website.' },
    { command: 'scorecard render figures.csv --out report.pdf', says: 'A PDF for the agenda pack.' },
    { command: 'scorecard render figures.csv --format md > report.md', says: 'Markdown, for a wiki.' },
    {
      command: 'scorecard render figures.csv --only card --indicator 1.4 > card.html',
      says: 'One measure, to paste into a page.',
    },
  ],
} satisfies CommandText;

/** What `render` says. */
export const renderWords = {
  whatTo: (out: string) =>
    `“${out}” ends like none of .html, .pdf and .md: name the file so, or say what to write with --format.`,
  cardOfWhich: '--only card needs --indicator: the measure that the card is of.',
  goesWith: (option: string, parts: readonly Part[]) => `--${option} goes with --only ${parts.join(' or ')}.`,
  onlyAsHtml: (format: Format) => `--only writes HTML, not ${format}: leave one of them out.`,
  pdf: 'A PDF',
  printing: (browser: string) => `Printing with ${browser}`,
  noBrowser:
    'A PDF needs Chrome, Chromium or Edge, and none was found. Install one, or name it: SCORECARD_BROWSER=/path/to/chrome. Or write report.html and print that.',
  noSuchBrowser: (path: string) => `SCORECARD_BROWSER names “${path}”, which is not there.`,
  failed: (browser: string, why: string) => `${browser} did not print the page: ${why}`,
  tooSlow: (seconds: number) => `it took longer than ${seconds} seconds`,
};
