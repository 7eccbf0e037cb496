import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { stories } from '../bare-stories.fixtures.js';
import { everythingIn } from '../browser-test.fixtures.js';
import { perceived } from './perceived.fixtures.js';
import { R1, R1_BETWEEN, R1_WHOLE, R2, stated } from './stated.fixtures.js';

afterEach(() => document.body.replaceChildren());

/** Draws a report and waits until all of it is there. */
async function open(story: string): Promise<void> {
  await page.viewport(1280, 900);
  const draw = stories.get(story);
  if (!draw) throw new Error(`there is no story “${story}”`);
  await draw();
  await vi.waitFor(() => {
    const all = [...everythingIn(document.body)];
    if (all.some((one) => one.getAttribute('aria-busy') === 'true')) throw new Error('something still loads');
  }, 10_000);
}

describe.each([...new Set(stated.map(([story]) => story))])('%s', (story) => {
  it('says all that the report states', async () => {
    await open(story);
    const text = perceived(document.body);
    const missing = stated.filter(
      ([of, , found]) =>
        of === story && !(typeof found === 'string' ? text.includes(found) : found.test(text)),
    );
    expect(missing.map(([, what]) => what)).toEqual([]);
  });
});

it('R1 has a section for each of the six themes, each with its lists, but finance with an introduction', async () => {
  await open(R1);
  const themes = [
    'Children & Young People',
    'Adult Social Care',
    'Health and Wellbeing',
    'Working for our communities',
  ];
  for (const theme of [...themes, 'Inclusive Growth', 'Financial Sustainability & Corporate Services'])
    await expect.element(page.getByRole('region', { name: theme, exact: true })).toBeInTheDocument();
  expect(page.getByRole('heading', { name: 'Priorities' }).elements()).toHaveLength(5);
  const finance = page.getByRole('region', {
    name: 'Financial Sustainability & Corporate Services',
    exact: true,
  });
  await expect
    .element(finance.getByText(/^Council Tax and business rates are collected over the whole year/))
    .toBeVisible();
});

it('R1 says of agency staff that the figure is worse than both averages, never that it is above them', async () => {
  await open(R1);
  await page
    .getByRole('row', { name: /^Agency social workers/ })
    .getByRole('button')
    .click();
  await expect
    .poll(() => perceived(document.body))
    .toMatch(/England 22% \+6 pts worse .*North West 26% \+2 pts worse/);
});

it.each([
  ['tells the caution of a quarter', /Recording practice changes in this quarter every year\./],
  [
    'says that the figure is better than both averages',
    /the national average 3\.4% −0\.3 pts better Northern Vale 3\.9% −0\.8 pts better/,
  ],
])('R1, where the measure of young people not in education is opened, %s', async (_, said) => {
  await open(R1_BETWEEN);
  await page
    .getByRole('row', { name: /^Young people aged 16 and 17/ })
    .getByRole('button')
    .click();
  await expect.poll(() => perceived(document.body)).toMatch(said);
});

it('R1 of a whole borough rates and counts every measure', async () => {
  await open(R1_WHOLE);
  const text = perceived(document.body);
  const counted = text.includes('66 measures') && text.includes('1 no longer reported, and not counted');
  expect(counted, 'the counts of the summary').toBe(true);
  const measures = page
    .getByRole('rowheader')
    .elements()
    .filter((one) => one.querySelector('button'));
  expect(measures).toHaveLength(67);
  expect(page.getByRole('table').elements().length).toBeGreaterThan(6);
});

it('R2 has 39 numbered tiles in four groups', async () => {
  await open(R2);
  expect(perceived(document.body)).toContain('39 measures');
  for (const group of ['Achieving', 'Healthy', 'Heard', 'Happy'])
    await expect.element(page.getByRole('heading', { name: group, exact: true })).toBeVisible();
  const codes = page
    .getByRole('heading', { name: /^\d\.\d+ / })
    .elements()
    .map((one) => /^\d\.\d+/.exec(one.textContent.trim())?.[0]);
  expect(codes).toEqual([
    ...[1, 2, 3].flatMap((group) => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((tile) => `${group}.${tile}`)),
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((tile) => `4.${tile}`),
  ]);
});
