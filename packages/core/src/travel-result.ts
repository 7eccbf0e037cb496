import { plainResult, plainRounded } from './decimal.js';
import type { IndicatorDefinition } from './definitions.js';
import { type TravelAt, comparesWithLastYear } from './judge.js';
import { percentText } from './number-text.js';
import type { Travel } from './results.js';
import type { Telling } from './telling.js';

/** The direction of travel, for results: figures and words, or only the reason why there is none. */
export function travelResult(indicator: IndicatorDefinition, travel: TravelAt, telling: Telling): Travel {
  const { words } = telling;
  if (!('change' in travel)) {
    const { reason, from } = travel;
    return {
      reason,
      text: words.noTravel(reason, from && telling.period(from)),
      judgementText: words.labels.notCompared,
    };
  }
  const { difference, percentChange, movement, judgement, colour } = travel.change;
  const { latest, previous } = travel;
  const decimals = telling.decimalsOfDifference(latest, previous);
  const percent = percentChange && percentText(percentChange, words);
  return {
    from: travel.from.text,
    difference: plainResult(difference),
    percentChange: percentChange && plainRounded(percentChange, 2),
    movement,
    judgement,
    judgementText: words.labels.judgements[judgement],
    colour,
    text: words.travel(movement, telling.difference(difference, decimals), percent),
    shortText: telling.shortDifference(difference, decimals),
    percentText: percentChange && telling.signedPercent(percentChange),
    sinceText: words.since(telling.period(travel.from), comparesWithLastYear(indicator)),
  };
}
