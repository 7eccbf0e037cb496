import { endsResult } from './breakdown-ends.js';
import { type BreakdownCategory, breakdownsOf } from './breakdown.js';
import { type Decimal, decimal, divide, plainResult } from './decimal.js';
import type { IndicatorDefinition } from './definitions.js';
import { formatPeriod } from './format-period.js';
import { figureText, percentText } from './number-text.js';
import type { BreakdownResult, CategoryResult } from './result-extras.js';
import { figureOf } from './series.js';
import { valueText } from './target-result.js';
import type { Telling } from './telling.js';
import { travelResult } from './travel-result.js';
import type { ResultWords } from './words.js';

/** The breakdowns of an indicator, for results; suppression is never undone by a share, a total or a gap. */
export function breakdownResults(
  indicator: IndicatorDefinition,
  day: string,
  telling: Telling,
): BreakdownResult[] {
  const { words } = telling;
  return breakdownsOf(indicator, day).map((breakdown) => {
    const { id, title, period, isSplit, isOver, isSuppressed, total, whole, own, earlier } = breakdown;
    return {
      id,
      title,
      period: period?.text ?? null,
      periodName: period && telling.period(period),
      periodText: period && formatPeriod(period, 'long', words.periods),
      isSplit,
      isOver,
      isSuppressed,
      categories: breakdown.categories.map((category) =>
        categoryResult(indicator, category, breakdown.hasCounts, telling),
      ),
      total: total && totalResult(total, indicator, telling),
      totalShareText: total && whole && !whole.isZero() ? totalShare(total, whole, telling) : null,
      own: own?.value ? { value: valueText(own.value, indicator), text: telling.observation(own) } : null,
      ...endsResult(breakdown, telling),
      earlier: earlier.map((before) => ({
        period: before.period.text,
        periodName: telling.period(before.period),
        figures: before.figures.map((observation) => figureOf(observation, indicator, telling)),
        total: before.total && totalResult(before.total, indicator, telling),
      })),
    };
  });
}

function categoryResult(
  indicator: IndicatorDefinition,
  { title, isWhole, observation, share, fromOwn, travel }: BreakdownCategory,
  hasCounts: boolean,
  telling: Telling,
): CategoryResult {
  const { words } = telling;
  const { numerator, denominator, value } = observation ?? {};
  return {
    ...figureOf(observation, indicator, telling),
    title,
    isWhole,
    illustrative: observation?.illustrative ?? false,
    note: observation?.note ?? null,
    share: share && { value: plainResult(share), text: percentText(share, words) },
    count:
      hasCounts && value && numerator
        ? {
            value: plainResult(numerator),
            text: countText(numerator, words),
            of: denominator ? countText(denominator, words) : null,
          }
        : null,
    fromOwn: fromOwn && {
      difference: plainResult(fromOwn),
      text: telling.shortDifference(fromOwn, telling.decimalsWorkedOut()),
    },
    travel: travel && travelResult(indicator, travel, telling),
  };
}

/** "100%", but with a decimal, as the categories' shares, where the parts come to less than the whole. */
function totalShare(total: Decimal, whole: Decimal, telling: Telling): string {
  if (total.eq(whole)) return telling.percent(decimal(100));
  return percentText(divide(total.times(100), whole), telling.words);
}

/** In the measure's unit; of percents, how many they are of. */
function totalResult(total: Decimal, { unit }: IndicatorDefinition, telling: Telling) {
  const text = unit.kind === 'percent' ? countText(total, telling.words) : telling.recorded(total);
  return { value: plainResult(total), text };
}

/** A number of people or things, whatever the unit of the measure. */
function countText(count: Decimal, words: ResultWords): string {
  return figureText(count, count.decimalPlaces(), { kind: 'count' }, words);
}
