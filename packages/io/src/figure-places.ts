import type { Scorecard, ScorecardInput } from '@scorecard/core';
import type { Place } from './cell.js';

type Periods = readonly { period: string }[];
type Lists = Map<string, Periods>;

/**
 * The cell of each figure by its path in the scorecard (`indicators.0.observations.3`), where the places are known by the
 * paths of the document that it was read from: what core leaves out moves those after it.
 */
export function figurePlaces(
  scorecard: Scorecard,
  document: ScorecardInput,
  placeOf: (path: string) => Place | null,
): Map<string, Place> {
  const found = new Map<string, Place>();
  const indexes = new Map(document.indicators.map(({ id }, i) => [id, i]));
  for (const [i, indicator] of scorecard.indicators.entries()) {
    const before = indexes.get(indicator.id) ?? i;
    const lists = listsOf(document.indicators[before] ?? {});
    for (const [path, list] of listsOf(indicator)) {
      const places = new Map(lists.get(path)?.map(({ period }, j) => [period, j]));
      for (const [j, { period }] of list.entries()) {
        const place = placeOf(`indicators.${before}.${path}.${places.get(period) ?? j}`);
        if (place) found.set(`indicators.${i}.${path}.${j}`, { row: place.row, column: place.column });
      }
    }
  }
  return found;
}

/** The lists of figures of an indicator by their path in it. */
function listsOf({
  observations,
  comparisons = [],
  breakdowns = [],
}: Partial<ScorecardInput['indicators'][number]>): Lists {
  const lists: Lists = new Map(observations ? [['observations', observations]] : []);
  for (const [i, list] of comparisons.entries())
    lists.set(`comparisons.${i}.observations`, list.observations);
  for (const [i, { categories }] of breakdowns.entries())
    for (const [j, list] of categories.entries())
      lists.set(`breakdowns.${i}.categories.${j}.observations`, list.observations);
  return lists;
}
