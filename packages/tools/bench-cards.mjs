// pnpm bench, third part: 300 <indicator-card>s on a page, all of one src, beside the same cards as plain HTML strings
// (renderCard), in one browser and one run.
import { chromium } from 'playwright';
import { launchOptions } from './src/browser.mjs';
import { buildPackages } from './src/build-packages.mjs';
import { loadSource } from './src/load-source.mjs';
import { startServer } from './src/server.mjs';

const count = 300;
const rounds = 5;
const quarters = ['22/23', '23/24', '24/25'].flatMap((year) =>
  ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${year}-${quarter}`),
);

buildPackages();
const { timeCards } = await loadSource('/packages/tools/src/time-cards.ts');
const { parseScorecard, evaluateScorecard } = await loadSource('/packages/core/src/index.ts');
const { renderCard } = await loadSource('/packages/core/src/html/index.ts');
const results = evaluateScorecard(parseScorecard(scorecard()));
const ids = results.indicators.map((/** @type {{ id: string }} */ { id }) => id);
const answers = {
  'cards.json': { contentType: 'application/json', body: JSON.stringify(results) },
  'cards.html': {
    contentType: 'text/html; charset=utf-8',
    body: ids.map((/** @type {string} */ id) => renderCard(results, id)).join(''),
  },
};

const server = await startServer({ port: 0 });
const browser = await chromium.launch(await launchOptions());
// The pages' policy refuses HTML from strings, which is just what is measured beside the cards.
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
let requests = 0;
await page.route('**/bench', (route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Bench</title>' }),
);
for (const [name, answer] of Object.entries(answers))
  await page.route(`**/${name}?*`, (route) => {
    if (name === 'cards.json') requests++;
    return route.fulfill(answer);
  });
await page.goto(`${server.url}bench`);
await page.addStyleTag({ url: `${server.url}scorecard.css` });
await page.addScriptTag({ type: 'module', url: `${server.url}scorecard-results.js` });
await page.waitForFunction('customElements.get("indicator-card")');
const { cards, plain } = /** @type {import('./src/time-cards.js').CardTimes} */ (
  await page.evaluate(timeCards, { ids, src: 'cards.json', plainUrl: 'cards.html', rounds })
);
await browser.close();
await server.close();

console.log(`\n${count} cards of one address; milliseconds, best of ${rounds}\n`);
console.log(['', 'cards', 'plain HTML', 'ratio', 'requests'].map((name) => name.padStart(17)).join(''));
const cells = ['draw', Math.round(cards), Math.round(plain), (cards / plain).toFixed(1), requests / rounds];
console.log(cells.map((cell) => String(cell).padStart(17)).join(''));

function scorecard() {
  let seed = 1;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const observations = (/** @type {string[]} */ periods) =>
    periods.map((period) => ({ period, value: (next() * 100).toFixed(1) }));
  return {
    version: 1,
    title: 'Benchmark',
    comparators: [{ id: 'nation', name: 'National average', kind: 'nation' }],
    indicators: Array.from({ length: count }, (_, i) => ({
      id: `measure-${i}`,
      title: `Measure ${i + 1} of what the council does`,
      unit: { kind: 'percent', decimals: 1 },
      frequency: 'financial-quarter',
      polarity: i % 2 === 0 ? 'high' : 'low',
      targets: [
        { from: '22/23-Q1', value: 50 },
        { from: '24/25-Q1', value: 55 },
      ],
      observations: observations(quarters),
      comparisons: [{ comparator: 'nation', observations: observations(quarters) }],
      commentary: [{ period: '24/25-Q4', text: 'What was done this quarter, and what is to come of it.' }],
    })),
  };
}
