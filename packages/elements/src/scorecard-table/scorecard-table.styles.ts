import { css } from 'lit';

/** The table on a wide box: first line the figures and the verdict, second line percent, basis and hints. */
export const tableStyles = css`
  .root {
    container-type: inline-size;
  }
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_text-s);
    line-height: 1.35;
  }
  .head {
    max-width: 44rem;
    padding-bottom: 12px;
    font-size: var(--_text-s);
  }
  [part='title'] {
    font-size: var(--_text-l);
    font-weight: 600;
    line-height: 1.25;
  }
  th,
  td {
    padding: 10px 6px;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    padding-block: 8px;
    border-bottom: 2px solid var(--_ink);
    font-size: var(--_text-xs);
    line-height: 1.3;
    vertical-align: bottom;
  }
  .measure-row > * {
    border-bottom: 1px solid var(--_rule);
  }
  .measure {
    padding-inline-start: 0;
  }
  .measure-row .measure {
    min-width: 9rem;
    font-weight: 400;
  }
  .title,
  .hint {
    display: block;
  }
  .whole {
    white-space: nowrap;
  }
  thead .hint {
    margin-top: 1px;
  }
  .hint,
  .percent {
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
    font-weight: 400;
  }
  .caution {
    color: var(--_ink);
    font-weight: 600;
  }
  .n {
    text-align: end;
  }
  .label {
    display: none;
  }
  .slot {
    padding-inline-end: 0.9em;
  }
  thead .n {
    padding-inline-end: calc(6px + 0.9em);
  }
  .polarity,
  .period {
    width: 1px;
  }
  .polarity {
    min-width: 4rem;
  }
  .period {
    position: relative;
    padding-inline: 4px 6px;
    white-space: nowrap;
  }
  thead .period {
    padding-inline-end: calc(6px + 0.9em);
  }
  td.period {
    color: var(--_ink-muted);
  }
  .year {
    display: block;
    color: var(--_ink-muted);
    font-weight: 400;
  }
  td.latest,
  li.latest {
    color: var(--_ink);
    font-weight: 600;
  }
  .new-year {
    padding-inline-start: 14px;
  }
  .marked {
    padding-inline-end: 22px;
  }
  thead .marked {
    padding-inline-end: calc(22px + 0.9em);
  }
  .markers {
    position: absolute;
    width: 1.5em;
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
    font-weight: 400;
    white-space: normal;
    text-align: start;
  }
  .own ul {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 4px 10px;
    text-align: end;
  }
  .own li {
    position: relative;
    color: var(--_ink-muted);
    white-space: nowrap;
  }
  .own-period,
  .own-figure {
    display: block;
  }
  .own .markers {
    margin-inline-start: 3px;
  }
  .own-period {
    font-size: var(--_text-xs);
    font-weight: 400;
    padding-inline-end: 0.9em;
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
