// pnpm pictures: takes the pictures that the README and docs show, from pages as they are served; with tags, of those elements only.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './src/browser.mjs';
import { buildPackages } from './src/build-packages.mjs';
import { pictureElements } from './src/picture-elements.mjs';
import { root } from './src/run.mjs';
import { startServer } from './src/server.mjs';

const folder = join(root, 'docs/images');
const width = 1200;
const height = 700;

buildPackages();
mkdirSync(folder, { recursive: true });
const server = await startServer({ port: 0 });
const browser = await chromium.launch(await launchOptions());
const page = await browser.newPage({ viewport: { width, height } });
await page.goto(`${server.url}westmere/`);
const table = page.locator('scorecard-table').first();
await table.getByRole('table').waitFor();
const box = await table.boundingBox();
await page.screenshot({
  path: join(folder, 'report.png'),
  fullPage: true,
  clip: { x: 0, y: (box?.y ?? 0) - 20, width, height },
});
await pictureElements(browser, server.url, folder, process.argv.slice(2));
await browser.close();
await server.close();
