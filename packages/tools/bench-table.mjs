// pnpm bench, second part: 2,000 measures by 8 quarters, with graphs, drawn, sorted and filtered by <scorecard-table>,
// beside the same table written as plain HTML strings, in one browser and one run.
import { chromium } from 'playwright';
import { benchDocument, benchQuarters, printTimes } from './src/bench-parts.mjs';
import { launchOptions } from './src/browser.mjs';
import { buildPackages } from './src/build-packages.mjs';
import { loadSource } from './src/load-source.mjs';
import { startServer } from './src/server.mjs';

const measures = 2_000;
const rounds = 3;
const quarters = benchQuarters(['23/24', '24/25']);

buildPackages();
const { timeTable } = await loadSource('/packages/tools/src/time-table.ts');
const { parseScorecard, evaluateScorecard } = await loadSource('/packages/core/src/index.ts');
const results = evaluateScorecard(parseScorecard(benchDocument({ measures, periods: quarters })));

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

printTimes(
  `${measures} measures, ${quarters.length} quarters; milliseconds until painted, best of ${rounds}`,
  [
    ['', 'table', 'plain HTML', 'ratio', 'longest task', 'in plain HTML'],
    ...timings.map(([work, table, plain]) => {
      const ratio = (table.all / plain.all).toFixed(1);
      const longest = [table, plain].map((one) => (one.longest < 50 ? 'under 50' : Math.round(one.longest)));
      return [work, Math.round(table.all), Math.round(plain.all), ratio, ...longest];
    }),
  ],
);
