import type { IndicatorDefinition } from './definitions.js';
import type { IndicatorResult } from './results.js';
import type { MarkTelling, ResultWords } from './words.js';

/** How to read a scorecard, a sentence or two each, written from the rules that are really in force in it. */
export function scorecardNotes(
  indicators: readonly IndicatorDefinition[],
  results: readonly Omit<IndicatorResult, 'priority'>[],
  words: ResultWords,
): string[] {
  const { notes } = words;
  const ratings = new Set(results.map(({ rating }) => rating));
  const rules = new Set(indicators.map(({ ratingRule }) => ratingRule));
  const tolerances = tolerancesIn(results, words);
  const { missing, markers } = marksIn(results, words);
  return [
    notes.polarity,
    notes.travel,
    ...(indicators.some(({ isYearToDate }) => isYearToDate) ? [notes.travelLastYear] : []),
    notes.targets,
    ...(tolerances.length > 0 ? [notes.tolerance(tolerances)] : []),
    ...(rules.has('improving-is-amber') ? [notes.improvingIsAmber(improvingIsAmberIn(indicators))] : []),
    ...(ratings.has('no-target') ? [notes.noTarget] : []),
    ...(missing.length > 0 ? [notes.missing(missing)] : []),
    ...(markers.length > 0 ? [notes.beside(markers)] : []),
  ];
}

/** Each tolerance that judges a latest figure, in words: the commonest, then the others with their measures. */
function tolerancesIn(
  results: readonly Omit<IndicatorResult, 'priority'>[],
  { notes }: ResultWords,
): string[] {
  const titles = new Map<string, string[]>();
  for (const { distance, tolerance, title } of results) {
    if (distance && tolerance) titles.set(tolerance.text, [...(titles.get(tolerance.text) ?? []), title]);
  }
  const [commonest, ...others] = [...titles].sort(([, a], [, b]) => b.length - a.length);
  return [
    ...(commonest ? [commonest[0]] : []),
    ...others.map(([text, measures]) => notes.toleranceFor(text, measures)),
  ];
}

/** The measures that are amber while improving; null where all are. */
function improvingIsAmberIn(indicators: readonly IndicatorDefinition[]): string[] | null {
  const found = indicators.filter(({ ratingRule }) => ratingRule === 'improving-is-amber');
  return found.length === indicators.length ? null : found.map(({ document }) => document.title);
}

/** What stands in the place of figures in the periods shown, and the markers beside them, each once with all that it means there. */
function marksIn(results: readonly Omit<IndicatorResult, 'priority'>[], { labels }: ResultWords) {
  const items = results.flatMap(({ series }) => series);
  const missing = items.flatMap((item) =>
    item.status === 'missing' ? [{ mark: item.text, meaning: item.reasonText }] : [],
  );
  const markers = items.flatMap((item) =>
    item.status === 'observed'
      ? item.markers.map((marker) => ({ mark: `[${marker}]`, meaning: labels.markers[marker] }))
      : [],
  );
  return { missing: byMark(missing), markers: byMark(markers) };
}

function byMark(found: readonly { mark: string; meaning: string }[]): MarkTelling[] {
  const marks = new Map<string, Set<string>>();
  for (const { mark, meaning } of found) marks.set(mark, (marks.get(mark) ?? new Set()).add(meaning));
  return [...marks].map(([mark, meanings]) => ({ mark, meanings: [...meanings] }));
}
