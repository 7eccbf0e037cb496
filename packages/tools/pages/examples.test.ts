import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplePages } from '../src/example-pages.js';
import { tooWide } from './sideways.js';
import { axeViolations, settled, startVisitor, type Visit } from './visit.js';

// Each page that the index leads to is visited, so a new example is covered once it is linked.

const visitor = await startVisitor();
const paths = await pathsFrom('/');
afterAll(() => visitor.close());

it('The index leads to every example', () => {
  const expected = [...examplePages.keys()].map((path) => `/${path.replace(/index\.html$/, '')}`);
  expect(paths.toSorted()).toEqual(expected.toSorted());
});

describe.each(paths)('%s', (path) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitor.visit(path);
  });
  afterAll(() => visit.page.context().close());

  it('loads without an error or a missing file', () => {
    expect(visit.problems).toEqual([]);
  });

  it('does nothing that the policy refuses', async () => {
    expect(await visit.refused()).toEqual([]);
  });

  it('asks no other host for anything', () => {
    expect([...visit.hosts]).toEqual([new URL(visitor.url).host]);
  });

  it('draws every element', async () => {
    const undrawn = await visit.page.evaluate(() =>
      [...document.querySelectorAll(':not(:defined)')].map((element) => element.localName),
    );
    expect(undrawn).toEqual([]);
  });

  it('has one main heading and skips no level after it', async () => {
    // As a screen reader meets them, those drawn by elements in their place.
    const outline = await visit.page.locator('body').ariaSnapshot();
    const levels = [...outline.matchAll(/- heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  it('leads to places that are there', async () => {
    const broken = await visit.page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')]
        .map((link) => link.getAttribute('href')?.slice(1) ?? '')
        .filter((id) => !document.getElementById(id)),
    );
    expect(broken).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find in %s', async (colorScheme) => {
    await visit.page.emulateMedia({ colorScheme });
    expect(await axeViolations(visit.page)).toEqual([]);
  });

  it('fits a window of 320 px, where only tables and code scroll sideways', async () => {
    await visit.page.emulateMedia({ colorScheme: 'light' });
    await visit.page.setViewportSize({ width: 320, height: 640 });
    await settled(visit.page);
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await tooWide(visit.page)).toEqual([]);
    expect(await axeViolations(visit.page)).toEqual([]);
  });
});

/** Every page of ours that can be reached from a path by links, the path itself first. */
async function pathsFrom(start: string): Promise<string[]> {
  const found = [start];
  for (const path of found) {
    const { page } = await visitor.visit(path, { javaScriptEnabled: false });
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links) {
      const { origin, pathname } = new URL(link);
      const isPage = pathname.endsWith('/') || pathname.endsWith('.html');
      if (`${origin}/` === visitor.url && isPage && !found.includes(pathname)) found.push(pathname);
    }
    await page.context().close();
  }
  return found;
}
