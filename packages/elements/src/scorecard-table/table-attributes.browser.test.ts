import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { mount } from '../browser-test.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import '../indicator-card/indicator-card.define.js';
import './scorecard-table.define.js';

beforeEach(async () => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
  await page.viewport(1200, 800);
});
afterEach(() => document.body.replaceChildren());

const data = westmereResults;
const open = { data, attributes: { tools: 'open' } };

describe('controls', () => {
  it('are none where a page wants none, but for headings and rows', async () => {
    await mount('scorecard-table', { data, attributes: { tools: 'none' } });
    await expect.element(page.getByText('Search, filter and sort')).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Download CSV' })).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Measure' })).toBeVisible();
  });

  it('are none by themselves for a few measures, and closed for some', async () => {
    const few = await mount('scorecard-table', { data, attributes: { theme: 'finance' } });
    await expect.element(page.getByText('Search, filter and sort')).not.toBeInTheDocument();
    few.remove();
    await mount('scorecard-table', { data });
    await expect.element(page.getByText('Search, filter and sort')).toBeVisible();
    await expect.element(page.getByRole('searchbox')).not.toBeInTheDocument();
  });

  it('name the table as the page does', async () => {
    await mount('scorecard-table', { data, attributes: { label: 'All our measures' } });
    await expect.element(page.getByRole('heading', { name: 'All our measures' })).toBeVisible();
    await expect.element(page.getByRole('table', { name: /^All our measures/ })).toBeVisible();
  });
});

it('a heading level that is no number is told, and 2 is taken', async () => {
  await mount('scorecard-table', { data, attributes: { 'heading-level': 'two' } });
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect.element(page.getByText(/“two” is not a level of heading/)).toBeInTheDocument();
});

describe('paper', () => {
  it('has every row’s evidence and none of the controls of the headings', async () => {
    await mount('scorecard-table', open);
    window.dispatchEvent(new Event('beforeprint'));
    await expect.element(page.getByText(/Three teams covered/)).toBeVisible();
    await expect.element(page.getByText(/22\/23-Q1 38%/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Measure' })).not.toBeInTheDocument();
    window.dispatchEvent(new Event('afterprint'));
    await expect.element(page.getByText(/Three teams covered/)).not.toBeInTheDocument();
  });

  it('tells in the evidence the figures that the row doesn’t show, and those only', async () => {
    const table = await mount('scorecard-table', { data, attributes: { tools: 'none' } });
    window.dispatchEvent(new Event('beforeprint'));
    await expect.element(page.getByText(/22\/23-Q1 38%/)).toBeVisible();
    const printed = table.shadowRoot?.querySelector('.detail')?.textContent ?? '';
    expect(printed).toMatch(/Earlier figures/);
    expect(printed).not.toMatch(/24\/25-Q2 \d/);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('leaves a row closed where the page has its measure in a card, which prints the same evidence', async () => {
    const table = await mount('scorecard-table', { data, attributes: { tools: 'none' } });
    await mount('indicator-card', { data, attributes: { indicator: 'agency-social-workers' } });
    window.dispatchEvent(new Event('beforeprint'));
    await expect.element(page.getByRole('button', { name: 'Measure' })).not.toBeInTheDocument();
    const printed = [...(table.shadowRoot?.querySelectorAll('.detail') ?? [])].map(({ id }) => id);
    expect(printed).toHaveLength(data.indicators.length - 1);
    expect(printed).not.toContain('detail-agency-social-workers');
    window.dispatchEvent(new Event('afterprint'));
  });
});

describe('the choice of periods', () => {
  it('is as many as fit where nothing else is asked for', async () => {
    await mount('scorecard-table', open);
    await expect.element(page.getByRole('combobox', { name: 'Periods shown' })).toHaveValue('fit');
  });

  it('is what the page asks for, which a reader can lift and a reset brings back', async () => {
    await mount('scorecard-table', { ...open, attributes: { ...open.attributes, periods: '7' } });
    const choice = page.getByRole('combobox', { name: 'Periods shown' });
    const quarters = () => page.getByRole('columnheader', { name: /^Quarter/ }).elements().length;
    await expect.element(choice).toHaveValue('7');
    expect(quarters()).toBe(7);
    await choice.selectOptions('As many as fit');
    await expect.poll(quarters).toBeLessThan(7);
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.element(choice).toHaveValue('7');
    await expect.poll(quarters).toBe(7);
  });

  it.each([
    ['1', '1'],
    ['99', '10'],
  ])('where a page asks for %s is %s', async (periods, chosen) => {
    await mount('scorecard-table', { ...open, attributes: { ...open.attributes, periods } });
    await expect.element(page.getByRole('combobox', { name: 'Periods shown' })).toHaveValue(chosen);
  });
});

it('a table of which the filters leave nothing says nothing of scrolling', async () => {
  await page.viewport(700, 800);
  await mount('scorecard-table', { ...open, attributes: { ...open.attributes, periods: '10' } });
  await expect.element(page.getByText(/wider than its place/)).toBeVisible();
  await page.getByRole('searchbox').fill('nothing like it');
  await expect.element(page.getByText(/wider than its place/)).not.toBeInTheDocument();
});
