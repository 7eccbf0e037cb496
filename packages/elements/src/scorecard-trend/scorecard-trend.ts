import type { IndicatorResult, Labels, Results, Source } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { trendView, type TrendView } from '@scorecard/core/graph';
import { html, nothing, type TemplateResult } from 'lit';
import { figuresDetails, figuresStyles } from '../figures-table.template.js';
import { figuresTable, type FiguresTable } from '../figures-table.view.js';
import { findIndicator, noIndicatorText } from '../find-indicator.js';
import { heading } from '../heading.template.js';
import type { Outcome } from '../element-state.js';
import { ScorecardElement } from '../scorecard-element.js';
import { sourceLink } from '../source-link.template.js';
import { ChartBox } from './chart-box.js';
import { ChartCursor } from './chart-cursor.js';
import { chartStyles } from './chart.styles.js';
import { placeReadout } from './place-readout.js';
import { trendStyles } from './scorecard-trend.styles.js';
import { trendChart } from './trend-chart.template.js';

interface Shown {
  indicator: IndicatorResult;
  labels: Labels;
  us: string | undefined;
  figures: FiguresTable;
  source: Source | null;
  /** As drawn last, for the room there was then. */
  drawn: TrendView;
}

/**
 * The full graph of one indicator: axes, target steps, comparators, breaks and gaps, read by pointer or by arrow keys.
 *
 * @fires scorecard-load - Figures are drawn.
 * @fires scorecard-error - There is nothing new to draw.
 * @fires scorecard-select - A period is read: `detail.indicator`, `detail.period`.
 * @slot - What to show until the graph is drawn, and when it can't be.
 */
export class ScorecardTrend extends ScorecardElement<Shown> {
  static override styles = [...ScorecardElement.styles, figuresStyles, chartStyles, trendStyles];

  static override properties = {
    indicator: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The indicator's id; may be left out where the figures hold only one. */
  declare indicator: string | null;
  /** Level of the title's heading, 1 to 6; 3 by default. */
  declare headingLevel: number | null;

  private readonly box = new ChartBox(this);
  private shown: Shown | null = null;
  private readonly cursor = new ChartCursor(
    this,
    () => this.shown?.drawn.readouts.length ?? 0,
    (index) => this.chosen(index),
  );

  protected override outcome(results: Results): Outcome<Shown> {
    const { labels, organisation } = results;
    const indicator = findIndicator(results, this.indicator);
    if (!indicator) return { kind: 'error', message: noIndicatorText(results, this.indicator) };
    const us = organisation?.name;
    const shown: Shown = {
      indicator,
      labels,
      us,
      figures: figuresTable(indicator, labels, { withOthers: true }),
      source: indicator.source ?? results.source,
      drawn: this.drawing(indicator, labels, us),
    };
    this.shown = shown;
    if (indicator.series.some(({ status }) => status === 'observed'))
      return { kind: 'drawn', view: shown, stale: indicator.flags.includes('stale') };
    return { kind: 'empty', message: fill(labels.emptyLong, { period: results.period ?? '' }) };
  }

  protected override draw(shown: Shown, labels: Labels, status: TemplateResult): TemplateResult {
    const { indicator, us, figures, source } = shown;
    if (shown.drawn.width !== this.box.width || shown.drawn.size !== this.box.size)
      shown.drawn = this.drawing(indicator, labels, us);
    const { drawn } = shown;
    return html`<div class="chart-title">${heading(this.headingLevel ?? 3, 'title', indicator.title)}</div>
      <p class="lead">${indicator.explanation}</p>
      ${status}
      ${indicator.illustrative ? html`<p class="muted small" part="illustrative">${labels.illustrative}</p>` : nothing}
      ${trendChart(drawn, labels, this.cursor)}
      ${
        drawn.notes.length > 0
          ? html`<ul class="chart-notes" part="notes">
              ${drawn.notes.map((note) => html`<li class=${note === labels.chart.goodSide ? 'shade' : ''}>${note}</li>`)}
            </ul>`
          : nothing
      }
      ${figuresDetails(labels.tableOfFigures, figures)}
      ${
        source
          ? html`<p class="chart-source muted small" part="source">
              ${labels.source}: ${sourceLink(source)}
            </p>`
          : nothing
      }`;
  }

  protected override bones(): TemplateResult {
    return html`<span class="bone" aria-hidden="true"></span
      ><span class="bone graph" aria-hidden="true"></span>`;
  }

  protected override updated(): void {
    super.updated();
    const { shown, cursor } = this;
    const x = cursor.at === null ? undefined : shown?.drawn.readouts[cursor.at]?.x;
    if (shown && x !== undefined) placeReadout(this.renderRoot, shown.drawn, { x, y: 8 });
  }

  private drawing(indicator: IndicatorResult, labels: Labels, us: string | undefined): TrendView {
    return trendView(indicator, labels, { width: this.box.width, us, size: this.box.size });
  }

  private chosen(index: number): void {
    const period = this.shown?.drawn.readouts[index]?.period;
    const indicator = this.shown?.indicator.id;
    if (period === undefined || indicator === undefined) return;
    this.dispatchEvent(
      new CustomEvent('scorecard-select', { detail: { indicator, period }, bubbles: true, composed: true }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scorecard-trend': ScorecardTrend;
  }
}
