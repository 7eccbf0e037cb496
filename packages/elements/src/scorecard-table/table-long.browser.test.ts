import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { everythingIn, expectAccessible, mount, next } from '../browser-test.fixtures.js';
import type { ScorecardTable } from './scorecard-table.js';
import { longFigures, longWords, manyMeasures } from './table.fixtures.js';
import './scorecard-table.define.js';

const many = manyMeasures(200, 8);
/** Two hundred measures, and among them figures of nine digits and words of 120 letters. */
const mixed = {
  ...many,
  indicators: [many, longFigures, longWords].flatMap(({ indicators }) => indicators ?? []),
};

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
});
afterEach(async () => {
  document.body.replaceChildren();
  await emulate('');
});

async function emulate(media: string): Promise<void> {
  const session = cdp() as { send?: (method: string, params: object) => Promise<unknown> };
  await session.send?.('Emulation.setEmulatedMedia', { media });
}

async function draw(width: number, attributes = {}, data: unknown = mixed): Promise<ScorecardTable> {
  await page.viewport(width, 800);
  const table = await mount('scorecard-table', { data, attributes });
  await vi.waitFor(() => expect(table.state).toBe('ready'), 20_000);
  await table.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return table;
}

function placeOf(table: ScorecardTable): Element {
  const place = table.shadowRoot?.querySelector('[part=region]');
  if (!place) throw new Error('No region');
  return place;
}

const sides = (element: Element) => {
  const { left, right } = element.getBoundingClientRect();
  return [Math.round(left), Math.round(right)];
};

it('draws the top at once and the rest between answers to its reader, and says that it is at it', async () => {
  await page.viewport(1280, 800);
  const table = await mount('scorecard-table', {});
  const drawn = next(table, 'scorecard-load');
  table.data = mixed;
  await drawn;
  expect(placeOf(table).getAttribute('aria-busy')).toBe('true');
  const early = table.shadowRoot?.querySelectorAll('[data-indicator]').length ?? 0;
  expect(early).toBeGreaterThan(20);
  expect(early).toBeLessThan(mixed.indicators.length);
  await table.updateComplete;
  expect(table.shadowRoot?.querySelectorAll('[data-indicator]')).toHaveLength(mixed.indicators.length);
  expect(placeOf(table).hasAttribute('aria-busy')).toBe(false);
});

describe.each([640, 900, 1280])('at %i px', (width) => {
  it('the cells of far rows stand under their headings', async () => {
    const table = await draw(width, { periods: '5' });
    const headings = [...placeOf(table).querySelectorAll('thead th')].map(sides);
    const rows = [...placeOf(table).querySelectorAll('.measure-row')];
    for (const i of [0, 100, 199]) {
      rows[i]?.scrollIntoView();
      expect([...(rows[i]?.children ?? [])].map(sides)).toEqual(headings);
    }
  });

  it('it fits its place, and no text leaves its cell', async () => {
    const table = await draw(width);
    const place = placeOf(table);
    expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth + 1);
    const outside = [...place.querySelectorAll('.measure-row')].slice(-40).flatMap((row) => {
      row.scrollIntoView();
      return [...row.children].filter((cell) => {
        const [, edge = 0] = sides(cell);
        const isSeen = (one: Element) => !one.closest('.vh, .markers') && sides(one)[0] !== sides(one)[1];
        return [...everythingIn(cell)].some((one) => isSeen(one) && (sides(one)[1] ?? 0) > edge + 1);
      });
    });
    expect(outside.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).toEqual([]);
  });
});

it.each([320, 480])('is records at %i px, within the page', async (width) => {
  const table = await draw(width);
  const rows = [...placeOf(table).querySelectorAll('.measure-row')];
  rows[150]?.scrollIntoView();
  const shown = rows[150]?.querySelector('.period.latest');
  expect(shown?.checkVisibility()).toBe(true);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

it('with as many periods as asked for scrolls in its region, rows and all', async () => {
  const table = await draw(800, { periods: '8' });
  const place = placeOf(table);
  expect(place.getAttribute('tabindex')).toBe('0');
  const row = place.querySelector('.measure-row');
  expect(row?.getBoundingClientRect().width).toBeCloseTo(place.scrollWidth, -1);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(800);
});

it('takes the columns of a new width', async () => {
  const table = await draw(1280);
  await page.viewport(900, 800);
  const heading = () => placeOf(table).querySelector('thead .trend');
  await expect.poll(() => sides(heading() ?? table)[1]).toBeLessThanOrEqual(900);
  const cell = placeOf(table).querySelector('.measure-row .trend');
  expect(cell && sides(cell)).toEqual(sides(heading() ?? table));
  expect(table.shadowRoot?.querySelectorAll('[data-indicator]')).toHaveLength(mixed.indicators.length);
});

it('takes the columns of letters that a reader sets wider', async () => {
  const table = await draw(1280, {}, manyMeasures(160, 5));
  const place = placeOf(table);
  const before = sides(place.querySelector('thead .travel') ?? place);
  const spacing = new CSSStyleSheet();
  spacing.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
  table.shadowRoot?.adoptedStyleSheets.push(spacing);
  await expect.poll(() => sides(place.querySelector('thead .travel') ?? place)).not.toEqual(before);
  const [row] = place.querySelectorAll('.measure-row');
  for (const cell of row?.children ?? []) expect(cell.scrollWidth).toBeLessThanOrEqual(cell.clientWidth + 1);
});

it('find-in-page finds what is out of sight', async () => {
  await draw(1280);
  expect((window as unknown as { find: (text: string) => boolean }).find('Measure 199 of')).toBe(true);
  expect(window.scrollY).toBeGreaterThan(2000);
});

it('brings a far row into sight and focus, clear of the headings', async () => {
  const table = await draw(1280);
  expect(table.focusIndicator('measure-198')).toBe(true);
  const focused = table.shadowRoot?.activeElement;
  expect(focused?.textContent.trim()).toBe('Measure 199 of what the council does');
  const { top = 0, bottom = 0 } = focused?.getBoundingClientRect() ?? {};
  const heading = placeOf(table).querySelector('thead')?.getBoundingClientRect();
  expect(top).toBeGreaterThan(heading?.bottom ?? 0);
  expect(bottom).toBeLessThan(800);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Table of figures')).toBeVisible();
});

it('passes axe', async () => {
  await draw(1280, {}, manyMeasures(160, 3));
  await expectAccessible();
});

it('keeps the focus and every row when sorted, filtered and ungrouped', async () => {
  const table = await draw(1280, { tools: 'open' });
  const button = page.getByRole('button', { name: 'Quarter 2 2024/25' });
  await button.click();
  expect(table.shadowRoot?.activeElement).toBe(button.element());
  await page.getByRole('searchbox').fill('rateable');
  await expect.element(page.getByRole('button', { name: /^Rateable value/ })).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('checkbox', { name: 'Group by theme' }).click();
  await table.updateComplete;
  expect(table.shadowRoot?.querySelectorAll('[data-indicator]')).toHaveLength(mixed.indicators.length);
});

it('is one table again on paper, with every row laid out', async () => {
  await emulate('print');
  const table = await draw(680);
  const rows = [...placeOf(table).querySelectorAll('.measure-row')];
  expect(rows).toHaveLength(mixed.indicators.length);
  expect(rows.every((row) => getComputedStyle(row).contentVisibility === 'visible')).toBe(true);
});
