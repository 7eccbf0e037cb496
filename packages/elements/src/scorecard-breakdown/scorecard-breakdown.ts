import type { BreakdownResult, IndicatorResult, Labels, Results, Source } from '@scorecard/core';
import { breakdownView, type BreakdownView } from '@scorecard/core/graph';
import { fill } from '@scorecard/core/labels';
import { html, nothing, type TemplateResult } from 'lit';
import { chartTools, chartToolsStyles } from '../chart-tools.template.js';
import { csvText, fileNamed } from '../csv-text.view.js';
import type { Outcome } from '../element-state.js';
import { figuresStyles } from '../figures-table.template.js';
import { findIndicator, noIndicatorText } from '../find-indicator.js';
import { heading } from '../heading.template.js';
import { saveCsv } from '../save-file.js';
import { ScorecardElement } from '../scorecard-element.js';
import { chartStyles } from '../scorecard-trend/chart.styles.js';
import { wholeNumber } from '../settings.js';
import { sourceLink } from '../source-link.template.js';
import { wholePeriods } from '../whole-periods.template.js';
import { barsStyles } from './bars.styles.js';
import { categoriesCells } from './breakdown-csv.view.js';
import { breakdownStyles } from './breakdown.styles.js';
import { breakdownBody } from './breakdown.template.js';

interface Shown {
  results: Results;
  indicator: IndicatorResult;
  breakdown: BreakdownResult;
  drawing: BreakdownView;
  source: Source | null;
}

/**
 * One measure by category: the gap between groups, or what the parts add up to, in words; then each category's bar and
 * figures. Nothing that it shows gives away a suppressed category.
 *
 * @fires scorecard-load - Figures are drawn.
 * @fires scorecard-error - There is nothing new to draw.
 * @slot - What to show until the breakdown is drawn, and when it can't be.
 * @csspart title - The measure’s title.
 * @csspart illustrative - The line that says that figures are invented.
 * @csspart verdict - The gap, the total, the best and the worst, in sentences.
 * @csspart graph - The strip of dots that is drawn of very many categories.
 * @csspart figures - The table of categories, and that of earlier periods.
 * @csspart bar - Each category’s bar.
 * @csspart notes - What to bear in mind.
 * @csspart downloads - The button that saves the figures.
 * @csspart source - Where the figures come from.
 */
export class ScorecardBreakdown extends ScorecardElement<Shown> {
  static override styles = [
    ...ScorecardElement.styles,
    figuresStyles,
    chartStyles,
    chartToolsStyles,
    breakdownStyles,
    barsStyles,
  ];

  static override properties = {
    indicator: {},
    breakdown: {},
    sort: {},
    label: {},
    tools: {},
    headingLevel: { attribute: 'heading-level', converter: wholeNumber },
  };

  /** The indicator's id; may be left out where the figures hold only one. */
  declare indicator: string | null;
  /** The breakdown's id; the measure's first by default. */
  declare breakdown: string | null;
  /** `value` puts the greatest figure first; default: the document's order, but for so many categories that they are dots. */
  declare sort: 'value' | null;
  /** The heading, in the place of the measure's title. */
  declare label: string | null;
  /** `none` leaves out the button that saves the figures. */
  declare tools: 'none' | null;
  /** Level of the title's heading, 1 to 6; 3 by default. */
  declare headingLevel: number | null;

  protected override outcome(results: Results): Outcome<Shown> {
    const { labels } = results;
    const indicator = findIndicator(results, this.indicator);
    if (!indicator) return { kind: 'error', message: noIndicatorText(results, this.indicator) };
    const { breakdowns } = indicator;
    const id = this.breakdown;
    const breakdown = id ? breakdowns.find((one) => one.id === id) : breakdowns[0];
    if (breakdowns.length === 0) return { kind: 'empty', message: labels.breakdown.none };
    if (!breakdown) {
      const known = breakdowns.map((one) => one.id).join(', ');
      return { kind: 'error', message: fill(labels.breakdown.noSuch, { id: id ?? '', known }) };
    }
    if (breakdown.period === null || breakdown.categories.length === 0) {
      const message = fill(labels.emptyLong, { period: results.periodText ?? '' });
      return { kind: 'empty', message };
    }
    const sort = this.sort === 'value' ? 'value' : undefined;
    const drawing = breakdownView(indicator, breakdown, labels, { sort });
    const view = { results, indicator, breakdown, drawing, source: indicator.source ?? results.source };
    return { kind: 'drawn', view, stale: indicator.flags.includes('stale') };
  }

  protected override draw(shown: Shown, labels: Labels, status: TemplateResult): TemplateResult {
    const { indicator, breakdown, drawing, source } = shown;
    const isIllustrative = breakdown.categories.some((one) => one.illustrative);
    const [verdict, ...others] = drawing.sentences;
    return html`<div class="chart-title">
        ${heading(this.headingLevel ?? 3, 'title', this.label ?? indicator.title)}
      </div>
      <p class="lead">${breakdown.title}, ${wholePeriods(breakdown.periodText ?? '')}</p>
      ${status}
      ${isIllustrative ? html`<p class="muted small" part="illustrative">${labels.illustrative}</p>` : nothing}
      ${
        verdict === undefined
          ? nothing
          : html`<div part="verdict">
              <p class="standing">${wholePeriods(verdict)}</p>
              ${others.length > 0 ? html`<p class="others">${wholePeriods(others.join(' '))}</p>` : nothing}
            </div>`
      }
      ${breakdownBody(breakdown, drawing, labels)}
      ${this.tools === 'none' ? nothing : chartTools(labels, () => this.save(shown), ['csv'])}
      ${
        source
          ? html`<p class="chart-source muted small" part="source">
              ${labels.source}: ${sourceLink(source)}
            </p>`
          : nothing
      }`;
  }

  private save({ indicator, breakdown, results }: Shown): void {
    const file = fileNamed(`${indicator.id} ${breakdown.id} ${results.period ?? ''}`, 'csv');
    saveCsv(file, csvText(categoriesCells(indicator, breakdown, results)));
    this.say(fill(results.labels.chart.downloading, { file }));
  }

  protected override bones(): TemplateResult {
    return html`<span class="bone" aria-hidden="true"></span
      ><span class="bone bars" aria-hidden="true"></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scorecard-breakdown': ScorecardBreakdown;
  }
}
