import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { allTags } from './all-tags.js';
import { next } from './browser-test.fixtures.js';
import './define.js';
import { drawAsked, tellHeight } from './embed-page.js';
import { useWords } from './page-words.js';

const src = encodeURIComponent('/examples/sefton/corporate.json');
let main: HTMLElement;

beforeEach(() => {
  main = document.createElement('main');
  document.body.replaceChildren(main);
  document.documentElement.lang = 'en-GB';
  document.title = 'Performance figures';
});
afterEach(() => document.body.replaceChildren());

it('draws the element that the address names, with its figures, and takes its title for the page', async () => {
  drawAsked(main, `?element=indicator-card&src=${src}&indicator=agency-social-workers`, allTags);
  await next(main, 'scorecard-load');
  await expect.element(page.getByRole('article', { name: 'Agency social workers' })).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Agency social workers' })).toBeVisible();
  expect(document.title).toBe('Agency social workers');
});

it('the page’s title is the report’s, or the label’s, where no one measure is asked for', async () => {
  drawAsked(main, `?element=scorecard-table&src=${src}&theme=finance`, allTags);
  await next(main, 'scorecard-load');
  expect(document.title).toBe('Corporate performance');
  drawAsked(main, `?element=scorecard-table&src=${src}&theme=finance&label=Money`, allTags);
  await next(main, 'scorecard-load');
  expect(document.title).toBe('Money');
});

it('passes each of the element’s own settings on', () => {
  drawAsked(main, `?element=scorecard-table&src=a.json&theme=children&period=24%2F25-Q2&periods=3`, allTags);
  const table = main.querySelector('scorecard-table');
  expect(table?.getAttributeNames().sort()).toEqual(['heading-level', 'period', 'periods', 'src', 'theme']);
  expect(table?.getAttribute('period')).toBe('24/25-Q2');
  drawAsked(main, `?element=indicator-card&src=a.json&heading-level=3`, allTags);
  expect(main.querySelector('indicator-card')?.getAttribute('heading-level')).toBe('3');
});

it('says what it was asked that it can’t do, and draws the rest', () => {
  drawAsked(main, '?element=trend-sparkline&src=a.json&indicater=x&onclick=alert(1)', allTags);
  expect(main.querySelector('trend-sparkline')?.getAttributeNames()).not.toContain('onclick');
  const sentences = [...main.querySelectorAll('p')].map(({ textContent }) => textContent);
  expect(sentences).toHaveLength(2);
  expect(sentences[0]).toMatch(
    /^“indicater” in this page’s address was left out\. trend-sparkline takes .*indicator/,
  );
});

it.each([
  ['', /^Say in this page’s address which element to show, as \?element=indicator-card&src=figures\.json\.$/],
  ['?src=a.json', /^Say in this page’s address which element/],
  ['?element=script&src=a.js', /^There is no element “script”\. Use one of indicator-card, /],
  [
    '?element=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    /^There is no element “<img src=x onerror=alert\(1\)>”/,
  ],
])('%s => %s', (search, said) => {
  drawAsked(main, search, allTags);
  expect(main.children).toHaveLength(1);
  expect(main.querySelector('p')?.textContent).toMatch(said);
});

it('has the language that the address asks for, or else that of the figures; nothing else of it', async () => {
  drawAsked(main, `?element=indicator-card&src=${src}&indicator=re-referrals&lang=cy`, allTags);
  expect(document.documentElement.lang).toBe('cy');
  await next(main, 'scorecard-load');
  expect(document.documentElement.lang).toBe('cy');
  document.documentElement.lang = 'fr';
  drawAsked(main, `?element=indicator-card&src=${src}&indicator=re-referrals&lang=%22%3E`, allTags);
  expect(document.documentElement.lang).toBe('fr');
  drawAsked(main, `?element=indicator-card&src=${src}&indicator=re-referrals`, allTags);
  await next(main, 'scorecard-load');
  expect(document.documentElement.lang).toBe('en-GB');
});

it('its own sentences are of the page’s words', async () => {
  const { english } = await import('@scorecard/core');
  const { labels } = english;
  const states = { ...labels.states, whichElement: 'Pa elfen? {example}' };
  useWords({ ...english, lang: 'cy', labels: { ...labels, states } });
  drawAsked(main, '?lang=cy', allTags);
  expect(main.textContent).toMatch(/^Pa elfen\? /);
});

it('tells the page around it its height, whenever that changes', async () => {
  const around = { postMessage: vi.fn() };
  tellHeight(around);
  await vi.waitFor(() => expect(around.postMessage).toHaveBeenCalledTimes(1));
  const heightOf = () => (around.postMessage.mock.lastCall?.[0] as { height: number }).height;
  const before = heightOf();
  const tall = document.createElement('div');
  tall.style.setProperty('height', '3000px');
  main.append(tall);
  await vi.waitFor(() => expect(around.postMessage).toHaveBeenCalledTimes(2));
  expect(heightOf()).toBeGreaterThan(before + 1000);
  expect(around.postMessage.mock.lastCall?.[0]).toEqual({ type: 'scorecard-height', height: heightOf() });
});
