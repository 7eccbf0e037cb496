// pnpm bench: how many indicators a second are read and evaluated, beside the same rules on plain binary numbers.
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { benchDocument, benchQuarters, printTimes } from './src/bench-parts.mjs';
import { withSource } from './src/load-source.mjs';
import { root } from './src/run.mjs';

const periods = benchQuarters(['22/23', '23/24', '24/25']);
const comparators = ['a', 'b', 'c'];
const sizes = [1_000, 10_000];
const binary = { 'decimal.js': join(root, 'packages/tools/src/binary-decimal.mjs') };

const exact = await measure({});
const plain = await measure(binary);
printTimes(
  `${periods.length} periods, ${comparators.length} comparators; indicators a second, best of three`,
  [
    ['indicators', 'parse', 'evaluate', 'evaluate, binary', 'ratio'],
    ...sizes.map((size) => {
      const [ours, theirs] = [exact.get(size), plain.get(size)];
      return [size, ours.parse, ours.evaluate, theirs.evaluate, (theirs.evaluate / ours.evaluate).toFixed(1)];
    }),
  ],
);

async function measure(/** @type {Record<string, string>} */ alias) {
  const rates = new Map();
  await withSource(
    '/packages/core/src/index.ts',
    ({ parseScorecard, evaluateScorecard }) => {
      for (const size of sizes) {
        const document = benchDocument({ measures: size, periods, comparators });
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
