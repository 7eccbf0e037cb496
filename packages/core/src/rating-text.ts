import type { Judged } from './judge.js';
import type { ResultWords } from './words.js';

/** The word for a rating: a year-to-date figure judged by its profile is on profile, not yet on target. */
export function ratingText({ rating, target }: Judged, { labels }: ResultWords): string {
  const byProfile = { green: labels.onProfile, amber: labels.closeToProfile, red: labels.offProfile };
  const isByProfile = target?.yearEnd && target.judged;
  return isByProfile && rating in byProfile
    ? byProfile[rating as keyof typeof byProfile]
    : labels.ratings[rating];
}
