const records = `
  .scorecard-measures,
  .scorecard-measures :is(tbody, caption) {
    display: block;
  }
  .scorecard .scorecard-measures {
    font-size: 0.9375em;
  }
  .scorecard-numbers th:first-child {
    min-width: 8rem;
  }
  .scorecard-measures thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .scorecard-measures tbody tr {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    padding-block: 14px 16px;
    border-bottom: 1px solid var(--_rule);
  }
  .scorecard-measures tbody :is(th, td)[class],
  .scorecard-measures tbody th:first-child {
    grid-column: 1 / -1;
    width: auto;
    min-width: 0;
    padding: 0 !important;
    border: 0;
  }
  .scorecard-measures tbody td[class] {
    margin-top: 8px;
  }
  .scorecard-measures .scorecard-title {
    font-weight: 600;
  }
  .scorecard-measures .scorecard-label {
    display: block;
    color: var(--_ink-muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .scorecard-measures td.scorecard-at[class] {
    order: 5;
    grid-column: span 3;
    padding-inline-end: 6px !important;
    text-align: start;
    white-space: normal;
  }
  .scorecard-measures td.scorecard-now[class] {
    order: 1;
    grid-column: 1 / span 5;
  }
  .scorecard-measures td.scorecard-now > span:last-child,
  .scorecard-own .scorecard-now {
    font-size: 1.5rem;
    line-height: 1.2;
  }
  .scorecard-own .scorecard-now small {
    font-size: 0.8125rem;
  }
  .scorecard-at .scorecard-markers {
    position: static;
  }
  .scorecard-measures td.scorecard-trend[class] {
    order: 1;
    grid-column: 6 / -1;
    align-self: end;
  }
  .scorecard-measures td.scorecard-own[class] {
    order: 1;
  }
  .scorecard-own ~ td.scorecard-trend[class] {
    grid-column: 1 / -1;
  }
  .scorecard-own ul {
    width: auto;
    justify-content: flex-start;
    text-align: start;
  }
  .scorecard-measures td:is(.scorecard-way, .scorecard-goal, .scorecard-stand)[class] {
    order: 4;
    display: grid;
    grid-template-columns: 7rem minmax(0, 1fr);
    text-align: start;
  }
  .scorecard-measures td.scorecard-way[class] {
    order: 3;
  }
  .scorecard-measures tbody td.scorecard-stand[class] {
    order: 2;
    grid-template-columns: calc(7rem - 8px) minmax(0, 1fr);
    padding: 6px 8px !important;
  }
  .scorecard-measures :is(.scorecard-slot, .scorecard-goal small) {
    padding: 0;
  }
  .scorecard-measures td[class]:empty {
    display: none;
  }
`;

/** In a narrow box each measure is a record: figure and graph, how it stands, where it goes, target, earlier figures. So it is on paper where there are more figures than a page is wide. */
export const tableRecordsStyle = `
@container scorecard (max-width: 40rem) {${records}}
@media print {
  .scorecard-wide {${records}
  .scorecard-measures tbody {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 24pt;
  }
  .scorecard-measures tbody tr[role] {
    align-content: start;
    padding-block: 7pt;
    break-after: auto;
  }
  .scorecard-measures :is(.scorecard-way, .scorecard-stand, .scorecard-goal) > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6pt;
    align-items: baseline;
  }
  .scorecard-measures :is(.scorecard-way, .scorecard-stand) div > :not(.scorecard-marked)[class],
  .scorecard-measures :is(.scorecard-way, .scorecard-stand) div > small {
    padding: 0;
  }
  .scorecard-measures td.scorecard-now > span:last-child,
  .scorecard-own .scorecard-now {
    font-size: 13pt;
  }
  .scorecard-measures tbody td[class] {
    margin-top: 3pt;
  }
  }
}
`;
