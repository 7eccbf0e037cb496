import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, mount, next } from './browser-test.fixtures.js';
import './indicator-card/indicator-card.define.js';
import './scorecard-trend/scorecard-trend.define.js';
import { westmere, westmereResults } from './westmere.fixtures.js';

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const indicator = 'assessments-in-time';
const attributes = { indicator };

function answer(body: string, status = 200): Response {
  return new Response(body, { status });
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

describe('where figures come from', () => {
  it('takes inline JSON', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(westmereResults);
    await mount('indicator-card', { attributes, content: [script] });
    await expect.element(page.getByRole('article', { name: 'Assessments finished in time' })).toBeVisible();
  });

  it('prefers data to inline JSON and inline JSON to src', async () => {
    const fetching = vi.spyOn(window, 'fetch');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ ...westmereResults, indicators: [] });
    await mount('indicator-card', {
      attributes: { ...attributes, src: 'a.json' },
      content: [script],
      data: westmereResults,
    });
    await expect.element(page.getByRole('article', { name: 'Assessments finished in time' })).toBeVisible();
    expect(fetching).not.toHaveBeenCalled();
  });

  it('asks an address once for all the elements that name it', async () => {
    const fetching = vi
      .spyOn(window, 'fetch')
      .mockImplementation(async () => answer(JSON.stringify(westmereResults)));
    await mount('indicator-card', { attributes: { indicator, src: 'shared.json' } });
    await mount('indicator-card', { attributes: { indicator: 're-referrals', src: './shared.json' } });
    await expect.element(page.getByRole('article', { name: 'Assessments finished in time' })).toBeVisible();
    await expect.element(page.getByRole('article', { name: /^Re-referrals/ })).toBeVisible();
    expect(fetching).toHaveBeenCalledTimes(1);
  });

  it('works out CSV and JSON, told apart by content', async () => {
    const csv = 'Measure,Good is,24/25-Q1,24/25-Q2,Target\nBins emptied on time,High,82%,85%,82%\n';
    vi.spyOn(window, 'fetch').mockImplementation(async (url) =>
      answer(String(url).includes('csv') ? csv : JSON.stringify(westmere)),
    );
    await mount('indicator-card', { attributes: { src: 'figures.csv' } });
    await mount('indicator-card', { attributes: { indicator, src: 'document' } });
    await expect.element(page.getByRole('article', { name: 'Bins emptied on time' })).toBeVisible();
    await expect.element(page.getByRole('article', { name: 'Assessments finished in time' })).toBeVisible();
  });

  it('waits for a promise, busy meanwhile, and tells when it has drawn', async () => {
    let resolve: (value: unknown) => void = () => {};
    const data = new Promise((done) => (resolve = done));
    const card = await mount('indicator-card', { attributes, data });
    expect(card.state).toBe('loading');
    expect(card.shadowRoot?.querySelector('[aria-busy="true"]')).not.toBeNull();
    await expectAccessible();
    const loaded = next(document, 'scorecard-load');
    resolve(westmereResults);
    expect((await loaded).detail).toMatchObject({ results: westmereResults, problems: [] });
    expect(card.state).toBe('ready');
    expect(card.shadowRoot?.querySelector('[aria-busy="true"]')).toBeNull();
  });

  it('draws the newer figures, however late the older ones come', async () => {
    let resolve: (value: unknown) => void = () => {};
    const card = await mount('indicator-card', { attributes, data: new Promise((done) => (resolve = done)) });
    card.data = westmereResults;
    await card.updateComplete;
    resolve({ ...westmereResults, indicators: [] });
    await new Promise((done) => setTimeout(done));
    await expect.element(page.getByRole('article', { name: 'Assessments finished in time' })).toBeVisible();
  });
});

