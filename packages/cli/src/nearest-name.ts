import { suggestion } from '@scorecard/core';

/** As core's `suggestion`, and two letters in the wrong order (`chekc`) don't count as two mistakes. */
export function nearestName(typed: string, known: readonly string[]): string {
  const letters = (word: string) => [...word.toLowerCase()].sort().join('');
  const swapped = known.find((name) => letters(name) === letters(typed));
  return suggestion(swapped ?? typed, known);
}
