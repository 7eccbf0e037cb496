import type { IndicatorResult, Labels, Rating } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { reasonText, travelSign, type TravelSign } from '../travel-sign.js';

/** A rating and a direction, each a mark and a word, with what else is short enough to say. */
export interface Verdict {
  rating: { rating: Rating; word: string; reason: string | null };
  travel: { sign: TravelSign; word: string; text: string | null; short: string | null };
}

/** How a tile’s figure stands and which way it is going. */
export function verdict(indicator: IndicatorResult, labels: Labels): Verdict {
  const { rating, ratingText, latest, distance, target, targetReasonText, travel } = indicator;
  const reason = target?.reason ? labels.reasons[target.reason] : targetReasonText;
  const isTold =
    distance !== null || latest.status === 'missing' || rating === 'not-judged' || saysNone(reason, labels);
  return {
    rating: { rating, word: ratingText, reason: isTold ? null : reason },
    travel: { sign: travelSign(travel), word: travel.judgementText, ...change(indicator, labels) },
  };
}

/** How far it went: a grade from the grade before, a number by how much; or why that can't be said. */
function change(
  { travel, latest, series, unit, flags }: IndicatorResult,
  labels: Labels,
): { text: string | null; short: string | null } {
  if ('reason' in travel) {
    const isTold = latest.status === 'missing' || flags.includes('immature');
    return { text: isTold ? null : reasonText(travel), short: null };
  }
  const before = series.find(({ period }) => period === travel.from);
  if (unit.kind === 'grade' && before) {
    const { text: figure, periodName: period } = before;
    return { text: fill(labels.card.changeFrom, { change: travel.text, figure, period }), short: null };
  }
  const short = travel.movement === 'level' ? '' : travel.shortText;
  return { text: `${travel.text} ${travel.sinceText}`, short };
}

/** True of no more than that there is no target, which “No target” says. */
export function saysNone(reason: string | null, { noneSet, targetStatuses }: Labels): boolean {
  return reason === null || reason === noneSet || reason === targetStatuses['not-targeted'];
}