describe('when something is wrong', () => {
  it('says so in a sentence, with the reason, and can try again', async () => {
    const fetching = vi.spyOn(window, 'fetch').mockImplementation(async () => answer('', 503));
    const failed = next(document, 'scorecard-error');
    const card = await mount('indicator-card', { attributes: { indicator, src: 'later.json' } });
    expect((await failed).detail).toMatchObject({ message: 'These figures could not be loaded.' });
    await expect
      .element(page.getByRole('status').getByText(/These figures could not be loaded\./))
      .toBeVisible();
    await expect.element(page.getByText(/The server answered 503/)).toBeVisible();
    await expectAccessible();

    fetching.mockImplementation(async () => answer(JSON.stringify(westmereResults)));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('article', { name: 'Assessments finished in time' })).toBeVisible();
    expect(card.state).toBe('ready');
  });

  it('says that an address answered with a web page', async () => {
    vi.spyOn(window, 'fetch').mockImplementation(async () => answer('<!doctype html><title>Sign in</title>'));
    await mount('indicator-card', { attributes: { indicator, src: 'page.json' } });
    await expect.element(page.getByText(/answered with a web page/)).toBeInTheDocument();
  });

  it('draws what can be read and lists what can’t, with its place', async () => {
    const indicators = westmere.indicators.map((one) =>
      one.id === 're-referrals' ? { ...one, polarity: 'up' } : one,
    );
    const loaded = next(document, 'scorecard-load');
    const card = await mount('indicator-card', { attributes, data: { ...westmere, indicators } });
    expect((await loaded).detail.problems[0]).toMatchObject({ place: 'indicators[2].polarity' });
    expect(card.state).toBe('partial');
    await expect.element(page.getByText(/^One problem was found in these figures/)).toBeVisible();
    await expect.element(page.getByText('indicators[2].polarity')).toBeVisible();
    await expect.element(page.getByRole('article', { name: 'Assessments finished in time' })).toBeVisible();
    await expectAccessible();
  });

  it('keeps the last good figures', async () => {
    const card = await mount('indicator-card', { attributes, data: westmereResults });
    card.data = { kind: 'scorecard-results' };
    await card.updateComplete;
    expect(card.state).toBe('error');
    await expect
      .element(page.getByRole('status').getByText(/Showing the figures read before\./))
      .toBeVisible();
    await expect.element(page.getByText('85%').first()).toBeVisible();
    await expectAccessible();
  });

  it.each([
    ['nonsense', { kind: 'scorecard-results', version: 1, indicators: [{ id: indicator }] }],
    ['a number', 7],
  ])('never throws nor goes blank: %s', async (_, data) => {
    const card = await mount('indicator-card', { attributes, data });
    await vi.waitFor(() => expect(card.state).toBe('error'));
    await expect
      .element(page.getByRole('status').getByText(/These figures could not be read\./))
      .toBeVisible();
  });

  it('holds no measure under the title of a card that only says why it isn’t drawn', async () => {
    const nonsense = { kind: 'scorecard-results', version: 1, indicators: [{ id: indicator }] };
    const card = await mount('indicator-card', { attributes: { indicator, label: 'Bins' }, data: nonsense });
    await expect.element(page.getByRole('article', { name: 'Bins' })).toBeVisible();
    expect([card.holdsIndicator(indicator), card.focusIndicator(indicator)]).toEqual([false, false]);
    card.data = westmereResults;
    await card.updateComplete;
    expect([card.holdsIndicator(indicator), card.focusIndicator(indicator)]).toEqual([true, true]);
  });

  it('never goes blank where results lack words that it draws with, as those of an earlier edition may', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const results = structuredClone(westmereResults);
    Reflect.deleteProperty(results.labels.chart, 'downloadAs');
    const failed = next(document, 'scorecard-error');
    const trend = await mount('scorecard-trend', { attributes, data: results });
    expect((await failed).detail.problems).toMatchObject([{ code: 'bad-results' }]);
    expect(trend.state).toBe('error');
    await expect.element(page.getByText(/^These results are incomplete, or were made for/)).toBeVisible();
    await expectAccessible();

    trend.data = westmereResults;
    await expect.element(page.getByRole('heading', { name: 'Assessments finished in time' })).toBeVisible();
    expect(trend.state).toBe('ready');
  });

  it('shows the author’s fallback until it is drawn and whenever it can’t be', async () => {
    const words = '85% of assessments were finished in time.';
    let reject: (error: Error) => void = () => {};
    const data = new Promise((_, no) => (reject = no));
    const card = await mount('indicator-card', { attributes, data, content: [paragraph(words)] });
    await expect.element(page.getByText(words)).toBeVisible();
    reject(new Error('The warehouse is closed.'));
    await vi.waitFor(() => expect(card.state).toBe('error'));
    await expect.element(page.getByText(words)).toBeVisible();
    card.data = westmereResults;
    await card.updateComplete;
    await expect.element(page.getByText(words)).not.toBeVisible();
  });
});
