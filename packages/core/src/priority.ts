import type { IndicatorResult } from './results.js';

type Judged = Pick<IndicatorResult, 'rating' | 'travel' | 'comparisons' | 'code'>;

const RATINGS = ['red', 'amber', 'no-data', 'green'];
const JUDGEMENTS = ['worsened', 'unchanged', 'improved'];

/**
 * The indicators in the order in which to look at them: red, amber, no data, green, the rest; then worsened,
 * unchanged, improved; then those that any comparator betters; then by code (1.2 before 1.10); then as given.
 */
export function byPriority<T extends Judged>(indicators: readonly T[]): T[] {
  return indicators.toSorted(
    (a, b) =>
      place(RATINGS, a.rating) - place(RATINGS, b.rating) ||
      place(JUDGEMENTS, judgementOf(a)) - place(JUDGEMENTS, judgementOf(b)) ||
      Number(isBettered(b)) - Number(isBettered(a)) ||
      compareCodes(a.code, b.code),
  );
}

function place(order: readonly string[], name: string): number {
  const index = order.indexOf(name);
  return index < 0 ? order.length : index;
}

function judgementOf({ travel }: Judged): string {
  return 'judgement' in travel ? travel.judgement : 'none';
}

function isBettered({ comparisons }: Judged): boolean {
  return comparisons.some(({ judgement }) => judgement === 'worse');
}

/** Natural order: runs of digits by their number; those without a code last. */
export function compareCodes(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (const [i, part] of left.entries()) {
    const other = right[i];
    if (other === undefined) return 1;
    const difference = Number(part) - Number(other);
    if (difference) return difference;
    if (part !== other && Number.isNaN(difference)) return part < other ? -1 : 1;
  }
  return left.length - right.length;
}
