import type { BreakdownLine, BreakdownView } from '@scorecard/core/graph';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const BAR = { top: 7, height: 14, row: 28, beyond: 5 };
const DOT = 4;
const LANE = 10;

/** The bar of one row, as wide as its box: lengths are in per cent. The row's own cells say its figure. */
export function categoryBar({ bars, zero, lines }: BreakdownView, index: number): TemplateResult {
  const bar = bars[index];
  return html`<svg class="bar" part="bar" width="100%" height=${BAR.row} aria-hidden="true">
    ${bar ? svg`<rect class="length" x="${bar.start}%" y=${BAR.top} width="${bar.width}%" height=${BAR.height}></rect>` : nothing}
    <rect class="zero" x="${zero}%" width="1" height=${BAR.row}></rect>
    ${lines.map((line) => referenceLine(line, BAR.row + BAR.beyond, -BAR.beyond))}
  </svg>`;
}

/** A dot for each category; the ends are named in place. */
export function breakdownStrip({ strip, name, lines }: BreakdownView): TemplateResult | typeof nothing {
  if (!strip) return nothing;
  const height = strip.lanes * LANE + 8;
  return html`<div class="strip">
    <svg part="graph" width="100%" height=${height} role="img" aria-label=${name}>
      <rect class="zero" y=${height - 1} width="100%" height="1"></rect>
      ${lines.map((line) => referenceLine(line, height))}
      ${strip.dots.map(
        ({ x, lane, end }) =>
          svg`<circle class="dot" cx="${x}%" cy=${height - LANE * (lane + 0.5) - 2} r=${end ? DOT + 1.5 : DOT}></circle>`,
      )}
    </svg>
    <div class="ends" aria-hidden="true"><span>${strip.lowest}</span><span>${strip.highest}</span></div>
  </div>`;
}

/** What each line is, beside a piece of it. */
export function lineKey(lines: readonly BreakdownLine[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<ul class="chart-key">
    ${lines.map(
      (line) =>
        html`<li>
          <svg width="6" height="16" aria-hidden="true">${referenceLine({ ...line, at: 50 }, 16)}</svg
          >${line.text}
        </li>`,
    )}
  </ul>`;
}

function referenceLine({ kind, at }: BreakdownLine, bottom: number, top = 0): SVGTemplateResult {
  return svg`<line class="halo" x1="${at}%" x2="${at}%" y1=${top} y2=${bottom}></line>
    <line class="line ${kind}" x1="${at}%" x2="${at}%" y1=${top} y2=${bottom}></line>`;
}
