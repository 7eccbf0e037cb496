import type { Comparison } from './comparison.js';
import { figureAt } from './comparison-pair.js';
import { type Member, statisticOf } from './group.js';
import { type Decimal, plainResult, roundAwayFrom } from './decimal.js';
import type { IndicatorDefinition, Observation, OurNames } from './definitions.js';
import type { Period } from './period.js';
import type { AreaFigure, ComparisonResult } from './results.js';
import { limitsOf } from './series.js';
import type { Standing } from './standing.js';
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
  const { comparator, ours, theirs, difference, judgement, reason, members, counted, standing } = comparison;
  const { rank, quartile, bounds } = standing;
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
    quartile,
    membersText:
      group && theirs && counted > 0
        ? telling.words.members(
            theirs.decimals === null ? statisticOf(comparator, indicator.unit) : null,
            counted,
            group.length,
            rank,
          )
        : null,
    ours: ours?.value
      ? { ...areaFigure(ours, ours.value, standing, indicator, telling), period: ours.period.text }
      : null,
    quartileBounds:
      bounds &&
      bounds.map((bound) => ({
        value: valueText(bound, indicator),
        text: boundText(bound, ours?.value ?? bound, telling),
      })),
    rankText: rank && telling.words.rank(rank),
    areas: group
      ? group.map((member) => ({ name: member.name, ...memberFigure(member, standing, indicator, telling) }))
      : [],
    series: seriesOf(indicator, comparison, shown, us, telling),
  };
}

function memberFigure(
  { observation }: Member,
  standing: Standing,
  indicator: IndicatorDefinition,
  telling: Telling,
): Omit<ComparisonResult['areas'][number], 'name'> {
  if (observation?.value) {
    return { ...areaFigure(observation, observation.value, standing, indicator, telling), reasonText: null };
  }
  const { reasonMarks, reasons } = telling.words.labels;
  const reason = observation?.missing ?? 'not-observed';
  const text = reasonMarks[reason];
  return { value: null, text, place: null, lower: null, upper: null, reasonText: reasons[reason] };
}

function areaFigure(
  observation: Observation,
  value: Decimal,
  { placeOf }: Standing,
  indicator: IndicatorDefinition,
  telling: Telling,
): AreaFigure {
  return {
    value: valueText(value, indicator),
    text: theirText(value, observation.decimals, telling),
    place: placeOf(value),
    ...limitsOf(observation, indicator),
  };
}

/** A bound is told as ours are, more finely where it would read like ours; who reaches what it says has passed it. */
function boundText(bound: Decimal, ours: Decimal, telling: Telling): string {
  const decimals = telling.decimalsOfDifference(ours, bound, true);
  return telling.figure(roundAwayFrom(ours, bound, decimals), decimals);
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
            start: period.start,
            end: period.end,
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
