import { fill, type Labels } from '../labels.js';
import type { IndicatorResult, SeriesItem } from '../results.js';

/** `80% before 24/25-Q1`: the target that the latest took over from; null where there was none or it is the same. */
export function earlierTarget({ series }: IndicatorResult, labels: Labels): string | null {
  const change = lastChange(series, ({ targetText }) => targetText);
  return change && change.before !== null
    ? fill(labels.before, { figure: change.before, period: change.period })
    : null;
}

/** `High is good before 24/25-Q1`; null where the same is good all along, or nothing was judged before. */
export function earlierPolarity({ series }: IndicatorResult, labels: Labels): string | null {
  const change = lastChange(series, ({ polarity }) => polarity);
  return change && change.before !== 'none'
    ? fill(labels.before, { figure: labels.polarities[change.before], period: change.period })
    : null;
}

function lastChange<T>(
  series: readonly SeriesItem[],
  read: (item: SeriesItem) => T,
): { before: T; period: string } | null {
  for (let i = series.length - 1; i > 0; i--) {
    const [before, item] = [series[i - 1], series[i]];
    if (before && item && read(before) !== read(item))
      return { before: read(before), period: item.periodName };
  }
  return null;
}
