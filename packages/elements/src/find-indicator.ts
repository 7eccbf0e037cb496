import type { IndicatorResult, Results } from '@scorecard/core';

/** The indicator of this id, or by its printed code; without an id, the only one. Null when there is none such. */
export function findIndicator(
  { indicators }: Results,
  id: string | null | undefined,
): IndicatorResult | null {
  if (id === null || id === undefined || id === '')
    return indicators.length === 1 ? (indicators[0] ?? null) : null;
  return indicators.find((one) => one.id === id) ?? indicators.find((one) => one.code === id) ?? null;
}
