import { fill, type Labels, type Results } from '@scorecard/core';
import { html, nothing, type TemplateResult } from 'lit';
import { findIndicator, noIndicatorText } from '../find-indicator.js';
import { markElementStyles } from '../mark-element.styles.js';
import { ratingMark } from '../rating-mark.js';
import { ScorecardElement, type Outcome } from '../scorecard-element.js';
import { indicatorRating, namedRating, ratings, type RatingView } from './scorecard-rating.view.js';

/**
 * How a figure stands against its target: shape, colour and word. Of an indicator's latest figure, or, with
 * `rating`, of no figure at all: for a key.
 *
 * @slot - What to show until the mark is drawn, and when it can't be.
 */
export class ScorecardRating extends ScorecardElement<RatingView> {
  static override styles = [...ScorecardElement.styles, markElementStyles];

  static override properties = { indicator: {}, rating: {}, size: { type: Number } };

  /** The indicator's id; may be left out where the figures hold only one. */
  declare indicator: string | null;
  /** `green`, `amber`, `red`, `no-target`, `no-data` or `not-judged`: needs no figures. */
  declare rating: string | null;
  /** 16 or 24 pixels; 16 by default. */
  declare size: number | null;

  protected override fixed(): Outcome<RatingView> | null {
    if (this.rating === null || this.rating === undefined) return null;
    const view = namedRating(this.rating, this.labels);
    const values = { value: this.rating, known: ratings.join(', ') };
    return view
      ? { kind: 'drawn', view, stale: false }
      : { kind: 'error', message: fill(this.labels.noSuchMark, values) };
  }

  protected override outcome(results: Results): Outcome<RatingView> {
    const { labels } = results;
    const found = findIndicator(results, this.indicator);
    return found
      ? { kind: 'drawn', view: indicatorRating(found, labels), stale: found.flags.includes('stale') }
      : { kind: 'error', message: noIndicatorText(results, this.indicator) };
  }

  protected override draw(
    { rating, word, illustrative }: RatingView,
    _: Labels,
    status: TemplateResult,
  ): TemplateResult {
    return html`${status}<span class="mark-line"
        >${ratingMark(rating, this.size === 24 ? 24 : 16)}<span part="word"
          >${word}${illustrative ? html` <span class="muted small">(${illustrative})</span>` : nothing}</span
        ></span
      >`;
  }

  protected override bones(): TemplateResult {
    return html`<span class="bone" aria-hidden="true"></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scorecard-rating': ScorecardRating;
  }
}
