import { css } from 'lit';

/** The verdict in words, and the table that holds the bars. */
export const breakdownStyles = css`
  :host {
    container-type: inline-size;
  }
  .standing {
    max-width: 36em;
    margin-top: 8px;
    font-size: var(--_text-l);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .others {
    max-width: 44em;
    margin-top: 4px;
    color: var(--_ink);
  }
  .whole {
    white-space: nowrap;
  }
  .figures .categories {
    margin-top: 8px;
    font-size: var(--_text-s);
  }
  .categories th:first-child {
    width: 100%;
    min-width: 7.5rem;
  }
  .categories thead th {
    min-width: 4.25rem;
    font-size: var(--_text-xs);
    line-height: 1.25;
    text-wrap: balance;
  }
  .categories thead .n {
    white-space: normal;
  }
  .categories :is(tbody, tfoot) :is(th, td) {
    padding-block: 0;
    vertical-align: middle;
  }
  .categories tbody td,
  .categories tfoot :is(th, td) {
    padding-block: 8px;
  }
  .categories .n.wraps {
    white-space: normal;
  }
  .categories .marker {
    color: var(--_ink-muted);
    font-weight: 400;
  }
  .categories .us,
  .figures .whole-row > * {
    color: var(--_ink);
    font-weight: 600;
  }
  .category {
    display: grid;
    padding-top: 8px;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .categories tbody .whole-row .category {
    padding-block: 8px;
  }
  .category > span:only-child {
    padding-bottom: 8px;
  }
  tfoot > tr > * {
    border-bottom-color: var(--_ink);
  }
  .bar {
    overflow: hidden;
  }
  @container (max-width: 30rem) {
    .figures .categories {
      font-size: var(--_text-xs);
    }
    .categories :is(th, td):not(:first-child) {
      padding-inline-start: 8px;
    }
    .categories thead th {
      min-width: 3rem;
    }
    .categories th:first-child {
      min-width: 5.25rem;
    }
  }
  @container (min-width: 40rem) {
    .bar {
      overflow: visible;
    }
    .category {
      grid-template-columns: minmax(8rem, 2fr) minmax(0, 5fr);
      gap: 0 16px;
      align-items: center;
      padding-top: 0;
    }
    .category > span {
      padding-block: 8px;
    }
  }
  @media print {
    /* So much room that no heading stands alone at the foot of a page. */
    .root::before {
      content: '';
      display: block;
      height: 150pt;
      margin-bottom: -150pt;
      break-inside: avoid;
    }
    /* A sum stands once, at the end. */
    .categories tfoot {
      display: table-row-group;
    }
    .figures {
      overflow: visible;
    }
    .chart-title,
    .lead,
    .standing,
    .others,
    .chart-key,
    thead {
      break-after: avoid;
    }
    .categories :is(tbody td, tfoot th, tfoot td),
    .category > span {
      padding-block: 3pt;
    }
    .categories thead {
      display: table-header-group;
    }
  }
`;
