import { css } from 'lit';

/** The controls: one line closed; open, they stand in a row that wraps. */
export const toolsStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 16px;
    padding-bottom: 12px;
    font-size: var(--_text-s);
  }
  .tools details[open] {
    flex: 1 0 100%;
  }
  .counted {
    font-weight: 600;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 8px 16px;
    padding-block: 4px;
  }
  .control {
    display: grid;
    min-width: 0;
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  .control > :is(input, select) {
    min-width: 0;
    max-width: 11rem;
    height: 32px;
    padding: 2px 8px;
    border: 1px solid var(--_rule-control);
    border-radius: 0;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-size: var(--_text-s);
  }
  .search > input {
    width: 13rem;
  }
  .pair {
    display: flex;
    align-items: flex-end;
    min-width: 0;
  }
  .reverse {
    flex: none;
    width: 32px;
    border: 1px solid var(--_rule-control);
    border-inline-start: 0;
  }
  .reverse[aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_paper);
  }
  .reverse svg {
    vertical-align: -2px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5px;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .check input {
    width: 20px;
    height: 20px;
    margin: 0;
    accent-color: var(--_link);
  }
  .check,
  .action {
    min-height: 32px;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  @container (max-width: 639px) {
    .tools details {
      flex: 1 0 100%;
    }
    .controls {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .search,
    .pair,
    .check {
      grid-column: 1 / -1;
    }
    .pair .control {
      flex: 1;
    }
    .control > :is(input, select) {
      width: 100%;
      max-width: none;
    }
  }
  @media print {
    .tools details,
    .scrolls,
    .left-out,
    .files {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .reverse[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }
`;
