import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launchOptions } from '../src/browser.mjs';
import { root } from '../src/run.mjs';
import { policy, startServer } from '../src/server.mjs';
import { axeViolations } from './visit.js';

/** The listener that docs/embedding.md tells people to put into their page. */
const listener = /```js\n(addEventListener\('message'.*?)```/s.exec(
  readFileSync(join(root, 'docs/embedding.md'), 'utf8'),
)?.[1];

let ours: Awaited<ReturnType<typeof startServer>>;
let theirs: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  ours = await startServer({ port: 0 });
  browser = await chromium.launch(await launchOptions());
  // Somebody else's site, which allows frames of ours.
  theirs = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src 'self'; frame-src ${ours.url}`,
    );
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (pathname === '/listener.js') {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(listener?.replace('https://figures.example.gov.uk', new URL(ours.url).origin));
    } else if (pathname === '/figures.json') {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ version: 1, title: 'Another’s figures', indicators: [] }));
    } else {
      response.setHeader('Content-Type', 'text/html');
      response.end(
        `<!doctype html><html lang="en-GB"><title>Theirs</title><script type="module" src="/listener.js"></script>
         <iframe src="${ours.url}embed.html?${searchParams.get('ask') ?? ''}" title="Figures" width="400" height="50"></iframe>`,
      );
    }
  }).listen(0, '127.0.0.1');
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await ours.close();
  theirs.close();
});

/** Opens a page of the other site with our page in a frame, asked for this. */
async function framed(ask: string): Promise<{ frame: Frame; refused: () => Promise<string[]> }> {
  page = await browser.newPage();
  await page.addInitScript(() => {
    const watched = globalThis as unknown as { refused?: string[] };
    watched.refused = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      watched.refused?.push(`${violatedDirective}: ${blockedURI}`),
    );
  });
  await page.goto(`${address()}?ask=${encodeURIComponent(ask)}`, { waitUntil: 'networkidle' });
  const frame = page.frames().find((one) => one.url().startsWith(ours.url));
  if (!frame) throw new Error('there is no frame');
  return {
    frame,
    refused: () => frame.evaluate(() => (globalThis as unknown as { refused?: string[] }).refused ?? []),
  };
}

const address = () => `http://127.0.0.1:${(theirs.address() as AddressInfo).port}/`;

it('A card stands in an iframe of another site as high as it is, under the policy', async () => {
  const { frame, refused } = await framed(
    'element=indicator-card&src=sefton/corporate.json&indicator=agency-social-workers',
  );
  const card = frame.getByRole('article', { name: 'Agency social workers' });
  await card.waitFor();
  expect(await frame.title()).toBe('Agency social workers');
  const height = await frame.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  expect(height).toBeGreaterThan(300);
  await expect.poll(() => page.locator('iframe').getAttribute('height')).toBe(String(height));
  expect(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(false);
  expect(await refused()).toEqual([]);
});

it('The frame grows and shrinks with what a reader opens', async () => {
  const { frame } = await framed(
    'element=indicator-card&src=sefton/corporate.json&indicator=agency-social-workers',
  );
  await frame.getByRole('article').waitFor();
  const heightNow = async () => Number(await page.locator('iframe').getAttribute('height'));
  await expect.poll(heightNow).toBeGreaterThan(300);
  const before = await heightNow();
  await frame.getByText('Table of figures').click();
  await expect.poll(heightNow).toBeGreaterThan(before);
  await frame.getByText('Table of figures').click();
  await expect.poll(heightNow).toBe(before);
});

it('Figures of another site are not loaded, and the reader is told', async () => {
  const { frame, refused } = await framed(
    `element=scorecard-table&src=${encodeURIComponent(`${address()}figures.json`)}`,
  );
  await frame.getByText('These figures could not be loaded.').waitFor();
  expect((await refused()).join()).toContain('connect-src');
});

it('Markup in the address is shown as text', async () => {
  const { frame, refused } = await framed(`element=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await frame.getByText('There is no element “<img src=x onerror=alert(1)>”.').waitFor();
  expect(await frame.locator('img').count()).toBe(0);
  expect(await refused()).toEqual([]);
});

it('Opened by itself it is an accessible page with one main heading', async () => {
  page = await browser.newPage({ bypassCSP: true });
  await page.goto(`${ours.url}embed.html?element=scorecard-report&src=sefton/corporate.json`);
  await page.getByRole('heading', { level: 1, name: 'Corporate performance' }).waitFor();
  expect(await page.getByRole('main').count()).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
});

it('The page carries the policy in itself, for servers that send none', () => {
  const file = readFileSync(join(root, 'packages/elements/dist/cdn/embed.html'), 'utf8');
  const [, own = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(file) ?? [];
  expect(own.split('; ')).toEqual(expect.arrayContaining(policy.split('; ')));
});
