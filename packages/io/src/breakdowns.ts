import type { ScorecardInput } from '@scorecard/core';
import { wordKey } from './cell.js';
import type { ObservationInput } from './observation.js';
import type { Series } from './series.js';
import { Ids } from './slug.js';

type BreakdownInput = NonNullable<ScorecardInput['indicators'][number]['breakdowns']>[number];

/** The breakdowns of one indicator, gathered from rows that name a category. */
export class Breakdowns {
  readonly list: BreakdownInput[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly ids = new Ids();

  /** Adds a category to the breakdown that it is of; gives the path of its observations. */
  add({ breakdown, category }: Series, observations: ObservationInput[]): string {
    const title = breakdown?.text ?? 'Categories';
    const key = wordKey(title);
    const index = this.indexes.get(key) ?? this.list.length;
    this.indexes.set(key, index);
    const one = this.list[index] ?? { id: this.ids.next(title, 'breakdown'), title, categories: [] };
    this.list[index] = one;
    one.categories.push({ title: category?.text ?? 'All', observations });
    return `breakdowns.${index}.categories.${one.categories.length - 1}.observations`;
  }
}
