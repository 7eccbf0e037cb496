import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, mount, next } from '../browser-test.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import { tagFigures } from './card.fixtures.js';
import './indicator-card.define.js';

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
});
afterEach(() => document.body.replaceChildren());

describe('<indicator-card> with figures of its own', () => {
  it('draws and judges them', async () => {
    const loaded = next(document, 'scorecard-load');
    const card = await mount('indicator-card', { attributes: tagFigures });
    await loaded;
    const article = page.getByRole('article', { name: 'Children seen in time' });
    await expect.element(article.getByText('On target', { exact: true }).first()).toBeVisible();
    await expect.element(article.getByText('Up 3 percentage points (3.7%) since 24/25-Q1')).toBeVisible();
    await expect.element(article.getByText('Illustrative figures')).toBeVisible();
    expect(card.state).toBe('ready');
    await expectAccessible();
  });

  it('draws them anew when one changes', async () => {
    const card = await mount('indicator-card', { attributes: tagFigures });
    await expect.element(page.getByText('On target', { exact: true }).first()).toBeVisible();
    card.setAttribute('value', '70%');
    await expect.element(page.getByText('Off target', { exact: true }).first()).toBeVisible();
  });

  it('says what is wrong with one, and keeps what stands inside the tag', async () => {
    const words = document.createElement('p');
    words.textContent = 'Most children were seen in time.';
    const card = await mount('indicator-card', {
      attributes: { ...tagFigures, value: 'most' },
      content: [words],
    });
    const status = page.getByRole('status');
    await expect.element(status.getByText(/“most” is not a figure: write it like 85, 67%/)).toBeVisible();
    await expect.element(page.getByText('Most children were seen in time.')).toBeVisible();
    expect(card.state).toBe('error');
  });

  it('is headed by its label where its figure can’t be read', async () => {
    for (const label of ['Bins collected', 'Roads mended'])
      await mount('indicator-card', {
        attributes: { ...tagFigures, label, value: '1.2m', 'heading-level': '2' },
      });
    for (const name of ['Bins collected', 'Roads mended']) {
      const card = page.getByRole('article', { name });
      await expect.element(card.getByRole('heading', { level: 2, name })).toBeVisible();
      await expect.element(card.getByText('These figures could not be read.')).toBeVisible();
      await expect.element(card.getByText(/“1.2m” is not a figure: write it out, 1200000/)).toBeVisible();
    }
    await expectAccessible();
  });

  it.each([[[]], [['Most children were seen in time.']]])(
    'without a value asks for it, and says nothing of what could be read: %j',
    async (words) => {
      const { label, period } = tagFigures;
      const content = words.map((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        return paragraph;
      });
      const card = await mount('indicator-card', { attributes: { label: label!, period: period! }, content });
      const status = page.getByRole('status');
      await expect.element(status.getByText(/This is needed: write it like value="85%"/)).toBeVisible();
      await expect.element(status.getByText('value attribute')).toBeVisible();
      await expect.element(page.getByText(/What could be read is shown/)).not.toBeInTheDocument();
      expect(card.state).toBe('error');
    },
  );

  it('without figures never says that some are shown', async () => {
    const words = document.createElement('p');
    words.textContent = 'Most children were seen in time.';
    const card = await mount('indicator-card', { content: [words] });
    await expect.element(page.getByText(/^Nothing says where the figures are/)).toBeVisible();
    await expect.element(page.getByText(/could be read is shown/)).not.toBeInTheDocument();
    expect(card.state).toBe('empty');
  });

  it('keeps a target that nothing is judged by, and says why not', async () => {
    await mount('indicator-card', {
      attributes: { ...tagFigures, polarity: 'Good', previous: '' },
    });
    const card = page.getByRole('article', { name: 'Children seen in time' });
    await expect.element(card.getByText('Target 82%', { exact: true })).toBeVisible();
    await expect.element(card.getByText('quarterly', { exact: true })).toBeVisible();
    await card.getByText('Why this rating').click();
    await expect
      .element(card.getByText(/^What is needed to judge this measure is missing or could not be read/))
      .toBeVisible();
    await expectAccessible();
  });

  it('says of which period its target is where the figure shown is of the one before', async () => {
    await mount('indicator-card', {
      attributes: { ...tagFigures, value: 'n/a', previous: '80%', target: '82%' },
    });
    const card = page.getByRole('article', { name: 'Children seen in time' });
    await expect.element(card.getByText('No target for 24/25-Q1:', { exact: true })).toBeVisible();
    await expect.element(card.getByText('the one for 24/25-Q2 is 82%', { exact: true })).toBeVisible();
  });

  it('leaves them where there are figures to read', async () => {
    await mount('indicator-card', {
      attributes: { ...tagFigures, indicator: 'assessments-in-time' },
      data: westmereResults,
    });
    await expect.element(page.getByText('High is good', { exact: false }).first()).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Children seen in time' })).toBeVisible();
    await expect.element(page.getByText('Improved in each of the last 5 quarters.')).toBeVisible();
  });
});
