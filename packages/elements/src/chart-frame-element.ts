import type { IndicatorResult, Labels, Results } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { html, nothing, type TemplateResult } from 'lit';
import { saveChart, type ChartFiles, type ChartFormat } from './chart-files.js';
import { chartTools, chartToolsStyles } from './chart-tools.template.js';
import type { Outcome } from './element-state.js';
import { figuresStyles } from './figures-table.template.js';
import { findIndicator, noIndicatorText } from './find-indicator.js';
import { heading } from './heading.template.js';
import { ScorecardElement } from './scorecard-element.js';
import { chartStyles } from './scorecard-trend/chart.styles.js';
import { wholeNumber } from './settings.js';
import { sourceLink } from './source-link.template.js';

/** A measure whose chart is shown, or what stands in its place. */
export interface ShownMeasure {
  indicator: IndicatorResult;
  results: Results;
}

/** What an element puts into the frame. */
export interface FramedChart {
  title: string;
  /** Between the title and how it stands. */
  lead: TemplateResult;
  body: TemplateResult | typeof nothing;
  /** What it can be saved as; null where there is nothing to save. */
  files: ChartFiles | null;
}

/**
 * What stands about the chart of one measure: its title and how it stands above, the files to take along and the source
 * below.
 *
 * @fires scorecard-load - Figures are drawn.
 * @fires scorecard-error - There is nothing new to draw.
 * @slot - What to show until the chart is drawn, and when it can't be.
 * @csspart title - The measure’s title.
 * @csspart illustrative - The line that says that figures are invented.
 * @csspart notes - What to bear in mind.
 * @csspart downloads - The buttons that save the chart and its figures.
 * @csspart source - Where the figures come from.
 */
export abstract class ChartFrameElement<Shown extends ShownMeasure> extends ScorecardElement<Shown> {
  static override styles = [...ScorecardElement.styles, figuresStyles, chartStyles, chartToolsStyles];

  static override properties = {
    indicator: {},
    headingLevel: { attribute: 'heading-level', converter: wholeNumber },
    tools: {},
  };

  /** The indicator's id; may be left out where the figures hold only one. */
  declare indicator: string | null;
  /** Level of the title's heading, 1 to 6; 3 by default. */
  declare headingLevel: number | null;
  /** `none` leaves out the buttons that save the chart and its figures. */
  declare tools: 'none' | null;

  /** What of this indicator is shown. */
  protected abstract shownOf(indicator: IndicatorResult, results: Results): Outcome<Shown>;
  protected abstract framed(shown: Shown, labels: Labels): FramedChart;

  protected override outcome(results: Results): Outcome<Shown> {
    const indicator = findIndicator(results, this.indicator);
    if (indicator) return this.shownOf(indicator, results);
    return { kind: 'error', message: noIndicatorText(results, this.indicator) };
  }

  protected override draw(shown: Shown, labels: Labels, status: TemplateResult): TemplateResult {
    const { title, lead, body, files } = this.framed(shown, labels);
    const { indicator, results } = shown;
    const source = indicator.source ?? results.source;
    const save = (format: ChartFormat) => files && void this.save(format, files, labels);
    return html`<div class="chart-title">${heading(this.headingLevel ?? 3, 'title', title)}</div>
      ${lead} ${status}
      ${indicator.illustrative ? html`<p class="muted small" part="illustrative">${labels.illustrative}</p>` : nothing}
      ${body} ${files && this.tools !== 'none' ? chartTools(labels, save) : nothing}
      ${
        source
          ? html`<p class="chart-source muted small" part="source">
              ${labels.source}: ${sourceLink(source)}
            </p>`
          : nothing
      }`;
  }

  private async save(format: ChartFormat, files: ChartFiles, { chart }: Labels): Promise<void> {
    const file = await saveChart(format, files);
    this.say(file === null ? chart.notDrawn : fill(chart.downloading, { file }));
  }
}
