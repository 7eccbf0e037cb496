import type { Labels, Results } from '@scorecard/core';
import { html, type TemplateResult } from 'lit';
import type { Outcome } from '../element-state.js';
import { ScorecardElement } from '../scorecard-element.js';
import { SelectIndicator } from '../select-indicator.js';
import { wholeNumber } from '../settings.js';
import { summaryStyles } from './scorecard-summary.styles.js';
import { summaryBones, summaryTemplate } from './scorecard-summary.template.js';
import { summaryView, type SummaryView } from './scorecard-summary.view.js';

const SHOWN_FIRST = 6;

/**
 * A report at a glance: how many measures stand how, in all and by theme, and which to look at first. A title there
 * moves focus to the measure’s row or card, where the page holds it.
 *
 * @fires scorecard-load - Figures are drawn.
 * @fires scorecard-error - There is nothing new to draw.
 * @fires scorecard-select - A measure was chosen: `detail.indicator`. Cancelable: a page may show it its own way.
 * @slot - What to show until the summary is drawn, and when it can't be.
 * @csspart head - The title with what stands below it.
 * @csspart title - Each heading.
 * @csspart illustrative - The line that says that figures are invented.
 * @csspart counts - The number of measures by rating.
 * @csspart themes - The table of themes, one mark a measure.
 * @csspart travels - The number of measures by direction of travel.
 * @csspart first - The list of what to look at first.
 * @csspart mark - Each rating or direction’s shape.
 */
export class ScorecardSummary extends ScorecardElement<SummaryView> {
  static override styles = [...ScorecardElement.styles, summaryStyles];

  static override properties = {
    headingLevel: { attribute: 'heading-level', converter: wholeNumber },
    label: {},
    selectable: { type: Boolean },
  };

  /** Level of its heading, 1 to 6; 2 by default. */
  declare headingLevel: number | null;
  /** The heading, in the place of “Summary”. */
  declare label: string | null;
  /** Makes titles buttons even where no table or card on the page holds the measure: for a page that listens to `scorecard-select`. */
  declare selectable: boolean;

  private readonly select = new SelectIndicator(this);

  protected override outcome(results: Results): Outcome<SummaryView> {
    const { labels, indicators } = results;
    if (indicators.length === 0) return { kind: 'empty', message: labels.states.empty };
    const view = summaryView(results, SHOWN_FIRST);
    const stale = results.summary.total > 0 && results.summary.stale === results.summary.total;
    return { kind: 'drawn', view: this.label ? { ...view, title: this.label } : view, stale };
  }

  protected override draw(view: SummaryView, labels: Labels, status: TemplateResult): TemplateResult {
    const { select } = this;
    return html`${status}${summaryTemplate(view, labels, { level: this.headingLevel ?? 2, select })}`;
  }

  protected override bones(): TemplateResult {
    return summaryBones();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scorecard-summary': ScorecardSummary;
  }
}
