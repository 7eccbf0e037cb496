import type { Scorecard, ScorecardInput } from '@scorecard/core';
import { areaKind } from './area.js';
import { type Cell, quote, wordKey } from './cell.js';
import type { Ledger } from './ledger.js';
import { Ids } from './slug.js';

type ComparatorInput = NonNullable<ScorecardInput['comparators']>[number];

/** Whose figures a row brings: those of a comparator itself, or of an area that is a member of a group. */
export interface Compared {
  comparator: string;
  area?: string;
}

/** Finds the comparators of areas; unless definitions name them all, each other area that is met becomes one. */
export class Comparators {
  readonly found: ComparatorInput[] = [];
  private readonly byName = new Map<string, Compared[]>();
  private readonly ids = new Ids();

  constructor(
    private readonly definitions: Scorecard | null,
    given: readonly ComparatorInput[],
    private readonly ledger: Ledger,
  ) {
    const comparators = definitions?.comparators ?? given;
    if (!definitions) this.found.push(...given);
    for (const { id } of comparators) this.ids.next(id);
    for (const { id, members = [] } of comparators)
      for (const member of members)
        for (const area of typeof member === 'string' ? [member] : member.value)
          this.add(area, { comparator: id, area });
    for (const { id, name } of comparators)
      for (const key of [id, name]) this.byName.set(wordKey(key), [{ comparator: id }]);
  }

  /** The comparator, or the groups, that an area's figures are for; empty, with an issue, for one not in the definitions. */
  of(area: Cell): Compared[] {
    const known = this.byName.get(wordKey(area.text));
    if (known) return known;
    if (this.definitions) {
      this.ledger.warn(
        area,
        'unknown-area',
        `${quote(area.text)} is neither us nor a comparator of the definitions, so its figures are left out.`,
      );
      return [];
    }
    const id = this.ids.next(area.text, 'area');
    this.found.push({ id, name: area.text, kind: areaKind(area.text) });
    return this.add(area.text, { comparator: id });
  }

  private add(area: string, compared: Compared): Compared[] {
    const key = wordKey(area);
    const all = [...(this.byName.get(key) ?? []), compared];
    this.byName.set(
      key,
      all.filter((one, i) => all.findIndex((other) => other.comparator === one.comparator) === i),
    );
    return all;
  }
}
