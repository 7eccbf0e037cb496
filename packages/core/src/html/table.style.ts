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
.scorecard .scorecard-measures {
  font-size: 0.875em;
}
.scorecard-measures :is(th, td) {
  padding-inline: 6px;
}
.scorecard-measures :is(thead, tbody) th:first-child {
  min-width: 9rem;
  padding-inline-start: 0;
}
.scorecard .scorecard-measures .scorecard-n {
  text-align: end;
}
.scorecard-measures td.scorecard-at {
  position: relative;
  padding-inline: 4px 6px;
  color: var(--_ink-muted);
  white-space: nowrap;
}
.scorecard-measures .scorecard-at {
  width: 1px;
}
.scorecard-measures .scorecard-new-year {
  padding-inline-start: 14px !important;
}
.scorecard-measures .scorecard-noted {
  padding-inline-end: 22px !important;
}
.scorecard-measures thead .scorecard-n > span:first-child,
.scorecard-slot {
  padding-inline-end: 0.9em;
}
.scorecard-measures thead small {
  font-size: 1em;
}
.scorecard .scorecard-measures .scorecard-now,
.scorecard .scorecard-own .scorecard-now {
  color: var(--_ink);
  font-weight: 600;
}
.scorecard-at .scorecard-markers {
  position: absolute;
  margin-inline-start: 2px;
}
.scorecard-own ul {
  width: 0;
  min-width: 100%;
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 4px 12px;
  padding: 0 !important;
  list-style: none;
  text-align: end;
}
.scorecard .scorecard-own li {
  margin: 0;
  color: var(--_ink-muted);
  white-space: nowrap;
}
.scorecard-own .scorecard-slot {
  padding: 0;
}
.scorecard-measures .scorecard-way {
  width: 1px;
  min-width: 9rem;
  padding-inline-start: 14px;
}
.scorecard-measures .scorecard-goal {
  width: 7.25rem;
  min-width: 5.5rem;
}
.scorecard-goal small {
  padding-inline-end: 0.9em;
}
.scorecard-measures .scorecard-stand {
  width: 1px;
  min-width: 10rem;
  padding-inline: 12px;
}
.scorecard-measures :is(.scorecard-way, .scorecard-stand) div > :not(.scorecard-marked) {
  padding-inline-start: 24px;
}
.scorecard-measures div > .scorecard-change {
  display: flex;
  flex-wrap: wrap;
  gap: 0 6px;
  align-items: baseline;
}
.scorecard-measures td.scorecard-trend {
  width: 8rem;
  min-width: 4.5rem;
  padding-inline: 14px 6px;
}
.scorecard-measures .scorecard-mark {
  margin-block: -3px;
}
.scorecard-marks {
  margin-top: 8px;
  color: var(--_ink-muted);
  font-size: 0.8125em;
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
@container scorecard (max-width: 67rem) {
  .scorecard .scorecard-measures {
    font-size: 0.8125em;
  }
  .scorecard-measures :is(th, td) {
    padding-inline: 4px;
  }
  .scorecard-measures :is(thead, tbody) th:first-child {
    min-width: 7rem;
  }
  .scorecard-measures .scorecard-goal {
    min-width: 4.25rem;
  }
  .scorecard-measures .scorecard-way,
  .scorecard-measures .scorecard-stand {
    min-width: 6.5rem;
    padding-inline: 8px;
  }
}
`;
