/** Longer names are compared by their beginning. */
const LONGEST = 80;

/** ` Did you mean “high”?`, or nothing where no known name is near: a third of the letters may differ. */
export function suggestion(given: string, known: Iterable<string>): string {
  const best = nearest(given, known);
  return best === null ? '' : ` Did you mean “${best}”?`;
}

/** The known name that is nearest to the given one; null where none is near. */
export function nearest(given: string, known: Iterable<string>): string | null {
  const short = given.slice(0, LONGEST).toLowerCase();
  let best: string | null = null;
  let fewest = Math.floor(short.length / 3) + 1;
  for (const name of known) {
    const edits = editsBetween(short, name.slice(0, LONGEST).toLowerCase());
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best;
}

/** Letters to insert, delete or change to turn one word into the other. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
