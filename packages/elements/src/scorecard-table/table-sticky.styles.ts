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
    /* The table fades out where more of it is to come, whatever the page's colour. */
    [data-more] {
      mask-image: linear-gradient(to left, transparent, var(--_ink) 48px);
    }
    /* The ring stands outside that. */
    .frame:has(> .scroll:focus-visible) {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
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
        /* Figures that have gone beneath the titles fade out as well: cut, they would look whole. */
        &[data-past] :is(thead, .measure-row) .measure::after {
          content: '';
          position: absolute;
          inset-block: 0;
          inset-inline-start: 100%;
          width: 32px;
          background: linear-gradient(to right, var(--_edge, var(--_paper)), transparent);
          forced-color-adjust: none;
          pointer-events: none;
        }
        .travel .verdict {
          min-width: 10.5rem;
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
  .scroll:focus-visible {
    outline: none;
  }
  thead button {
    scroll-margin-block: 3rem;
  }
  tbody :is(a, button, summary, [tabindex]) {
    scroll-margin-block: calc(var(--scorecard-sticky-top, 0px) + 7rem) 3rem;
  }
`;
