import { css } from 'lit';

/** What stands in the table's cells and rows: verdicts, the themes' headings, the foot. */
export const tableParts = css`
  .two-lines .value {
    display: inline-block;
    padding-inline-end: 0.9em;
    white-space: normal;
  }
  .two-lines .slot {
    padding: 0;
  }
  .travel {
    width: 1px;
    padding-inline-start: 14px;
  }
  .target {
    width: 7.25rem;
  }
  .target .hint {
    padding-inline-end: 0.9em;
  }
  .target-figure {
    white-space: nowrap;
  }
  .distance {
    width: 1px;
    padding-inline: 12px;
  }
  .trend {
    width: 8rem;
    padding-inline: 14px 0;
  }
  .trend .spark {
    min-width: 6rem;
  }
  .verdict {
    display: grid;
    grid-template-columns: 16px minmax(auto, 1fr) auto;
    gap: 0 8px;
    min-width: 8.5rem;
  }
  .verdict .word {
    white-space: nowrap;
  }
  .verdict .mark {
    margin-top: 1px;
  }
  .verdict .number,
  .verdict .percent {
    text-align: end;
    white-space: nowrap;
  }
  .verdict .hint {
    grid-column: 2;
  }
  .group th {
    padding: 22px 0 8px;
    border-bottom: 1px solid var(--_ink);
  }
  .group-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 4px 24px;
  }
  .group-title {
    font-size: var(--_text-m);
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    font-size: var(--_text-xs);
    font-weight: 400;
  }
  .count {
    display: inline-flex;
    gap: 6px;
  }
  .foot {
    display: grid;
    gap: 4px;
    max-width: 60rem;
    margin-top: 12px;
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  .foot:empty {
    display: none;
  }
  .key b {
    color: var(--_ink);
  }
  .bone-row {
    width: 100%;
    height: 2.75rem;
    margin-block: 12px;
  }
`;
