import { sparklineView, type SparklineView } from '../graph/sparkline.js';
import type { Labels } from '../labels.js';
import type { IndicatorResult } from '../results.js';
import { html, oneLine, type Html } from './markup.js';
import { colours } from '../graph/colours.js';

const TALL = 72;
const [series, target, zone, muted, paper] = [
  colours.series[0],
  colours.target[0],
  colours['target-zone'][0],
  colours['ink-muted'][0],
  colours.paper[0],
];

/** The graph of a table’s row, whose cells already hold the figures; false where there is nothing to draw. */
export function rowGraph(indicator: IndicatorResult, labels: Labels): Html | false {
  const view = sparklineView(indicator, labels, { short: true });
  return view.dots.length > 0 && drawing(view);
}

/** The graph with its latest figure and target beside it, its first and last period below; false where there is nothing to draw. */
export function labelledGraph(indicator: IndicatorResult, labels: Labels): Html | false {
  const view = sparklineView(indicator, labels, { height: TALL });
  if (view.dots.length === 0) return false;
  const { latest, target: goal, word } = view.labels;
  const longest = Math.max(latest?.text.length ?? 0, goal?.text.length ?? 0);
  return html`
    <div class="scorecard-graph scorecard-in-row">
      ${drawing(view)}
      ${
        longest > 0 &&
        html`
          <svg
            class="scorecard-beside"
            width="${longest * 0.62 + 1}em"
            height="${TALL}"
            font-size="0.8125em"
            fill="${muted}"
            aria-hidden="true"
          >
            ${latest && html`<text class="scorecard-last" x="8" y="${latest.y + 4.5}" fill="${series}" font-weight="600">${latest.text}</text>`}
            ${[word, goal].map((one) => one && html`<text x="8" y="${one.y + 4.5}">${one.text}</text>`)}
          </svg>
        `
      }
      ${view.ends && html`<div class="scorecard-ends" aria-hidden="true"><span>${view.ends.first} ${view.ends.firstFigure}</span> <span>${view.ends.last}</span></div>`}
    </div>
  `;
}

/**
 * The elements’ own drawing. Only the nested one stretches with its box; dots and text are placed outside it in per cent.
 * Its colours are attributes too, so that it can be read where no stylesheet is allowed.
 */
function drawing(view: SparklineView): Html {
  const { height } = view;
  return oneLine(html`
    <svg
      class="scorecard-spark"
      width="100%"
      height="${height}"
      fill="none"
      overflow="visible"
      role="img"
      aria-label="${view.name}"
    >
      <svg width="100%" height="${height}" viewBox="0 0 100 ${height}" preserveAspectRatio="none">
        ${view.zones.map(({ x, y, width, height: tall }) => html`<rect class="scorecard-zone" fill="${zone}" x="${x}" y="${y}" width="${width}" height="${tall}" />`)}
        ${view.target !== '' && html`<path class="scorecard-target" stroke="${target}" stroke-width="1.25" vector-effect="non-scaling-stroke" d="${view.target}" />`}
        ${view.breaks.map((x) => html`<path class="scorecard-break" stroke="${muted}" stroke-dasharray="3 2.5" vector-effect="non-scaling-stroke" d="M${x} 0V${height}" />`)}
        ${view.series !== '' && html`<path class="scorecard-series" stroke="${series}" stroke-width="1.75" stroke-linejoin="round" stroke-linecap="round" vector-effect="non-scaling-stroke" d="${view.series}" />`}
      </svg>
      ${view.flips.map(
        (x) =>
          html`<svg class="scorecard-flip" x="${x}%" overflow="visible" stroke="${muted}">
            <path d="M0 0V${height}" />
            <path d="M-5 4.5L-2.5 1.5L0 4.5M-2.5 1.5V9.5M0 7L2.5 10L5 7M2.5 10V2" stroke-width="1.25" />
          </svg>`,
      )}
      ${view.dots.map((dot) => html`<circle class="${dot.open ? 'scorecard-dot scorecard-open' : 'scorecard-dot'}" fill="${dot.open ? paper : series}" stroke="${series}" stroke-width="${dot.open ? 2 : 0}" cx="${dot.x}%" cy="${dot.y}" r="${dot.last ? 3.4 : 2.4}" />`)}
      ${view.missing && html`<text class="scorecard-gap" fill="${muted}" font-size="13" x="${view.missing.x}%" y="${view.missing.y}" text-anchor="end">${view.missing.text}</text>`}
    </svg>
  `);
}
