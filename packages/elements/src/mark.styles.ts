import { css } from 'lit';

/** The colours of marks and tinted cells. Colour only judges: it lives here and nowhere in words. */
export const marks = css`
  .mark {
    flex: none;
    display: inline-block;
    overflow: visible;
    vertical-align: -3px;
    --_mark: var(--_not-judged);
  }
  .mark.green {
    --_mark: var(--_green);
  }
  .mark.amber {
    --_mark: var(--_amber);
  }
  .mark.red {
    --_mark: var(--_red);
  }
  .mark.no-target {
    --_mark: var(--_no-target);
  }
  .mark.no-data {
    --_mark: var(--_no-data);
  }
  .mark.stale {
    --_mark: var(--_ink-muted);
  }
  .mark .solid {
    fill: var(--_mark);
  }
  .mark .cut {
    fill: none;
    stroke: var(--_on-mark);
  }
  .mark .line {
    fill: none;
    stroke: var(--_mark);
  }
  .mark .hollow {
    fill: var(--_no-target-tint);
    stroke: var(--_mark);
  }
  .tint-green {
    background: var(--_green-tint);
  }
  .tint-amber {
    background: var(--_amber-tint);
  }
  .tint-red {
    background: var(--_red-tint);
  }
  .tint-no-target {
    background: var(--_no-target-tint);
  }
  .tint-no-data {
    background: var(--_no-data-tint);
  }
  @media print {
    [class*='tint-'],
    .mark {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .mark {
      forced-color-adjust: none;
      --_mark: CanvasText;
      --_on-mark: Canvas;
      --_no-target-tint: Canvas;
    }
    .mark.green,
    .mark.amber,
    .mark.red,
    .mark.no-target,
    .mark.no-data,
    .mark.stale {
      --_mark: CanvasText;
    }
    [class*='tint-'] {
      border-inline-start: 2px solid CanvasText !important;
    }
  }
`;
