import { css } from 'lit';

/** Ours is blue and bold, others grey; the group's mean is dotted, nations are solid. */
export const benchmarkMarks = css`
  .chart .guide {
    stroke: var(--_rule);
    shape-rendering: crispEdges;
  }
  .chart .guide.us {
    stroke: var(--_series);
    stroke-width: 2px;
  }
  .chart .peer {
    fill: var(--_comparator);
  }
  .chart .us-dot {
    fill: var(--_series);
  }
  .interval {
    stroke: var(--_comparator);
    stroke-width: 1px;
  }
  .interval.us {
    stroke: var(--_series);
  }
  .bound {
    stroke: var(--_rule);
    shape-rendering: crispEdges;
  }
  .group-line {
    stroke: var(--_target);
    stroke-width: 1.5px;
    stroke-dasharray: 2 3;
  }
  .nation-line {
    stroke: var(--_comparator);
    stroke-width: 1.5px;
  }
  .chart .name {
    fill: var(--_ink);
  }
  .chart .name.us {
    fill: var(--_series);
    font-weight: 600;
  }
  .chart .leader {
    stroke: var(--_rule-control);
  }
`;

/** The benchmark on the page: where we stand in words, then the drawing. */
export const benchmarkStyles = css`
  ${benchmarkMarks}
  .standing {
    margin-top: 8px;
    font-size: var(--_text-l);
  }
  .standing::first-letter,
  .chart-notes li::first-letter {
    text-transform: uppercase;
  }
  .standing b {
    font-size: 1.6em;
    line-height: 1.1;
  }
  .facts {
    display: grid;
    grid-template-columns: auto auto;
    justify-content: start;
    gap: 0 24px;
    margin: 8px 0 0;
    font-size: var(--_text-s);
  }
  .facts dd {
    margin: 0;
    text-align: end;
  }
  .facts dt {
    color: var(--_ink-muted);
  }
  .chart .ring {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  .figures tr.us {
    font-weight: 600;
  }
  .figures tr.us > * {
    font-weight: inherit;
  }
  @media print {
    .standing,
    .facts {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .chart .guide,
    .bound,
    .interval {
      stroke: GrayText;
    }
    .chart .guide.us,
    .interval.us {
      stroke: LinkText;
    }
    .chart .peer {
      fill: GrayText;
    }
    .chart .us-dot,
    .chart .name.us {
      fill: LinkText;
    }
    .group-line,
    .nation-line,
    .chart .ring,
    .chart .leader {
      stroke: CanvasText;
    }
  }
`;
