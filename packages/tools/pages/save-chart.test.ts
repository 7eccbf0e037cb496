import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startVisitor, type Visitor } from './visit.js';

let visitor: Visitor;

beforeAll(async () => {
  visitor = await startVisitor();
});
afterAll(() => visitor.close());

it.each([
  ['scorecard-trend', 'SVG', '<svg xmlns="http://www.w3.org/2000/svg"'],
  ['scorecard-trend', 'PNG', '\x89PNG'],
  ['scorecard-trend', 'CSV', '\xEF\xBB\xBFPeriod,'],
  ['scorecard-benchmark', 'PNG', '\x89PNG'],
])('%s is saved as %s under the policy, which refuses nothing', async (element, format, start) => {
  const indicator = 'child-and-family-assessments-completed-within-45-working-days';
  const { page, problems, refused } = await visitor.visit(
    `embed.html?element=${element}&src=westmere/scorecard.json&indicator=${indicator}`,
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download ${format}` }).click(),
  ]);
  const kind = element.replace('scorecard-', '');
  expect(download.suggestedFilename()).toBe(`${indicator}-${kind}-24-25-q2.${format.toLowerCase()}`);
  const bytes = await readFile(await download.path());
  expect(bytes.toString('latin1').slice(0, start.length)).toBe(start);
  expect(bytes.length).toBeGreaterThan(500);
  expect(await refused()).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
});
