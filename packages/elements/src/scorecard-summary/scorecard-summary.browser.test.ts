import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible, mount, next } from '../browser-test.fixtures.js';
import '../indicator-card/indicator-card.define.js';
import '../scorecard-table/scorecard-table.define.js';
import { westmere, westmereResults } from '../westmere.fixtures.js';
import './scorecard-summary.define.js';

beforeEach(async () => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
  await page.viewport(1280, 900);
});
afterEach(() => document.body.replaceChildren());

const data = westmereResults;

describe('<scorecard-summary>', () => {
  it('counts measures by rating, with a word beside each mark', async () => {
    await mount('scorecard-summary', { data });
    await expect.element(page.getByRole('heading', { level: 2, name: 'Summary' })).toBeVisible();
    const counts = page.getByRole('list', { name: 'Summary' });
    await expect.element(counts.getByText('Off target')).toBeVisible();
    await expect.element(counts.getByText('Out of date')).toBeVisible();
    await expect.element(page.getByText('14 measures', { exact: false }).first()).toBeVisible();
    await expectAccessible();
  });

  it('tells the marks of a theme in words, worst first', async () => {
    await mount('scorecard-summary', { data });
    const table = page.getByRole('table', { name: 'How many measures of each theme have each rating' });
    const name = /^Financial sustainability and corporate services .*target.* 3$/;
    await expect.element(table.getByRole('row', { name })).toBeInTheDocument();
  });

  it('names what to look at first, with figure, target, verdict and direction', async () => {
    await mount('scorecard-summary', { data });
    const first = page.getByRole('list', { name: 'What to look at first' }).getByRole('listitem').first();
    for (const text of [
      'Agency social workers',
      '28%',
      'Target 20%',
      'Worsened, up 3 percentage points (12.0%)',
    ]) {
      await expect.element(first.getByText(text, { exact: true })).toBeInTheDocument();
    }
    await expect.element(first.getByText('Off target: 8 percentage points worse than target')).toBeVisible();
  });

  it('draws a title as words where the page has nowhere to lead', async () => {
    await mount('scorecard-summary', { data });
    await expect.element(page.getByText('Agency social workers')).toBeVisible();
    expect(page.getByRole('button').elements()).toEqual([]);
  });

  it('moves focus to the row of a table, by keyboard alone', async () => {
    const summary = await mount('scorecard-summary', { data });
    const table = await mount('scorecard-table', { data, attributes: { tools: 'none' } });
    await expect.element(page.getByRole('button', { name: 'Agency social workers' }).first()).toBeVisible();
    const chosen = next(document, 'scorecard-select');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect((await chosen).detail).toEqual({ indicator: 'agency-social-workers' });
    expect((await chosen).target).toBe(summary);
    expect(document.activeElement).toBe(table);
    expect(table.shadowRoot?.activeElement?.textContent).toContain('Agency social workers');
  });

  it('draws as words the title of a measure that no table or card holds', async () => {
    await mount('scorecard-summary', { data });
    await mount('indicator-card', { data, attributes: { indicator: 'agency-social-workers' } });
    await expect.element(page.getByRole('button', { name: 'Agency social workers' })).toBeVisible();
    expect(page.getByRole('list').getByRole('button').elements()).toHaveLength(1);
  });

  it('moves focus to a card', async () => {
    await mount('scorecard-summary', { data });
    const card = await mount('indicator-card', { data, attributes: { indicator: 'agency-social-workers' } });
    await page.getByRole('button', { name: 'Agency social workers' }).first().click();
    expect(document.activeElement).toBe(card);
  });

  it('leaves it to a page that takes the event over', async () => {
    await mount('scorecard-summary', { data, attributes: { selectable: '' } });
    await mount('scorecard-table', { data, attributes: { tools: 'none' } });
    document.addEventListener('scorecard-select', (event) => event.preventDefault(), { once: true });
    const title = page.getByRole('button', { name: 'Agency social workers' }).first();
    await title.click();
    expect(document.activeElement?.localName).toBe('scorecard-summary');
  });

  it('says that nothing calls for a look', async () => {
    const indicators = westmere.indicators.filter(({ id }) => id === 'assessments-in-time');
    await mount('scorecard-summary', { data: { ...westmere, indicators } });
    await expect.element(page.getByText('Nothing is off target or getting worse.')).toBeVisible();
  });

  it('draws once: its own news asks for nothing', async () => {
    let updates = 0;
    const summary = document.createElement('scorecard-summary');
    summary.addController({ hostUpdated: () => updates++ });
    summary.data = data;
    document.body.append(summary);
    await next(document, 'scorecard-load');
    await new Promise((done) => setTimeout(done));
    expect(updates).toBe(1);
  });
});
