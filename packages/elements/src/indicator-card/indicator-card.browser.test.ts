import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { everythingIn, expectAccessible, mount } from '../browser-test.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import './indicator-card.define.js';

beforeEach(async () => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
  await page.viewport(1024, 768);
});
afterEach(() => document.body.replaceChildren());

const indicator = 'assessments-in-time';
const attributes = { indicator };

describe('<indicator-card>', () => {
  it('is an article named by its heading, with the verdict in words', async () => {
    await mount('indicator-card', { attributes, data: westmereResults });
    const card = page.getByRole('article', { name: 'Assessments finished in time' });
    await expect.element(card).toBeVisible();
    await expect.element(card.getByText('On target', { exact: true }).first()).toBeVisible();
    await expect.element(card.getByText('Improved', { exact: true })).toBeVisible();
    await expect.element(card.getByText('Illustrative figures').first()).toBeVisible();
    await expectAccessible();
  });

  it('tells its graph in a sentence', async () => {
    await mount('indicator-card', { attributes, data: westmereResults });
    const name = westmereResults.indicators.find(({ id }) => id === indicator)?.graphText ?? '';
    await expect.element(page.getByRole('img', { name, exact: true })).toBeInTheDocument();
  });

  it('has every figure in a table, one step away', async () => {
    await mount('indicator-card', { attributes, data: westmereResults });
    await page.getByText('Table of figures').click();
    const row = page.getByRole('row', { name: /Quarter 3 2023\/24/ });
    await expect.element(row.getByRole('cell', { name: '72%' })).toBeVisible();
    await expect.element(row.getByRole('cell', { name: '80%' })).toBeVisible();
    await expectAccessible();
  });

  it('explains its rating on request', async () => {
    await mount('indicator-card', { attributes, data: westmereResults });
    await page.getByText('Why this rating').click();
    await expect.element(page.getByText(/High is good, so this is on target/)).toBeVisible();
  });

  it.each([
    [null, 3],
    ['2', 2],
    ['9', 6],
  ])('heading-level=%s => level %i', async (value, level) => {
    await mount('indicator-card', {
      attributes: { indicator, ...(value && { 'heading-level': value }) },
      data: westmereResults,
    });
    await expect
      .element(page.getByRole('heading', { level, name: 'Assessments finished in time' }))
      .toBeVisible();
  });

  it('needs no id where there is one measure, and takes the printed code for one', async () => {
    const [only] = westmereResults.indicators;
    await mount('indicator-card', { data: { ...westmereResults, indicators: [only] } });
    await expect.element(page.getByRole('article', { name: 'Assessments finished in time' })).toBeVisible();
    await mount('indicator-card', { attributes: { indicator: '1.2' }, data: westmereResults });
    await expect.element(page.getByRole('article', { name: 'Agency social workers' })).toBeVisible();
  });

  it('hears that a measure isn’t there', async () => {
    const card = await mount('indicator-card', {
      attributes: { indicator: 'nothing' },
      data: westmereResults,
    });
    await expect
      .element(page.getByRole('status').getByText('There is no measure “nothing” in these figures.'))
      .toBeVisible();
    expect(card.state).toBe('error');
    await expectAccessible();
  });

  it('is out of date when its figure is', async () => {
    const card = await mount('indicator-card', {
      attributes: { indicator: 'alcohol-treatment' },
      data: westmereResults,
    });
    expect(card.getAttribute('state')).toBe('stale');
    await expect.element(page.getByText('Out of date', { exact: true })).toBeVisible();
  });

  it('says that there are no figures yet', async () => {
    const card = await mount('indicator-card', {
      attributes: { indicator: 'adaptations' },
      data: westmereResults,
    });
    expect(card.state).toBe('empty');
    await expect
      .element(page.getByRole('status').getByText('There is no figure for this measure up to 24/25-Q2.'))
      .toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Adaptations completed' })).toBeVisible();
  });

  it('fits 320 pixels, and 320 with the text spacing that readers may set', async () => {
    await page.viewport(320, 640);
    for (const { id } of westmereResults.indicators) {
      await mount('indicator-card', { attributes: { indicator: id }, data: westmereResults });
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    for (const { shadowRoot } of document.querySelectorAll('indicator-card')) {
      shadowRoot?.adoptedStyleSheets.push(spacing);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('writes no style attribute, which a strict policy refuses', async () => {
    for (const { id } of westmereResults.indicators) {
      await mount('indicator-card', { attributes: { indicator: id }, data: westmereResults });
    }
    expect([...everythingIn(document.body)].filter((element) => element.hasAttribute('style'))).toEqual([]);
  });
});
