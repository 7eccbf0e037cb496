import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Labels } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import type { BenchmarkView } from '@scorecard/core/graph';
import type { ChartCursor } from '../scorecard-trend/chart-cursor.js';
import { readout } from '../scorecard-trend/readout.template.js';
import { benchmarkDrawing } from './benchmark-drawing.template.js';

/** The drawing, the slider over its rows, and the read-out of where the slider stands. */
export function benchmarkChart(
  view: BenchmarkView,
  title: string,
  labels: Labels,
  cursor: ChartCursor,
): TemplateResult {
  const { plot, rows, width, height, name } = view;
  const read = cursor.at === null ? undefined : rows[cursor.at];
  return html`<div class="chart-box">
    <svg class="chart" part="graph" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      <g transform="translate(${plot.left} ${plot.top})">
        <g role="img" aria-label=${name}>${benchmarkDrawing(view)}</g>
        ${read ? svg`<circle class="ring" cx=${read.x} cy=${read.y} r=${view.dense ? 6 : 9}></circle>` : nothing}
        ${rows.length > 0 ? reader(view, title, labels, cursor) : nothing}
      </g>
    </svg>
    ${read ? readout(rowReadout(read, labels), view.stacked) : nothing}
    <p class="keys" aria-hidden="true">${labels.chart.keys}</p>
  </div>`;
}

function rowReadout({ name, place, text, limits, isUs }: BenchmarkView['rows'][number], labels: Labels) {
  const kind = isUs ? ('us' as const) : ('other' as const);
  return {
    title: name,
    dates: '',
    rows: [
      { kind, name: labels.columns.figure, text },
      ...(place === '' ? [] : [{ kind, name: labels.chart.place, text: place }]),
      ...(limits === null ? [] : [{ kind, name: labels.chart.marginOfError, text: limits }]),
    ],
    rating: null,
    notes: [],
  };
}

function reader(
  { plot, rows, dense, stacked, width }: BenchmarkView,
  title: string,
  labels: Labels,
  cursor: ChartCursor,
) {
  const start = Math.max(
    0,
    rows.findIndex(({ isUs }) => isUs),
  );
  const at = cursor.at ?? start;
  // Names are pointed at too, where every row has one.
  const left = dense ? 0 : -plot.left;
  const right = stacked ? width - plot.left : plot.width;
  return svg`<g
    class="reader"
    role="slider"
    tabindex="0"
    aria-label=${fill(labels.chart.readAreas, { title })}
    aria-orientation="vertical"
    aria-valuemin="1"
    aria-valuemax=${rows.length}
    aria-valuenow=${at + 1}
    aria-valuetext=${rows[at]?.spoken ?? ''}
    @keydown=${(event: KeyboardEvent) => cursor.key(event, start)}
    @focus=${(event: FocusEvent) => (event.currentTarget as Element).matches(':focus-visible') && cursor.moveTo(at)}
    @blur=${() => cursor.pointTo(null)}
    @pointermove=${(event: PointerEvent) => cursor.pointTo(nearest(event, rows))}
    @pointerdown=${(event: PointerEvent) => cursor.moveTo(nearest(event, rows))}
    @pointerleave=${(event: PointerEvent) => event.pointerType === 'mouse' && cursor.pointTo(null)}
  ><rect x=${left} width=${right - left} height=${plot.height}></rect></g>`;
}

function nearest(event: PointerEvent, rows: BenchmarkView['rows']): number {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  const y = event.clientY - box.top;
  // A name above its dot is pointed at as much as the dot.
  const distances = rows.map((row) => Math.min(Math.abs(row.y - y), Math.abs((row.label?.y ?? row.y) - y)));
  return distances.indexOf(Math.min(...distances));
}
