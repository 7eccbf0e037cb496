import { english, evaluateScorecard, parseScorecard, type Words } from '@scorecard/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { mount } from './browser-test.fixtures.js';
import { useWords } from './page-words.js';
import { westmere } from './westmere.fixtures.js';
import './scorecard-rating/scorecard-rating.define.js';
import './scorecard-table/scorecard-table.define.js';

// The page's catalogue: a few Welsh words in the place of the English, to be told apart by.
const welsh: Words = {
  ...english,
  lang: 'cy',
  labels: {
    ...english.labels,
    ratings: { ...english.labels.ratings, green: 'Ar y targed' },
    states: { ...english.labels.states, loading: 'Wrthi’n llwytho…', empty: 'Dim ffigurau eto.' },
    columns: { ...english.labels.columns, measure: 'Mesur' },
  },
};

beforeEach(() => {
  useWords(welsh);
  document.documentElement.lang = 'en-GB';
});
afterEach(() => document.body.replaceChildren());

const table = (lang: string, data: unknown) => mount('scorecard-table', { data, attributes: { lang } });
const never = new Promise(() => {});

describe('a page’s own words', () => {
  it('are an element’s that has their lang, before there are figures and after', async () => {
    await table('cy', never);
    await expect.element(page.getByText('Wrthi’n llwytho…')).toBeInTheDocument();
    document.body.replaceChildren();
    const drawn = await table('cy', westmere);
    await expect.element(page.getByRole('columnheader', { name: 'Mesur' })).toBeVisible();
    expect(drawn.shadowRoot?.querySelector('.root')?.getAttribute('lang')).toBe('cy');
  });

  it('are those of the page’s lang, and of the language’s other tags', async () => {
    document.documentElement.lang = 'cy-GB';
    await mount('scorecard-rating', { attributes: { rating: 'green' } });
    await expect.element(page.getByText('Ar y targed')).toBeVisible();
  });

  it('follow a lang that changes', async () => {
    const mark = await mount('scorecard-rating', { attributes: { rating: 'green' } });
    await expect.element(page.getByText('On target')).toBeVisible();
    mark.lang = 'cy';
    await expect.element(page.getByText('Ar y targed')).toBeVisible();
  });

  it('give way to those that ready results bring', async () => {
    await table('cy', evaluateScorecard(parseScorecard(westmere)));
    await expect.element(page.getByRole('columnheader', { name: 'Measure' })).toBeVisible();
  });

  it('are not those of another language, which is in English', async () => {
    await table('fr', never);
    await expect.element(page.getByText('Loading figures…')).toBeInTheDocument();
  });
});

it('a whole report that is awaited keeps what stands below it out of sight, so that nothing is seen to jump', async () => {
  await page.viewport(1200, 800);
  const shifts: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
  });
  observer.observe({ type: 'layout-shift' });
  let answer: (results: unknown) => void = () => {};
  await table('en-GB', new Promise((resolve) => (answer = resolve)));
  const below = document.createElement('p');
  below.textContent = 'What the page says next';
  document.body.append(below);
  expect(below.getBoundingClientRect().top).toBeGreaterThanOrEqual(800);
  await new Promise(requestAnimationFrame);
  answer(evaluateScorecard(parseScorecard(westmere)));
  await expect.element(page.getByRole('table')).toBeVisible();
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.1);
});
