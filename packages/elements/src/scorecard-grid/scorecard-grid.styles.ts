import { css } from 'lit';

/** The page of tiles: as many columns as there is room for, one on a phone. */
export const gridStyles = css`
  .head {
    padding-bottom: var(--_space-m);
    font-size: var(--_text-s);
  }
  .head [part='title'] {
    font-size: var(--_text-l);
    font-weight: 600;
    line-height: 1.25;
  }
  .group-head {
    break-after: avoid;
    font-size: var(--_text-s);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .group-head:not(:empty) {
    padding-bottom: var(--_space-s);
  }
  .group-head > [part='title'] {
    padding-top: var(--_space-l);
    font-size: var(--_text-l);
    font-weight: 600;
    line-height: 1.25;
  }
  .introduction {
    max-width: 44rem;
    margin-top: var(--_space-xs);
  }
  .priorities {
    max-width: 60rem;
    margin-block: var(--_space-s) var(--_space-l);
  }
  .priorities li {
    margin-inline-start: 1.1em;
    list-style: disc;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    column-gap: var(--_space-xl);
  }
  .source {
    padding-block: var(--_space-xs);
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  .tile-bones {
    padding-block: var(--_space-s) var(--_space-xl);
    border-top: var(--_line-edge) solid var(--_rule);
  }
  .bone-title {
    height: 4rem;
    margin: 0 0 var(--_space-m);
  }
  .bone-theme {
    height: 1.5rem;
    margin-block: var(--_space-l) var(--_space-s);
  }
  .bone-name,
  .bone-graph,
  .bone-line {
    width: 100%;
  }
  .bone-name {
    height: 3.5rem;
  }
  .bone-value {
    height: 3.5rem;
    margin-block: var(--_space-m);
  }
  .bone-graph {
    height: 3.25rem;
    margin-block: var(--_space-m);
  }
  .bone-line {
    height: 1rem;
    margin-block: var(--_space-s);
  }
`;
