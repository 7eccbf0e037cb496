import type { GapChange } from './breakdown-gap.js';
import type { Breakdown } from './breakdown.js';
import { plainResult } from './decimal.js';
import { fill } from './labels.js';
import type { BreakdownResult } from './result-extras.js';
import type { Telling } from './telling.js';

/** Where more share an end, how many they are says more than their names. */
const MOST_NAMED = 3;

type End = NonNullable<Breakdown['best']>;

/**
 * The best, the worst and the gap. An end is named by all whose figures read as its own: `A, B`, or `5 of 60`. None is best
 * where all read alike, and a gap between several has no change.
 */
export function endsResult(
  { categories, best, worst, gap }: Breakdown,
  telling: Telling,
): Pick<BreakdownResult, 'best' | 'worst' | 'gap' | 'gapChange'> {
  const { words } = telling;
  const known = categories.flatMap(({ title, isWhole, observation }) =>
    observation?.value && !isWhole
      ? [{ title, value: observation.value, text: telling.observation(observation) }]
      : [],
  );
  const differ = known.some(({ text }) => text !== known[0]?.text);
  const reads = ({ observation }: End) => telling.observation(observation);
  const sharing = (end: End) =>
    known.filter(({ value, text }) => value.eq(end.value) || (differ && text === reads(end)));
  const named = (end: End) => {
    const titles = sharing(end).map(({ title }) => title);
    return titles.length > MOST_NAMED
      ? fill(words.labels.breakdown.of, { number: titles.length, of: known.length })
      : titles.join(', ');
  };
  const extreme = (end: End | null) => (end && differ ? { title: named(end), text: reads(end) } : null);
  const ends = { best: extreme(best), worst: extreme(worst) };
  if (!gap) return { ...ends, gap, gapChange: null };
  const { difference, change } = gap;
  const [lower, higher] = [named(gap.lower), named(gap.higher)];
  const away = telling.difference(difference, telling.decimalsWorkedOut() + (differ ? 0 : 1));
  const isOfTwo = sharing(gap.lower).length + sharing(gap.higher).length === 2;
  return {
    ...ends,
    gap: { lower, higher, difference: plainResult(difference), text: words.gap(lower, away, higher) },
    gapChange: change && isOfTwo ? gapChangeResult(change, telling) : null,
  };
}

function gapChangeResult(
  { from, movement, difference }: GapChange,
  telling: Telling,
): NonNullable<BreakdownResult['gapChange']> {
  return {
    from: from.text,
    movement,
    difference: plainResult(difference),
    text: telling.words.gapChange(
      movement,
      telling.difference(difference, telling.decimalsWorkedOut()),
      telling.period(from),
    ),
  };
}
