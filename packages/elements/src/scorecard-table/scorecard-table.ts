import { fill, type Labels, type Results } from '@scorecard/core';
import { html, type TemplateResult } from 'lit';
import { ScorecardElement, type Outcome } from '../scorecard-element.js';
import { sparklines } from '../trend-sparkline/sparkline.styles.js';
import { tableCompact } from './table-compact.styles.js';
import { tableRecords } from './table-records.styles.js';
import { tableStyles } from './scorecard-table.styles.js';
import { tableBones, tableTemplate } from './scorecard-table.template.js';
import { tableView, type TableView } from './scorecard-table.view.js';

const PERIODS_SHOWN = 5;

/**
 * A report's measures, one a row, by theme: last periods, direction of travel, target, distance from it and trend.
 *
 * @fires scorecard-load - Figures are drawn.
 * @fires scorecard-error - There is nothing new to draw.
 * @slot - What to show until the table is drawn, and when it can't be.
 */
export class ScorecardTable extends ScorecardElement<TableView> {
  static override styles = [...ScorecardElement.styles, sparklines, tableStyles, tableCompact, tableRecords];

  static override properties = {
    theme: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Only the measures of this theme, by its id. */
  declare theme: string | null;
  /** Level of the caption's heading, 1 to 6; 2 by default. */
  declare headingLevel: number | null;

  protected override outcome(results: Results): Outcome<TableView> {
    const { labels, themes } = results;
    const theme = this.theme ? themes.find(({ id }) => id === this.theme) : null;
    if (theme === undefined) {
      return { kind: 'error', message: fill(labels.noSuchTheme, { id: this.theme ?? '' }) };
    }
    const view = tableView(results, theme, this.periods ?? PERIODS_SHOWN);
    if (view.groups.every(({ rows }) => rows.length === 0)) return { kind: 'empty', message: labels.empty };
    const isShown = ({ theme: id }: { theme: string | null }) => theme === null || id === theme.id;
    const stale = results.indicators.filter(isShown).every(({ flags }) => flags.includes('stale'));
    return { kind: 'drawn', view, stale };
  }

  protected override draw(view: TableView, labels: Labels, status: TemplateResult): TemplateResult {
    return html`${status}${tableTemplate(view, labels, this.headingLevel ?? 2)}`;
  }

  protected override bones(): TemplateResult {
    return tableBones();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scorecard-table': ScorecardTable;
  }
}
