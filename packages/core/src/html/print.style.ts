/** On paper: white, in points, nothing split, everything open, pages numbered. */
export const printStyle = `
@media print {
  @page {
    size: A4;
    margin: 16mm 14mm 18mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 8pt Arial, sans-serif;
      color: #50585d;
    }
  }
  .scorecard-page {
    padding: 0;
  }
  .scorecard {
    font-size: 9.5pt;
    line-height: 1.4;
  }
  .scorecard-contents {
    display: none;
  }
  .scorecard h1 {
    font-size: 22pt;
  }
  .scorecard h2 {
    font-size: 15pt;
  }
  .scorecard h3 {
    font-size: 12pt;
  }
  .scorecard :is(h4, h5, h6) {
    font-size: 10.5pt;
  }
  .scorecard-lead {
    font-size: 12pt;
  }
  .scorecard > section {
    margin-top: 26pt;
  }
  .scorecard :is(h1, h2, h3, h4, h5, h6, caption, thead, summary) {
    break-after: avoid;
  }
  .scorecard :is(tr, dl div, .scorecard-counts li, .scorecard-first li, .scorecard-numbers, .scorecard-graph, .scorecard-judged, .scorecard-compared, .scorecard-commentary) {
    break-inside: avoid;
  }
  .scorecard-card {
    font-size: 8.5pt;
    line-height: 1.35;
  }
  .scorecard-card > :first-child,
  .scorecard-card > .scorecard-facts:not(:last-child) {
    break-after: avoid;
  }
  .scorecard-card > .scorecard-facts:last-child {
    break-before: avoid;
  }
  .scorecard .scorecard-first li {
    grid-template-columns: 2fr 3fr;
  }
  .scorecard-first li > :first-child {
    grid-row: span 3;
  }
  .scorecard-first li > :not(:first-child) {
    grid-column: 2;
  }
  .scorecard thead {
    display: table-header-group;
  }
  .scorecard :is(p, li) {
    orphans: 3;
    widows: 3;
  }
  .scorecard :is(table, details) {
    font-size: 8.5pt !important;
  }
  .scorecard .scorecard-figures {
    font-size: 7.5pt !important;
  }
  .scorecard .scorecard-figures :is(th, td) {
    padding-inline-end: 6pt;
    font-size: inherit;
  }
  .scorecard thead th {
    font-size: 8pt;
  }
  .scorecard :is(th, td) {
    padding-block: 4pt;
    padding-inline-end: 8pt;
  }
  .scorecard-figures :is(th, td) {
    padding-block: 1pt !important;
    line-height: 1.3;
  }
  .scorecard-scroll {
    overflow: visible;
  }
  .scorecard-measures :is(td, tbody th) {
    min-width: 0 !important;
  }
  .scorecard-measures td.scorecard-trend {
    width: 72pt;
  }
  .scorecard .scorecard-cards {
    display: block;
  }
  .scorecard-cards > li + li {
    margin-top: 18pt !important;
  }
  .scorecard .scorecard-halves > * {
    margin: 0;
  }
  .scorecard-halves {
    display: grid;
    grid-template-columns: minmax(0, 9fr) minmax(0, 10fr);
    gap: 18pt;
  }
  .scorecard .scorecard-card > * + *,
  .scorecard .scorecard-halves > * > * + * {
    margin-top: 6pt;
  }
  .scorecard-judged > * + * {
    margin-top: 6pt !important;
  }
  .scorecard .scorecard-card > .scorecard-halves + * {
    margin-top: 6pt;
  }
  .scorecard-figure > b:first-child {
    display: inline;
    margin-inline-end: 6pt;
  }
  .scorecard .scorecard-card :is(li, .scorecard-verdict p) + :is(li, p) {
    margin-top: 3pt;
  }
  .scorecard-halves .scorecard-markers {
    font-size: inherit;
  }
  .scorecard-counts {
    grid-template-columns: repeat(4, 1fr);
    gap: 8pt;
  }
  .scorecard-counts b {
    font-size: 18pt;
  }
  .scorecard-minor b {
    font-size: 12pt;
  }
  .scorecard-figure > b:first-child {
    font-size: 22pt;
  }
  .scorecard a {
    color: inherit;
    text-decoration: none;
  }
  .scorecard-about a[href^='http']::after {
    content: ' (' attr(href) ')';
    overflow-wrap: anywhere;
  }
  .scorecard summary {
    color: inherit;
    font-weight: 600;
    list-style: none;
    text-decoration: none;
  }
  .scorecard details::details-content {
    display: block;
    content-visibility: visible;
    block-size: auto;
  }
}
`;
