import { css } from 'lit';

/** What a row opens to, on screen and on paper. */
export const detailStyles = css`
  .detail > td {
    padding: 4px 0 24px 18px;
    border-bottom: 1px solid var(--_rule);
  }
  .evidence {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 12px 32px;
  }
  .evidence > div {
    min-width: 0;
  }
  .sayings {
    font-size: var(--_text-s);
  }
  .sayings > * {
    max-width: 46rem;
    margin-bottom: 8px;
  }
  .sayings :is(p, li, th) {
    overflow-wrap: anywhere;
  }
  .small-title {
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  .actions li {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_rule);
  }
  .actions li + li {
    margin-top: 4px;
  }
  .comparison {
    width: 100%;
    line-height: 1.35;
  }
  .comparison caption {
    padding-bottom: 4px;
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
    text-align: start;
  }
  .comparison :is(tbody th, td) {
    padding: 4px 0 4px 12px;
    border-top: 1px solid var(--_rule);
    font-weight: 400;
  }
  .comparison tbody th {
    width: 100%;
    min-width: 6rem;
    padding-inline-start: 0;
  }
  .comparison td {
    white-space: nowrap;
  }
  .comparison small {
    display: block;
    color: var(--_ink-muted);
    font-size: inherit;
  }
  .detail details {
    margin-top: 8px;
    font-size: var(--_text-xs);
  }
  .printed > * {
    max-width: none;
    margin-bottom: 2pt;
    font-size: var(--_text-xs);
  }
  @media print {
    .detail > td {
      padding: 0 0 6pt;
    }
    .detail {
      break-before: avoid;
      break-inside: avoid;
    }
  }
  @container (max-width: 799px) {
    .evidence {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
