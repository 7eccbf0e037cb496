import type { IndicatorResult, Labels, Results } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Chart, ChartDrawing, DrawnChart, NoChart } from './chart.js';
import { saveChart, type ChartFormat } from './chart-files.js';
import { chartTools, chartToolsStyles } from './chart-tools.template.js';
import type { Outcome } from './element-state.js';
import { figuresStyles } from './figures-table.template.js';
import { findIndicator, noIndicatorText } from './find-indicator.js';
import { heading } from './heading.template.js';
import { ScorecardElement } from './scorecard-element.js';
import { ChartBox } from './scorecard-trend/chart-box.js';
import { ChartCursor } from './scorecard-trend/chart-cursor.js';
import { chartStyles } from './scorecard-trend/chart.styles.js';
import { placeReadout } from './scorecard-trend/place-readout.js';
import { wholeNumber } from './settings.js';
import { sourceLink } from './source-link.template.js';

type Shown<View extends ChartDrawing> =
  DrawnChart<View> | { indicator: IndicatorResult; results: Results; chart: NoChart };

/**
 * What the full charts do alike: one measure, drawn anew for each width, read by pointer or by key, with its table one
 * action away and the picture and its figures to take along.
 *
 * @fires scorecard-load - Figures are drawn.
 * @fires scorecard-error - There is nothing new to draw.
 * @fires scorecard-select - Something is read: `detail.indicator`, and `detail.period` or `detail.area`.
 * @slot - What to show until the chart is drawn, and when it can't be.
 * @csspart title - The measure’s title.
 * @csspart illustrative - The line that says that figures are invented.
 * @csspart notes - What to bear in mind.
 * @csspart downloads - The buttons that save the chart and its figures.
 * @csspart source - Where the figures come from.
 */
export abstract class ChartElement<View extends ChartDrawing> extends ScorecardElement<Shown<View>> {
  static override styles = [...ScorecardElement.styles, figuresStyles, chartStyles, chartToolsStyles];

  static override properties = {
    indicator: {},
    headingLevel: { attribute: 'heading-level', converter: wholeNumber },
    tools: {},
  };

  /** How the drawing's marks look, for a picture of it as well. */
  protected static marks: CSSResult[] = [];

  /** The indicator's id; may be left out where the figures hold only one. */
  declare indicator: string | null;
  /** Level of the title's heading, 1 to 6; 3 by default. */
  declare headingLevel: number | null;
  /** `none` leaves out the buttons that save the chart and its figures. */
  declare tools: 'none' | null;

  private readonly box = new ChartBox(this);
  private shown: DrawnChart<View> | null = null;
  private readonly cursor = new ChartCursor(
    this,
    () => this.stops.length,
    (index) => this.chosen(index),
  );

  /** The chart of this indicator; a sentence where what the tag asks for isn't in it. */
  protected abstract chart(indicator: IndicatorResult, results: Results): Chart<View> | NoChart | string;

  protected override outcome(results: Results): Outcome<Shown<View>> {
    this.shown = null;
    const indicator = findIndicator(results, this.indicator);
    if (!indicator) return { kind: 'error', message: noIndicatorText(results, this.indicator) };
    const chart = this.chart(indicator, results);
    if (typeof chart === 'string') return { kind: 'error', message: chart };
    if ('empty' in chart) return { kind: 'empty', view: { indicator, results, chart }, message: chart.empty };
    this.shown = { indicator, results, chart, drawn: this.drawing(chart, results) };
    return { kind: 'drawn', view: this.shown, stale: indicator.flags.includes('stale') };
  }

  protected override draw(shown: Shown<View>, labels: Labels, status: TemplateResult): TemplateResult {
    const { indicator, results, chart } = shown;
    const source = indicator.source ?? results.source;
    return html`<div class="chart-title">${heading(this.headingLevel ?? 3, 'title', indicator.title)}</div>
      ${chart.lead} ${status}
      ${indicator.illustrative ? html`<p class="muted small" part="illustrative">${labels.illustrative}</p>` : nothing}
      ${'drawn' in shown ? this.drawnChart(shown, labels) : shown.chart.table}
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
    const stop = this.cursor.at === null ? undefined : this.stops[this.cursor.at];
    if (stop && this.shown) placeReadout(this.renderRoot, this.shown.drawn, stop.at);
  }

  private drawnChart(shown: DrawnChart<View>, labels: Labels): TemplateResult {
    const { chart, results } = shown;
    if (shown.drawn.width !== this.box.width || shown.drawn.size !== this.box.size)
      shown.drawn = this.drawing(chart, results);
    const { drawn } = shown;
    const notes = chart.notes(drawn);
    return html`${chart.drawing(drawn, this.cursor)}
    ${
      notes.length > 0
        ? html`<ul class="chart-notes" part="notes">
            ${notes.map((note) => html`<li class=${note === labels.chart.goodSide ? 'shade' : ''}>${note}</li>`)}
          </ul>`
        : nothing
    }
    ${chart.table(drawn)}
    ${this.tools === 'none' ? nothing : chartTools(labels, (format) => void this.save(shown, format))}`;
  }

  private get stops(): ReturnType<Chart<View>['stops']> {
    return this.shown?.chart.stops(this.shown.drawn) ?? [];
  }

  private drawing(chart: Chart<View>, { organisation }: Results): View {
    return chart.view({ width: this.box.width, size: this.box.size, us: organisation?.name });
  }

  private async save(shown: DrawnChart<View>, format: ChartFormat): Promise<void> {
    const { chart } = shown.results.labels;
    const { marks } = this.constructor as typeof ChartElement;
    const kind = this.localName.replace('scorecard-', '');
    const file = await saveChart(format, kind, shown, this.renderRoot, marks);
    this.say(file === null ? chart.notDrawn : fill(chart.downloading, { file }));
  }

  private chosen(index: number): void {
    const detail = this.stops[index]?.detail;
    const indicator = this.shown?.indicator.id;
    if (!detail || indicator === undefined) return;
    this.dispatchEvent(
      new CustomEvent('scorecard-select', {
        detail: { indicator, ...detail },
        bubbles: true,
        composed: true,
      }),
    );
  }
}
