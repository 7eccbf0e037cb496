import type { IndicatorResult, Labels, Rating } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { sentenceCase } from '../figure.view.js';
import { reasonText, travelSign, type TravelSign } from '../travel-sign.js';

/** A rating and a direction, each a mark and a word, with what else is short enough to say. */
export interface Verdict {
  rating: { rating: Rating; word: string; reason: string | null };
  /** Without a word where only the change is to be said. */
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
    travel: { sign: travelSign(travel), ...change(indicator, labels) },
  };
}

/** How far it went: a grade from the grade before, a number by how much; or why that can't be said. */
function change(
  { travel, latest, series, unit, flags, rating }: IndicatorResult,
  labels: Labels,
): Omit<Verdict['travel'], 'sign'> {
  const word = travel.judgementText;
  if ('reason' in travel) {
    const isTold = latest.status === 'missing' || flags.includes('immature');
    return { word, text: isTold ? null : reasonText(travel), short: null };
  }
  const lastStep = series[series.findIndex(({ period }) => period === latest.period) - 1];
  // The small graph ends with another step than the one that is judged.
  const since = travel.from === lastStep?.period ? '' : travel.sinceText;
  // That nothing is judged stands there already.
  if (rating === 'not-judged' && travel.judgement === 'not-judged')
    return {
      word: '',
      text: `${travel.text} ${travel.sinceText}`,
      short: [sentenceCase(travel.text), since].filter(Boolean).join(' '),
    };
  const before = series.find(({ period }) => period === travel.from);
  if (unit.kind === 'grade' && before) {
    const { text: figure, periodName: period } = before;
    return { word, text: fill(labels.card.changeFrom, { change: travel.text, figure, period }), short: null };
  }
  const short = travel.movement === 'level' ? '' : travel.shortText;
  return {
    word,
    text: `${travel.text} ${travel.sinceText}`,
    short: [short, since].filter(Boolean).join(' '),
  };
}

/** True of no more than that there is no target, which “No target” says. */
export function saysNone(reason: string | null, { noneSet, targetStatuses }: Labels): boolean {
  return reason === null || reason === noneSet || reason === targetStatuses['not-targeted'];
}
