import type { IndicatorDefinition, Observation } from './definitions.js';
import { formatHeading, formatPeriod } from './format-period.js';
import type { Judged } from './judge.js';
import { plain } from './decimal.js';
import { ratingText } from './rating-text.js';
import type { Figure, SeriesItem } from './results.js';
import { rangeOf, valueText } from './target-result.js';
import type { Telling } from './telling.js';

/** One period of the series, for results: the figure or its reason, and what it was judged by then. */
export function seriesItem(indicator: IndicatorDefinition, judged: Judged, telling: Telling): SeriesItem {
  const { period, observation, polarity, target, rating } = judged;
  const { words } = telling;
  const single = target?.judged && 'value' in target.judged ? target.judged.value : null;
  return {
    ...figureOf(observation, indicator, telling),
    period: period.text,
    periodName: telling.period(period),
    heading: formatHeading(period, words.periods),
    periodText: formatPeriod(period, 'long', words.periods),
    start: period.start,
    end: period.end,
    polarity,
    target: single && valueText(single, indicator),
    targetText: target?.judged ? telling.target(target.judged) : null,
    range: rangeOf(target?.judged ?? null),
    yearEnd: target?.yearEnd ? plain(target.yearEnd) : null,
    ...limitsOf(observation, indicator),
    immature: observation?.immature ?? false,
    rating,
    ratingText: ratingText(judged, words),
    break: indicator.breaks.some(({ at }) => at.start >= period.start && at.start <= period.end),
    note: observation?.note ?? null,
    illustrative: observation?.illustrative ?? false,
  };
}

/** A figure with its markers, or the reason why there is none. */
export function figureOf(
  observation: Observation | null,
  indicator: IndicatorDefinition,
  telling: Telling,
): Figure {
  if (observation?.value) {
    const { value, markers } = observation;
    return {
      status: 'observed',
      value: valueText(value, indicator),
      text: telling.observation(observation),
      markers,
    };
  }
  const { reasonMarks, reasons } = telling.words.labels;
  const reason = observation?.missing ?? 'not-observed';
  return { status: 'missing', reason, text: reasonMarks[reason], reasonText: reasons[reason] };
}

/** Confidence limits, for results; null without a figure to hold them. */
export function limitsOf(
  observation: Observation | null,
  indicator: IndicatorDefinition,
): { lower: string | null; upper: string | null } {
  const { lower, upper } = observation?.value ? observation : { lower: null, upper: null };
  return { lower: lower && valueText(lower, indicator), upper: upper && valueText(upper, indicator) };
}
