/** A document without a fault: two quarterly indicators, the first of them rated. */
export const good = {
  version: 1,
  title: 'T',
  period: '24/25-Q2',
  indicators: [
    {
      id: 'first',
      title: 'First',
      unit: { kind: 'percent', decimals: 0 },
      frequency: 'financial-quarter',
      polarity: 'high',
      targets: [{ from: '23/24-Q1', value: 82 }],
      observations: [
        { period: '24/25-Q1', value: '80' },
        { period: '24/25-Q2', value: '85' },
      ],
    },
    {
      id: 'second',
      title: 'Second',
      frequency: 'financial-quarter',
      observations: [{ period: '24/25-Q2', value: 3 }],
    },
  ],
};

/** Where a part of a document lies. */
export type Path = (string | number)[];

/** The good document with one place changed; undefined takes it away. */
export function changed(path: Path, value: unknown): unknown {
  const copy = structuredClone(good) as unknown;
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], copy);
  (parent as Record<string, unknown>)[String(path.at(-1))] = value;
  return copy;
}

/** Of the first indicator. */
export const first: Path = ['indicators', 0];
/** Of its targets. */
export const targets: Path = [...first, 'targets'];
