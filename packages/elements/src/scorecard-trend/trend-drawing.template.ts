import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { TrendView } from '@scorecard/core/graph';

type Drawn = SVGTemplateResult | typeof nothing;

/** All that stands still, from the ground up; a reader's own mark goes over it. */
export function trendDrawing(view: TrendView): SVGTemplateResult {
  const { plot, target, series } = view;
  return svg`
    ${axes(view)}
    ${target.zones.map(({ x, y, width, height }) => svg`<rect class="zone" x=${x} y=${y} width=${width} height=${height}></rect>`)}
    ${view.values.map(({ y }) => svg`<path class="grid" d="M0 ${y}H${plot.width}"></path>`)}
    <path class="axis" d="M0 ${plot.height}H${plot.width}"></path>
    ${view.zero === null ? nothing : line('axis', `M0 ${view.zero}H${plot.width}`)}
    ${line('limits', series.limits)}
    ${view.references.map(({ y }) => line('reference', `M0 ${y}H${plot.width}`))}
    ${line('year-end', target.yearEnd)}
    ${line('target-line', target.path)}
    ${view.others.map(({ path }, i) => line(`other d${i % 4}`, path))}
    ${view.others.flatMap(({ dots }) => dots.map(({ x, y }) => svg`<circle class="other-dot" cx=${x} cy=${y} r="3"></circle>`))}
    ${ambition(view)}
    ${view.watersheds.map(({ kind, x }) => watershed(kind, x, plot.height))}
    ${series.intervals.map(({ x, top, bottom }) => line('interval', `M${x} ${top}V${bottom}`))}
    ${line('series', series.path)}
    ${points(view)}
    ${words(view)}
  `;
}

function line(kind: string, path: string): Drawn {
  return path === '' ? nothing : svg`<path class=${kind} d=${path}></path>`;
}

function axes({ values, periods, years, plot, height, caption, watersheds, size }: TrendView) {
  const captionY = watersheds.some(({ label }) => label) ? -size - 16 : -size;
  return svg`
    ${caption ? svg`<text x=${-plot.left} y=${captionY}>${caption}</text>` : nothing}
    ${values.map(({ y, lines }) =>
      lines.map(
        (text, i) =>
          svg`<text class="value" x="-8" y=${y + size * (0.35 + (i - (lines.length - 1) / 2) * 1.15)} text-anchor="end">${text}</text>`,
      ),
    )}
    ${years.map((x) => svg`<path class="year" d="M${x} ${plot.height}V${height - plot.top - 4}"></path>`)}
    ${periods.map(({ x, y, text, anchor }) => svg`<text x=${x} y=${y} text-anchor=${anchor}>${text}</text>`)}
  `;
}

/** Dots where there is room for them; those that differ in shape, the latest and lone ones always. */
function points({ series, plot }: TrendView) {
  const room = plot.width / Math.max(series.points.length, 1);
  return series.points
    .filter(({ always }) => always || room >= 14)
    .map(({ x, y, shape, always }) => {
      if (shape === 'diamond')
        return svg`<path class="point diamond" d="M${x} ${y - 6}l6 6l-6 6l-6-6Z"></path>`;
      const radius = shape === 'open' ? 4.4 : always ? 4 : 2.6;
      return svg`<circle class="point ${shape}" cx=${x} cy=${y} r=${radius}></circle>`;
    });
}

function ambition({ ambition: way }: TrendView): Drawn {
  if (!way) return nothing;
  return svg`${line('ambition', way.path)}
    ${way.points.map(({ x, y, kind }) =>
      kind === 'baseline'
        ? svg`<circle class="goal" cx=${x} cy=${y} r="3.5"></circle>`
        : svg`<path class="goal" d="M${x - 4.5} ${y - 4.5}h9v9h-9Z"></path>`,
    )}`;
}

/** A dashed line for a break; for a change of the good side a hairline with an arrow either way. */
function watershed(kind: 'break' | 'flip', x: number, height: number): SVGTemplateResult {
  if (kind === 'break') return svg`<path class="break" d="M${x} -4V${height}"></path>`;
  return svg`<path class="flip" d="M${x} -4V${height}"></path>
    <path class="flip arrows" d="M${x - 5} 7.5l2.5-3l2.5 3m-2.5-3v8m2.5-2.5l2.5 3l2.5-3m-2.5 3v-8"></path>`;
}

function words(view: TrendView) {
  const { plot, size, gaps, ends, watersheds } = view;
  return svg`
    ${gaps.map(
      ({ from, to, label }) => svg`<path class="gap" d="M${from} ${plot.height - 6}v6h${to - from}v-6"></path>
        ${label ? svg`<text class="over" x=${label.x} y=${label.y} text-anchor="middle">${label.text}</text>` : nothing}`,
    )}
    ${view.words.map(({ x, y, text, anchor }) => svg`<text class="over step" x=${x} y=${y} text-anchor=${anchor}>${text}</text>`)}
    ${watersheds.map(({ label }) =>
      label ? svg`<text x=${label.x} y=${label.y} text-anchor=${label.anchor}>${label.text}</text>` : nothing,
    )}
    ${ends.map(({ kind, lines, at, y, beside }) => {
      const isMoved = beside === null && Math.abs(at - y) > 3;
      const { x, anchor } = beside ?? { x: plot.width + 13, anchor: 'start' };
      return svg`
        ${isMoved ? svg`<path class="leader" d="M${plot.width + 2} ${at}L${plot.width + 10} ${y}"></path>` : nothing}
        ${lines.map(
          (text, i) =>
            svg`<text class="end ${kind}" x=${x} text-anchor=${anchor} y=${y + size * (0.35 + (i - (lines.length - 1) / 2) * 1.25)}>${text}</text>`,
        )}`;
    })}
  `;
}
