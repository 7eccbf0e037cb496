import type { FirstLabels, IndicatorResult, Labels, Rating, TravelJudgement } from '@scorecard/core';
import { englishJudgements, englishRatings } from '@scorecard/core/labels';
import { travelSign, type TravelSign } from './travel-sign.js';

/** A mark with its word and, for an indicator, how far: `up 3 percentage points (3.7%)`. */
export interface MarkView<Sign> {
  sign: Sign;
  word: string;
  text: string | null;
  /** Where the figure behind it was invented. */
  illustrative: string | null;
}

const COLOURS = { improved: 'green', worsened: 'red', unchanged: 'amber', 'not-judged': 'none' } as const;

/** Every rating, as the attribute takes it. */
export const ratings = Object.keys(englishRatings);

/** Every judgement of a direction, as the attribute takes it. */
export const judgements = Object.keys(englishJudgements);

/** The rating of an indicator's latest figure. */
export function indicatorRating(
  { rating, ratingText, illustrative }: IndicatorResult,
  labels: Labels,
): MarkView<Rating> {
  return {
    sign: rating,
    word: ratingText,
    text: null,
    illustrative: illustrative ? labels.illustrative : null,
  };
}

/** A rating by its name, for a key or a legend; null for a name that is none. */
export function namedRating(name: string, labels: FirstLabels): MarkView<Rating> | null {
  const isRating = (text: string): text is Rating => ratings.includes(text);
  return isRating(name) ? { sign: name, word: labels.ratings[name], text: null, illustrative: null } : null;
}

/** The direction of travel of an indicator's latest figure. */
export function indicatorTravel(
  { travel, illustrative }: IndicatorResult,
  labels: Labels,
): MarkView<TravelSign> {
  const { judgementText, text } = travel;
  // “Not compared: there is no figure …” says its word itself.
  const saysBoth = text.toLowerCase().startsWith(judgementText.toLowerCase());
  return {
    sign: travelSign(travel),
    word: saysBoth ? text : judgementText,
    text: saysBoth ? null : text,
    illustrative: illustrative ? labels.illustrative : null,
  };
}

/** A direction by its names, for a key or a legend; null where the judgement is none. Movement is level by default. */
export function namedTravel(
  judgement: string,
  movement: string | null,
  labels: FirstLabels,
): MarkView<TravelSign> | null {
  const isJudgement = (text: string): text is TravelJudgement => judgements.includes(text);
  if (!isJudgement(judgement)) return null;
  const way = movement === 'up' || movement === 'down' ? movement : 'level';
  return {
    sign: { judgement, movement: way, colour: COLOURS[judgement] },
    word: labels.judgements[judgement],
    text: null,
    illustrative: null,
  };
}
