import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startVisitor, type Visitor } from './visit.js';

let visitor: Visitor;

beforeAll(async () => {
  visitor = await startVisitor();
});
afterAll(() => visitor.close());

const assessments = 'child-and-family-assessments-completed-within-45-working-days';
const development = 'good-level-of-development-at-age-five';

it.each([
  ['scorecard-trend', 'SVG', '<svg xmlns="http://www.w3.org/2000/svg"', assessments, 'trend'],
  ['scorecard-trend', 'PNG', '\x89PNG', assessments, 'trend'],
  ['scorecard-trend', 'CSV', '\xEF\xBB\xBFPeriod,', assessments, 'trend'],
  ['scorecard-benchmark', 'PNG', '\x89PNG', assessments, 'benchmark'],
  ['scorecard-breakdown', 'SVG', '<svg xmlns="http://www.w3.org/2000/svg"', development, 'gender'],
  ['scorecard-breakdown', 'PNG', '\x89PNG', development, 'gender'],
])(
  '%s is saved as %s under the policy, which refuses nothing',
  async (element, format, start, indicator, kind) => {
    const { page, problems, refused } = await visitor.visit(
      `embed.html?element=${element}&src=westmere/scorecard.json&indicator=${indicator}`,
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download ${format}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${indicator}-${kind}-24-25-q2.${format.toLowerCase()}`);
    const bytes = await readFile(await download.path());
    expect(bytes.toString('latin1').slice(0, start.length)).toBe(start);
    expect(bytes.length).toBeGreaterThan(500);
    expect(await refused()).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  },
);
