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
    .frame {
      --_edge: var(--_paper);
      position: relative;
    }
    /* The table fades out where more of it is to come. */
    .frame:has(> [data-more])::after {
      content: '';
      position: absolute;
      inset: 0 0 0 auto;
      z-index: 1;
      width: 48px;
      background: linear-gradient(to right, transparent, var(--_edge));
      forced-color-adjust: none;
      pointer-events: none;
    }
    @media (forced-colors: active) {
      .frame {
        --_edge: Canvas;
      }
    }
    @container (min-width: 640px) {
      .sideways {
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
          scroll-margin-inline: 13rem 3rem;
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
