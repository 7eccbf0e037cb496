import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright';
import { launchOptions } from '../src/browser.mjs';
import { startServer } from '../src/server.mjs';

/** A page as a visitor gets it: the real server, its policy and the built bundles. */
export interface Visit {
  page: Page;
  /** Console errors and warnings, uncaught errors, answers of 400 and above. */
  problems: string[];
  /** What the policy refused. */
  refused: () => Promise<string[]>;
  /** Every host that the page asked for something. */
  hosts: Set<string>;
}

/** A server with a browser to visit it. */
export interface Visitor {
  url: string;
  visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
  close: () => Promise<void>;
}

interface Watched {
  refused?: string[];
}

/** Starts the server and a browser, with these arguments beside the usual; `close` ends both. */
export async function startVisitor(extra: string[] = []): Promise<Visitor> {
  const server = await startServer({ port: 0 });
  const { args, ...options } = await launchOptions();
  const browser = await chromium.launch({ ...options, args: [...args, ...extra] });
  return {
    url: server.url,
    visit: (path, options) => visit(browser, new URL(path, server.url).href, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const problems: string[] = [];
  const hosts = new Set<string>();
  await page.addInitScript(() => {
    const watched = globalThis as unknown as Watched;
    watched.refused = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      watched.refused?.push(`${violatedDirective}: ${blockedURI}`),
    );
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (request.url().startsWith('http')) hosts.add(new URL(request.url()).host);
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  if (options.javaScriptEnabled !== false) await settled(page);
  const refused = () => page.evaluate(() => (globalThis as unknown as Watched).refused ?? []);
  return { page, problems, refused, hosts };
}

/** Waits until no element, in any shadow root, is still loading. */
export async function settled(page: Page): Promise<void> {
  // Playwright's CSS selectors look into open shadow roots.
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** What axe finds, a text each. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'target-size': { enabled: true } },
    }),
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}\n  ${target.flat().join(' > ')}: ${failureSummary}`,
    ),
  );
}

/** The row of a measure in a table, found by its title. */
export function rowOf(within: Locator | Page, title: string): Locator {
  const start = new RegExp(`^${title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\s|$)`);
  // What a filter looks for starts from the row, so it must be made from the page.
  const page = 'page' in within ? within.page() : within;
  return within
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: start }) })
    .first();
}

/** The drawn card of a measure, found by its title. */
export function cardOf(page: Page, title: string): Locator {
  return page.getByRole('article', { name: title, exact: true });
}
