import type { IndicatorResult, Labels, Results } from '@scorecard/core';
import { fill, nearest } from '@scorecard/core/labels';

/** The indicator of this id, or by its printed code; without an id, the only one. Null when there is none such. */
export function findIndicator(
  { indicators }: Results,
  id: string | null | undefined,
): IndicatorResult | null {
  if (id === null || id === undefined || id === '')
    return indicators.length === 1 ? (indicators[0] ?? null) : null;
  return indicators.find((one) => one.id === id) ?? indicators.find((one) => one.code === id) ?? null;
}

/** Why no indicator was found, with a right form: the nearest id, or, where none was named, the first. */
export function noIndicatorText({ indicators, labels }: Results, id: string | null | undefined): string {
  if (id) {
    const ids = indicators.map((one) => one.id);
    return withNearest(fill(labels.noSuchIndicator, { id }), nearest(id, ids), labels);
  }
  const [first] = indicators;
  if (!first) return labels.states.empty;
  return fill(labels.whichIndicator, { count: indicators.length, first: first.id });
}

/** The sentence, and the name that may have been meant, where there is one. */
export function withNearest(sentence: string, name: string | null, { didYouMean }: Labels): string {
  return name === null ? sentence : `${sentence} ${fill(didYouMean, { name })}`;
}
