import type { Scorecard } from '@scorecard/core';
import { SHORTHAND } from './workbook-cell.js';
import { isIllustrative } from './withheld.js';
import { writable } from './write-csv.js';
import { type TidyColumn, tidyTable } from './write-tidy.js';

/** What the metadata can't learn from the scorecard. */
export interface WriteCsvwOptions {
  /** Where the CSV lies, as seen from the metadata; default: `scorecard.csv`. */
  url?: string;
}

interface ColumnText {
  titles: string;
  datatype: 'string' | 'decimal' | 'integer';
  about: string;
}

/** What each column of the tidy CSV holds, in words. */
const COLUMNS: Record<TidyColumn, ColumnText> = {
  indicator: { titles: 'Indicator', datatype: 'string', about: 'The id of the indicator' },
  title: { titles: 'Title', datatype: 'string', about: 'What the indicator is called' },
  theme: { titles: 'Theme', datatype: 'string', about: 'The theme that the indicator belongs to' },
  code: { titles: 'Code', datatype: 'string', about: 'The code of the indicator, as printed' },
  description: { titles: 'Description', datatype: 'string', about: 'What the indicator measures' },
  owner: { titles: 'Owner', datatype: 'string', about: 'Who answers for the indicator' },
  frequency: { titles: 'Frequency', datatype: 'string', about: 'The kind of period that a figure is for' },
  unit: { titles: 'Unit', datatype: 'string', about: 'What the value counts; with percent, 85 is 85%' },
  decimals: { titles: 'Decimals', datatype: 'integer', about: 'Decimals to show' },
  polarity: {
    titles: 'Polarity',
    datatype: 'string',
    about: 'Which way is good in the period: high, low, range (between two bounds) or none (not judged)',
  },
  target: {
    titles: 'Target',
    datatype: 'string',
    about: 'The target in force in the period, or a range: 90 to 95',
  },
  tolerance: {
    titles: 'Tolerance',
    datatype: 'string',
    about: 'How far off target is still amber in the period',
  },
  area: { titles: 'Area', datatype: 'string', about: 'Whose figure it is; blank for our own' },
  breakdown: { titles: 'Breakdown', datatype: 'string', about: 'By what the figure is broken down' },
  category: { titles: 'Category', datatype: 'string', about: 'The category of the breakdown' },
  period: {
    titles: 'Period',
    datatype: 'string',
    about: 'What the figure is for: 24/25-Q2 is July to September 2024, AY23/24 an academic year',
  },
  value: { titles: 'Value', datatype: 'decimal', about: 'The figure; in square brackets, why there is none' },
  markers: {
    titles: 'Markers',
    datatype: 'string',
    about: '[p] provisional, [r] revised, [e] estimated, [b] break in the series, [u] low reliability',
  },
  numerator: {
    titles: 'Numerator',
    datatype: 'decimal',
    about: 'What is divided; never given where the figure is confidential',
  },
  denominator: {
    titles: 'Denominator',
    datatype: 'decimal',
    about: 'What it is divided by; never given where the figure is confidential',
  },
  lower: { titles: 'Lower limit', datatype: 'decimal', about: 'The lower limit of the confidence interval' },
  upper: { titles: 'Upper limit', datatype: 'decimal', about: 'The upper limit of the confidence interval' },
  note: { titles: 'Note', datatype: 'string', about: 'A note on the figure' },
  illustrative: {
    titles: 'Illustrative',
    datatype: 'string',
    about: 'yes where the figure is invented, to show how a scorecard looks',
  },
  commentary: {
    titles: 'Commentary',
    datatype: 'string',
    about: 'What is said of the indicator for the period',
  },
};

/**
 * The metadata of the tidy CSV of a scorecard, as JSON text: W3C's Metadata Vocabulary for Tabular Data, with the titles,
 * types and meaning of its columns, its licence and source. `writeCsv(scorecard, { layout: 'tidy' })` is the CSV.
 */
export function writeCsvw(scorecard: Scorecard, { url = 'scorecard.csv' }: WriteCsvwOptions = {}): string {
  const document = writable(scorecard, 'tidy');
  const { title, organisation, published, licence, source } = document;
  const hasGrades = document.indicators.some(({ unit }) => unit?.kind === 'grade');
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    'dc:title': title,
    'dc:description': descriptionOf(document),
    ...(organisation && { 'dc:publisher': organisation.name }),
    ...(published !== undefined && { 'dc:issued': published }),
    ...(licence !== undefined && { 'dc:license': licenceOf(licence) }),
    ...(source && { 'dc:source': source.url === undefined ? source.title : { '@id': source.url } }),
    dialect: {
      header: true,
      encoding: 'utf-8',
      lineTerminators: ['\r\n'],
      quoteChar: '"',
      doubleQuote: true,
    },
    tableSchema: { columns: tidyTable(document).columns.map((column) => columnOf(column, hasGrades)) },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function columnOf(name: TidyColumn, hasGrades: boolean): Record<string, unknown> {
  const { titles, datatype, about } = COLUMNS[name];
  const isValue = name === 'value';
  return {
    name,
    titles: [name, titles],
    'dc:description': about,
    datatype: isValue && hasGrades ? 'string' : datatype,
    ...(isValue && { null: ['', ...Object.values(SHORTHAND)] }),
    ...((name === 'indicator' || name === 'period') && { required: true }),
  };
}

function descriptionOf(scorecard: Scorecard): string {
  const { organisation, title } = scorecard;
  const whose = organisation ? ` of ${organisation.name}` : '';
  const invented = isIllustrative(scorecard)
    ? ' Illustrative: figures marked yes in the column illustrative are invented, and are not statistics.'
    : '';
  return `${title}${whose}: a row for each figure.${invented}`;
}

/** Licences by their short names have an address; others stay as they are written. */
const LICENCES: Readonly<Record<string, string>> = {
  'OGL-UK-3.0': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
};

function licenceOf(licence: string): string | { '@id': string } {
  const address = LICENCES[licence];
  return address === undefined ? licence : { '@id': address };
}
