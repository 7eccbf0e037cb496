import { evaluateScorecard, parseScorecard, type ScorecardInput } from '@scorecard/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, mount } from '../browser-test.fixtures.js';
import { breakdownOf, counts, longNames, negatives, schools, SUPPRESSED } from './breakdowns.fixtures.js';
import './scorecard-breakdown.define.js';

beforeEach(async () => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
  await page.viewport(1024, 768);
});
afterEach(() => document.body.replaceChildren());

const evaluated = (document: ScorecardInput) => evaluateScorecard(parseScorecard(document));
const twoGroups = breakdownOf({ Boys: [60, 61.5], Girls: [73.5, 72] }, {}, ['24/25-Q1', '24/25-Q2']);
const draw = (document: ScorecardInput, attributes: Record<string, string> = {}) =>
  mount('scorecard-breakdown', { data: evaluated(document), attributes });
const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}\\b`) }).first();
const cells = (name: string) =>
  row(name)
    .getByRole('cell')
    .elements()
    .map((cell) => cell.textContent?.trim().replace(/\s+/g, ' '));

describe('<scorecard-breakdown>', () => {
  it('says the gap in words, and how it has moved', async () => {
    await draw(twoGroups);
    await expect.element(page.getByText('Boys: 10.5 percentage points lower than Girls.')).toBeVisible();
    await expect
      .element(page.getByText('The gap has narrowed by 3.0 percentage points since 24/25-Q1.'))
      .toBeVisible();
    await expectAccessible();
  });

  it('has a native table, with the figure, the change and the difference from all', async () => {
    await draw(twoGroups);
    await expect.element(page.getByRole('table', { name: 'Group, 24/25-Q2' })).toBeVisible();
    await expect.element(page.getByRole('rowheader', { name: 'Boys' }).first()).toBeVisible();
    expect(cells('Boys')).toEqual(['61.5%', '+1.5 pts', '−4.6 pts']);
    for (const name of ['Group', 'Figure', 'Change since 24/25-Q1', 'Difference from overall'])
      await expect.element(page.getByRole('columnheader', { name }).first()).toBeVisible();
  });

  it('is marked as illustrative where no more than the figure that it is held against is invented', async () => {
    const categories = ['Boys', 'Girls'].map((title) => ({
      title,
      observations: [{ period: '24/25-Q2', value: 60 }],
    }));
    const breakdowns = [{ id: 'group', title: 'Group', categories }];
    await draw(breakdownOf({}, { breakdowns }));
    expect(cells('Boys')).toEqual(['60.0%', '−6.1 pts']);
    await expect.element(page.getByText('Illustrative figures')).toBeVisible();
    await draw(breakdownOf({}, { breakdowns, observations: [{ period: '24/25-Q2', value: 66.1 }] }));
    expect(page.getByText('Illustrative figures').elements()).toHaveLength(1);
  });

  it('keeps earlier figures one action away', async () => {
    await draw(twoGroups);
    await page.getByText('Earlier figures', { exact: true }).click();
    await expect.element(page.getByRole('table', { name: 'Group: Earlier figures' })).toBeVisible();
    await expect.element(page.getByRole('columnheader', { name: '24/25-Q1', exact: true })).toBeVisible();
    await expectAccessible();
  });

  it('adds parts up, with the share of each', async () => {
    await draw(longNames);
    await expect.element(page.getByText('The 5 categories add up to 3,286.')).toBeVisible();
    expect(cells('All together')).toEqual(['3,286', '100%']);
    expect(cells('Autistic spectrum disorder')).toEqual(['455', '13.8%']);
  });

  it('tells a suppressed category by its mark to see and its word to hear, and adds nothing up', async () => {
    const element = await draw(
      breakdownOf({ A: [SUPPRESSED], B: [17], C: [21] }, { unit: { kind: 'count' }, polarity: 'none' }),
    );
    await expect.element(row('A').getByText('[c]')).toBeVisible();
    await expect.element(row('A').getByText('suppressed')).toBeInTheDocument();
    await expect.element(page.getByText('No figure for A (suppressed).')).toBeVisible();
    const text = element.shadowRoot?.textContent ?? '';
    expect(text).not.toMatch(/\b(38|66\.1|55\.3)\b|All together|Overall/);
    await expectAccessible();
  });

  it('says why nothing is compared with a period whose figure was suppressed', async () => {
    await draw(counts);
    expect(cells('Not known')).toEqual(['15', '7.9%', 'Not compared']);
  });

  it('of sixty categories draws a dot each, names the ends, and keeps the table one action away', async () => {
    await draw(schools);
    await expect
      .element(page.getByRole('img', { name: /sessions, School, 24\/25-Q2. Worst: School 42, 17.1%/ }))
      .toBeVisible();
    await expect.element(page.getByText('Highest: School 42, 17.1%')).toBeVisible();
    expect(page.getByRole('rowheader', { name: 'School 42' }).elements()).toEqual([]);
    await page.getByText('Table of figures').click();
    await expect.element(page.getByRole('rowheader', { name: 'School 42' })).toBeVisible();
    expect(page.getByRole('rowheader').elements()).toHaveLength(60);
    await expectAccessible();
  });

  it('sort="value" => the greatest first', async () => {
    await draw(negatives, { sort: 'value' });
    await expect
      .poll(() =>
        page
          .getByRole('rowheader')
          .elements()
          .map((one) => one.textContent?.trim()),
      )
      .toEqual(['All pupils’ peers', 'Pupils with support', 'Pupils with a plan']);
  });

  it('sort="size" => says which there is, and keeps the document’s order', async () => {
    const element = await draw(negatives, { sort: 'size' });
    await expect
      .element(
        page.getByText('“size” is not an order of categories: give value, or leave it out.', {
          exact: false,
        }),
      )
      .toBeVisible();
    expect(element.state).toBe('partial');
  });

  it('label and heading-level => the heading', async () => {
    await draw(twoGroups, { label: 'By gender', 'heading-level': '2' });
    await expect.element(page.getByRole('heading', { name: 'By gender', level: 2 })).toBeVisible();
  });

  it('without a breakdown is empty, and says so', async () => {
    const element = await draw(breakdownOf({}, { breakdowns: [] }));
    await expect.element(page.getByText('This measure is not broken down by category.')).toBeVisible();
    expect(element.state).toBe('empty');
  });

  it('breakdown="age" => says which there are', async () => {
    const element = await draw(twoGroups, { breakdown: 'age' });
    await expect
      .element(page.getByText('This measure has no breakdown “age”. Use one of group.'))
      .toBeVisible();
    expect(element.state).toBe('error');
  });

  it('period => the breakdown as of then, and empty before the first', async () => {
    const element = await mount('scorecard-breakdown', {
      data: twoGroups,
      attributes: { period: '24/25-Q1' },
    });
    await expect.element(page.getByText('Boys: 13.5 percentage points lower than Girls.')).toBeVisible();
    element.setAttribute('period', '23/24-Q1');
    await expect
      .element(page.getByText(/There is no figure for this measure up to Quarter 1 2023\/24/))
      .toBeVisible();
    expect(element.state).toBe('empty');
  });

  it.each([320, 480, 700, 1000])(
    'at %i px nothing runs out of its box but in a region that scrolls',
    async (width) => {
      for (const document of [twoGroups, counts, longNames, negatives, schools]) {
        const element = await draw(document);
        element.style.width = `${width}px`;
        await element.updateComplete;
        const box = element.getBoundingClientRect();
        expect(element.scrollWidth).toBeLessThanOrEqual(width);
        for (const one of element.shadowRoot?.querySelectorAll('p, li, .ends span, svg, .figures') ?? []) {
          if (one.parentElement?.closest('.figures')) continue;
          const { left, right } = one.getBoundingClientRect();
          expect(left, one.textContent ?? '').toBeGreaterThanOrEqual(box.left - 1);
          expect(right, one.textContent ?? '').toBeLessThanOrEqual(box.right + 1);
        }
        element.remove();
      }
    },
  );

  it('a bar is as long as its figure says', async () => {
    const element = await draw(breakdownOf({ A: [20], B: [80] }, { observations: [] }));
    const [a = 0, b = 0] = [...(element.shadowRoot?.querySelectorAll('.length') ?? [])].map(
      (bar) => bar.getBoundingClientRect().width,
    );
    expect(b).toBeGreaterThan(100);
    expect(a / b).toBeCloseTo(0.25, 2);
  });
});
