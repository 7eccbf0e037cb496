import type { Labels, Results } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { html, nothing, type TemplateResult } from 'lit';
import { figuresDetails, figuresStyles } from '../figures-table.template.js';
import { figuresTable, type FiguresTable } from '../figures-table.view.js';
import { findIndicator, noIndicatorText } from '../find-indicator.js';
import type { Outcome } from '../element-state.js';
import { ScorecardElement } from '../scorecard-element.js';
import { sparklines } from './sparkline.styles.js';
import { labelledSparkline, sparkline } from './sparkline.template.js';
import { sparklineElementStyles } from './trend-sparkline.styles.js';
import { sparklineView, type SparklineView } from '@scorecard/core/graph';

const PLAIN_HEIGHT = 38;
const LABELLED_HEIGHT = 72;

/**
 * The small graph of one indicator: its series and the steps of its target, the good side shaded.
 *
 * @fires scorecard-load - Figures are drawn.
 * @fires scorecard-error - There is nothing new to draw.
 * @slot - What to show until the graph is drawn, and when it can't be.
 * @csspart graph - The drawing.
 * @csspart illustrative - The line that says that figures are invented.
 * @csspart figures - The table of figures, on request, where it is labelled.
 */
export class TrendSparkline extends ScorecardElement<{ graph: SparklineView; figures: FiguresTable }> {
  static override styles = [...ScorecardElement.styles, sparklines, figuresStyles, sparklineElementStyles];

  static override properties = { indicator: {}, labelled: { type: Boolean } };

  /** The indicator's id; may be left out where the figures hold only one. */
  declare indicator: string | null;
  /** Taller, with the latest figure, the target and the ends written beside it, and the figures as a table. */
  declare labelled: boolean;

  protected override outcome(results: Results): Outcome<{ graph: SparklineView; figures: FiguresTable }> {
    const { labels } = results;
    const found = findIndicator(results, this.indicator);
    if (!found) return { kind: 'error', message: noIndicatorText(results, this.indicator) };
    const graph = sparklineView(found, labels, { height: this.labelled ? LABELLED_HEIGHT : PLAIN_HEIGHT });
    return graph.dots.length === 0
      ? { kind: 'empty', message: fill(labels.emptyLong, { period: results.period ?? '' }) }
      : {
          kind: 'drawn',
          view: { graph, figures: figuresTable(found, labels) },
          stale: found.flags.includes('stale'),
        };
  }

  protected override draw(
    { graph, figures }: { graph: SparklineView; figures: FiguresTable },
    labels: Labels,
    status: TemplateResult,
  ): TemplateResult {
    return html`${status}${this.labelled ? labelledSparkline(graph) : sparkline(graph)}
    ${graph.illustrative ? html`<p class="muted small" part="illustrative">${graph.illustrative}</p>` : nothing}
    ${this.labelled ? figuresDetails(labels.tableOfFigures, figures) : nothing}`;
  }

  protected override bones(): TemplateResult {
    return html`<span class="bone ${this.labelled ? 'tall' : 'low'}" aria-hidden="true"></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trend-sparkline': TrendSparkline;
  }
}
