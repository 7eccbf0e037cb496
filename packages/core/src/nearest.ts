/** The known name most like the given one, or null when none is near: a third of its letters may differ. */
export function nearest(given: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = Math.floor(given.length / 3) + 1;
  for (const name of known) {
    const edits = editsBetween(given.toLowerCase(), name.toLowerCase());
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best;
}

/** ` Did you mean “high”?`, or nothing when no name is near. */
export function suggestion(given: string, known: readonly string[]): string {
  const name = nearest(given, known);
  return name === null ? '' : ` Did you mean “${name}”?`;
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
