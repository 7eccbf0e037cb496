import { plain } from './decimal.js';
import type { IndicatorDefinition } from './definitions.js';
import type { Judged } from './judge.js';
import type { ToleranceResult } from './results.js';
import { valueText } from './target-result.js';
import type { Telling } from './telling.js';

/** The tolerance in force in a judged period, for results; null where it has no say between amber and red. */
export function toleranceResult(
  indicator: IndicatorDefinition,
  { tolerance, target, polarity }: Pick<Judged, 'tolerance' | 'target' | 'polarity'>,
  telling: Telling,
): ToleranceResult | null {
  if (indicator.ratingRule !== 'tolerance' || !target?.judged || polarity === 'none') return null;
  const { notes } = telling.words;
  if ('limit' in tolerance) {
    const text = notes.toleranceByLimit(telling.recorded(tolerance.limit));
    return { kind: 'limit', value: valueText(tolerance.limit, indicator), text };
  }
  if ('steps' in tolerance !== (indicator.unit.kind === 'grade')) return null;
  if ('percent' in tolerance) {
    const text = notes.toleranceOfTarget(telling.percent(tolerance.percent));
    return { kind: 'percent', value: plain(tolerance.percent), text };
  }
  const [kind, amount] =
    'points' in tolerance ? (['points', tolerance.points] as const) : (['steps', tolerance.steps] as const);
  const text = notes.toleranceAround(telling.difference(amount, amount.decimalPlaces()));
  return { kind, value: plain(amount), text };
}
