import { csvPage } from './example-page-csv.js';
import { problemsPage } from './example-page-problems.js';
import { reportPage } from './example-page-report.js';
import { seftonChildren, seftonCorporate, westmere } from './example-page-reports.js';
import { startPage } from './example-page-start.js';

/** Every example page, by its path under `examples`: plain HTML made from the documents beside it. */
export const examplePages: ReadonlyMap<string, () => string> = new Map([
  ['index.html', startPage],
  ['sefton/index.html', () => reportPage(seftonCorporate())],
  ['sefton/children.html', () => reportPage(seftonChildren())],
  ['westmere/index.html', () => reportPage(westmere())],
  ['westmere/csv.html', () => csvPage('wide')],
  ['westmere/csv-tidy.html', () => csvPage('tidy')],
  ['problems/index.html', problemsPage],
]);
