import { css } from 'lit';

/** Ink and hairlines: one rule above, no box. The footer sits low, so that cards in a row line up. */
export const cardStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  .root {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  article {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-width: 0;
    padding-top: 12px;
    border-top: 2px solid var(--_ink);
    overflow-wrap: break-word;
  }
  article > * {
    flex: none;
  }
  [part='title'] {
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .facts,
  .label {
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  .illustrative {
    color: var(--_ink);
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 4px 12px;
    margin-top: 16px;
  }
  .value {
    font-size: var(--_text-figure);
    font-weight: 600;
    line-height: 1;
    letter-spacing: -0.02em;
  }
  .value .marker {
    color: var(--_ink-muted);
  }
  .value .markers {
    margin-inline-start: 4px;
    color: var(--_ink-muted);
    font-size: var(--_text-m);
    font-weight: 400;
    letter-spacing: 0;
  }
  .period {
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
    line-height: 1.35;
  }
  .period b,
  .period span {
    display: block;
  }
  .period b {
    color: var(--_ink);
  }
  .since {
    margin-top: 8px;
    color: var(--_ink-muted);
    font-size: var(--_text-s);
  }
  .verdicts {
    display: grid;
    gap: 12px;
    margin-top: 16px;
  }
  .verdict {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 10px;
    font-size: var(--_text-s);
    line-height: 1.35;
  }
  .verdict b {
    display: block;
    font-size: var(--_text-m);
  }
  .verdict span {
    display: block;
    color: var(--_ink-muted);
    text-wrap: balance;
  }
  .chart {
    margin-top: 16px;
  }
  .comparison {
    width: 100%;
    margin-top: 16px;
    border-collapse: collapse;
    font-size: var(--_text-s);
    line-height: 1.35;
  }
  .comparison caption {
    padding-bottom: 4px;
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
    text-align: start;
  }
  .comparison tbody th,
  .comparison tbody td {
    padding: 5px 0 5px 12px;
    border-top: 1px solid var(--_rule);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .comparison tbody th {
    width: 100%;
    padding-inline-start: 0;
  }
  .comparison td.n {
    text-align: end;
  }
  .comparison td {
    white-space: nowrap;
  }
  small {
    display: block;
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  .notes,
  .commentary {
    display: grid;
    gap: 4px;
    margin-top: 12px;
    font-size: var(--_text-s);
  }
  .commentary p {
    max-width: 40rem;
  }
  .actions li {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_rule);
  }
  .actions li + li {
    margin-top: 4px;
  }
  footer {
    margin-top: auto;
    padding-top: 16px;
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  footer::before {
    content: '';
    display: block;
    padding-top: 4px;
    border-top: 1px solid var(--_rule);
  }
  .explanation {
    max-width: 40rem;
    margin-bottom: 8px;
    color: var(--_ink);
    font-size: var(--_text-s);
  }
  .source {
    padding-block: 4px;
  }
  .card-bones {
    padding-top: 12px;
    border-top: 2px solid var(--_rule);
  }
  .bone-value {
    width: 6rem;
    height: 2.75rem;
    margin-block: 24px 16px;
  }
  .bone-line {
    width: 100%;
    height: 2.5rem;
    margin-block: 12px;
  }
  .bone-chart {
    width: 100%;
    height: 72px;
  }
  @media print {
    :host,
    article {
      break-inside: avoid;
    }
  }
`;
