/**
 * A document to time: so many measures with a percentage each period, a target that moves, and the same periods of each
 * comparator. The figures are the same in every run.
 * @param {{ measures: number, periods: string[], comparators?: string[] }} size
 */
export function benchDocument({ measures, periods, comparators = [] }) {
  let seed = 1;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const observations = () => periods.map((period) => ({ period, value: (next() * 100).toFixed(1) }));
  return {
    version: 1,
    title: 'Benchmark',
    comparators: comparators.map((id) => ({ id, name: id, kind: 'area' })),
    indicators: Array.from({ length: measures }, (_, i) => ({
      id: `measure-${i}`,
      title: `Measure ${i + 1} of what the council does`,
      unit: { kind: 'percent', decimals: 1 },
      frequency: 'financial-quarter',
      polarity: i % 2 === 0 ? 'high' : 'low',
      targets: [
        { from: '22/23-Q1', value: 50 },
        { from: '24/25-Q1', value: 55 },
      ],
      observations: observations(),
      comparisons: comparators.map((comparator) => ({ comparator, observations: observations() })),
      commentary: [
        { period: periods.at(-1), text: 'What was done this quarter, and what is to come of it.' },
      ],
    })),
  };
}

/** Every quarter of these financial years: `benchQuarters(['22/23'])` is 22/23-Q1 to 22/23-Q4. */
export function benchQuarters(/** @type {string[]} */ years) {
  return years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
}

/** Prints what was timed, each column as wide as the widest name of one. */
export function printTimes(/** @type {string} */ title, /** @type {(string | number)[][]} */ rows) {
  const width = Math.max(...rows.flat().map((cell) => String(cell).length)) + 2;
  console.log(`\n${title}\n`);
  for (const row of rows) console.log(row.map((cell) => String(cell).padStart(width)).join(''));
}
