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
    ${lines.map(({ kind, at }) => lineAcross(kind, `${at}%`, [-BAR.beyond, BAR.row + BAR.beyond]))}
  </svg>`;
}

/** A dot for each category; the ends are named in place. */
export function breakdownStrip({ strip, name, lines }: BreakdownView): TemplateResult | typeof nothing {
  if (!strip) return nothing;
  const height = strip.lanes * LANE + 8;
  return html`<div class="strip">
    <svg part="graph" width="100%" height=${height} role="img" aria-label=${name}>
      <rect class="zero" y=${height - 1} width="100%" height="1"></rect>
      ${lines.map(({ kind, at }) => lineAcross(kind, `${at}%`, [0, height]))}
      ${strip.dots.map(
        ({ x, lane, end }) =>
          svg`<circle class="dot" cx="${x}%" cy=${height - LANE * (lane + 0.5) - 2} r=${end ? DOT + 1.5 : DOT}></circle>`,
      )}
    </svg>
    <div class="ends" aria-hidden="true"><span>${strip.lowest}</span><span>${strip.highest}</span></div>
  </div>`;
}

/** What each line is, beside a piece of it in the middle of so many pixels. */
export function lineKey(lines: readonly BreakdownLine[], room = 6): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<ul class="chart-key">
    ${lines
      .filter(({ text }) => text !== '')
      .map(
        ({ kind, text }) =>
          html`<li>
            <svg width=${room} height="12" aria-hidden="true">${lineAcross(kind, room / 2, [-2, 14])}</svg
            >${text}
          </li>`,
      )}
  </ul>`;
}

/** A line from one height to another, with a little paper about it, so that it shows on a bar. */
export function lineAcross(
  kind: BreakdownLine['kind'],
  x: number | string,
  [top, bottom]: [number, number],
): SVGTemplateResult {
  return svg`<line class="halo" x1=${x} x2=${x} y1=${top} y2=${bottom}></line>
    <line class="line ${kind}" x1=${x} x2=${x} y1=${top} y2=${bottom}></line>`;
}
