/** Cards on paper: under a table each holds what its measure’s row doesn’t, with a column for each period. */
export const printCardsStyle = `
@media print {
  .scorecard-card {
    font-size: 8.5pt;
    line-height: 1.35;
  }
  .scorecard-card > :first-child,
  .scorecard-card > .scorecard-facts:not(:last-child) {
    break-after: avoid;
  }
  .scorecard-card > :nth-last-child(-n + 2):not(:first-child),
  .scorecard-paper > * + ul {
    break-before: avoid;
  }
  .scorecard .scorecard-cards {
    display: block;
  }
  .scorecard-cards .scorecard-in-row,
  .scorecard-cards .scorecard-behind,
  .scorecard-cards .scorecard-verdict .scorecard-marked {
    display: none;
  }
  .scorecard-cards .scorecard-verdict p > span:last-child {
    padding: 0;
  }
  .scorecard-cards :is(.scorecard-halves, .scorecard-paper > *) {
    break-inside: avoid;
  }
  .scorecard-cards .scorecard-compared :is(th, td) {
    padding-block: 1.5pt;
    line-height: 1.25;
  }
  .scorecard-cards > li {
    break-inside: avoid;
  }
  .scorecard-cards > li + li {
    margin-top: 9pt !important;
  }
  .scorecard-cards .scorecard-card {
    padding-top: 5pt;
    border-top-width: 1px;
  }
  .scorecard-halves {
    columns: 2;
    column-gap: 18pt;
  }
  .scorecard-halves > div > * {
    break-inside: avoid;
  }
  .scorecard-cards :is(p, li) {
    max-width: none;
  }
  .scorecard-paper {
    display: block;
    break-before: avoid;
  }
  .scorecard .scorecard-paper * + :is(table, ul) {
    margin-top: 4pt;
  }
  .scorecard .scorecard-paper table {
    width: auto;
    font-size: 7.5pt !important;
  }
  .scorecard .scorecard-paper :is(th, td) {
    padding: 0.5pt 0 0.5pt 8pt;
    line-height: 1.25;
    border-color: var(--_rule);
    border-bottom-width: 1px;
    font-size: inherit;
    text-align: end;
    white-space: nowrap;
  }
  .scorecard .scorecard-paper th:first-child {
    padding-inline-start: 0;
    text-align: start;
    white-space: normal;
  }
  .scorecard-paper thead small {
    font-size: 1em;
    line-height: 1.1;
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
  .scorecard-figure > b:first-child {
    font-size: 22pt;
  }
}
`;
