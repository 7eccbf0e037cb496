import type { Movement, Results, TravelJudgement } from '@scorecard/core';
import type { Standing } from '../rating-mark.js';
import type { TravelSign } from '../travel-sign.js';

/** How to read a report: sentences from the rules in force in it, and what each of its marks says. */
export interface NotesView {
  title: string;
  sentences: string[];
  ratings: { standing: Standing; word: string; meaning: string }[];
  travels: { sign: TravelSign; word: string; meaning: string }[];
}

const RATINGS = ['green', 'amber', 'red', 'no-target', 'no-data', 'not-judged'] as const;

const TRAVELS: [TravelJudgement, Movement, 'green' | 'red' | 'amber'][] = [
  ['improved', 'up', 'green'],
  ['worsened', 'down', 'red'],
  ['unchanged', 'level', 'amber'],
];

/** What `<scorecard-notes>` shows: only marks that the report holds. */
export function notesView({ notes, labels, indicators, summary }: Results): NotesView {
  const { report } = labels;
  const held = new Set(indicators.map(({ rating }) => rating));
  return {
    title: report.howToRead,
    sentences: notes,
    ratings: [
      ...RATINGS.filter((rating) => held.has(rating)).map((rating) => ({
        standing: rating,
        word: labels.ratings[rating],
        meaning: report.ratingMeanings[rating],
      })),
      ...(summary.stale > 0
        ? [{ standing: 'stale' as const, word: labels.stale, meaning: report.staleMeaning }]
        : []),
    ],
    travels: TRAVELS.filter(([judgement]) => summary.travel[judgement] > 0).map(
      ([judgement, movement, colour]) => ({
        sign: { judgement, movement, colour },
        word: labels.judgements[judgement],
        meaning: report.travelMeanings[judgement],
      }),
    ),
  };
}
