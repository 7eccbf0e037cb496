import type { Results } from '@scorecard/core';
import { renderPage } from '@scorecard/core/html';
import { chromium, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../src/browser.mjs';
import { resultsOf } from '../src/example-page-documents.js';
import { tooWide } from './sideways.js';
import { axeViolations } from './visit.js';

// Whole pages from `@scorecard/core/html`, under the policy that each brings with it: no script, its own styles alone.

const browser = await chromium.launch(await launchOptions());
afterAll(() => browser.close());

const documents = [
  'westmere/scorecard.json',
  'sefton/corporate.json',
  'sefton/children.json',
  'scorecards/edge-empty.json',
  'scorecards/edge-missing.json',
  'scorecards/edge-markers.json',
  'scorecards/edge-breakdown.json',
  'scorecards/edge-units.json',
  'scorecards/edge-periods.json',
  'scorecards/r7-education-strategy.json',
];

async function open(
  results: Results,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: renderPage(results) })
      : route.abort().then(() => problems.push(route.request().url())),
  );
  await page.goto('http://report.test/');
  return { page, problems };
}

describe.each(documents)('The plain page of %s', (path) => {
  const results = resultsOf(path);

  it.each(['light', 'dark'] as const)(
    'has nothing for axe or the policy to find in %s',
    async (colorScheme) => {
      const { page, problems } = await open(results, { colorScheme });
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(background).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(18, 21, 23)');
      expect(await axeViolations(page)).toEqual([]);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  it('fits a window of 320 px, where only tables scroll sideways', async () => {
    const { page } = await open(results, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await tooWide(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('A plain page', () => {
  const results = resultsOf('westmere/scorecard.json');

  it('keeps its rows as rows for a screen reader where they are laid out as records', async () => {
    const { page } = await open(results, { viewport: { width: 320, height: 640 } });
    const title = results.indicators[0]?.title ?? '';
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: title }) })
      .first();
    // Five periods, direction, target, distance, trend.
    await expect(row.getByRole('cell').count()).resolves.toBe(9);
    await expect(
      page.getByRole('columnheader', { name: 'Direction of travel' }).first().count(),
    ).resolves.toBe(1);
    await page.context().close();
  });

  it('stands apart in forced colours by outline and word', async () => {
    const { page } = await open(results, { forcedColors: 'active' });
    const tint = page.locator('.scorecard-tint-red').first();
    expect(await tint.evaluate((cell) => getComputedStyle(cell).borderInlineStartWidth)).toBe('2px');
    const mark = tint.locator('svg').first();
    expect(await mark.evaluate((svg) => getComputedStyle(svg).color)).toBe(
      await page.evaluate(() => getComputedStyle(document.body).color),
    );
    await page.context().close();
  });

  it('shows on paper every figure once, a column for each period, and the whole table of measures', async () => {
    const { page } = await open(results);
    const card = page.locator('.scorecard-card', { hasText: results.indicators[0]?.title ?? '' }).first();
    const [onPaper, behind, figure] = ['.scorecard-paper', '.scorecard-behind', '.scorecard-figure'];
    const seen = (part: string) => card.locator(part).isVisible();
    expect(await Promise.all([onPaper, behind, figure].map(seen))).toEqual([false, true, true]);
    await page.emulateMedia({ media: 'print' });
    expect(await Promise.all([onPaper, behind, figure].map(seen))).toEqual([true, false, false]);
    const scroll = page.locator('.scorecard-scroll').first();
    expect(await scroll.evaluate((box) => getComputedStyle(box).overflowX)).toBe('visible');
    await page.context().close();
  });

  it.each(documents)('of %s is no wider than a page of A4', async (path) => {
    const { page } = await open(resultsOf(path), { viewport: { width: 688, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    const tables = await page
      .locator('table:visible')
      .evaluateAll((all) => all.map((table) => table.getBoundingClientRect().right));
    expect(Math.max(0, ...tables)).toBeLessThanOrEqual(689);
    await page.context().close();
  });

  it('prints as a tagged document of A4 pages', async () => {
    const { page } = await open(resultsOf('sefton/corporate.json'));
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    const text = pdf.toString('latin1');
    expect(text).toContain('/MarkInfo');
    expect(text).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/);
    await page.context().close();
  });
});
