import { breakdownStyle } from './breakdown.style.js';
import { markStyle } from './mark.style.js';
import { printCardsStyle } from './print-cards.style.js';
import { printStyle } from './print.style.js';
import { reportStyle } from './report.style.js';
import { tableRecordsStyle } from './table-records.style.js';
import { tableStyle } from './table.style.js';
import { textStyle } from './text.style.js';
import { tokensStyle } from './tokens.style.js';

/** The text of `scorecard.css`: the styles of a report and its parts, which touch nothing outside `.scorecard`. */
export const stylesheetFile = [
  tokensStyle,
  textStyle,
  markStyle,
  tableStyle,
  tableRecordsStyle,
  reportStyle,
  breakdownStyle,
  printStyle,
  printCardsStyle,
]
  .join('')
  .trimStart();

/** The same on one line, for a `<style>`: indenting the page can't alter it. */
export const stylesheet = stylesheetFile.replaceAll(/\n\s*/g, '');

/** What a content security policy allows that `<style>` by, and no other; a test works it out anew. */
export const stylesheetHash = 'sha256-OZWXebwbVjAdbpCA+G3DjsLqV/CTvC0yD0B3iqVJAWI=';
