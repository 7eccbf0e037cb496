import type { IndicatorResult, Results } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { trendView, type TrendView } from '@scorecard/core/graph';
import { html, nothing } from 'lit';
import type { Chart, NoChart } from '../chart.js';
import { ChartElement } from '../chart-element.js';
import { seriesCells } from '../chart-csv.view.js';
import { figuresDetails } from '../figures-table.template.js';
import { figuresTable } from '../figures-table.view.js';
import { chartMarks } from './chart.styles.js';
import { trendMarks, trendStyles } from './scorecard-trend.styles.js';
import { trendChart } from './trend-chart.template.js';

/**
 * The full graph of one indicator: axes, target steps, comparators, breaks and gaps, read by pointer or by arrow keys.
 *
 * @csspart graph - The drawing.
 * @csspart key - The names of the lines, where there is no room beside them.
 * @csspart readout - The panel with what is being read.
 * @csspart mark - A rating’s shape there.
 * @csspart figures - The table of figures, on request.
 */
export class ScorecardTrend extends ChartElement<TrendView> {
  static override styles = [...ChartElement.styles, trendStyles];

  protected static override marks = [chartMarks, trendMarks];

  protected override chart(indicator: IndicatorResult, results: Results): Chart<TrendView> | NoChart {
    const { labels } = results;
    const { series } = indicator;
    const figures = figuresTable(indicator, labels, { withOthers: true });
    const table = figuresDetails(labels.tableOfFigures, figures);
    if (!series.some(({ status }) => status === 'observed')) {
      const empty = indicator.explanation || fill(labels.emptyLong, { period: results.period ?? '' });
      return { empty, lead: html``, table: series.length > 0 ? table : nothing };
    }
    const [first = '', last = first] = [series.at(0)?.periodName, series.at(-1)?.periodName];
    return {
      view: (room) => trendView(indicator, labels, room),
      period: first === last ? last : fill(labels.chart.fromTo, { first, last }),
      stops: ({ readouts }) => readouts.map(({ x, period }) => ({ at: { x, y: 8 }, detail: { period } })),
      lead: html`<p class="lead">${indicator.explanation}</p>`,
      drawing: (view, cursor) => trendChart(view, labels, cursor),
      notes: ({ notes }) => notes,
      table: () => table,
      cells: () => seriesCells(indicator, results),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scorecard-trend': ScorecardTrend;
  }
}
