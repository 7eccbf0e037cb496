import type { FirstLabels, IndicatorResult, Labels, Rating } from '@scorecard/core';
import type { TemplateResult } from 'lit';
import { MarkElement } from '../mark-element.js';
import { indicatorRating, namedRating, ratings, type MarkView } from '../mark.view.js';
import { ratingMark } from '../rating-mark.js';

/**
 * How a figure stands against its target: shape, colour and word. Of an indicator's latest figure, or, with
 * `rating`, of no figure at all: for a key.
 *
 * @slot - What to show until the mark is drawn, and when it can't be.
 */
export class ScorecardRating extends MarkElement<Rating> {
  static override properties = { rating: {} };

  /** `green`, `amber`, `red`, `no-target`, `no-data` or `not-judged`: needs no figures. */
  declare rating: string | null;

  protected override readonly names = ratings;

  protected override name(): string | null {
    return this.rating;
  }

  protected override named(name: string, labels: FirstLabels): MarkView<Rating> | null {
    return namedRating(name, labels);
  }

  protected override ofIndicator(indicator: IndicatorResult, labels: Labels): MarkView<Rating> {
    return indicatorRating(indicator, labels);
  }

  protected override mark(rating: Rating, size: 16 | 24): TemplateResult {
    return ratingMark(rating, size);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scorecard-rating': ScorecardRating;
  }
}
