import type { Labels, Results } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import type { TemplateResult } from 'lit';
import { figuresStyles } from '../figures-table.template.js';
import type { Outcome } from '../element-state.js';
import { ScorecardElement } from '../scorecard-element.js';
import { wholeNumber } from '../settings.js';
import { sparklines } from '../trend-sparkline/sparkline.styles.js';
import { findIndicator, noIndicatorText } from '../find-indicator.js';
import { cardStyles } from './indicator-card.styles.js';
import { cardBones, cardTemplate } from './indicator-card.template.js';
import { cardView, type CardView } from './indicator-card.view.js';

/**
 * One indicator: how it stands, which way it is going, and how that compares.
 *
 * @fires scorecard-load - Figures are drawn.
 * @fires scorecard-error - There is nothing new to draw.
 * @slot - What to show until the card is drawn, and when it can't be.
 */
export class IndicatorCard extends ScorecardElement<CardView> {
  static override styles = [...ScorecardElement.styles, sparklines, figuresStyles, cardStyles];

  static override properties = {
    indicator: {},
    headingLevel: { attribute: 'heading-level', converter: wholeNumber },
  };

  /** The indicator's id; may be left out where the figures hold only one. */
  declare indicator: string | null;
  /** Level of the title's heading, 1 to 6; 3 by default. */
  declare headingLevel: number | null;

  private shown: string | null = null;

  /** Moves focus to the card where it is this measure's; false, and nothing done, otherwise. */
  focusIndicator(id: string): boolean {
    const card = this.renderRoot.querySelector('article');
    if (!card || this.shown !== id) return false;
    card.scrollIntoView({ block: 'nearest' });
    card.focus({ preventScroll: true });
    return true;
  }

  protected override outcome(results: Results): Outcome<CardView> {
    const { labels } = results;
    const found = findIndicator(results, this.indicator);
    this.shown = found?.id ?? null;
    if (!found) return { kind: 'error', message: noIndicatorText(results, this.indicator) };
    const view = cardView(results, found);
    if (found.latest.status === 'observed') {
      return { kind: 'drawn', view, stale: found.flags.includes('stale') };
    }
    return found.latest.since.length > 0 || found.series.length > 0
      ? { kind: 'drawn', view, stale: false }
      : { kind: 'empty', view, message: fill(labels.emptyLong, { period: results.period ?? '' }) };
  }

  protected override draw(view: CardView, labels: Labels, status: TemplateResult): TemplateResult {
    const isEmpty = this.state === 'empty';
    return cardTemplate(view, labels, status, { level: this.headingLevel ?? 3, isEmpty });
  }

  protected override bones(): TemplateResult {
    return cardBones();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-card': IndicatorCard;
  }
}
