// pnpm bench, third part: 300 <indicator-card>s on a page, all of one src, beside the same cards as plain HTML strings
// (renderCard), in one browser and one run.
import { chromium } from 'playwright';
import { benchDocument, benchQuarters, printTimes } from './src/bench-parts.mjs';
import { launchOptions } from './src/browser.mjs';
import { buildPackages } from './src/build-packages.mjs';
import { loadSource } from './src/load-source.mjs';
import { startServer } from './src/server.mjs';

const count = 300;
const rounds = 5;
const periods = benchQuarters(['22/23', '23/24', '24/25']);

buildPackages();
const { timeCards } = await loadSource('/packages/tools/src/time-cards.ts');
const { parseScorecard, evaluateScorecard } = await loadSource('/packages/core/src/index.ts');
const { renderCard } = await loadSource('/packages/core/src/html/index.ts');
const results = evaluateScorecard(
  parseScorecard(benchDocument({ measures: count, periods, comparators: ['nation'] })),
);
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

printTimes(`${count} cards of one address; milliseconds, best of ${rounds}`, [
  ['', 'cards', 'plain HTML', 'ratio', 'requests'],
  ['draw', Math.round(cards), Math.round(plain), (cards / plain).toFixed(1), requests / rounds],
]);
