import { html } from '@scorecard/core/html';
import { resultsOf } from './example-page-documents.js';
import type { Report } from './example-page-report.js';

const ogl = html`<a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
    >Open Government Licence v3.0</a
  >: contains public sector information licensed under it.`;
const cc0 = html`<a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0 1.0</a>: free for any use.`;

const seftonPages = [
  { href: '/sefton/', title: 'Corporate performance' },
  { href: '/sefton/children.html', title: 'Children’s outcomes' },
];

/** Pages of the fictional borough. */
export const westmerePages = [
  { href: '/westmere/', title: 'Corporate performance' },
  { href: '/westmere/csv.html', title: 'From a spreadsheet, one row a measure' },
  { href: '/westmere/csv-tidy.html', title: 'From a spreadsheet, one row a figure' },
];

/** How every page of the fictional borough says so. */
export const fictional = {
  tag: 'Fictional borough',
  text: 'Westmere is not a real place. Its council, its neighbours and every figure on this page are invented for illustration.',
};

/** Sefton’s corporate report. */
export function seftonCorporate(): Report {
  const results = resultsOf('sefton/corporate.json');
  return {
    results,
    lead: `Sefton, ${quarterOf(results.periodText)}`,
    label: {
      tag: 'Example',
      text: 'Made from figures that Sefton Council published in its corporate performance report for quarter 2 of 2024/25. This is not Sefton Council’s own page.',
    },
    pages: seftonPages,
    here: '/sefton/',
    src: 'corporate.json',
    licence:
      'Figures are quoted as facts, with their source; what the report’s commentary does not state is shown as not available. The report’s own licence is not stated. Titles, priorities and commentary are in our own words.',
    downloads: [{ href: 'corporate.json', title: 'This scorecard as JSON' }],
  };
}

/** Sefton’s children’s scorecard. */
export function seftonChildren(): Report {
  return {
    results: resultsOf('sefton/children.json'),
    lead: 'Sefton, 2015/16 to 2024/25',
    label: {
      tag: 'Example',
      text: 'Made from figures about Sefton that the Department for Education published in its Local Authority Interactive Tool. This is not a page of Sefton Council or of the department.',
    },
    pages: seftonPages,
    here: '/sefton/children.html',
    src: 'children.json',
    licence: ogl,
    downloads: [{ href: 'children.json', title: 'This scorecard as JSON' }],
  };
}

/** Westmere’s report, with every case that the rules know. */
export function westmere(): Report {
  const results = resultsOf('westmere/scorecard.json');
  return {
    results,
    lead: `Westmere Borough Council, ${quarterOf(results.periodText)}`,
    label: fictional,
    pages: westmerePages,
    here: '/westmere/',
    src: 'scorecard.json',
    licence: cc0,
    downloads: [
      { href: 'scorecard.json', title: 'The whole scorecard as JSON' },
      { href: 'scorecard-wide.csv', title: 'Quarterly measures as a wide CSV table' },
      { href: 'scorecard-tidy.csv', title: 'Quarterly measures as tidy CSV' },
    ],
  };
}

/** `quarter 2 2024/25 (July to September 2024)`: as it stands within a line. */
function quarterOf(periodText: string | null): string {
  return (periodText ?? '').replace(/^Q/, 'q');
}
