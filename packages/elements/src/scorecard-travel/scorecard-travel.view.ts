import { englishLabels, type IndicatorResult, type Labels, type TravelJudgement } from '@scorecard/core';
import { travelSign, type TravelSign } from '../travel-sign.js';

/** A direction of travel as its mark, its word and, for an indicator, how far: `up 3 percentage points (3.7%)`. */
export interface TravelView {
  mark: TravelSign;
  word: string;
  text: string | null;
  illustrative: string | null;
}

const COLOURS = { improved: 'green', worsened: 'red', unchanged: 'amber', 'not-judged': 'none' } as const;

/** Every judgement, as the attribute takes it. */
export const judgements = Object.keys(englishLabels.judgements);

/** The direction of travel of an indicator's latest figure. */
export function indicatorTravel({ travel, illustrative }: IndicatorResult, labels: Labels): TravelView {
  return {
    mark: travelSign(travel),
    word: travel.judgementText,
    text: travel.text.toLowerCase() === travel.judgementText.toLowerCase() ? null : travel.text,
    illustrative: illustrative ? labels.illustrative : null,
  };
}

/** A direction by its names, for a key or a legend; null where the judgement is none. Movement is level by default. */
export function namedTravel(judgement: string, movement: string | null, labels: Labels): TravelView | null {
  const isJudgement = (text: string): text is TravelJudgement => judgements.includes(text);
  if (!isJudgement(judgement)) return null;
  const way = movement === 'up' || movement === 'down' ? movement : 'level';
  return {
    mark: { judgement, movement: way, colour: COLOURS[judgement] },
    word: labels.judgements[judgement],
    text: null,
    illustrative: null,
  };
}
