import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../src/run.mjs';
import { settled, startVisitor, type Visitor } from './visit.js';

interface Document {
  themes: { id: string }[];
  indicators: { id: string; theme: string }[];
}

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor();
});
afterAll(() => visitor.close());

/** Westmere's report with two themes and a few measures of each: short enough to read aloud. */
function shortReport(): Document {
  const text = readFileSync(join(root, 'examples/westmere/scorecard.json'), 'utf8');
  const whole = JSON.parse(text) as Document;
  const themes = [whole.themes[0], whole.themes.at(-1)].filter((theme) => theme !== undefined);
  const indicators = themes.flatMap(({ id }) =>
    whole.indicators.filter(({ theme }) => theme === id).slice(0, 3),
  );
  return { ...whole, themes, indicators };
}

it('To a screen reader a report reads as a report', async () => {
  const { page, problems, refused } = await visitor.visit('/westmere/');
  await page.evaluate((data) => {
    const report = Object.assign(document.createElement('scorecard-report'), { data });
    report.setAttribute('heading-level', '1');
    document.body.replaceChildren(report);
  }, shortReport());
  await page.locator('scorecard-report[state="ready"]').waitFor();
  await settled(page);
  await expect(await page.locator('scorecard-report').ariaSnapshot()).toMatchFileSnapshot(
    './report-tree.aria.txt',
  );
  expect(await refused()).toEqual([]);
  expect(problems).toEqual([]);
});
