import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { build, defaultClientConditions, type Rollup } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchOptions } from '../src/browser.mjs';
import { root } from '../src/run.mjs';
import { policy, startServer } from '../src/server.mjs';

interface Bare {
  stories: ReadonlyMap<string, () => Promise<void>>;
  refused: string[];
}

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startServer({ port: 0 });
  browser = await chromium.launch(await launchOptions());
  page = await bareStories();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A page with no more than the stories, built from source, under the policy that every page holds to. */
async function bareStories(): Promise<Page> {
  const [{ output }] = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@scorecard/source', ...defaultClientConditions] },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'packages/elements/src/bare-stories.fixtures.ts'), formats: ['es'] },
    },
  })) as [Rollup.RollupOutput];
  const start = `import { stories } from './${output[0].fileName}';
    const refused = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      refused.push([violatedDirective, blockedURI, sample].join(' ')));
    Object.assign(globalThis, { stories, refused });`;
  const opened = await browser.newPage();
  await opened.route('**/bare/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/bare/', '');
    const chunk = output.find(({ fileName }) => fileName === name);
    if (name === 'start.js') return route.fulfill({ contentType: 'text/javascript', body: start });
    return chunk?.type === 'chunk'
      ? route.fulfill({ contentType: 'text/javascript', body: chunk.code })
      : route.fulfill({
          contentType: 'text/html',
          headers: { 'Content-Security-Policy': policy },
          body: '<!doctype html><html lang="en-GB"><title>Bare</title><script type="module" src="start.js"></script><body></body></html>',
        });
  });
  await opened.route('**/examples/**', async (route) =>
    route.fulfill({ response: await route.fetch({ url: route.request().url().replace('/examples/', '/') }) }),
  );
  await opened.goto(`${server.url}bare/`);
  await opened.waitForFunction(() => 'stories' in globalThis);
  return opened;
}

it('No story’s markup breaks the policy on a bare page', async () => {
  const names = await page.evaluate(() => [...(globalThis as unknown as Bare).stories.keys()]);
  expect(names.length).toBeGreaterThan(100);
  const found: Record<string, string[]> = {};
  for (const name of names) {
    const refused = await page.evaluate(async (story) => {
      const bare = globalThis as unknown as Bare;
      bare.refused.length = 0;
      await bare.stories.get(story)?.();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return [...bare.refused];
    }, name);
    if (refused.length > 0) found[name] = refused;
    // What draws only when its file has come is waited for; a story that shows loading never ends.
    if (!name.endsWith(', Loading'))
      await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  }
  expect(found).toEqual({});
}, 180_000);

it('A page that breaks the policy is seen to', async () => {
  const refused = await page.evaluate(async () => {
    const bare = globalThis as unknown as Bare;
    bare.refused.length = 0;
    const drawn = document.createElement('div');
    drawn.setAttribute('style', 'color: red');
    document.body.replaceChildren(drawn);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return [...bare.refused];
  });
  expect(refused.join()).toMatch(/^style-src-attr inline/);
});
