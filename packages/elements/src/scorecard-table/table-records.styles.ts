import { css } from 'lit';

const records = css`
  [part='table'],
  [part='table'] > tbody,
  .group,
  .group th {
    display: block;
    width: auto;
  }
  [part='table'] > thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .scroll {
    overflow: clip visible;
  }
  .group th {
    padding-top: 24px;
  }
  .measure-row {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    padding-block: 14px 16px;
    border-bottom: 1px solid var(--_rule);
    font-size: var(--_text-s);
  }
  .measure-row > * {
    grid-column: 1 / -1;
    width: auto;
    min-width: 0;
    padding: 0;
    border: 0;
    text-align: start;
  }
  tr.detail,
  .detail > td {
    display: block;
  }
  .detail > td {
    padding: 8px 0 24px;
  }
  .measure-row .measure {
    order: 0;
    padding-inline-start: 18px;
  }
  .measure-row .title {
    font-weight: 600;
  }
  .measure-row .polarity {
    order: 1;
    padding-inline-start: 18px;
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  .polarity .hint {
    display: inline;
  }
  .polarity .stop {
    position: static;
    clip-path: none;
  }
  .measure-row .period {
    order: 7;
    padding-inline: 0 6px;
    white-space: normal;
    grid-column: span 3;
    margin-top: 10px;
  }
  .measure-row .own {
    order: 3;
    margin-top: 10px;
  }
  .own ul {
    flex-wrap: wrap;
    justify-content: flex-start;
    text-align: start;
  }
  .own .latest .own-figure,
  .measure-row .period.latest {
    font-size: 1.5rem;
    line-height: 1.2;
  }
  .measure-row .period.latest {
    order: 2;
    grid-column: 1 / span 5;
  }
  .label {
    display: inline;
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
    font-weight: 400;
  }
  .period .label {
    display: block;
    line-height: 1.35;
  }
  .markers {
    display: inline-block;
    position: static;
    width: auto;
    margin-inline-start: 4px;
  }
  .measure-row .trend {
    order: 2;
    grid-column: 6 / -1;
    align-self: end;
    margin-top: 10px;
  }
  .measure-row.long .period {
    grid-column: span 6;
  }
  .measure-row.long :is(.period.latest, .trend) {
    grid-column: 1 / -1;
  }
  .own ~ .trend {
    grid-column: 1 / -1;
  }
  .measure-row .distance {
    order: 4;
    margin-top: 12px;
    padding: 6px 8px;
  }
  .measure-row .travel {
    order: 5;
    margin-top: 8px;
  }
  .measure-row .target {
    order: 6;
    margin-top: 8px;
  }
  .measure-row .travel,
  .measure-row .distance {
    display: grid;
    grid-template-columns: 5.5rem minmax(0, 1fr);
  }
  .measure-row .distance {
    grid-template-columns: calc(5.5rem - 8px) minmax(0, 1fr);
  }
  .measure-row .target {
    display: grid;
    grid-template-columns: 7rem minmax(0, 1fr);
  }
  .target > :not(.label) {
    grid-column: 2;
  }
  .measure-row :is(.travel, .distance, .target) > .label {
    grid-column: 1;
    grid-row: 1 / span 3;
  }
  .verdict {
    grid-template-columns: 16px minmax(0, 1fr) auto;
    gap: 0 8px;
    min-width: 0;
  }
  .verdict .number,
  .verdict .percent {
    grid-column: 3;
    text-align: end;
  }
  .verdict .hint {
    grid-column: 2;
    order: 0;
  }
  .polarity {
    min-width: 0;
  }
  .target .hint {
    padding: 0;
  }
  .counts .word {
    position: static;
  }
`;

const pairs = css`
  > [part='table'] > tbody {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 40px;
  }
  .measure-row {
    align-content: start;
  }
  :is(.group, .detail) {
    grid-column: 1 / -1;
  }
`;

/** In a narrow box every row becomes a record, two beside one another where even records' room is not that narrow: figure and graph, distance, direction, target, earlier periods. So does every row on paper where there are more figures than a page is wide. */
export const tableRecords = css`
  @container (max-width: 639px) {
    ${records}
  }
  @media screen {
    .given-up {
      ${records}
    }
    @container (min-width: 640px) {
      .given-up {
        ${pairs}
      }
    }
  }
  @media print {
    .wide {
      ${records}
      .measure-row :is(.measure, .polarity) {
        padding-inline-start: 0;
      }
    }
  }
`;
