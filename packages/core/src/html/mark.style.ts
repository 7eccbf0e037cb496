/** The colours of marks and tinted cells, and the graph's lines. Colour only judges; data is blue. */
export const markStyle = `
.scorecard-marked {
  display: inline-flex;
  gap: 8px;
  align-items: baseline;
}
.scorecard-mark {
  flex: none;
  overflow: visible;
  position: relative;
  top: 2px;
}
.scorecard-mark.scorecard-green {
  color: var(--_green);
}
.scorecard-mark.scorecard-amber {
  color: var(--_amber);
}
.scorecard-mark.scorecard-red {
  color: var(--_red);
}
.scorecard-mark.scorecard-no-target {
  color: var(--_no-target);
}
.scorecard-mark.scorecard-no-data {
  color: var(--_no-data);
}
.scorecard-mark.scorecard-not-judged {
  color: var(--_not-judged);
}
.scorecard-cut {
  stroke: var(--_on-mark);
}
.scorecard-tint-green {
  background: var(--_green-tint);
}
.scorecard-tint-amber {
  background: var(--_amber-tint);
}
.scorecard-tint-red {
  background: var(--_red-tint);
}
.scorecard-tint-no-target {
  background: var(--_no-target-tint);
}
.scorecard-tint-no-data {
  background: var(--_no-data-tint);
}
.scorecard-spark {
  display: block;
  overflow: visible;
}
.scorecard-zone {
  fill: var(--_target-zone);
  shape-rendering: crispEdges;
}
.scorecard-target {
  stroke: var(--_target);
}
.scorecard-break,
.scorecard-flip {
  stroke: var(--_ink-muted);
}
.scorecard-series,
.scorecard-dot {
  stroke: var(--_series);
}
.scorecard-dot {
  fill: var(--_series);
}
.scorecard-open {
  fill: var(--_paper);
}
.scorecard-gap,
.scorecard-beside {
  fill: var(--_ink-muted);
}
.scorecard-last {
  fill: var(--_series);
}
.scorecard-graph {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
}
.scorecard-beside {
  overflow: visible;
}
.scorecard-ends {
  grid-column: 1;
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 12px;
  margin-top: 4px;
  color: var(--_ink-muted);
  font-size: 0.8125em;
}
@media print {
  [class*='scorecard-tint-'],
  .scorecard-mark,
  .scorecard-spark {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
}
@media (forced-colors: active) {
  .scorecard-mark {
    forced-color-adjust: none;
    --_on-mark: Canvas;
  }
  .scorecard-mark[class] {
    color: CanvasText;
  }
  [class*='scorecard-tint-'] {
    border-inline-start: 2px solid CanvasText !important;
  }
  .scorecard-zone {
    fill: none;
  }
  .scorecard-series,
  .scorecard-dot {
    stroke: LinkText;
  }
  .scorecard-dot {
    fill: LinkText;
  }
  .scorecard-open {
    fill: Canvas;
  }
  .scorecard-target {
    stroke: CanvasText;
    stroke-dasharray: 4 2;
  }
  .scorecard-break,
  .scorecard-flip {
    stroke: CanvasText;
  }
  .scorecard-gap,
  .scorecard-beside,
  .scorecard-last {
    fill: CanvasText;
  }
}
`;
