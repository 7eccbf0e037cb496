import { css } from 'lit';

/**
 * Headings stay in sight while the table scrolls by. They let go in a small window, where they would take too much of
 * it, and where the table scrolls sideways; what takes focus keeps clear of them.
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
    }
  }
  thead button {
    scroll-margin-block: 3rem;
  }
  tbody :is(a, button, summary, [tabindex]) {
    scroll-margin-block: calc(var(--scorecard-sticky-top, 0px) + 7rem) 3rem;
  }
`;
