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
    padding-top: var(--_space-m);
    border-top: var(--_line-edge) solid var(--_ink);
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
    gap: var(--_space-xs) var(--_space-m);
    margin-top: var(--_space-l);
  }
  .value {
    font-size: var(--_text-figure);
    font-weight: 600;
    line-height: 1;
    letter-spacing: -0.02em;
  }
  .no-figure {
    font-size: var(--_text-xl);
    font-weight: 600;
    line-height: 1.2;
  }
  .value .markers {
    margin-inline-start: var(--_space-xs);
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
    margin-top: var(--_space-s);
    color: var(--_ink-muted);
    font-size: var(--_text-s);
  }
  .verdicts {
    display: grid;
    gap: var(--_space-m);
    margin-top: var(--_space-l);
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
    margin-top: var(--_space-l);
  }
  .comparison {
    width: 100%;
    margin-top: var(--_space-l);
    border-collapse: collapse;
    font-size: var(--_text-s);
    line-height: 1.35;
  }
  .comparison caption {
    padding-bottom: var(--_space-xs);
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
    text-align: start;
  }
  .comparison tbody th,
  .comparison tbody td {
    padding: 5px 0 5px var(--_space-m);
    border-top: var(--_line-hair) solid var(--_rule);
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
    gap: var(--_space-xs);
    margin-top: var(--_space-m);
    font-size: var(--_text-s);
  }
  .commentary p {
    max-width: 40rem;
  }
  .actions li {
    padding-inline-start: var(--_space-m);
    border-inline-start: var(--_line-edge) solid var(--_rule);
  }
  .actions li + li {
    margin-top: var(--_space-xs);
  }
  footer {
    margin-top: auto;
    padding-top: var(--_space-l);
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  footer::before {
    content: '';
    display: block;
    padding-top: var(--_space-xs);
    border-top: var(--_line-hair) solid var(--_rule);
  }
  .explanation {
    max-width: 40rem;
    margin-bottom: var(--_space-s);
    color: var(--_ink);
    font-size: var(--_text-s);
  }
  .source {
    padding-block: var(--_space-xs);
  }
  .card-bones {
    padding-top: var(--_space-m);
    border-top: var(--_line-edge) solid var(--_rule);
  }
  .bone-value {
    width: 6rem;
    height: 2.75rem;
    margin-block: var(--_space-xl) var(--_space-l);
  }
  .bone-line {
    width: 100%;
    height: 2.5rem;
    margin-block: var(--_space-m);
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
