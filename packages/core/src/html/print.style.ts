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
  .scorecard section > * + *,
  .scorecard-aims ul {
    margin-top: 8pt;
  }
  .scorecard :is(section, div) > * + :is(h3, h4, h5, h6) {
    margin-top: 16pt;
  }
  .scorecard li + li {
    margin-top: 3pt;
  }
  .scorecard :is(h1, h2, h3, h4, h5, h6, caption, thead, summary) {
    break-after: avoid;
  }
  .scorecard :is(tr, dl div, .scorecard-counts li, .scorecard-first li, .scorecard-numbers, .scorecard-graph, .scorecard-compared, .scorecard-key, .scorecard-aims > div) {
    break-inside: avoid;
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
  .scorecard .scorecard-measures {
    font-size: 8pt !important;
  }
  .scorecard-theme .scorecard-measures caption {
    margin-bottom: -70pt;
    padding-bottom: 76pt;
    break-inside: avoid;
  }
  .scorecard-measures thead th {
    font-size: 7.5pt;
  }
  .scorecard-measures .scorecard-marked {
    gap: 4pt;
  }
  .scorecard-measures .scorecard-gap {
    font-size: 7pt;
  }
  .scorecard-measures :is(.scorecard-way, .scorecard-stand) div > :not(.scorecard-marked) {
    padding-inline-start: 13pt;
  }
  .scorecard-measures .scorecard-way div > .scorecard-marked + small {
    padding-inline-start: 0;
  }
  .scorecard-measures tbody tr:is(:first-child, :nth-last-child(2)) {
    break-after: avoid;
  }
  .scorecard-measures .scorecard-mark,
  .scorecard-key .scorecard-mark {
    width: 9pt;
    height: 9pt;
  }
  .scorecard-measures :is(th, td) {
    padding-inline: 3pt;
  }
  .scorecard-measures :is(thead, tbody) th:first-child {
    min-width: 84pt;
    width: 26%;
  }
  .scorecard-measures .scorecard-goal {
    min-width: 0;
    width: 11%;
  }
  .scorecard-measures :is(.scorecard-way, .scorecard-stand)[class] {
    min-width: 0;
    width: 13.5%;
    padding-inline: 5pt 3pt;
  }
  .scorecard-measures .scorecard-way[class] {
    width: 15.5%;
  }
  .scorecard-measures .scorecard-stand[class] {
    min-width: 50pt;
  }
  .scorecard-measures td.scorecard-trend {
    min-width: 31pt;
    width: 8%;
    padding-inline: 5pt 3pt;
  }
  .scorecard-measures :is(.scorecard-slot, .scorecard-goal small, thead .scorecard-n > span:first-child) {
    padding-inline-end: 0.7em;
  }
  .scorecard-marks {
    break-before: avoid;
  }
  .scorecard .scorecard-aims {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 18pt;
  }
  .scorecard-counts {
    grid-template-columns: repeat(auto-fill, minmax(64pt, 1fr));
    gap: 8pt;
  }
  .scorecard-key {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 6pt 18pt;
    font-size: 8.5pt;
  }
  .scorecard-key div {
    grid-template-columns: 72pt minmax(0, 1fr);
  }
  .scorecard-counts b {
    font-size: 18pt;
  }
  .scorecard-minor b {
    font-size: 12pt;
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
