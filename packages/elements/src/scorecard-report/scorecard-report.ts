import type { Labels, Results } from '@scorecard/core';
import type { LitElement, TemplateResult } from 'lit';
import type { Outcome } from '../element-state.js';
import { ScorecardElement } from '../scorecard-element.js';
import { wholeNumber } from '../settings.js';
import { reportStyles } from './scorecard-report.styles.js';
import { reportBones, reportTemplate } from './scorecard-report.template.js';
import { reportView, type ReportView } from './scorecard-report.view.js';

/**
 * A whole report from one source: title, summary, and for each theme its priorities, commentary and table; then how to
 * read it and where it comes from. It is made of `<scorecard-summary>`, `<scorecard-table>` and `<scorecard-notes>`.
 *
 * @fires scorecard-load - Figures are drawn, by the report and all its parts.
 * @fires scorecard-error - There is nothing new to draw.
 * @fires scorecard-select - A measure was chosen: `detail.indicator`.
 * @fires scorecard-sort - One of its tables stands in another order: `detail.column`, `detail.descending`, `detail.grouped`.
 * @slot - What to show until the report is drawn, and when it can't be.
 * @csspart head - The title with what stands below it.
 * @csspart title - Each heading.
 * @csspart illustrative - The line that says that figures are invented.
 * @csspart theme - The section of a theme.
 * @csspart commentary - What the council says of a theme, with its actions.
 * @csspart source - Where the figures come from, when they were published, their licence.
 */
export class ScorecardReport extends ScorecardElement<ReportView> {
  static override styles = [...ScorecardElement.styles, reportStyles];

  static override properties = {
    headingLevel: { attribute: 'heading-level', converter: wholeNumber },
    label: {},
  };

  /** Level of its title, 1 to 6; 2 by default. What stands below is one level deeper. */
  declare headingLevel: number | null;
  /** Its title, in the place of the document's. */
  declare label: string | null;

  /** True for a measure that has a row here. */
  holdsIndicator(id: string): boolean {
    return this.tables.some((table) => table.holdsIndicator(id));
  }

  /** Moves focus to a measure's row. False, and nothing done, where the report hasn't it. */
  focusIndicator(id: string): boolean {
    return this.tables.some((table) => table.focusIndicator(id));
  }

  protected override outcome(results: Results): Outcome<ReportView> {
    const { labels, indicators, summary } = results;
    if (indicators.length === 0) return { kind: 'empty', message: labels.report.nothing };
    const view = reportView(results);
    const stale = summary.total > 0 && summary.stale === summary.total;
    return { kind: 'drawn', view: this.label ? { ...view, title: this.label } : view, stale };
  }

  protected override draw(view: ReportView, labels: Labels, status: TemplateResult): TemplateResult {
    return reportTemplate(view, labels, status, {
      level: this.headingLevel ?? 2,
      periods: this.periods ?? null,
    });
  }

  protected override bones(): TemplateResult {
    return reportBones();
  }

  private get tables() {
    return [...this.renderRoot.querySelectorAll('scorecard-table')];
  }

  /** A report is complete when its parts are. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const parts = this.renderRoot.querySelectorAll<LitElement>(
      'scorecard-summary, scorecard-table, scorecard-notes',
    );
    await Promise.all([...parts].map((part) => part.updateComplete));
    return isDone;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scorecard-report': ScorecardReport;
  }
}
