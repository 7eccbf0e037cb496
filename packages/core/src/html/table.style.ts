/** Tables: hairlines, figures to the right, and records in a narrow box. */
export const tableStyle = `
.scorecard-scroll {
  position: relative;
  overflow-x: auto;
}
.scorecard table {
  border-collapse: collapse;
  width: 100%;
  font-size: 0.9375em;
  line-height: 1.4;
}
.scorecard caption {
  padding-bottom: 12px;
  font-weight: 600;
  text-align: start;
}
.scorecard :is(th, td) {
  padding: 10px 16px 10px 0;
  border: 0;
  border-bottom: 1px solid var(--_rule);
  text-align: start;
  vertical-align: top;
}
.scorecard thead th {
  border-bottom: 2px solid var(--_ink);
  font-size: 0.875em;
  line-height: 1.3;
  vertical-align: bottom;
}
.scorecard tbody th {
  font-weight: 400;
}
.scorecard-whole {
  white-space: nowrap;
}
.scorecard-markers {
  color: var(--_ink-muted);
  font-size: 0.875em;
  font-weight: 400;
  white-space: nowrap;
}
.scorecard-label {
  display: none;
}
.scorecard-measures tbody th {
  min-width: 11rem;
}
.scorecard-measures td {
  min-width: 6rem;
}
.scorecard-measures td:nth-child(3),
.scorecard-measures td:nth-child(5) {
  min-width: 9rem;
}
.scorecard-measures [class*='scorecard-tint-'] {
  padding-inline-start: 12px;
}
.scorecard-measures td.scorecard-trend {
  width: 9rem;
  padding-inline: 14px 6px;
}
.scorecard-numbers {
  width: auto !important;
}
.scorecard-numbers :is(thead th:not(:first-child), td) {
  padding-inline: 12px;
  text-align: end;
}
.scorecard-numbers th:first-child {
  min-width: 11rem;
}
.scorecard-numbers tfoot :is(th, td) {
  border-bottom: 2px solid var(--_ink);
  font-weight: 600;
}
.scorecard-figures,
.scorecard-compared {
  font-size: 0.875em !important;
}
.scorecard-figures :is(th, td) {
  padding: 5px 12px 5px 0;
}
.scorecard-figures :is(.scorecard-period, td:nth-child(4)) {
  white-space: nowrap;
}
.scorecard-compared caption {
  padding-bottom: 4px;
}
.scorecard-compared :is(th, td) {
  padding: 6px 12px 6px 0;
}
.scorecard-compared td:nth-child(2) {
  white-space: nowrap;
  text-align: end;
}
@container scorecard (max-width: 40rem) {
  .scorecard-measures,
  .scorecard-measures :is(tbody, caption) {
    display: block;
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
    gap: 8px;
    padding-block: 14px 16px;
    border-bottom: 1px solid var(--_rule);
  }
  .scorecard-measures tbody :is(th, td, td.scorecard-trend) {
    width: auto;
    min-width: 0;
    padding: 0;
    border: 0;
  }
  .scorecard-measures tbody th {
    font-weight: 600;
  }
  .scorecard-measures td {
    display: grid;
    grid-template-columns: 7rem minmax(0, 1fr);
    gap: 0 12px;
  }
  .scorecard-measures tbody td[class*='scorecard-tint-'] {
    grid-template-columns: calc(7rem - 8px) minmax(0, 1fr);
    padding: 6px 8px;
  }
  .scorecard-measures td:empty {
    display: none;
  }
  .scorecard-measures .scorecard-label {
    display: block;
    color: var(--_ink-muted);
    font-size: 0.875em;
  }
}
`;
