import type { Labels, Results } from '@scorecard/core';
import { html, type TemplateResult } from 'lit';
import type { Outcome } from '../element-state.js';
import { findTheme, noThemeText } from '../find-theme.js';
import { ScorecardElement } from '../scorecard-element.js';
import { SelectIndicator } from '../select-indicator.js';
import { wholeNumber } from '../settings.js';
import { sparklines } from '../trend-sparkline/sparkline.styles.js';
import { gridPrint } from './grid-print.styles.js';
import { gridStyles } from './scorecard-grid.styles.js';
import { gridBones, gridTemplate } from './scorecard-grid.template.js';
import { gridView, type GridView } from './scorecard-grid.view.js';
import { tileStyles } from './tile.styles.js';

/**
 * A score card of tiles, one a measure, by theme: figure, rating, direction of travel, small graph, target and
 * comparisons. A title moves focus to the measure’s row or card, where the page holds it.
 *
 * @fires scorecard-load - Figures are drawn.
 * @fires scorecard-error - There is nothing new to draw.
 * @fires scorecard-select - A measure was chosen: `detail.indicator`. Cancelable: a page may show it its own way.
 * @slot - What to show until the grid is drawn, and when it can't be.
 * @csspart head - The heading with what is said of the whole.
 * @csspart title - Each heading: of the grid, of a theme, of a tile.
 * @csspart illustrative - The line that says that figures are invented.
 * @csspart group - The tiles of a theme with their heading.
 * @csspart priorities - What a theme is after.
 * @csspart tiles - The list of tiles.
 * @csspart tile - One measure.
 * @csspart figure - Its latest figure, or why there is none.
 * @csspart rating - How it stands against its target: mark and word.
 * @csspart travel - Which way it is going: mark and words.
 * @csspart mark - Each rating or direction’s shape.
 * @csspart graph - The small graph.
 * @csspart comparison - Target, starting point and others’ figures.
 * @csspart notes - What to bear in mind.
 * @csspart source - Where the figures come from.
 */
export class ScorecardGrid extends ScorecardElement<GridView> {
  static override styles = [...ScorecardElement.styles, sparklines, gridStyles, tileStyles, gridPrint];

  static override properties = {
    theme: {},
    headingLevel: { attribute: 'heading-level', converter: wholeNumber },
    label: {},
    selectable: { type: Boolean },
  };

  /** Id or title of the one theme to show; all by default. */
  declare theme: string | null;
  /** Level of its heading, 1 to 6; 2 by default. Themes and tiles follow below it. */
  declare headingLevel: number | null;
  /** The heading, in the place of the document’s or the theme’s title. */
  declare label: string | null;
  /** Makes titles buttons even where no table or card on the page holds the measure: for a page that listens to `scorecard-select`. */
  declare selectable: boolean;

  private readonly select = new SelectIndicator(this);

  /** True for a measure that has a tile here. */
  holdsIndicator(id: string): boolean {
    return this.tileOf(id) !== null;
  }

  /** Moves focus to a measure’s tile; false, and nothing done, where there is none. */
  focusIndicator(id: string): boolean {
    const tile = this.tileOf(id);
    if (!tile) return false;
    tile.scrollIntoView({ block: 'nearest' });
    tile.focus({ preventScroll: true });
    return true;
  }

  protected override outcome(results: Results): Outcome<GridView> {
    const { labels } = results;
    const theme = this.theme ? findTheme(results, this.theme) : null;
    if (this.theme && !theme) return { kind: 'error', message: noThemeText(results, this.theme) };
    const shown = results.indicators.filter((one) => theme === null || one.theme === theme.id);
    if (shown.length === 0) return { kind: 'empty', message: labels.states.empty };
    return {
      kind: 'drawn',
      view: gridView(results, theme, this.label || null),
      stale: shown.every(({ flags }) => flags.includes('stale')),
    };
  }

  protected override draw(view: GridView, labels: Labels, status: TemplateResult): TemplateResult {
    const { select } = this;
    return html`${status}${gridTemplate(view, labels, { level: this.headingLevel ?? 2, select })}`;
  }

  protected override bones(): TemplateResult {
    return gridBones();
  }

  private tileOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`article[data-indicator="${CSS.escape(id)}"]`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scorecard-grid': ScorecardGrid;
  }
}
