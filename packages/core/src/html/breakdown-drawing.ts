import { colours } from '../graph/colours.js';
import type { Bar } from '../graph/breakdown-bars.js';
import type { BreakdownLine, BreakdownView } from '../graph/breakdown.js';
import { html, oneLine, type Html } from './markup.js';

const [series, muted, target, ink, paper] = [
  colours.series[0],
  colours['ink-muted'][0],
  colours.target[0],
  colours.ink[0],
  colours.paper[0],
];
const BAR = 14;
const DOT = 4;
const LANE = 10;

/** The bar of one category, as wide as its box; the row's own cells say its figure. */
export function categoryBar(bar: Bar | null, { zero, lines }: BreakdownView): Html {
  return oneLine(html`
    <svg class="scorecard-bar" width="100%" height="${BAR}" overflow="visible" aria-hidden="true">
      ${bar && html`<rect class="scorecard-length" fill="${series}" x="${bar.start}%" y="2" width="${bar.width}%" height="${BAR - 4}" />`}
      <rect class="scorecard-ground" fill="${muted}" x="${zero}%" width="1" height="${BAR}" />
      ${lines.map((line) => referenceLine(line, BAR))}
    </svg>
  `);
}

/** A dot for each category along one line, for more of them than bars could show. */
export function categoryStrip({ strip, name, lines }: BreakdownView): Html | false {
  if (!strip) return false;
  const height = strip.lanes * LANE + 6;
  return html`
    <div class="scorecard-strip">
      ${oneLine(html`
        <svg class="scorecard-dots" width="100%" height="${height}" overflow="visible" role="img" aria-label="${name}">
          <rect class="scorecard-ground" fill="${muted}" y="${height - 1}" width="100%" height="1" />
          ${lines.map((line) => referenceLine(line, height))}
          ${strip.dots.map(({ x, lane, end }) => html`<circle class="scorecard-length" fill="${series}" cx="${x}%" cy="${height - LANE * (lane + 0.5) - 1}" r="${end ? DOT + 1 : DOT}" />`)}
        </svg>
      `)}
      <div class="scorecard-ends" aria-hidden="true">
        <span>${strip.lowest}</span> <span>${strip.highest}</span>
      </div>
    </div>
  `;
}

/** What each line is, with a piece of it; false without any. */
export function lineKey(lines: readonly BreakdownLine[]): Html | false {
  return (
    lines.length > 0 &&
    html`
      <small>
        ${lines
          .filter(({ text }) => text !== '')
          .map(
            (line) =>
              html`<span class="scorecard-line-key">${oneLine(html`<svg width="6" height="14" overflow="visible" aria-hidden="true">${referenceLine({ ...line, at: 50 }, 14)}</svg>`)} ${line.text}</span>`,
          )}
      </small>
    `
  );
}

/** With a little paper about it, so that it shows on a bar. */
function referenceLine({ kind, at }: BreakdownLine, height: number): Html {
  const path = html`M0 0V${height}`;
  return html`<svg x="${at}%" overflow="visible"><path class="scorecard-halo" d="${path}" stroke="${paper}" stroke-width="3.5" /><path class="scorecard-line-${kind}" d="${path}" stroke="${kind === 'own' ? ink : target}" stroke-width="1.5"${kind === 'target' && html` stroke-dasharray="3 2"`} /></svg>`;
}
