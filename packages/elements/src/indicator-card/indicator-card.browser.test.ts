import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { everythingIn, expectAccessible, mount } from '../browser-test.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import { cardResults } from './card.fixtures.js';
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

describe('<indicator-card> by the room it has', () => {
  const everyCard = [
    ...westmereResults.indicators.map(({ id }) => ({ id, data: westmereResults })),
    ...cardResults.indicators.map(({ id }) => ({ id, data: cardResults })),
  ];

  it.each([200, 320, 600, 1200])('holds every text within its box at %i pixels', async (width) => {
    await page.viewport(1280, 800);
    document.body.style.width = `${width}px`;
    for (const { id, data } of everyCard) {
      const card = await mount('indicator-card', { attributes: { indicator: id }, data });
      for (const details of card.renderRoot.querySelectorAll('details')) details.open = true;
      const { left, right } = card.getBoundingClientRect();
      for (const element of card.renderRoot.querySelectorAll(
        'p, li, b, small, [part=title], table.comparison',
      )) {
        const box = element.getBoundingClientRect();
        expect(box.right, `${id}: ${element.textContent}`).toBeLessThanOrEqual(right + 1);
        expect(box.left).toBeGreaterThanOrEqual(left - 1);
        if (element.checkVisibility())
          expect(element.scrollWidth, `${id}: ${element.textContent}`).toBeLessThanOrEqual(
            element.clientWidth + 1,
          );
      }
      card.remove();
    }
    document.body.removeAttribute('style');
  });

  it.each([
    [200, false],
    [320, false],
    [600, true],
    [1200, true],
  ])('at %i pixels sets the graph beside the verdict: %s', async (width, isBeside) => {
    await page.viewport(1280, 800);
    document.body.style.width = `${width}px`;
    await mount('indicator-card', { attributes, data: westmereResults });
    const graph = page
      .getByRole('img', { name: /^Assessments/ })
      .first()
      .element()
      .getBoundingClientRect();
    const verdict = page.getByText('On target', { exact: true }).first().element().getBoundingClientRect();
    expect(graph.left > verdict.right).toBe(isBeside);
    document.body.removeAttribute('style');
  });

  it('keeps a width of its own where its place has none to give', async () => {
    const row = document.createElement('div');
    row.style.display = 'flex';
    document.body.append(row);
    const card = await mount('indicator-card', { attributes, data: westmereResults });
    row.append(card);
    expect(card.getBoundingClientRect().width).toBeGreaterThan(300);
  });

  it('keeps its comparisons a table where they stand as blocks', async () => {
    document.body.style.width = '200px';
    await mount('indicator-card', { attributes: { indicator: 'business-premises' }, data: cardResults });
    const table = page.getByRole('table', { name: /^Compared with Westmere/ });
    const row = table.getByRole('row', { name: /Statistical neighbours/ });
    await expect.element(row.getByRole('rowheader')).toBeVisible();
    await expect.element(row.getByRole('cell', { name: 'better' })).toBeVisible();
    await expectAccessible();
    document.body.removeAttribute('style');
  });

  it('opens earlier commentary on request', async () => {
    await mount('indicator-card', { attributes: { indicator: 'business-premises' }, data: cardResults });
    await expect.element(page.getByText('by January 2025', { exact: false })).toBeVisible();
    const earlier = page.getByText('Nothing out of the ordinary.');
    await expect.element(earlier).not.toBeVisible();
    await page.getByText('Earlier commentary').click();
    await expect.element(earlier).toBeVisible();
  });
});
