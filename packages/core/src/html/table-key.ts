import type { IndicatorResult } from '../results.js';
import { periodFigures, type RowContext } from './table-row.js';

/** The marks that these rows show, each once with its meanings, in the order of their letters; null where there are none. */
export function tableKey(indicators: readonly IndicatorResult[], context: RowContext): string | null {
  const { labels } = context;
  const found = new Map<string, Set<string>>();
  // Results made with fewer words than ours have no meaning for some.
  const add = (mark: string, word: string) => {
    if (mark && word) found.set(mark, (found.get(mark) ?? new Set()).add(word));
  };
  for (const one of indicators) {
    for (const item of periodFigures(one, context.columns)) {
      if (item?.status === 'missing') add(item.text, item.reasonText);
      if (item?.status === 'observed')
        for (const marker of item.markers) add(`[${marker}]`, labels.markers[marker]);
    }
    const isChangeTold = 'shortText' in one.travel || one.distance !== null;
    if (one.unit.kind === 'percent' && isChangeTold) add(labels.table.points, labels.points);
  }
  const told = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([mark, words]) => `${mark} ${[...words].join(', ')}`);
  return told.length > 0 ? told.join(' · ') : null;
}
