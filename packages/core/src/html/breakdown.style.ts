/** Breakdowns: a category’s bar under its name, figures to the right, the parts together in bold. */
export const breakdownStyle = `
.scorecard .scorecard-parts :is(thead th:not(:first-child), td) {
  padding-inline: 12px 0;
  text-align: end;
}
.scorecard-parts td {
  white-space: nowrap;
}
.scorecard .scorecard-parts thead th {
  min-width: 4.25rem;
  border-bottom-width: 1px;
}
.scorecard-parts th:first-child {
  width: 100%;
  min-width: 7rem;
  padding-inline-end: 0;
}
.scorecard-parts :is(td, tbody th) {
  vertical-align: bottom;
}
.scorecard-breakdown > * + * {
  margin-top: 6px;
}
.scorecard-breakdown > p > small {
  color: var(--_ink);
}
.scorecard-breakdown > p:first-child {
  break-after: avoid;
}
.scorecard-total > * {
  font-weight: 600 !important;
}
.scorecard-bar {
  display: block;
  margin-top: 2px;
}
.scorecard-length {
  fill: var(--_series);
}
.scorecard-ground {
  fill: var(--_ink-muted);
}
.scorecard-halo {
  stroke: var(--_paper);
}
.scorecard-line-own {
  stroke: var(--_ink);
}
.scorecard-line-target {
  stroke: var(--_target);
}
.scorecard-line-key {
  display: inline-block;
  margin-inline-end: 12px;
  white-space: nowrap;
}
.scorecard-line-key svg {
  margin-inline-end: 4px;
  vertical-align: -2px;
}
@media (forced-colors: active) {
  .scorecard :is(.scorecard-bar, .scorecard-dots, .scorecard-line-key svg) {
    forced-color-adjust: none;
  }
  .scorecard-length {
    fill: LinkText;
  }
  .scorecard-ground {
    fill: CanvasText;
  }
  .scorecard-halo {
    stroke: Canvas;
  }
  .scorecard :is(.scorecard-line-own, .scorecard-line-target) {
    stroke: CanvasText;
  }
}
@media print {
  .scorecard .scorecard-parts :is(th, td) {
    padding-block: 2pt;
  }
  .scorecard :is(.scorecard-bar, .scorecard-dots) {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
}
`;
