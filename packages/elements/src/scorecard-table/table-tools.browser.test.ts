import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible, mount, next } from '../browser-test.fixtures.js';
import { westmere, westmereResults } from '../westmere.fixtures.js';
import './scorecard-table.define.js';

beforeEach(async () => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
  await page.viewport(1200, 800);
});
afterEach(() => document.body.replaceChildren());

const data = westmereResults;
const open = { data, attributes: { tools: 'open' } };
const titles = () =>
  page
    .getByRole('rowheader')
    .elements()
    .map((heading) => heading.querySelector('.title')?.textContent)
    .filter((title) => title !== undefined);
const said = () => page.getByRole('status').element().textContent.trim();
const byTheme = (choose: (theme: string) => string[]) => data.themes.flatMap(({ id }) => choose(id));
const titlesOf = (theme: string) =>
  data.indicators.filter((one) => one.theme === theme).map(({ title }) => title);

describe('sorting', () => {
  it('by a heading sorts inside each theme, says so, and turns round', async () => {
    const table = await mount('scorecard-table', open);
    const heard = next(table, 'scorecard-sort');
    const button = page.getByRole('button', { name: 'Measure', exact: true });
    await button.click();
    const sorted = byTheme((theme) => titlesOf(theme).toSorted((a, b) => a.localeCompare(b, 'en-GB')));
    expect(titles()).toEqual(sorted);
    expect((await heard).detail).toEqual({ column: 'measure', descending: false, grouped: true });
    await expect
      .element(page.getByRole('columnheader', { name: 'Measure' }))
      .toHaveAttribute('aria-sort', 'ascending');
    expect(said()).toBe('Sorted by Measure, ascending.');
    await button.click();
    await expect
      .element(page.getByRole('columnheader', { name: 'Measure' }))
      .toHaveAttribute('aria-sort', 'descending');
    expect(said()).toBe('Sorted by Measure, descending.');
  });

  it('by a period is asked for by its full name, and goes by the figure', async () => {
    await mount('scorecard-table', open);
    await page.getByRole('checkbox', { name: 'Group by theme' }).click();
    await page.getByRole('button', { name: 'Quarter 2 2024/25' }).click();
    expect(titles().slice(0, 2)).toEqual([
      'Young people not in education, employment or training, or whose activity is not known',
      'Debt outstanding, of gross debt raised',
    ]);
    expect(titles().slice(-3)).toEqual(
      expect.arrayContaining(['Looked-after pupils with a suspension', 'Adaptations completed']),
    );
  });

  it('by what to look at first lets the themes go, and a row then names its own', async () => {
    await mount('scorecard-table', open);
    await page.getByRole('combobox', { name: 'Order' }).selectOptions('Look here first');
    const first = data.indicators.toSorted((a, b) => a.priority - b.priority);
    expect(titles()).toEqual(first.map(({ title }) => title));
    await expect.element(page.getByRole('checkbox', { name: 'Group by theme' })).not.toBeChecked();
    await expect
      .element(page.getByRole('rowheader', { name: /Agency social workers .*Children and young people/ }))
      .toBeVisible();
    await page.getByRole('button', { name: 'Reverse the order' }).click();
    expect(titles()).toEqual(first.map(({ title }) => title).toReversed());
  });
});

