import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible, mount, next } from '../browser-test.fixtures.js';
import '../indicator-card/indicator-card.define.js';
import '../scorecard-report/scorecard-report.define.js';
import '../scorecard-summary/scorecard-summary.define.js';
import '../scorecard-table/scorecard-table.define.js';
import { westmereResults } from '../westmere.fixtures.js';
import { inspectionResults, scoreCardResults, strategyResults } from './grid.fixtures.js';
import './scorecard-grid.define.js';

beforeEach(async () => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
  await page.viewport(1280, 900);
});
afterEach(() => document.body.replaceChildren());

const data = scoreCardResults;
const draw = (attributes: Record<string, string> = {}) => mount('scorecard-grid', { data, attributes });
const tile = (name: string) => page.getByRole('article', { name, exact: true });

describe('<scorecard-grid>', () => {
  it('has every measure as an article named by its code and title, in a list under its theme', async () => {
    await draw();
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(data.title);
    for (const { id, title } of data.themes) {
      const measures = data.indicators.filter(({ theme }) => theme === id);
      await expect.element(page.getByRole('heading', { level: 3, name: title, exact: true })).toBeVisible();
      const tiles = page.getByRole('region', { name: title, exact: true }).getByRole('article');
      expect(tiles.elements()).toHaveLength(measures.length);
      for (const one of measures) {
        const name = `${one.code} ${one.title}`;
        await expect.element(page.getByRole('heading', { level: 4, name, exact: true })).toBeInTheDocument();
      }
    }
    await expect.element(page.getByText(data.labels.illustrativeLong)).toBeVisible();
    await expectAccessible();
  });

  it.each(data.indicators)('$code: its figure, verdict and series can be read', async (one) => {
    await draw({ theme: one.theme ?? '' });
    const article = tile(`${one.code} ${one.title}`);
    await expect.element(article.getByText(one.ratingText, { exact: true }).first()).toBeVisible();
    await expect.element(article.getByRole('img', { name: one.graphText, exact: true })).toBeVisible();
    const text = heard(article.element());
    expect(text).toContain(one.latest.text);
    expect(text).toContain(one.travel.judgementText);
    if ('difference' in one.travel) expect(text).toContain(`${one.travel.text} ${one.travel.sinceText}`);
    if (one.distance) expect(text).toContain(one.distance.text);
    for (const { name, text: figure } of one.comparisons) expect(text).toContain(`${name} ${figure}`);
  });

  it('reads in the order of the verdict, then the evidence', async () => {
    await draw({ theme: 'achieving' });
    expect(
      heard(
        tile(
          '1.2 Early years, children with special educational needs: a good level of development',
        ).element(),
      ),
    ).toBe(
      '1.2 Early years, children with special educational needs: a good level of development ' +
        '22.8% AY23/24 September 2023 to August 2024 On target ' +
        'Improved , up 2.5 percentage points (12.3%) since AY22/23 ' +
        'Target 22.0% 0.8 percentage points better than target ' +
        'National average 19.9% Ours is better Northern Vale 18.7% Ours is better Similar councils 20.4% Ours is better',
    );
  });

  it('lists what each theme is after under its heading', async () => {
    await draw();
    const lists = page.getByRole('list', { name: 'Priorities' });
    expect(lists.elements().map((one) => one.querySelectorAll('li').length)).toEqual([3, 3, 3, 3]);
    await expect.element(lists.first().getByText('Every child starts school ready to learn.')).toBeVisible();
  });

  it('shows big numbers without rows for what they haven’t', async () => {
    await mount('scorecard-grid', { data: strategyResults });
    const schools = tile('Schools');
    await expect.element(schools.getByText('102')).toBeVisible();
    expect(heard(schools.element())).not.toMatch(/target|compared/i);
    const children = tile('Children by special educational needs').element();
    expect(heard(children)).toContain('With a plan 1,432 3.6%');
  });

  it('shows a grade with the one before and its day', async () => {
    await mount('scorecard-grid', { data: inspectionResults });
    const text = heard(tile('Overall effectiveness of one school').element());
    expect(text).toMatch(/Good 4 May 2022 .*Improved.*from Requires improvement, 27 November 2018/);
  });

  it.each([
    [null, 2],
    ['1', 1],
    ['4', 4],
  ])('heading-level=%s => level %i, themes and tiles below', async (value, level) => {
    await draw(value ? { 'heading-level': value } : {});
    await expect.element(page.getByRole('heading', { level, name: data.title })).toBeVisible();
    await expect.element(page.getByRole('heading', { level: level + 1, name: 'Heard' })).toBeVisible();
    await expect.element(page.getByRole('heading', { level: level + 2, name: /^3.1 / })).toBeVisible();
  });

  it('shows one theme, or says that there is none such', async () => {
    await draw({ theme: 'Happy', label: 'How happy they are' });
    await expect.element(page.getByRole('heading', { level: 2, name: 'How happy they are' })).toBeVisible();
    expect(page.getByRole('article').elements()).toHaveLength(9);
    await draw({ theme: 'hapy' });
    await expect.element(page.getByRole('status').getByText(/There is no theme “hapy”/)).toBeVisible();
  });
});

