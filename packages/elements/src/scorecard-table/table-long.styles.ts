import { css } from 'lit';

/**
 * A long table: each row is laid out when it comes into sight, in columns measured beforehand. All of them are in the
 * page, for find-in-page, screen readers and paper, where the table is one again.
 */
export const tableLong = css`
  .probe {
    visibility: hidden;
  }
  @media screen {
    .long-table {
      --_columns: none;
      --_row-height: 75px;
      --_breadth: auto;
    }
    .long-table .measure-row {
      content-visibility: auto;
      contain-intrinsic-block-size: auto var(--_row-height);
    }
    @container (min-width: 640px) {
      .long-table:not(.given-up) {
        > [part='table'],
        > [part='table'] > :is(thead, tbody),
        :is(.group, .detail),
        :is(.group > th, .detail > td) {
          display: block;
        }
        > [part='table'] {
          min-width: var(--_breadth);
        }
        > [part='table'] > thead > tr,
        .measure-row {
          display: grid;
          grid-template-columns: var(--_columns);
        }
        > [part='table'] > thead th {
          align-content: end;
        }
        :is(th, td):is(.polarity, .period, .travel, .target, .distance, .trend) {
          width: auto;
          min-width: 0;
        }
        .own {
          grid-column: periods;
        }
      }
    }
  }
`;
