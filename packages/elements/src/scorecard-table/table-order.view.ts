import type { IndicatorResult, Polarity, UnitResult } from '@scorecard/core';

/** `as-given`, `priority`, a column's name, or the period of a column: `24/25-Q2`. */
export type OrderBy = string;

/** The columns that are no period, each under its label's name. */
export const COLUMNS = ['measure', 'polarity', 'travel', 'target', 'distance', 'graph'] as const;

export interface Order {
  by: OrderBy;
  isDescending: boolean;
}

/** The document's own order. */
export const AS_GIVEN: Order = { by: 'as-given', isDescending: false };

/** By rank, then by size, a decimal string. Null where there is nothing to sort by: such come last both ways. */
type Key = { rank: number; size: string } | null;

const POLARITIES: Polarity[] = ['high', 'low', 'range', 'none'];

/**
 * Sorts by typed values, never by text: grades by their scale, distance by rating and then by how far, direction by
 * judgement and then by how much, both from the worst, the graph by how long it has worsened or improved. What
 * can't be compared comes last both ways, and ties keep the document's order.
 */
export function inOrder<T extends { indicator: IndicatorResult }>(
  rows: T[],
  order: Order,
  lang: string,
): T[] {
  if (order.by === AS_GIVEN.by) return order.isDescending ? rows.toReversed() : rows;
  const sign = order.isDescending ? -1 : 1;
  if (order.by === 'measure') {
    const { compare } = new Intl.Collator(lang, { numeric: true });
    return rows.toSorted((a, b) => sign * compare(a.indicator.title, b.indicator.title));
  }
  const keyed = rows.map((row) => ({ row, key: keyOf(row.indicator, order.by) }));
  const compare = (a: Key, b: Key) => {
    if (!a || !b) return Number(!a) - Number(!b);
    return sign * (a.rank - b.rank || compareDecimals(a.size, b.size));
  };
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ row }) => row);
}

function keyOf(indicator: IndicatorResult, by: OrderBy): Key {
  const { polarity, rating, distance, travel, run, unit, target } = indicator;
  switch (by) {
    case 'priority':
      return { rank: indicator.priority, size: '0' };
    case 'polarity':
      return { rank: POLARITIES.indexOf(polarity), size: '0' };
    case 'target':
      return valueKey(target?.value ?? target?.range?.min ?? target?.yearEnd?.value ?? null, unit);
    case 'distance':
      return (
        distance && judged(['red', 'amber', 'green'].indexOf(rating), rating === 'green', distance.percent)
      );
    case 'travel':
      return 'reason' in travel ? null : movedKey(travel.judgement, travel.percentChange);
    case 'graph':
      return run && movedKey(run.judgement, String(run.length));
    default: {
      const item = indicator.series.find(({ period }) => period === by);
      return item?.status === 'observed' ? valueKey(item.value, unit) : null;
    }
  }
}

function valueKey(value: string | null, { grades }: UnitResult): Key {
  if (value === null) return null;
  return grades ? { rank: grades.indexOf(value), size: '0' } : { rank: 0, size: value };
}

function movedKey(judgement: string, size: string | null): Key {
  return judged(['worsened', 'unchanged', 'improved'].indexOf(judgement), judgement === 'improved', size);
}

/** From far on the wrong side to far on the right one; without a size, between the two. */
function judged(rank: number, isGood: boolean, size: string | null): Key {
  if (rank < 0) return null;
  const far = (size ?? '0').replace('-', '');
  return { rank, size: isGood ? far : `-${far}` };
}

/** Compares decimal strings without exponents exactly: a number would lose the last of many digits. */
export function compareDecimals(a: string, b: string): number {
  const isNegative = a.startsWith('-');
  if (isNegative !== b.startsWith('-')) return isNegative ? -1 : 1;
  const [wholeA = '', restA = ''] = a.replace('-', '').split('.');
  const [wholeB = '', restB = ''] = b.replace('-', '').split('.');
  const size = wholeA.length - wholeB.length || byText(wholeA, wholeB) || byText(restA, restB);
  return isNegative ? -size : size;
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
