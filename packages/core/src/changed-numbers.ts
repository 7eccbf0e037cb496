import { decimal } from './decimal.js';
import type { ScorecardIndicator, ScorecardObservation } from './document-types.js';

/** What a figure is worked out from, as the document gives it. */
export type Numbers = Pick<ScorecardObservation, 'numerator' | 'denominator'>;

/** The numbers behind figures, by what each is of: its breakdown and category, none for our own, and its canonical period. */
export type NumbersAt = ReadonlyMap<string, Numbers>;

/** The numbers behind the figures of an indicator and of its categories. */
export function numbersOf({ observations = [], breakdowns = [] }: ScorecardIndicator): NumbersAt {
  const keyed = (names: string[], list: readonly ScorecardObservation[]) =>
    list.map((one) => [keyOf(names, one.period), one] as const);
  return new Map([
    ...keyed([], observations),
    ...breakdowns.flatMap(({ id, categories }) =>
      categories.flatMap((category) => keyed([id, category.title], category.observations)),
    ),
  ]);
}

function keyOf(names: readonly string[], period: string): string {
  return JSON.stringify([...names, period]);
}

/** A figure with the numbers behind it; `names` are the id of its breakdown and its category, none for our own. */
export function withNumbers<T extends { period: string }>(
  figure: T,
  names: readonly string[],
  numbers: NumbersAt,
): T & { numbers: Numbers | undefined } {
  return { ...figure, numbers: numbers.get(keyOf(names, figure.period)) };
}

/** Whether a number that both give differs; an edition in a format without them says nothing of them. */
export function numbersDiffer(before: Numbers = {}, after: Numbers = {}): boolean {
  return (['numerator', 'denominator'] as const).some((field) => {
    const [was, now] = [before[field], after[field]];
    return was !== undefined && now !== undefined && !decimal(was).eq(now);
  });
}
