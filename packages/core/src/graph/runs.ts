/**
 * Splits a series into runs of neighbours: at every null, and before every index where `joins` is false.
 * A run of one is a lone point: a path through it would draw nothing.
 */
export function runs<T>(
  items: (T | null)[],
  joins: (index: number) => boolean,
): { point: T; index: number }[][] {
  const found: { point: T; index: number }[][] = [];
  items.forEach((point, index) => {
    if (point === null) return;
    const last = found.at(-1);
    if (last && last.at(-1)?.index === index - 1 && joins(index)) last.push({ point, index });
    else found.push([{ point, index }]);
  });
  return found;
}
