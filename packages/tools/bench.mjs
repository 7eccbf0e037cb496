// pnpm bench: how many indicators a second are read and evaluated, beside the same rules on plain binary numbers.
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { withSource } from './src/load-source.mjs';
import { root } from './src/run.mjs';

const periods = [22, 23, 24].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => `${year}/${year + 1}-Q${quarter}`),
);
const comparators = ['a', 'b', 'c'];
const sizes = [1_000, 10_000];
const binary = { 'decimal.js': join(root, 'packages/tools/src/binary-decimal.mjs') };

const exact = await measure({});
const plain = await measure(binary);
console.log(
  `${periods.length} periods, ${comparators.length} comparators; indicators a second, best of three\n`,
);
console.log(
  ['indicators', 'parse', 'evaluate', 'evaluate, binary', 'ratio'].map((name) => name.padStart(17)).join(''),
);
for (const size of sizes) {
  const [ours, theirs] = [exact.get(size), plain.get(size)];
  const cells = [
    size,
    ours.parse,
    ours.evaluate,
    theirs.evaluate,
    (theirs.evaluate / ours.evaluate).toFixed(1),
  ];
  console.log(cells.map((cell) => String(cell).padStart(17)).join(''));
}

async function measure(/** @type {Record<string, string>} */ alias) {
  const rates = new Map();
  await withSource(
    '/packages/core/src/index.ts',
    ({ parseScorecard, evaluateScorecard }) => {
      for (const size of sizes) {
        const document = scorecard(size);
        const parsed = parseScorecard(document);
        rates.set(size, {
          parse: perSecond(size, () => parseScorecard(document)),
          evaluate: perSecond(size, () => evaluateScorecard(parsed)),
        });
      }
    },
    alias,
  );
  return rates;
}

function perSecond(/** @type {number} */ count, /** @type {() => void} */ work) {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.round((count / Math.min(...times)) * 1000);
}

function scorecard(/** @type {number} */ size) {
  let seed = 1;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const observations = () => periods.map((period) => ({ period, value: (next() * 100).toFixed(1) }));
  return {
    version: 1,
    title: 'Benchmark',
    comparators: comparators.map((id) => ({ id, name: id, kind: 'area' })),
    indicators: Array.from({ length: size }, (_, i) => ({
      id: `indicator-${i}`,
      title: `Indicator ${i}`,
      unit: { kind: 'percent', decimals: 1 },
      frequency: 'financial-quarter',
      polarity: i % 2 === 0 ? 'high' : 'low',
      targets: [
        { from: '22/23-Q1', value: 50 },
        { from: '24/25-Q1', value: 55 },
      ],
      observations: observations(),
      comparisons: comparators.map((comparator) => ({ comparator, observations: observations() })),
    })),
  };
}
