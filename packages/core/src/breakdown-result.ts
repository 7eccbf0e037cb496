import { breakdownsOf } from './breakdown.js';
import { plainResult } from './decimal.js';
import type { IndicatorDefinition } from './definitions.js';
import { percentText } from './number-text.js';
import type { BreakdownResult } from './result-extras.js';
import { figureOf } from './series.js';
import { valueText } from './target-result.js';
import type { Telling } from './telling.js';

/** The breakdowns of an indicator, for results; suppression is never undone by a share, a total or a gap. */
export function breakdownResults(
  indicator: IndicatorDefinition,
  day: string,
  telling: Telling,
): BreakdownResult[] {
  return breakdownsOf(indicator, day).map(({ id, title, period, categories, total, best, worst, gap }) => ({
    id,
    title,
    period: period?.text ?? null,
    periodName: period && telling.period(period),
    categories: categories.map(({ title: name, observation, share }) => ({
      ...figureOf(observation, indicator, telling),
      title: name,
      illustrative: observation?.illustrative ?? false,
      share: share && { value: plainResult(share), text: percentText(share, telling.words) },
    })),
    total: total && { value: valueText(total, indicator), text: telling.recorded(total) },
    best: best && { title: best.title, text: telling.observation(best.observation) },
    worst: worst && { title: worst.title, text: telling.observation(worst.observation) },
    gap: gap && {
      lower: gap.lower,
      higher: gap.higher,
      difference: plainResult(gap.difference),
      text: telling.words.gap(
        gap.lower,
        telling.difference(gap.difference, telling.decimalsWorkedOut()),
        gap.higher,
      ),
    },
  }));
}
