import { afterAll, beforeAll, expect, it } from 'vitest';
import { startVisitor, type Visitor } from './visit.js';

const MEASURES = 300;

let visitor: Visitor;
beforeAll(async () => {
  // As a screen reader makes the browser work: without it the browser tells only of what is in sight.
  visitor = await startVisitor(['--force-renderer-accessibility']);
});
afterAll(() => visitor.close());

/** Invented measures, of five quarters each. */
function longScorecard(): object {
  const quarters = ['23/24-Q2', '23/24-Q3', '23/24-Q4', '24/25-Q1', '24/25-Q2'];
  return {
    version: 1,
    title: 'Westmere, at length',
    indicators: Array.from({ length: MEASURES }, (_, i) => ({
      id: `measure-${i}`,
      title: `Measure ${i + 1}`,
      unit: { kind: 'percent' },
      frequency: 'financial-quarter',
      polarity: 'high',
      targets: [{ from: '23/24-Q1', value: 50 }],
      observations: quarters.map((period, at) => ({ period, value: (i * 7 + at) % 100, illustrative: true })),
    })),
  };
}

it('A screen reader has every row of a long table, in sight or not', async () => {
  const { page, problems, refused } = await visitor.visit('/');
  await page.evaluate(async (data) => {
    const table = Object.assign(document.createElement('scorecard-table'), { data });
    document.body.replaceChildren(table);
    await new Promise((resolve) => table.addEventListener('scorecard-load', resolve, { once: true }));
    await (table as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  }, longScorecard());
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  await expect
    .poll(
      async () => {
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        const heard = nodes.filter(({ ignored }) => !ignored);
        const count = (role: string) => heard.filter((node) => node.role?.value === role).length;
        return [count('rowheader'), count('cell'), count('image')];
      },
      { timeout: 20_000 },
    )
    .toEqual([MEASURES, MEASURES * 10, MEASURES]);
  expect(await refused()).toEqual([]);
  expect(problems).toEqual([]);
}, 60_000);
