import type { BreakdownResult, IndicatorResult, Labels, Results } from '@scorecard/core';
import { breakdownPicture, breakdownView, type BreakdownView } from '@scorecard/core/graph';
import { fill } from '@scorecard/core/labels';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChartFiles } from '../chart-files.js';
import { ChartFrameElement, type FramedChart, type ShownMeasure } from '../chart-frame-element.js';
import { drawnApart, svgOf } from '../chart-picture.js';
import { pictureWords } from '../chart-words.view.js';
import type { Outcome } from '../element-state.js';
import { chartMarks } from '../scorecard-trend/chart.styles.js';
import { wholePeriods } from '../whole-periods.template.js';
import { barMarks, barsStyles } from './bars.styles.js';
import { categoriesCells } from './breakdown-csv.view.js';
import { pictureDrawing } from './breakdown-picture.template.js';
import { breakdownStyles } from './breakdown.styles.js';
import { breakdownBody } from './breakdown.template.js';

interface Shown extends ShownMeasure {
  breakdown: BreakdownResult;
  drawing: BreakdownView;
}

/**
 * One measure by category: the gap between groups, or what the parts add up to, in words; then each category's bar and
 * figures. Nothing that it shows gives away a suppressed category.
 *
 * @csspart verdict - The gap, the total, the best and the worst, in sentences.
 * @csspart graph - The strip of dots that is drawn of very many categories.
 * @csspart figures - The table of categories, and that of earlier periods.
 * @csspart bar - Each category’s bar.
 */
export class ScorecardBreakdown extends ChartFrameElement<Shown> {
  static override styles = [...ChartFrameElement.styles, breakdownStyles, barsStyles];

  static override properties = { ...ChartFrameElement.properties, breakdown: {}, sort: {}, label: {} };

  /** The breakdown's id; the measure's first by default. */
  declare breakdown: string | null;
  /** `value` puts the greatest figure first; the document's order by default, but for so many categories that they are dots. */
  declare sort: 'value' | null;
  /** The heading, in the place of the measure's title. */
  declare label: string | null;

  protected override shownOf(indicator: IndicatorResult, results: Results): Outcome<Shown> {
    const { labels } = results;
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
    const drawing = breakdownView(indicator, breakdown, labels, { sort: this.order });
    const view = { results, indicator, breakdown, drawing };
    return { kind: 'drawn', view, stale: indicator.flags.includes('stale') };
  }

  protected override framed(shown: Shown, labels: Labels): FramedChart {
    const { indicator, breakdown, drawing } = shown;
    return {
      title: this.label ?? indicator.title,
      lead: html`<p class="lead">${wholePeriods(captionOf(breakdown))}</p>`,
      body: html`${verdictOf(drawing)} ${breakdownBody(breakdown, drawing, labels)}`,
      files: this.files(shown),
    };
  }

  protected override bones(): TemplateResult {
    return html`<span class="bone" aria-hidden="true"></span
      ><span class="bone bars" aria-hidden="true"></span>`;
  }

  private get order(): 'value' | undefined {
    return this.sort === 'value' ? 'value' : undefined;
  }

  /** The picture holds every category: in a file there is no table beside it. */
  private files({ indicator, breakdown, results }: Shown): ChartFiles {
    return {
      name: `${indicator.id} ${breakdown.id} ${results.period ?? ''}`,
      picture: () => {
        const picture = breakdownPicture(indicator, breakdown, results.labels, { sort: this.order });
        const { sentences, notes } = picture;
        const words = pictureWords(indicator, results, {
          period: captionOf(breakdown),
          sentences,
          notes,
        });
        return svgOf(drawnApart(pictureDrawing(picture)), words, picture, [chartMarks, barMarks]);
      },
      cells: () => categoriesCells(indicator, breakdown, results),
    };
  }
}

/** By what, and of when. */
function captionOf({ title, periodText }: BreakdownResult): string {
  return `${title}, ${periodText ?? ''}`;
}

/** The first sentence large. */
function verdictOf({ sentences: [verdict, ...others] }: BreakdownView): TemplateResult | typeof nothing {
  if (verdict === undefined) return nothing;
  return html`<div part="verdict">
    <p class="standing">${wholePeriods(verdict)}</p>
    ${others.length > 0 ? html`<p class="others">${wholePeriods(others.join(' '))}</p>` : nothing}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'scorecard-breakdown': ScorecardBreakdown;
  }
}