describe('filters', () => {
  it('leave what matches, say how many, and are undone at once', async () => {
    await mount('scorecard-table', open);
    const search = page.getByRole('searchbox', { name: 'Search measures' });
    await search.fill('social');
    expect(titles()).toContain('Agency social workers');
    const count = titles().length;
    expect(said()).toBe(`${count} of 14 measures`);
    await page.getByRole('combobox', { name: 'Rating' }).selectOptions('red');
    expect(titles()).toEqual(['Agency social workers']);
    await search.fill('nothing like it');
    await expect.element(page.getByText(/^No measure matches/)).toBeVisible();
    await expect.element(page.getByRole('columnheader', { name: 'Measure' })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(titles()).toHaveLength(14);
    await expect.element(search).toHaveValue('');
    await expect.element(page.getByRole('combobox', { name: 'Rating' })).toHaveValue('');
  });

  it('to a theme hide the headings of the others', async () => {
    await mount('scorecard-table', open);
    await page.getByRole('combobox', { name: 'Theme' }).selectOptions('Health and wellbeing');
    expect(titles()).toEqual(titlesOf('health'));
    await expect
      .element(page.getByRole('rowheader', { name: /^Children and young people/ }))
      .not.toBeInTheDocument();
  });
});

describe('periods', () => {
  it('are as many as a reader chooses', async () => {
    await mount('scorecard-table', open);
    await page.getByRole('combobox', { name: 'Periods shown' }).selectOptions('3');
    expect(page.getByRole('columnheader', { name: /^Quarter/ }).elements()).toHaveLength(3);
    await page.getByRole('combobox', { name: 'Periods shown' }).selectOptions('10');
    await page.viewport(768, 800);
    await expect
      .element(page.getByRole('region', { name: /scrolls sideways/ }))
      .toHaveAttribute('tabindex', '0');
    await expect.element(page.getByText(/wider than its place/)).toBeVisible();
    await expectAccessible();
  });
});

describe('a row', () => {
  it('opens to its graph, its figures and all that is said of it', async () => {
    const table = await mount('scorecard-table', open);
    const heard = next(table, 'scorecard-select');
    const button = page.getByRole('button', { name: 'Agency social workers' });
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    await button.click();
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
    expect((await heard).detail).toEqual({ indicator: 'agency-social-workers' });
    for (const text of [/^Three teams covered/, /^Interview the second round/, /High is|Low is good/]) {
      await expect.element(page.getByText(text).first()).toBeVisible();
    }
    await expect.element(page.getByRole('rowheader', { name: /National average/ })).toBeVisible();
    await page.getByText('Table of figures').click();
    await expect.element(page.getByRole('table', { name: 'Agency social workers' })).toBeVisible();
    await expect.element(page.getByRole('cell', { name: '38%' }).first()).toBeVisible();
    await expectAccessible();
    await button.click();
    await expect.element(page.getByText(/^Three teams covered/)).not.toBeInTheDocument();
  });

  it('is brought into sight and focus by its id, whatever hides it', async () => {
    const table = await mount('scorecard-table', open);
    await page.getByRole('searchbox').fill('agency');
    expect(table.focusIndicator('council-tax')).toBe(true);
    expect(table.shadowRoot?.activeElement?.textContent.trim()).toMatch(/^Council Tax/);
    expect(table.focusIndicator('nowhere')).toBe(false);
  });
});

describe('the keyboard alone', () => {
  it('reaches search, order, headings, rows and files, in this order', async () => {
    await mount('scorecard-table', open);
    const reached: string[] = [];
    for (let i = 0; i < 60; i++) {
      await userEvent.keyboard('{Tab}');
      const active = document.activeElement?.shadowRoot?.activeElement;
      if (!active) break;
      reached.push(
        (active.getAttribute('aria-label') ?? active.closest('label')?.textContent ?? active.textContent)
          .replace(/\s+/g, ' ')
          .trim(),
      );
    }
    const places = [
      'Search, filter and sort',
      'Search measures',
      'Reset',
      'Measure',
      'Trend',
      'Assessments finished in time',
      'Debt outstanding, of gross debt raised',
      'Copy table',
      'Download CSV',
    ].map((name) => reached.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('sorts and opens', async () => {
    const table = await mount('scorecard-table', open);
    table.focusIndicator('agency-social-workers');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/^Three teams covered/)).toBeVisible();
    page.getByRole('button', { name: 'Target', exact: true }).element().focus();
    await userEvent.keyboard(' ');
    await expect
      .element(page.getByRole('columnheader', { name: 'Target', exact: true }))
      .toHaveAttribute('aria-sort', 'ascending');
  });
});

describe('new figures', () => {
  it('keep the focus, the open rows, the sort and the search', async () => {
    const table = await mount('scorecard-table', open);
    await page.getByRole('searchbox').fill('a');
    await page.getByRole('button', { name: 'Distance from target' }).click();
    await page.getByRole('button', { name: 'Agency social workers' }).click();
    const button = page.getByRole('button', { name: 'Agency social workers' }).element();
    table.data = {
      ...westmere,
      indicators: westmere.indicators.map((one) =>
        one.id === 'agency-social-workers' ? { ...one, targets: [{ from: '22/23-Q1', value: 90 }] } : one,
      ),
    };
    await expect
      .element(
        page
          .getByRole('row', { name: /^Agency social workers/ })
          .getByText('On target')
          .first(),
      )
      .toBeVisible();
    const after = page.getByRole('button', { name: 'Agency social workers' });
    expect(after.element()).toBe(button);
    expect(table.shadowRoot?.activeElement).toBe(button);
    await expect.element(after).toHaveAttribute('aria-expanded', 'true');
    await expect.element(page.getByRole('searchbox')).toHaveValue('a');
    await expect
      .element(page.getByRole('columnheader', { name: 'Distance from target' }))
      .toHaveAttribute('aria-sort', 'ascending');
  });
});
