import { css } from 'lit';

/**
 * Headings stay in sight while the table scrolls by. They let go in a small window, where they would take too much of
 * it, and where the table scrolls sideways: there titles stay instead. What takes focus keeps clear of either.
 */
export const tableSticky = css`
  @media screen and (min-height: 30rem) {
    @container (min-width: 640px) {
      .fits:not(.given-up) > table > thead th {
        position: sticky;
        top: var(--scorecard-sticky-top, 0px);
        z-index: 1;
        background: var(--_paper);
      }
      .long-table.fits:not(.given-up) > table > thead {
        position: sticky;
        top: var(--scorecard-sticky-top, 0px);
        z-index: 1;
      }
    }
  }
  @media screen {
    @container (min-width: 640px) {
      .sideways {
        background:
          linear-gradient(to left, var(--_paper) 30%, transparent) right / 40px 100% no-repeat local,
          linear-gradient(to left, var(--_ink-muted), transparent) right / 10px 100% no-repeat scroll;
        :is(thead, .measure-row) .measure {
          position: sticky;
          inset-inline-start: 0;
          z-index: 1;
          min-width: 12.5rem;
          background: var(--_paper);
        }
        .group-title {
          position: sticky;
          inset-inline-start: 0;
        }
        :is(thead, .detail) :is(a, button, summary) {
          scroll-margin-inline-start: 13rem;
        }
      }
    }
  }
  thead button {
    scroll-margin-block: 3rem;
  }
  tbody :is(a, button, summary, [tabindex]) {
    scroll-margin-block: calc(var(--scorecard-sticky-top, 0px) + 7rem) 3rem;
  }
`;
