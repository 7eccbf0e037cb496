import { css } from 'lit';

/** A card with room: the verdict at the left, the evidence beside it, and what is said of it in a column of its own where there is width for one. */
export const cardWide = css`
  /* A grade beside its graph leaves the graph no room, and stands above it already. */
  @container (max-width: 25.9rem) {
    .chart.words .spark-labels {
      display: none;
    }
  }
  @container (min-width: 34rem) {
    .parts-2,
    .parts-3 {
      grid-template-columns: minmax(13rem, 2fr) minmax(0, 3fr);
    }
    .parts-3 > :last-child {
      grid-column: 1 / -1;
    }
    footer {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: 0 var(--_space-xl);
    }
    footer::before,
    footer > details[open] {
      flex-basis: 100%;
    }
    .figures {
      max-width: 46rem;
    }
  }
  @container (min-width: 60rem) {
    .parts-3 {
      grid-template-columns: minmax(15rem, 4fr) minmax(0, 7fr) minmax(0, 6fr);
    }
    .parts-3 > :last-child {
      grid-column: auto;
    }
    .shown {
      max-width: 44rem;
    }
  }
  @media print {
    footer > details {
      flex-basis: 100%;
    }
  }
`;
