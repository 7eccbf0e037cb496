import { css } from 'lit';

/** Big counts, a strip of marks a theme, and a list: two columns where there is room for both. */
export const summaryStyles = css`
  .root {
    container-type: inline-size;
  }
  .head {
    padding-bottom: var(--_space-m);
    font-size: var(--_text-s);
  }
  [part='title'] {
    font-size: var(--_text-l);
    font-weight: 600;
    line-height: 1.25;
  }
  .half [part='title'] {
    font-size: var(--_text-m);
  }
  .halves {
    display: grid;
    gap: var(--_space-xl) var(--_space-section);
  }
  .half {
    min-width: 0;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-m) var(--_space-xl);
  }
  .count {
    display: block;
    font-size: var(--_text-count);
    font-weight: 600;
    line-height: 1.15;
  }
  .marked {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-s);
    font-size: var(--_text-s);
  }
  .apart,
  .hint {
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  .apart {
    margin-top: var(--_space-s);
  }
  .hint {
    display: block;
    font-weight: 400;
  }
  .themes {
    width: 100%;
    margin-top: var(--_space-l);
    border-collapse: collapse;
    font-size: var(--_text-s);
    line-height: 1.35;
  }
  .themes tbody th,
  .themes tbody td {
    padding: var(--_space-s) 0;
    border-top: var(--_line-hair) solid var(--_rule);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .themes tbody .marks {
    width: 55%;
    padding-inline: var(--_space-m);
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
    padding-top: 1px;
  }
  .themes tbody .n {
    text-align: end;
  }
  .travels {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s) var(--_space-xl);
    padding-top: var(--_space-m);
    border-top: var(--_line-hair) solid var(--_rule);
  }
  .counts + .travels {
    margin-top: var(--_space-l);
  }
  .first {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto auto;
    column-gap: var(--_space-m);
    margin-top: var(--_space-s);
    font-size: var(--_text-s);
    line-height: 1.35;
  }
  .first li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: var(--_space-s);
    border-top: var(--_line-hair) solid var(--_rule);
    break-inside: avoid;
  }
  .first .mark {
    margin-top: 2px;
  }
  .what {
    overflow-wrap: anywhere;
  }
  .what button {
    min-height: 24px;
    padding: 0;
    line-height: inherit;
    text-align: start;
  }
  .latest,
  .way {
    text-align: end;
    white-space: nowrap;
  }
  .latest .markers {
    margin-inline-start: 4px;
    font-weight: 400;
  }
  .way {
    display: flex;
    justify-content: flex-end;
    gap: var(--_space-s);
    color: var(--_ink-muted);
  }
  .nothing {
    margin-top: var(--_space-s);
  }
  .bone-title {
    height: 3rem;
    margin-bottom: var(--_space-l);
  }
  .bone-row {
    width: 100%;
    height: 2.25rem;
    margin-block: var(--_space-m);
  }
  @container (min-width: 900px) {
    .halves {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @container (max-width: 479px) {
    .counts {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr));
    }
    .themes,
    .themes tbody,
    .themes tr,
    .themes tbody th,
    .themes tbody td {
      display: block;
    }
    .themes tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      border-top: var(--_line-hair) solid var(--_rule);
    }
    .themes tbody th,
    .themes tbody td {
      border: 0;
    }
    .themes tbody .marks {
      grid-row: 2;
      grid-column: 1 / -1;
      width: auto;
      padding: 0 0 var(--_space-s);
    }
    .first {
      grid-template-columns: 16px minmax(0, 1fr) auto;
    }
    .what {
      grid-column: 2 / -1;
    }
    .latest,
    .way {
      grid-row: 2;
      margin-top: var(--_space-xs);
    }
    .latest {
      grid-column: 2;
      text-align: start;
      white-space: normal;
    }
    .way {
      grid-column: 3;
    }
    .latest .hint {
      display: inline;
    }
    .latest .slot {
      display: none;
    }
  }
  @media print {
    .what button {
      display: inline;
      color: inherit;
      font-weight: 600;
      text-decoration: none;
    }
  }
`;
