import { css } from 'lit';

/** A document: prose of a readable width, a rule above each theme, tables as wide as there is. */
export const reportStyles = css`
  header {
    max-width: 44rem;
  }
  [part='title'] {
    font-weight: 600;
    line-height: 1.25;
  }
  header [part='title'] {
    font-size: var(--_text-xl);
  }
  .lead {
    margin-top: var(--_space-xs);
    font-size: var(--_text-l);
    line-height: 1.3;
  }
  .illustrative {
    margin-top: var(--_space-s);
    font-weight: 600;
  }
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-section);
    margin-top: var(--_space-xl);
  }
  .parts > * {
    padding-top: var(--_space-m);
    border-top: var(--_line-edge) solid var(--_ink);
  }
  .theme-title [part='title'] {
    font-size: var(--_text-l);
  }
  section [part='title'] {
    margin-bottom: var(--_space-xs);
  }
  .prose,
  .bullets {
    max-width: 44rem;
  }
  .prose + .prose {
    margin-top: var(--_space-s);
  }
  .aims {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: var(--_space-l) var(--_space-section);
    margin-top: var(--_space-m);
  }
  .bullets {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .bullets li + li {
    margin-top: var(--_space-xs);
  }
  [part='commentary'] {
    margin-top: var(--_space-l);
  }
  .actions-label {
    margin-top: var(--_space-s);
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  scorecard-table {
    margin-top: var(--_space-l);
  }
  scorecard-table::part(head),
  scorecard-table::part(source),
  scorecard-summary::part(illustrative) {
    display: none;
  }
  footer {
    margin-top: var(--_space-section);
    padding-top: var(--_space-m);
    border-top: var(--_line-hair) solid var(--_rule);
    color: var(--_ink-muted);
    font-size: var(--_text-s);
  }
  dl {
    display: grid;
    gap: var(--_space-xs);
    margin: 0;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-s);
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .bone-title {
    width: 20rem;
    height: 2rem;
  }
  .bone-lead {
    width: 28rem;
    height: 1.25rem;
    margin-bottom: var(--_space-xl);
  }
  .bone-row {
    width: 100%;
    height: 3rem;
    margin-block: var(--_space-m);
  }
  @media print {
    [part='title'] {
      break-after: avoid;
    }
    .prose,
    .bullets li {
      break-inside: avoid;
    }
  }
`;
