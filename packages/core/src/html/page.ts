import type { Results } from '../results.js';
import { html, Html } from './markup.js';
import { reportOf } from './report.js';
import { stylesheet, stylesheetHash } from './stylesheet.js';

/** How a whole page comes by its styles. */
export interface PageOptions {
  /** A card for each measure, with its commentary, comparisons and figures; default true. */
  cards?: boolean;
  /** The address of `scorecard.css` or of your own; default: the styles stand in the page itself. */
  stylesheet?: string;
}

/** A whole document: it runs nothing, loads nothing but the stylesheet that it names, and prints as a committee paper. */
export function pageOf(results: Results, { stylesheet: href, cards = true }: PageOptions): Html {
  const { title, organisation, lang, periodText } = results;
  const name = [title, organisation?.name, periodText].filter(Boolean).join(', ');
  return html`
    <!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        ${href === undefined && html`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${stylesheetHash}'; base-uri 'none'; form-action 'none'" />`}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${name}</title>
        ${href === undefined ? new Html(`<style>${stylesheet}</style>`) : html`<link rel="stylesheet" href="${href}" />`}
      </head>
      <body class="scorecard-page">
        <main class="scorecard">${reportOf(results, { level: 1, cards })}</main>
      </body>
    </html>
  `;
}
