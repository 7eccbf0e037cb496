// pnpm bench, second part: 2,000 measures by 8 quarters, with graphs, drawn, sorted and filtered by <scorecard-table>,
// beside the same table written as plain HTML strings, in one browser and one run.
import { chromium } from 'playwright';
import { launchOptions } from './src/browser.mjs';
import { buildPackages } from './src/build-packages.mjs';
import { loadSource } from './src/load-source.mjs';
import { startServer } from './src/server.mjs';

const measures = 2_000;
const rounds = 3;
const quarters = [
  '22/23-Q3',
  '22/23-Q4',
  '23/24-Q1',
  '23/24-Q2',
  '23/24-Q3',
  '23/24-Q4',
  '24/25-Q1',
  '24/25-Q2',
];

buildPackages();
const { timeTable } = await loadSource('/packages/tools/src/time-table.ts');
const { parseScorecard, evaluateScorecard } = await loadSource('/packages/core/src/index.ts');
const results = evaluateScorecard(parseScorecard(scorecard()));

const server = await startServer({ port: 0 });
const browser = await chromium.launch(await launchOptions());
// The pages' policy refuses HTML from strings, which is just what is measured beside the table.
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
await page.goto(`${server.url}page.css`);
await page.setContent('<!doctype html><html lang="en"><title>Bench</title><body></body></html>');
await page.addScriptTag({ type: 'module', url: `${server.url}scorecard-results.js` });
await page.waitForFunction('customElements.get("scorecard-table")');
const timings = /** @type {import('./src/time-table.js').Timing[]} */ (
  await page.evaluate(timeTable, { results, rounds })
);
await browser.close();
await server.close();

console.log(
  `\n${measures} measures, ${quarters.length} quarters; milliseconds until painted, best of ${rounds}\n`,
);
const names = ['', 'table', 'plain HTML', 'ratio', 'longest task', 'in plain HTML'];
console.log(names.map((name) => name.padStart(15)).join(''));
for (const [work, table, plain] of timings) {
  const ratio = (table.all / plain.all).toFixed(1);
  const longest = [table, plain].map((one) => (one.longest < 50 ? 'under 50' : Math.round(one.longest)));
  const cells = [work, Math.round(table.all), Math.round(plain.all), ratio, ...longest];
  console.log(cells.map((cell) => String(cell).padStart(15)).join(''));
}

function scorecard() {
  let seed = 1;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  return {
    version: 1,
    title: 'Benchmark',
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
      observations: quarters.map((period) => ({ period, value: (next() * 100).toFixed(1) })),
    })),
  };
}
