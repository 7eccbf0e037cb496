/**
 * The items of which there is one for each key. A second of one key is told to `onSecond`, with the first; where the two
 * say different things neither can be trusted and both are left out.
 */
export function oneOfEach<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  saidBy: (item: T) => string,
  onSecond: (second: T, first: T) => void,
): T[] {
  const kept = new Map<string, T>();
  const clashing = new Set<string>();
  for (const item of items) {
    const key = keyOf(item);
    const first = kept.get(key);
    if (first === undefined) kept.set(key, item);
    else {
      onSecond(item, first);
      if (saidBy(item) !== saidBy(first)) clashing.add(key);
    }
  }
  return [...kept].filter(([key]) => !clashing.has(key)).map(([, item]) => item);
}
