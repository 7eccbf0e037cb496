import { css } from 'lit';

/** What every element shares: type, links, focus, details, notices and the still blocks of loading. */
export const base = css`
  :host {
    display: block;
    margin-block: var(--scorecard-block-gap, 24px);
    color: var(--_ink);
    font-family: var(--scorecard-font, inherit);
    font-size: var(--_text-m);
    font-weight: 400;
    line-height: 1.4;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: start;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  /* An element within another's has its room from there. */
  .root {
    --scorecard-block-gap: 0px;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  figure {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    overflow-wrap: anywhere;
  }
  ul,
  ol {
    list-style: none;
  }
  b,
  th {
    font-weight: 600;
  }
  a {
    color: var(--_link);
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  a:hover,
  summary:hover,
  button:hover {
    text-decoration-thickness: 3px;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  a:focus-visible,
  button:focus-visible,
  summary:focus-visible {
    background: var(--_focus-fill);
    color: var(--_focus-ink);
  }
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    margin-inline-start: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_ink-muted);
  }
  .small {
    font-size: var(--_text-xs);
  }
  summary,
  button {
    color: var(--_link);
    text-decoration: underline 1px;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  summary {
    width: fit-content;
    padding: 4px 0;
  }
  button {
    min-height: 24px;
    padding: 2px 0;
    border: 0;
    background: none;
    font: inherit;
  }
  .notice {
    margin-block: var(--_space-m);
    padding: 2px 0 2px var(--_space-m);
    border-inline-start: 4px solid var(--_ink);
    font-size: var(--_text-s);
    overflow-wrap: anywhere;
  }
  .notice ul {
    padding-block: var(--_space-xs);
  }
  .notice li {
    margin-block: var(--_space-xs);
  }
  .reserve {
    min-height: 100vh;
  }
  .bone {
    display: block;
    width: 9rem;
    max-width: 100%;
    height: 14px;
    margin: 4px 0;
    background: var(--_no-data-tint);
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
    a:focus-visible,
    button:focus-visible,
    summary:focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    button {
      display: none;
    }
    a,
    summary {
      color: inherit;
      text-decoration: none;
    }
    summary {
      font-weight: 600;
      list-style: none;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
