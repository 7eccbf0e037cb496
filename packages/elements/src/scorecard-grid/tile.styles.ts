import { css } from 'lit';

/** Ink and hairlines: one rule above a tile, no box. Its rows are those of the whole line of tiles, so that they align. */
export const tileStyles = css`
  .tiles > li,
  article {
    display: grid;
    grid-row: span 5;
    grid-template-rows: subgrid;
    min-width: 0;
  }
  .tiles > li {
    padding-bottom: var(--_space-xl);
    break-inside: avoid;
  }
  article {
    align-content: start;
    padding-top: var(--_space-s);
    border-top: var(--_line-edge) solid var(--_ink);
    font-size: var(--_text-s);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  article > [part='title'] {
    grid-row: 1;
    font-weight: 600;
    line-height: 1.3;
  }
  article > [part='title'] button {
    min-height: 0;
    padding: 0 0 6px;
    font-weight: 600;
    line-height: inherit;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .code {
    color: var(--_ink-muted);
    font-weight: 400;
  }
  .latest {
    grid-row: 2;
    padding-top: var(--_space-s);
  }
  .value {
    font-size: var(--_text-count);
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  .value.big {
    font-size: var(--_text-figure);
    line-height: 1;
  }
  .value.words {
    font-size: var(--_text-xl);
    line-height: 1.2;
  }
  .value:not(.words),
  dd.n {
    overflow-wrap: normal;
  }
  .value.long {
    font-size: var(--_text-xl);
    line-height: 1.4;
  }
  .value .slot {
    display: none;
  }
  .value .markers {
    margin-inline-start: var(--_space-xs);
    color: var(--_ink-muted);
    font-size: var(--_text-s);
    font-weight: 400;
    letter-spacing: 0;
  }
  .period,
  .graph,
  .foot {
    font-size: var(--_text-xs);
  }
  .dates {
    display: inline-block;
    color: var(--_ink-muted);
  }
  .period b {
    display: block;
  }
  .verdicts {
    grid-row: 3;
    display: grid;
    gap: var(--_space-xs);
    align-content: start;
    padding-top: var(--_space-s);
  }
  .verdict {
    display: flex;
    gap: var(--_space-s);
    min-width: 0;
  }
  .whole {
    white-space: nowrap;
  }
  .verdict .mark {
    margin-top: 1px;
  }
  .graph {
    grid-row: 4;
    min-width: 0;
    padding-top: var(--_space-m);
  }
  .foot {
    grid-row: 5;
    padding-top: var(--_space-s);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(3.25rem, auto);
    column-gap: var(--_space-s);
    margin: 0;
  }
  dl.plain {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .stacked dt {
    grid-column: 1 / -1;
  }
  .stacked dd.n {
    grid-column: 2;
  }
  dl > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: 3px;
    border-top: var(--_line-hair) solid var(--_rule);
  }
  dd {
    margin: 0;
  }
  dd.n {
    text-align: end;
  }
  .heads dt {
    grid-column: 1 / span 2;
  }
  dt small,
  .compared-at {
    color: var(--_ink-muted);
    font-size: inherit;
  }
  .notes {
    display: grid;
    gap: var(--_space-xs);
    padding-top: var(--_space-s);
    color: var(--_ink-muted);
  }
`;
