import { css } from 'lit';

/** In a middling box and on paper: smaller type, verdicts stack, header rows repeat and no row splits. */
export const tableCompact = css`
  @container (max-width: 1079px) {
    table {
      font-size: var(--_text-xs);
    }
    th,
    td,
    thead .n {
      padding-inline: 3px;
    }
    .polarity,
    .measure-row .measure {
      min-width: 0;
    }
    .period,
    .target .hint {
      padding-inline: 5px 0;
    }
    .label {
      display: none;
    }
    .slot {
      padding: 0;
    }
    .new-year {
      padding-inline-start: 10px;
    }
    .own ul {
      gap: 4px 6px;
    }
    .marked {
      padding-inline-end: 18px;
    }
    .travel {
      padding-inline-start: 10px;
    }
    .distance {
      padding-inline: 8px;
    }
    .target {
      width: 5.75rem;
    }
    .trend {
      width: 5rem;
      padding-inline: 10px 0;
    }
    .trend .spark {
      min-width: 4rem;
    }
    .verdict {
      grid-template-columns: 16px minmax(0, 1fr);
      gap: 0 6px;
      min-width: 5.5rem;
    }
    .verdict .word {
      white-space: normal;
    }
    .verdict .number,
    .verdict .percent {
      grid-column: 2;
      text-align: start;
    }
    .verdict .hint {
      order: 1;
    }
    .verdict > :empty {
      display: none;
    }
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    thead {
      display: table-header-group;
    }
    .measure-row,
    .group {
      break-inside: avoid;
    }
    .group,
    .head {
      break-after: avoid;
    }
  }
`;
