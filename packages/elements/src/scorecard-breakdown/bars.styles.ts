import { css } from 'lit';

/** Bars, dots and the lines across them, on the page and in a picture: data is blue, what it is held against is ink. */
export const barMarks = css`
  .length,
  .dot {
    fill: var(--_series);
  }
  .dot {
    stroke: var(--_paper);
    stroke-width: 1px;
  }
  .zero {
    fill: var(--_rule-control);
    shape-rendering: crispEdges;
  }
  /* Whole pixels: between two of them a line would be paler than in its key. */
  .line,
  .halo {
    shape-rendering: crispEdges;
  }
  .line {
    stroke-width: 2px;
  }
  .halo {
    stroke: var(--_paper);
    stroke-width: 4px;
  }
  .line.own {
    stroke: var(--_ink);
  }
  .line.target {
    stroke: var(--_target);
    stroke-dasharray: 4 3;
  }
  .chart .name,
  .chart .figure {
    fill: var(--_ink);
  }
  .row {
    fill: var(--_rule);
    shape-rendering: crispEdges;
  }
`;

/** The bars and the strip in their boxes. */
export const barsStyles = css`
  ${barMarks}
  svg {
    display: block;
    overflow: visible;
  }
  .strip .halo,
  .chart-key .halo {
    display: none;
  }
  .strip {
    max-width: 40rem;
    margin: 20px 8px 0;
  }
  .ends {
    display: flex;
    gap: 4px 24px;
    justify-content: space-between;
    margin: 6px -8px 0;
    font-size: var(--_text-xs);
    overflow-wrap: anywhere;
  }
  .ends > :last-child {
    text-align: end;
  }
  .bone.bars {
    width: 100%;
    height: 120px;
    margin-top: 12px;
  }
  @media print {
    svg {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .strip {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    .length,
    .dot {
      fill: LinkText;
    }
    .dot {
      stroke: Canvas;
    }
    .zero {
      fill: CanvasText;
    }
    .line.own,
    .line.target {
      stroke: CanvasText;
    }
    .halo {
      stroke: Canvas;
    }
  }
`;
