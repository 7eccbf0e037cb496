import { css } from 'lit';

/** The table on a wide box: first line the figures and the verdict, second line percent, basis and hints. */
export const tableStyles = css`
  .root {
    container-type: inline-size;
  }
  .breadth {
    position: relative;
    font-size: var(--_text-s);
  }
  .breadth > span {
    position: absolute;
    visibility: hidden;
  }
  .scroll {
    position: relative;
    overflow: auto hidden;
  }
  .scroll.fits {
    overflow: visible;
  }
  .scrolls,
  .none-left {
    padding-block: 8px;
    font-size: var(--_text-s);
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
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
  .measure-row.opened > * {
    border-bottom-color: transparent;
  }
  .measure {
    padding-inline-start: 0;
  }
  .measure-row .measure {
    min-width: 9rem;
    padding-inline-start: 18px;
    font-weight: 400;
  }
  .measure,
  .group-title,
  [part='head'] {
    overflow-wrap: anywhere;
  }
  .title,
  .hint {
    display: block;
  }
  .toggle {
    position: relative;
    min-height: 24px;
    margin-block: -4px;
    padding: 4px 0;
    color: inherit;
    text-align: start;
    text-decoration: none;
  }
  .toggle:focus-visible {
    outline-offset: -1px;
  }
  .toggle:hover .title {
    text-decoration: underline 1px;
    text-underline-offset: 3px;
  }
  .toggle::before {
    content: '';
    position: absolute;
    inset: 9px auto auto -16px;
    width: 6px;
    height: 6px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  .toggle[aria-expanded='true']::before {
    transform: translateY(-2px) rotate(45deg);
  }
  .sorter {
    width: 100%;
    min-height: 24px;
    padding: 0;
    color: inherit;
    font: inherit;
    text-align: inherit;
    text-decoration: none;
  }
  .sorter:hover {
    text-decoration: underline 1px;
  }
  .sort-sign {
    position: absolute;
    margin: 3px 0 0 3px;
    fill: none;
    stroke: var(--_rule-control);
    stroke-width: 1.4px;
  }
  .n .sort-sign {
    position: static;
    margin: 0 3px 0 0;
    vertical-align: -1px;
  }
  thead .polarity {
    padding-inline-end: 14px;
  }
  .sort-sign .solid {
    fill: var(--_ink);
    stroke: none;
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
  .own .latest {
    color: var(--_ink);
    font-weight: 600;
  }
  .new-year {
    padding-inline-start: 14px;
  }
  .marked {
    padding-inline-end: 24px;
  }
  thead .marked {
    padding-inline-end: calc(24px + 0.9em);
  }
  .markers {
    position: absolute;
    width: 1.5em;
    margin-inline-start: 4px;
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
    font-weight: 400;
    white-space: normal;
    text-align: start;
  }
  .own ul {
    display: flex;
    width: 0;
    min-width: 100%;
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
  .own .slot {
    display: none;
  }
  .own .markers {
    position: static;
    margin-inline-start: 3px;
  }
  .own-period {
    font-size: var(--_text-xs);
    font-weight: 400;
  }
`;
