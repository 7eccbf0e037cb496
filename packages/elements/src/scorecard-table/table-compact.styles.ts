import { css } from 'lit';

/** Smaller type, and verdicts that stack. */
const compact = css`
  table {
    font-size: var(--_text-xs);
  }
  th,
  td,
  thead .n {
    padding-inline: 3px;
  }
  thead .polarity {
    padding-inline-end: 13px;
  }
  .polarity {
    min-width: 0;
  }
  .measure-row .measure {
    min-width: 7rem;
  }
  .period,
  thead .period,
  .target .hint {
    padding-inline: 5px 0;
  }
  .label {
    display: none;
  }
  .slot,
  .two-lines .value {
    padding: 0;
  }
  .new-year,
  thead .new-year {
    padding-inline-start: 10px;
  }
  .own ul {
    gap: 4px 10px;
  }
  .marked,
  thead .marked {
    padding-inline-end: 24px;
  }
  .travel {
    width: 11%;
    padding-inline-start: 10px;
  }
  .distance {
    width: 11%;
    padding-inline: 8px;
  }
  .target {
    width: 8%;
    min-width: 4.25rem;
  }
  .trend {
    width: 8%;
    padding-inline: 8px 0;
  }
  .trend .spark {
    min-width: 3.5rem;
  }
  .verdict {
    grid-template-columns: 16px minmax(min-content, 1fr);
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
`;

/** Figures so long that they would read as one. */
const apart = css`
  .period,
  thead .period {
    padding-inline-start: 12px;
  }
`;

/** In a middling box, on paper, and wherever long figures need the room: compact rows; on paper no row splits. */
export const tableCompact = css`
  @container (max-width: 1079px) {
    ${compact}
    .wide {
      ${apart}
    }
  }
  .tight {
    ${compact}
  }
  .tight:where(.wide) {
    ${apart}
  }
  @media print {
    /* So much room that no row of headings stands alone at the foot of a page. */
    .root::before {
      content: '';
      display: block;
      height: 270pt;
      margin-bottom: -270pt;
      break-inside: avoid;
    }
    .toggle {
      display: contents;
    }
    .sorter {
      display: contents;
    }
    .toggle::before,
    .sort-sign {
      display: none;
    }
    .measure-row .measure {
      padding-inline-start: 0;
    }
    .distance {
      padding-inline: 3px;
    }
    .travel,
    .distance {
      width: 14%;
    }
    .verdict .hint {
      grid-column: 1 / -1;
    }
    .marked,
    thead .marked {
      padding-inline-end: 18px;
    }
    .trend {
      padding-inline-start: 4px;
    }
    .trend .spark {
      min-width: 3rem;
    }
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
