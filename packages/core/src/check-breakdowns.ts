import { checkObservations, type ObservationSetting } from './check-observations.js';
import type { ScorecardIndicator } from './document-types.js';
import { oneOfEach } from './one-of-each.js';
import { quote } from './quote.js';
import type { Report } from './report.js';
import type { Path } from './salvage.js';

type Breakdowns = NonNullable<ScorecardIndicator['breakdowns']>;
type Category = Breakdowns[number]['categories'][number];

/**
 * The breakdowns of an indicator with what holds of them. Of two categories of one name neither can be trusted: the name
 * stays without figures, since without it the others would seem the whole; what is suppressed of either stays so, since
 * else it could be worked out from the others.
 */
export function checkBreakdowns(
  breakdowns: Breakdowns,
  setting: ObservationSetting,
  path: Path,
  report: Report,
): Breakdowns {
  return breakdowns.map((breakdown, i) => {
    const place = [...path, i, 'categories'];
    const categories = breakdown.categories.map((category, j) => ({
      ...category,
      observations: checkObservations(category.observations, setting, [...place, j, 'observations'], report),
    }));
    const named = ({ title }: Category) => title.trim().toLowerCase();
    const kept = oneOfEach(categories, named, named, (second, first) => {
      const message = `There are two categories ${quote(second.title)}: keep one of them.`;
      report.error([...place, categories.indexOf(second)], 'duplicate-category', message);
      first.observations = [...first.observations, ...second.observations].filter(
        ({ missing }) => missing === 'confidential',
      );
    });
    return { ...breakdown, categories: kept };
  });
}
