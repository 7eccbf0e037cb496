import type { IndicatorDefinition } from './definitions.js';
import { judgeAt } from './judge.js';
import type { IndicatorResult } from './results.js';
import { toPeriod } from './step-period.js';
import { Telling } from './telling.js';
import type { Words } from './words.js';

/** How to read a scorecard, a sentence or two each, written from the rules that are really in force in it. */
export function scorecardNotes(
  indicators: readonly IndicatorDefinition[],
  results: readonly Omit<IndicatorResult, 'priority'>[],
  words: Words,
): string[] {
  const { notes } = words;
  const ratings = new Set(results.map(({ rating }) => rating));
  const rules = new Set(indicators.map(({ ratingRule }) => ratingRule));
  const tolerances = tolerancesIn(indicators, results, words);
  const marks = missingMarks(results, words);
  return [
    notes.polarity,
    notes.travel,
    ...(indicators.some(({ isYearToDate }) => isYearToDate) ? [notes.travelLastYear] : []),
    notes.targets,
    ...(tolerances.length > 0 && rules.has('tolerance') ? [notes.tolerance(tolerances)] : []),
    ...(rules.has('improving-is-amber') ? [notes.improvingIsAmber] : []),
    ...(ratings.has('no-target') ? [notes.noTarget] : []),
    ...(marks.length > 0 ? [notes.missing(marks)] : []),
  ];
}

/** Each tolerance that judges a latest figure, in words, the commonest first. */
function tolerancesIn(
  indicators: readonly IndicatorDefinition[],
  results: readonly Omit<IndicatorResult, 'priority'>[],
  words: Words,
): string[] {
  const counts = new Map<string, number>();
  for (const [i, indicator] of indicators.entries()) {
    const result = results[i];
    if (!result?.distance || indicator.ratingRule !== 'tolerance' || !result.latest.period) continue;
    const text = toleranceText(indicator, result.latest.period, words);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}

function toleranceText(indicator: IndicatorDefinition, period: string, words: Words): string {
  const { tolerance } = judgeAt(indicator, toPeriod(period));
  const telling = new Telling(indicator, words);
  if ('percent' in tolerance) return words.notes.toleranceOfTarget(telling.percent(tolerance.percent));
  if ('limit' in tolerance) return words.notes.toleranceByLimit;
  if ('steps' in tolerance) return words.notes.toleranceAround(telling.difference(tolerance.steps, 0));
  return words.notes.toleranceAround(telling.difference(tolerance.points, tolerance.points.decimalPlaces()));
}

/** What stands in place of figures in the periods shown, each with its meaning, once. */
function missingMarks(results: readonly Omit<IndicatorResult, 'priority'>[], { labels }: Words) {
  const marks = new Map<string, string>();
  for (const item of results.flatMap(({ series }) => series)) {
    if (item.status === 'missing')
      marks.set(
        item.text,
        item.reason === 'not-observed' ? labels.reasons['not-available'] : item.reasonText,
      );
    else for (const marker of item.markers) marks.set(`[${marker}]`, labels.markers[marker]);
  }
  return [...marks].map(([mark, meaning]) => ({ mark, meaning }));
}
