import type { Comparison } from './comparison.js';
import { figureAt } from './comparison-pair.js';
import { statisticOf } from './group.js';
import { type Decimal, plainResult } from './decimal.js';
import type { IndicatorDefinition, OurNames } from './definitions.js';
import type { Period } from './period.js';
import type { ComparisonResult } from './results.js';
import { valueText } from './target-result.js';
import type { Telling } from './telling.js';

/** One comparison for results: their figure or its reason, the difference, and where we stand in a group. */
export function comparisonResult(
  indicator: IndicatorDefinition,
  comparison: Comparison,
  shown: readonly Period[],
  us: OurNames,
  telling: Telling,
): ComparisonResult {
  const { comparator, theirs, difference, judgement, reason, members, counted, rank } = comparison;
  const { labels } = telling.words;
  const group = comparator.kind === 'group' && members;
  return {
    comparator: comparator.id,
    name: comparator.name,
    kind: comparator.kind,
    period: theirs?.period.text ?? null,
    periodName: theirs && telling.period(theirs.period),
    value: theirs && valueText(theirs.value, indicator),
    text: theirs
      ? theirText(theirs.value, theirs.decimals, telling)
      : labels.reasonMarks[reason ?? 'not-available'],
    difference: difference && plainResult(difference),
    shortText: difference && telling.shortDifference(difference, decimalsOfDifference(comparison, telling)),
    judgement,
    judgementText: labels.comparisons[judgement],
    sentence: sentenceOf(comparison, telling),
    reason,
    behind: comparison.behind,
    periodsDiffer: comparison.periodsDiffer,
    members: group && theirs && counted > 0 ? { counted, of: group.length } : null,
    rank,
    quartile: comparison.quartile,
    membersText:
      group && theirs && counted > 0
        ? telling.words.members(
            theirs.decimals === null ? statisticOf(comparator, indicator.unit) : null,
            counted,
            group.length,
            rank,
          )
        : null,
    areas: group
      ? group.map(({ name, observation }) => ({ name, ...memberFigure(observation, indicator, telling) }))
      : [],
    series: seriesOf(indicator, comparison, shown, us, telling),
  };
}

function memberFigure(
  observation: { value: Decimal | null; decimals: number; missing: string | null } | null,
  indicator: IndicatorDefinition,
  telling: Telling,
) {
  const { reasonMarks } = telling.words.labels;
  if (!observation?.value) {
    const reason = (observation?.missing ?? 'not-observed') as keyof typeof reasonMarks;
    return { value: null, text: reasonMarks[reason] };
  }
  return {
    value: valueText(observation.value, indicator),
    text: theirText(observation.value, observation.decimals, telling),
  };
}

function theirText(value: Decimal, decimals: number | null, telling: Telling): string {
  return telling.figure(
    value,
    decimals === null ? telling.decimalsWorkedOut() : telling.decimalsOf(decimals),
  );
}

/** Told as the figures are; where ours and theirs differ but would read alike, with more decimals. */
function decimalsOfDifference({ ours, theirs }: Comparison, telling: Telling): number {
  return ours?.value && theirs
    ? telling.decimalsOfDifference(ours.value, theirs.value, theirs.decimals === null)
    : 0;
}

function sentenceOf(comparison: Comparison, telling: Telling): string {
  const { comparator, theirs, difference, judgement, reason, behind, periodsDiffer } = comparison;
  const { words } = telling;
  if (!theirs || !difference) {
    return words.notCompared(comparator.name, words.labels.reasons[reason ?? 'not-available']);
  }
  return words.compared({
    judgement,
    difference: telling.difference(difference, decimalsOfDifference(comparison, telling)),
    side: difference.isZero() ? 'on' : difference.gt(0) ? 'above' : 'below',
    name: comparator.name,
    figure: theirText(theirs.value, theirs.decimals, telling),
    period: behind || periodsDiffer ? telling.period(theirs.period) : null,
  });
}

/** Their figures over the periods shown, or, of another kind of period, all of theirs within the same dates. */
function seriesOf(
  indicator: IndicatorDefinition,
  { comparator }: Comparison,
  shown: readonly Period[],
  us: OurNames,
  telling: Telling,
): ComparisonResult['series'] {
  const compared = indicator.comparisons.find((item) => item.comparator === comparator);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!compared || !first || !last) return [];
  const known = new Set(compared.areas.flatMap(({ figures }) => [...figures.at.keys()]));
  const theirs = compared.areas.flatMap(({ figures }) => figures.list.map(({ period }) => period));
  const common = shown.filter(({ text }) => known.has(text));
  const periods = common.length > 0 ? common : uniqueWithin(theirs, first.start, last.end);
  return periods.flatMap((period) => {
    const { value, decimals } = figureAt(indicator, compared, period, us);
    return value
      ? [
          {
            period: period.text,
            value: valueText(value, indicator),
            text: theirText(value, decimals, telling),
          },
        ]
      : [];
  });
}

function uniqueWithin(periods: readonly Period[], start: string, end: string): Period[] {
  const within = periods.filter((period) => period.end >= start && period.end <= end);
  const byText = new Map(within.map((period) => [period.text, period]));
  return [...byText.values()].sort((a, b) => (a.end < b.end ? -1 : 1));
}
