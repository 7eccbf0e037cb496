import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SparklineView } from '@scorecard/core/graph';

/**
 * The graph. Only the nested drawing stretches with its box; dots and text are placed outside it in per cent, so
 * that they keep their shape and size.
 */
export function sparkline(view: SparklineView): TemplateResult {
  const { height } = view;
  return html`<svg class="spark" part="graph" height=${height} role="img" aria-label=${view.name}>
    <svg width="100%" height=${height} viewBox="0 0 100 ${height}" preserveAspectRatio="none">
      ${view.zones.map(
        (zone) =>
          svg`<rect class="zone" x=${zone.x} y=${zone.y} width=${zone.width} height=${zone.height}></rect>`,
      )}
      <path class="target" d=${view.target}></path>
      ${view.breaks.map((x) => svg`<path class="break" d="M${x} 0V${height}"></path>`)}
      <path class="series" d=${view.series}></path>
    </svg>
    ${view.flips.map((x) => svg`<svg class="flip" x="${x}%" overflow="visible">${flip(height)}</svg>`)}
    ${view.dots.map(
      (dot) =>
        svg`<circle class=${dot.open ? 'dot open' : 'dot'} cx="${dot.x}%" cy=${dot.y} r=${dot.last ? 3.4 : 2.4}></circle>`,
    )}
    ${
      view.missing &&
      svg`<text class="gap" x="${view.missing.x}%" y=${view.missing.y} text-anchor="end">${view.missing.text}</text>`
    }
  </svg>`;
}

/** A hairline with an arrow either way: from here the other side is good. */
function flip(height: number) {
  return svg`<path d="M0 0V${height}"></path><path class="arrows" d="M-5 4.5L-2.5 1.5L0 4.5M-2.5 1.5V9.5M0 7L2.5 10L5 7M2.5 10V2"></path>`;
}

/** `24/25-Q1 £987,654,321`: so many letters stand in one line under a graph and what is beside it. */
const ONE_LINE = 24;

/** The graph with its latest figure and target beside it, and its first and last period below. */
export function labelledSparkline(view: SparklineView): TemplateResult {
  const { latest, target, word } = view.labels;
  const longest = Math.max(latest?.text.length ?? 0, target?.text.length ?? 0);
  const first = view.ends && `${view.ends.first} ${view.ends.firstFigure}`;
  return html`<div class="spark-grid">
    ${sparkline(view)}
    ${
      longest > 0
        ? html`<svg
            class="spark-labels"
            width="${longest * 0.62 + 1}em"
            height=${view.height}
            aria-hidden="true"
          >
            ${latest && svg`<text class="latest" x="8" y=${latest.y + 4.5}>${latest.text}</text>`}
            ${[word, target].map((one) => one && svg`<text x="8" y=${one.y + 4.5}>${one.text}</text>`)}
          </svg>`
        : nothing
    }
    ${
      view.ends
        ? html`<div class="spark-ends" aria-hidden="true">
            <span class=${first && first.length > ONE_LINE ? '' : 'whole'}>${first}</span
            ><span>${view.ends.last}</span>
          </div>`
        : nothing
    }
  </div>`;
}
