import { css } from 'lit';

/** What both full charts are drawn with, on the page and in a picture of it: words and axes. */
export const chartMarks = css`
  .chart text {
    fill: var(--_ink-muted);
  }
  .chart .over {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .chart .strong {
    fill: var(--_ink);
    font-weight: 600;
  }
  .chart .axis,
  .chart .tick {
    stroke: var(--_rule-control);
    shape-rendering: crispEdges;
  }
  .chart .grid {
    stroke: var(--_grid);
    shape-rendering: crispEdges;
  }
  .chart .zone {
    fill: var(--_target-zone);
    shape-rendering: crispEdges;
  }
  .chart path {
    fill: none;
  }
`;

/** What the two full charts share beside it: titles, the reader and its read-out. */
export const chartStyles = css`
  ${chartMarks}
  .chart-title {
    font-size: var(--_text-l);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  .chart-title :is(h1, h2, h3, h4, h5, h6) {
    font-weight: inherit;
  }
  .lead {
    max-width: 44em;
    margin-top: 4px;
    color: var(--_ink-muted);
  }
  .chart-box {
    position: relative;
    margin-top: 12px;
  }
  svg.chart {
    display: block;
    overflow: visible;
    font-size: var(--_text-xs);
    line-height: 1;
  }
  .chart .cursor {
    stroke: var(--_ink);
    pointer-events: none;
  }
  .chart .reader {
    cursor: crosshair;
    outline: none;
    touch-action: pan-y;
  }
  .chart .reader rect {
    fill: transparent;
  }
  .chart .reader:focus-visible rect {
    stroke: var(--_focus);
    stroke-width: 3px;
  }
  .readout {
    position: absolute;
    z-index: 1;
    min-width: 11rem;
    max-width: 17rem;
    padding: 8px 12px;
    border: 1px solid var(--_ink);
    background: var(--_paper);
    font-size: var(--_text-xs);
    pointer-events: none;
  }
  .readout.still {
    position: static;
    max-width: none;
    margin-top: 8px;
  }
  .readout dl {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 16px;
    margin: 6px 0 0;
  }
  .readout dd {
    margin: 0;
    color: var(--_ink);
    text-align: end;
  }
  .readout dt {
    color: var(--_ink-muted);
  }
  .readout .us {
    color: var(--_ink);
    font-weight: 600;
  }
  .readout .verdict {
    display: flex;
    gap: 6px;
    align-items: center;
    margin-top: 6px;
  }
  .readout p + p {
    margin-top: 2px;
  }
  .chart-key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-top: 8px;
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  .chart-key li {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .chart-key svg {
    flex: none;
    overflow: visible;
  }
  .chart-notes {
    max-width: 44em;
    margin-top: 8px;
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  .chart-notes li + li {
    margin-top: 2px;
  }
  .keys {
    display: none;
  }
  .chart-box:focus-within .keys {
    display: block;
    margin-top: 4px;
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  details {
    margin-top: 8px;
    font-size: var(--_text-xs);
  }
  .chart-source {
    margin-top: 4px;
  }
  .bone.graph {
    width: 100%;
    height: 300px;
    margin-top: 12px;
  }
  @media print {
    svg.chart {
      max-width: 100%;
      height: auto;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .chart-box {
      break-inside: avoid;
    }
    .chart-title,
    .lead {
      break-after: avoid;
    }
    .readout,
    .chart .cursor,
    .keys {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    .chart text {
      fill: CanvasText;
    }
    .chart .over {
      stroke: Canvas;
    }
    .chart .zone,
    .chart .grid {
      fill: none;
      stroke: none;
    }
    .chart .axis,
    .chart .tick,
    .chart .cursor {
      stroke: CanvasText;
    }
    .chart .reader:focus-visible rect {
      stroke: Highlight;
    }
  }
`;
