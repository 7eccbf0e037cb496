import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startVisitor, type Visit } from './visit.js';

const visitor = await startVisitor();
let visit: Visit;
beforeAll(async () => {
  visit = await visitor.visit('/problems/');
});
afterAll(() => visitor.close());

const all = ['Household waste recycled', 'Missed bins reported', 'Fly-tips cleared within two working days'];
const [waste, bins, tips] = all;

const table = [
  // section, what the message names, the right form it shows, the measures that stay
  ['unknown-polarity', /down/, /high.*low/i, all],
  ['impossible-period', /23\/25-Q3/, /23\/24-Q3/, all],
  ['duplicate-id', /missed-bins/, /missed-bins-2/, [waste, bins]],
  ['not-a-number', /abc/, /number/i, all],
  ['unknown-comparator', /similar-council\b/, /similar-councils/, all],
  ['truncated', /end/i, /line|character|column/i, all],
] as const;

describe.each(table)('A file with %s', (section, named, right, titles) => {
  it('is met with one sentence, the place and a right form', async () => {
    const place = visit.page.locator(`section[aria-labelledby="${section}"]`);
    const status = place.getByRole('status');
    await expect(status.innerText()).resolves.toMatch(/problem|could not be read/);
    // So few are told at once; more would wait to be asked for.
    const detail = await status.getByRole('listitem').allInnerTexts();
    expect(detail).toHaveLength(1);
    expect(detail[0]).toMatch(named);
    expect(detail[0]).toMatch(right);
  });

  it('keeps what is good', async () => {
    const place = visit.page.locator(`section[aria-labelledby="${section}"]`);
    const headings = await place.getByRole('rowheader').allInnerTexts();
    expect(headings.map((text) => text.split('\n')[0]?.trim())).toEqual(titles);
  });
});

it.each([
  [waste, 'On target'],
  [tips, 'Off target'],
])('A bad polarity elsewhere leaves %s %s', async (title, rating) => {
  const place = visit.page.locator('section[aria-labelledby="unknown-polarity"]');
  const row = place.getByRole('row').filter({ hasText: title ?? '' });
  await expect(row.innerText()).resolves.toContain(rating);
});

it('A measure whose good side is unknown is not judged', async () => {
  const place = visit.page.locator('section[aria-labelledby="unknown-polarity"]');
  await expect(
    place
      .getByRole('row')
      .filter({ hasText: bins ?? '' })
      .innerText(),
  ).resolves.toContain('Not judged');
});

it('A measure that isn’t there is named, with the nearest that is, and what stood on the page stays', async () => {
  const place = visit.page.locator('section[aria-labelledby="unknown-measure"]');
  await expect(place.getByRole('status').innerText()).resolves.toMatch(
    /There is no measure “fly-tips-claered” in these figures\. Did you mean “fly-tips-cleared”\?/,
  );
  await expect(place.getByText('Fly-tips cleared within two working days: see').isVisible()).resolves.toBe(
    true,
  );
});
