import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { BenchmarkView } from '@scorecard/core/graph';

type Row = BenchmarkView['rows'][number];

/** All that stands still, from the ground up. */
export function benchmarkDrawing(view: BenchmarkView): SVGTemplateResult {
  const { bands, lines, rows, dense } = view;
  const radius = dense ? { us: 4, peer: 1.9 } : { us: 6, peer: 4.5 };
  return svg`
    ${bands.map((band) => quarter(band, view))}
    ${rows.map(({ y, isUs, label, guide }) =>
      label ? svg`<path class="guide ${isUs ? 'us' : ''}" d="M0 ${y}H${guide}"></path>` : nothing,
    )}
    ${lines.map(({ kind, path }) => svg`<path class="${kind}-line" d=${path}></path>`)}
    ${axis(view)}
    ${rows.map(({ interval, y, isUs }) =>
      interval
        ? svg`<path class="interval ${isUs ? 'us' : ''}" d="M${interval[0]} ${y}H${interval[1]}"></path>`
        : nothing,
    )}
    ${rows
      .toSorted((a, b) => Number(a.isUs) - Number(b.isUs))
      .map(
        ({ x, y, isUs }) =>
          svg`<circle class=${isUs ? 'us-dot' : 'peer'} cx=${x} cy=${y} r=${isUs ? radius.us : radius.peer}></circle>`,
      )}
    ${lines.map(({ label }) => svg`<text class="over" x=${label.x} y=${label.y} text-anchor=${label.anchor}>${label.text}</text>`)}
    ${rows.map((row) => columns(row, view))}
    ${view.words.map(
      ({ x, y, text, anchor, isUs }) =>
        svg`<text class="over name ${isUs ? 'us' : ''}" x=${x} y=${y} text-anchor=${anchor}>${text}</text>`,
    )}
  `;
}

function quarter(
  { x, y, width, isOurs, text, bound }: BenchmarkView['bands'][number],
  { plot }: BenchmarkView,
) {
  return svg`
    ${isOurs ? svg`<rect class="zone" x=${x} width=${width} height=${plot.height}></rect>` : nothing}
    ${bound === '' ? nothing : svg`<path class="bound" d=${bound}></path>`}
    <text class=${isOurs ? 'strong' : ''} x=${x + width / 2} y=${y} text-anchor="middle">${text}</text>`;
}

function axis({ plot, ticks, caption, size, width }: BenchmarkView): SVGTemplateResult {
  return svg`<path class="axis" d="M0 ${plot.height}H${plot.width}"></path>
    ${ticks.map(
      ({ x, middle, text }) => svg`<path class="tick" d="M${x} ${plot.height}v5"></path>
        <text x=${middle} y=${plot.height + size + 7} text-anchor="middle">${text}</text>`,
    )}
    ${caption ? svg`<text x=${width - plot.left} y=${plot.height + size * 2 + 11} text-anchor="end">${caption}</text>` : nothing}`;
}

/** Rank, name and figure, left of the plot; where rows are close together a line leads to the dot's own height. */
function columns({ place, label, text, isUs, y }: Row, { plot, columns: at, size, dense }: BenchmarkView) {
  if (!label) return nothing;
  const { lines } = label;
  const middle = label.y + size * 0.35;
  const kind = isUs ? 'name us' : 'name';
  return svg`
    ${place === '' ? nothing : svg`<text x=${at.place - plot.left} y=${middle} text-anchor="end">${place}</text>`}
    ${lines.map(
      (line, i) =>
        svg`<text class=${kind} x=${at.name - plot.left} y=${middle + (i - (lines.length - 1) / 2) * size * 1.2}>${line}</text>`,
    )}
    <text class=${kind} x=${at.value - plot.left} y=${middle} text-anchor="end">${text}</text>
    ${dense ? svg`<path class="leader" d="M-11 ${label.y}L-3 ${y}"></path>` : nothing}`;
}
