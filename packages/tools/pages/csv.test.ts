import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowOf, startVisitor, type Visit } from './visit.js';

const visitor = await startVisitor();
let fromJson: Visit;
beforeAll(async () => {
  fromJson = await visitor.visit('/westmere/');
});
afterAll(() => visitor.close());

describe.each([
  ['/westmere/csv.html', 29],
  ['/westmere/csv-tidy.html', 36],
] as const)('%s', (path, count) => {
  let fromCsv: Visit;
  beforeAll(async () => {
    fromCsv = await visitor.visit(path);
  });

  it('is drawn without a word of complaint', async () => {
    expect((await fromCsv.page.getByRole('status').allInnerTexts()).join('').trim()).toBe('');
  });

  it('shows the same latest figure, rating, direction of travel and target as the JSON', async () => {
    const table = fromCsv.page.locator('scorecard-table');
    const titles = await titlesOf(table);
    expect(titles).toHaveLength(count);
    for (const title of titles) {
      const row = await told(rowOf(table, title));
      expect(row, title).toEqual(await told(rowOf(fromJson.page.locator('scorecard-table'), title)));
    }
  });
});

async function titlesOf(table: Locator): Promise<string[]> {
  const headings = await table
    .getByRole('row')
    .filter({ has: table.page().getByRole('cell') })
    .getByRole('rowheader')
    .allInnerTexts();
  return headings.map((text) => text.split('\n')[0]?.trim() ?? '');
}

/**
 * What a row says: the last period that has a figure, travel, target and distance. Left out is what a table of figures
 * can’t hold: the reason for a later gap, what a target is based on, why there is none.
 */
async function told(
  row: Locator,
): Promise<{ latest: string; travel: string; target: string; distance: string }> {
  const cells = (await row.getByRole('cell').allInnerTexts()).map((text) =>
    text.replaceAll(/\s+/g, ' ').trim(),
  );
  const [travel = '', target = '', distance = ''] = cells.slice(-4);
  const latest = cells.slice(1, -4).findLast((text) => text !== '' && !text.startsWith('[')) ?? '';
  const hasTarget = !distance.startsWith('No target');
  return {
    // A long figure stands in one cell with those before it, each after its period.
    latest: latest.replace(/^.*\d\d\/\d\d-Q\d /, ''),
    travel,
    target: hasTarget ? (target.split(' ')[0] ?? '') : '',
    distance: hasTarget ? distance : 'No target',
  };
}
