import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Labels } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import type { TrendView } from '@scorecard/core/graph';
import type { ChartCursor } from './chart-cursor.js';
import { readout } from './readout.template.js';
import { trendDrawing } from './trend-drawing.template.js';
import { trendKey } from './trend-key.template.js';

/** The drawing, the slider over it, and the read-out of where the slider stands. */
export function trendChart(view: TrendView, labels: Labels, cursor: ChartCursor): TemplateResult {
  const { plot, readouts, width, height, name } = view;
  const read = cursor.at === null ? null : (readouts[cursor.at] ?? null);
  return html`${trendKey(view.key)}
    <div class="chart-box">
      <svg class="chart" part="graph" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
        <g transform="translate(${plot.left} ${plot.top})">
          <g role="img" aria-label=${name}>${trendDrawing(view)}</g>
          ${
            read &&
            svg`<path class="cursor" d="M${read.x} 0V${plot.height}"></path>
              ${view.series.points
                .filter(({ period }) => period === read.period)
                .map(({ x, y }) => svg`<circle class="point" cx=${x} cy=${y} r="4.6"></circle>`)}`
          }
          ${readouts.length > 0 ? reader(view, labels, cursor) : nothing}
        </g>
      </svg>
      ${read ? readout(read, view.narrow) : nothing}
      <p class="keys" aria-hidden="true">${labels.chart.keys}</p>
    </div>`;
}

function reader({ plot, readouts, title }: TrendView, labels: Labels, cursor: ChartCursor) {
  const last = readouts.length - 1;
  const at = cursor.at ?? last;
  return svg`<g
    class="reader"
    role="slider"
    tabindex="0"
    aria-label=${fill(labels.chart.readPeriods, { title })}
    aria-orientation="horizontal"
    aria-valuemin="1"
    aria-valuemax=${readouts.length}
    aria-valuenow=${at + 1}
    aria-valuetext=${readouts[at]?.text ?? ''}
    @keydown=${(event: KeyboardEvent) => cursor.key(event, last)}
    @focus=${(event: FocusEvent) => (event.currentTarget as Element).matches(':focus-visible') && cursor.moveTo(at)}
    @blur=${() => cursor.pointTo(null)}
    @pointermove=${(event: PointerEvent) => cursor.pointTo(nearest(event, readouts))}
    @pointerdown=${(event: PointerEvent) => cursor.moveTo(nearest(event, readouts))}
    @pointerleave=${(event: PointerEvent) => event.pointerType === 'mouse' && cursor.pointTo(null)}
  ><rect width=${plot.width} height=${plot.height}></rect></g>`;
}

/** The period nearest to the pointer. */
function nearest(event: PointerEvent, readouts: TrendView['readouts']): number {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  const x = event.clientX - box.left;
  const distances = readouts.map((one) => Math.abs(one.x - x));
  return distances.indexOf(Math.min(...distances));
}
