import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultsOf } from '../src/example-page-documents.js';
import { cardOf, rowOf, startVisitor, type Visit } from './visit.js';

const visitor = await startVisitor();
const results = resultsOf('westmere/scorecard.json');
let visit: Visit;
beforeAll(async () => {
  visit = await visitor.visit('/westmere/');
});
afterAll(() => visitor.close());

const moving = 'Child and family assessments completed within 45 working days';
const flipping = 'Families supported for each early help worker';

describe('The page of the fictional borough', () => {
  it('says so above everything, and by every table and card', async () => {
    await expect(visit.page.getByRole('banner').innerText()).resolves.toContain('not a real place');
    for (const { id } of results.themes) {
      const table = visit.page.locator(`[id="${id}-table"]`).getByRole('table');
      await expect(table.innerText()).resolves.toMatch(/illustrative/i);
    }
    const cards = await visit.page.getByRole('article').allInnerTexts();
    const unmarked = cards.filter((text) => !text.includes(results.labels.illustrative));
    const invented = results.indicators.filter(({ illustrative }) => !illustrative).map(({ title }) => title);
    expect(
      unmarked.map((text) => text.split('\n')[0]).filter((title) => !invented.includes(title ?? '')),
    ).toEqual([]);
  });

  it('shows a change of target in table and graph', async () => {
    const row = rowOf(visit.page, moving);
    await expect(row.innerText()).resolves.toMatch(/85%.*82%\s+before\s+24\/25-Q1/s);
    await expect(graphOf(cardOf(visit.page, moving)).getAttribute('aria-label')).resolves.toContain(
      'Target 80%, 82% from 23/24-Q1, 85% from 24/25-Q1.',
    );
    const zones = await zonesOf(row);
    expect(zones.map(({ isAtTop }) => isAtTop)).toEqual([true, true, true]);
    const [first = 0, second = 0, third = 0] = zones.map(({ height }) => height);
    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(third);
  });

  it('shows a flip of which way is good in table and graph', async () => {
    const row = rowOf(visit.page, flipping);
    await expect(row.innerText()).resolves.toMatch(/Low\s+;\s+High\s+before\s+24\/25-Q1/);
    await expect(graphOf(cardOf(visit.page, flipping)).getAttribute('aria-label')).resolves.toContain(
      'Low is good from 24/25-Q1.',
    );
    const zones = await zonesOf(row);
    expect(zones.map(({ isAtTop }) => isAtTop)).toEqual([true, true, false]);
  });

  it.each([moving, flipping])('rates each quarter of “%s” by what was in force then', async (title) => {
    const series = results.indicators.find((one) => one.title === title)?.series ?? [];
    const card = cardOf(visit.page, title);
    await card.getByText(results.labels.tableOfFigures, { exact: true }).click();
    const figures = card.getByRole('region').getByRole('row');
    for (const [i, item] of series.entries()) {
      const text = await figures.nth(i + 1).innerText();
      for (const part of [item.text, item.targetText, item.ratingText])
        expect(text, item.period).toContain(part);
    }
    // Both kinds of quarter are there: the test would prove nothing on a series with one rule.
    expect(new Set(series.map(({ target, polarity }) => `${target} ${polarity}`)).size).toBeGreaterThan(1);
  });
});

function graphOf(within: Locator): Locator {
  return within.getByRole('img', { name: /./ });
}

/** The shaded sides of the target in a row’s graph, in order of time. */
async function zonesOf(row: Locator): Promise<{ isAtTop: boolean; height: number }[]> {
  const graph = graphOf(row);
  const box = await graph.boundingBox();
  const zones = await Promise.all((await graph.locator('rect').all()).map((zone) => zone.boundingBox()));
  return zones.flatMap((zone) =>
    zone && box ? [{ isAtTop: Math.abs(zone.y - box.y) < 1, height: zone.height }] : [],
  );
}
