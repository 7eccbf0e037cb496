import { css } from 'lit';

/** Ink and hairlines: one rule above, no box. The footer sits low, so that cards in a row line up. */
export const cardStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20rem;
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
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-m);
  }
  .facts,
  .label {
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  .illustrative {
    color: var(--_ink);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-l) var(--_space-section);
    margin-top: var(--_space-l);
  }
  .body > * {
    display: grid;
    align-content: start;
    gap: var(--_space-l);
    min-width: 0;
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: var(--_space-xs) var(--_space-m);
  }
  .value {
    font-size: var(--_text-figure);
    font-weight: 600;
    line-height: 1;
    letter-spacing: -0.02em;
    overflow-wrap: anywhere;
  }
  /* What is long goes by the room of its own column. */
  .judged:is(.long, .words) {
    container-type: inline-size;
  }
  .long .value {
    font-size: clamp(1.25rem, 13cqi, var(--_text-figure));
  }
  .words .value {
    font-size: clamp(1.25rem, 11cqi, var(--_text-count));
    line-height: 1.1;
    letter-spacing: -0.01em;
  }
  .no-figure {
    font-size: var(--_text-xl);
    font-weight: 600;
    line-height: 1.2;
  }
  .value .markers {
    display: inline-block;
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
    margin-top: calc(-1 * var(--_space-s));
    color: var(--_ink-muted);
    font-size: var(--_text-s);
  }
  .verdicts {
    display: grid;
    gap: var(--_space-m);
  }
  .verdict {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 10px;
    font-size: var(--_text-s);
    line-height: 1.35;
  }
  .verdict b {
    display: block;
    font-size: var(--_text-m);
  }
  .verdict p > span {
    display: block;
    color: var(--_ink-muted);
    text-wrap: balance;
  }
  .plain {
    gap: var(--_space-xs);
  }
  .plain .verdict {
    gap: 8px;
    color: var(--_ink-muted);
  }
  .plain .mark {
    margin-top: 2px;
  }
  .plain b {
    display: inline;
    font-size: inherit;
    font-weight: 400;
    color: var(--_ink);
  }
  .plain p > span {
    display: inline;
    text-wrap: wrap;
  }
  /* In one piece where it fits, never wider than its box. */
  .whole {
    display: inline-block;
    max-width: 100%;
  }
  .said {
    font-size: var(--_text-s);
  }
  .saying {
    display: grid;
    gap: var(--_space-xs);
    max-width: 40rem;
  }
  .actions li {
    padding-inline-start: var(--_space-m);
    border-inline-start: var(--_line-edge) solid var(--_rule);
  }
  .actions li + li {
    margin-top: var(--_space-xs);
  }
  .said details {
    font-size: var(--_text-xs);
  }
  .said details .saying {
    padding-block: var(--_space-xs);
    font-size: var(--_text-s);
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
