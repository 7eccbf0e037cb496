import { css } from 'lit';

/** The graph's lines, wherever it is drawn. Data is blue; the judgement's colours stay out. */
export const sparklines = css`
  .spark {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .spark .zone {
    fill: var(--_target-zone);
    shape-rendering: crispEdges;
  }
  .spark path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .spark .target {
    stroke: var(--_target);
    stroke-width: var(--_line-target);
  }
  .spark .series {
    stroke: var(--_series);
    stroke-width: var(--_line-series);
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .spark .break {
    stroke: var(--_ink-muted);
    stroke-width: 1px;
    stroke-dasharray: 3 2.5;
  }
  .spark .flip path {
    stroke: var(--_ink-muted);
    stroke-width: 1px;
  }
  .spark .flip .arrows {
    stroke: var(--_ink);
    stroke-width: 1.25px;
  }
  .spark .dot {
    fill: var(--_series);
  }
  .spark .open {
    fill: var(--_paper);
    stroke: var(--_series);
    stroke-width: 2px;
  }
  .spark text,
  .spark-labels text {
    fill: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  .spark .gap {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 3px;
  }
  .spark-grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    font-size: var(--_text-xs);
  }
  .spark-labels {
    overflow: visible;
  }
  .spark-labels .latest {
    fill: var(--_series);
    font-weight: 600;
  }
  .spark-ends {
    grid-column: 1;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    margin-top: var(--_space-xs);
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  /* Longer than a narrow graph, it goes on below what stands beside the graph. */
  .spark-ends .whole {
    white-space: nowrap;
  }
  /* On a line of its own too the last period stands under the right end. */
  .spark-ends span:last-child {
    margin-inline-start: auto;
  }
  @media print {
    .spark {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .spark .zone {
      fill: none;
    }
    .spark .series,
    .spark .open {
      stroke: LinkText;
    }
    .spark .dot {
      fill: LinkText;
    }
    .spark .open {
      fill: Canvas;
    }
    .spark .target {
      stroke: CanvasText;
      stroke-dasharray: 4 2;
    }
    .spark .break,
    .spark .flip path,
    .spark .flip .arrows {
      stroke: CanvasText;
    }
    .spark text,
    .spark-labels text,
    .spark-labels .latest {
      fill: CanvasText;
    }
  }
`;
