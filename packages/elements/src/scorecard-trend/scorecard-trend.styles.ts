import { css } from 'lit';

/** The lines of the trend chart, and the same in its key. */
export const trendMarks = css`
  .series {
    stroke: var(--_series);
    stroke-width: 2.25px;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .chart .limits {
    fill: var(--_series);
    fill-opacity: 0.16;
  }
  .interval {
    stroke: var(--_series);
    stroke-width: 1px;
  }
  .point {
    fill: var(--_series);
  }
  .point.open,
  .point.diamond {
    fill: var(--_paper);
    stroke: var(--_series);
    stroke-width: 2px;
  }
  .target-line {
    stroke: var(--_target);
    stroke-width: 1.25px;
  }
  .year-end {
    stroke: var(--_target);
    stroke-width: 1.25px;
    stroke-dasharray: 1.5 3;
  }
  .other {
    stroke: var(--_comparator);
    stroke-width: 1.5px;
    stroke-linejoin: round;
  }
  .other-dot {
    fill: var(--_comparator);
  }
  .d1 {
    stroke-dasharray: 6 3;
  }
  .d2 {
    stroke-dasharray: 10 3 2 3;
  }
  .d3 {
    stroke-dasharray: 3 3;
  }
  .reference {
    stroke: var(--_ink-muted);
    stroke-width: 1px;
    stroke-dasharray: 1.5 3;
  }
  .ambition {
    stroke: var(--_target);
    stroke-width: 1.25px;
    stroke-dasharray: 7 4;
  }
  .chart .goal {
    fill: var(--_paper);
    stroke: var(--_target);
    stroke-width: 1.5px;
  }
  .break {
    stroke: var(--_ink-muted);
    stroke-dasharray: 4 3;
  }
  .flip {
    stroke: var(--_ink-muted);
  }
  .flip.arrows {
    stroke: var(--_ink);
    stroke-width: 1.25px;
  }
  .gap {
    stroke: var(--_ink-muted);
    stroke-width: 1.5px;
  }
  .year {
    stroke: var(--_rule);
    shape-rendering: crispEdges;
  }
  .leader {
    stroke: var(--_rule-control);
    stroke-width: 1px;
  }
  .chart .end {
    stroke: none;
  }
  .chart .end.us {
    fill: var(--_series);
    font-weight: 600;
  }
  .chart .end.target,
  .chart .step,
  .chart .end.year-end {
    fill: var(--_target);
  }
`;

/** The trend chart on the page. */
export const trendStyles = css`
  ${trendMarks}
  @media (forced-colors: active) {
    /* Nothing is shaded then. */
    .shade {
      display: none;
    }
    .series,
    .interval,
    .point.open,
    .point.diamond {
      stroke: LinkText;
    }
    .point,
    .chart .limits {
      fill: LinkText;
    }
    .point.open,
    .point.diamond,
    .chart .goal {
      fill: Canvas;
    }
    .other {
      stroke: GrayText;
    }
    .other-dot {
      fill: GrayText;
    }
    .target-line {
      stroke: CanvasText;
      stroke-dasharray: 4 2;
    }
    .year-end,
    .ambition,
    .reference,
    .break,
    .flip,
    .flip.arrows,
    .gap,
    .year,
    .leader,
    .chart .goal {
      stroke: CanvasText;
    }
    .chart .end.us {
      fill: LinkText;
    }
    .chart .end.target,
    .chart .step,
    .chart .end.year-end {
      fill: CanvasText;
    }
  }
`;
