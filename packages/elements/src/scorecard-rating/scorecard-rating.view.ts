import { englishLabels, type IndicatorResult, type Labels, type Rating } from '@scorecard/core';

/** A rating as its mark and its word; `illustrative` where the figure behind it was invented. */
export interface RatingView {
  rating: Rating;
  word: string;
  illustrative: string | null;
}

/** Every rating, as the attribute takes it. */
export const ratings = Object.keys(englishLabels.ratings);

/** The rating of an indicator's latest figure. */
export function indicatorRating(
  { rating, ratingText, illustrative }: IndicatorResult,
  labels: Labels,
): RatingView {
  return { rating, word: ratingText, illustrative: illustrative ? labels.illustrative : null };
}

/** A rating by its name, for a key or a legend; null for a name that is none. */
export function namedRating(name: string, labels: Labels): RatingView | null {
  const isRating = (text: string): text is Rating => ratings.includes(text);
  return isRating(name) ? { rating: name, word: labels.ratings[name], illustrative: null } : null;
}