describe('a title', () => {
  it('is words where the page has nowhere to lead', async () => {
    await draw({ theme: 'happy' });
    await expect.element(tile('4.1 Children in low-income families')).toBeVisible();
    expect(page.getByRole('button').elements()).toEqual([]);
  });

  it('moves focus to the row of a table that comes later, by keyboard alone', async () => {
    const grid = await mount('scorecard-grid', { data: westmereResults, attributes: { theme: 'finance' } });
    const table = await mount('scorecard-table', { data: westmereResults, attributes: { tools: 'none' } });
    await expect.element(page.getByRole('article').getByRole('button').first()).toBeVisible();
    const chosen = next(document, 'scorecard-select');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect((await chosen).detail).toEqual({ indicator: 'council-tax' });
    expect((await chosen).target).toBe(grid);
    expect(document.activeElement).toBe(table);
  });

  it('is a button only where a table or card holds its measure', async () => {
    await mount('scorecard-grid', { data: westmereResults });
    await mount('scorecard-table', {
      data: westmereResults,
      attributes: { theme: 'finance', tools: 'none' },
    });
    const held = westmereResults.indicators.filter(({ theme }) => theme === 'finance');
    const buttons = page.getByRole('article').getByRole('button');
    await expect.poll(() => buttons.elements().length).toBe(held.length);
  });

  it('becomes a button when the figures of the table come, and words when the table has gone', async () => {
    const grid = await mount('scorecard-grid', { data: westmereResults, attributes: { theme: 'finance' } });
    const table = await mount('scorecard-table', { attributes: { tools: 'none' } });
    const buttons = page.getByRole('article').getByRole('button');
    expect(buttons.elements()).toEqual([]);
    table.data = westmereResults;
    await expect.element(buttons.first()).toBeVisible();
    table.remove();
    const title = buttons.first().element().parentElement;
    await buttons.first().click();
    await expect.poll(() => buttons.elements()).toEqual([]);
    expect(grid.shadowRoot?.activeElement).toBe(title);
  });

  it('leads to the row of a whole report', async () => {
    await mount('scorecard-grid', { data: westmereResults, attributes: { theme: 'finance' } });
    const report = await mount('scorecard-report', { data: westmereResults });
    await page.getByRole('article').getByRole('button').first().click();
    expect(document.activeElement).toBe(report);
  });

  it('moves focus to a card', async () => {
    await mount('scorecard-grid', { data: westmereResults });
    const card = await mount('indicator-card', {
      data: westmereResults,
      attributes: { indicator: 'agency-social-workers' },
    });
    await page.getByRole('button', { name: '1.2 Agency social workers' }).click();
    expect(document.activeElement).toBe(card);
  });

  it('only tells a page that shows the measure its own way', async () => {
    const grid = await draw({ theme: 'happy', selectable: '' });
    const chosen = next(grid, 'scorecard-select');
    await page.getByRole('button', { name: '4.1 Children in low-income families' }).click();
    expect((await chosen).detail).toEqual({ indicator: 'low-income' });
  });
});

it('takes the focus of a summary to the tile, where the page has no table or card', async () => {
  await mount('scorecard-summary', { data: westmereResults });
  const grid = await mount('scorecard-grid', { data: westmereResults });
  await page.getByRole('button', { name: 'Agency social workers' }).first().click();
  expect(document.activeElement).toBe(grid);
  expect(grid.shadowRoot?.activeElement?.textContent).toContain('Agency social workers');
  expect(grid.focusIndicator('nothing')).toBe(false);
});

/** What is told of an element, in order, without what is hidden from a screen reader. */
function heard(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (texts.nextNode()) parts.push(texts.currentNode.textContent ?? '');
  return parts.join(' ').replace(/\s+/g, ' ').replace(' %', '%').trim();
}
