import { standingOf } from './distance.js';
import type { IndicatorDefinition } from './definitions.js';
import type { Judged } from './judge.js';
import type { Telling } from './telling.js';
import type { Reason } from './vocabulary.js';

/** Why the rating is what it is: the same words for a tooltip, an alternative text and a committee paper. */
export function explain(
  indicator: IndicatorDefinition,
  judged: Judged,
  missing: { period: string | null; reason: Reason },
  telling: Telling,
): string {
  const { words } = telling;
  const { observation, target, period } = judged;
  if (!observation?.value) return words.noData(missing.period, words.labels.reasons[missing.reason]);
  const figure = telling.observation(observation);
  if (judged.rating === 'not-judged')
    return indicator.polarity.length > 0 ? words.notJudged(figure) : words.rulesUnread(figure);
  if (target?.yearEnd && !target.judged) return words.noProfile(figure, telling.recorded(target.yearEnd));
  if (!target?.judged)
    return words.noTarget(figure, telling.period(period), targetReason(indicator, telling));
  return words.explanation(standingOf(indicator, judged, observation, target.judged, telling));
}

/** Why there is no target, as a short phrase. */
export function targetReason(
  { document, targets }: IndicatorDefinition,
  { words: { labels } }: Telling,
): string {
  const { targetStatus } = document;
  if (targets.length > 0) return labels.targetStatuses[targetStatus ?? 'set'];
  if (targetStatus === undefined) return labels.noneSet;
  return targetStatus === 'set' ? labels.setNotGiven : labels.targetStatuses[targetStatus];
}
