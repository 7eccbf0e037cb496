import type { ScorecardInput } from '@scorecard/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { everythingIn, expectAccessible, mount } from '../browser-test.fixtures.js';
import { longFigures, longWords, manyMeasures } from './table.fixtures.js';
import './scorecard-table.define.js';

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

const widths = [320, 480, 640, 768, 1000, 1200, 1400];

async function draw(
  data: ScorecardInput,
  width: number,
  attributes: Record<string, string> = {},
): Promise<Element> {
  await page.viewport(width, 800);
  const table = await mount('scorecard-table', { data, attributes });
  await vi.waitFor(() => expect(table.state).toBe('ready'), 20_000);
  await table.updateComplete;
  // Two frames: the first fits the table, the second has it drawn.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const place = table.shadowRoot?.querySelector('[part=region]');
  if (!place) throw new Error('No region');
  return place;
}

describe.each([
  ['figures of nine digits', longFigures],
  ['a title of 120 letters and a word of 120', longWords],
])('%s', (_, data) => {
  it.each(widths)('fit their place of %i px', async (width) => {
    const place = await draw(data, width);
    expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth + 1);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it.each([320, 768])('leave no text outside its box at %i px', async (width) => {
    const place = await draw(data, width);
    const right = place.getBoundingClientRect().right + 1;
    const outside = [...everythingIn(place)].filter(
      (element) => !element.closest('.vh, thead') && element.getBoundingClientRect().right > right,
    );
    expect(outside.map((element) => element.textContent.trim())).toEqual([]);
  });
});

it('says how many earlier periods there is no room for, and has them in the row’s table of figures', async () => {
  await draw(longFigures, 700);
  await expect.element(page.getByText(/earlier periods? (are|is) not shown/)).toBeVisible();
  await page.getByRole('button', { name: /^Rateable value/ }).click();
  await page.getByText('Table of figures').click();
  await expect.element(page.getByRole('cell', { name: '£185,307,745' })).toBeVisible();
  await expectAccessible();
});

/** A page of A4 within margins of 15 mm. */
const PAPER = 680;

describe('on paper, by the style sheet alone', () => {
  it.each([
    ...[3, 4, 5, 6, 7, 8, 10, 14].map((count) => ({
      name: `${count} periods`,
      data: manyMeasures(6, count),
      count,
    })),
    { name: 'figures of nine digits', data: longFigures, count: 5 },
    { name: 'a title of 120 letters', data: longWords, count: 5 },
  ])('$name fit the page, and every figure is there', async ({ data, count }) => {
    await emulate('print');
    const place = await draw(data, PAPER, { periods: String(count) });
    expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth + 1);
    const figures = [...place.querySelectorAll('.measure-row .value')];
    expect(figures.length).toBe(count * (data.indicators?.length ?? 0));
    expect(figures.filter((figure) => !figure.checkVisibility())).toEqual([]);
    const right = place.getBoundingClientRect().right + 1;
    expect(figures.filter((figure) => figure.getBoundingClientRect().right > right)).toEqual([]);
  });
});

it('keeps titles in sight, at a fair width, while it scrolls sideways', async () => {
  const place = await draw(longFigures, 700, { periods: '5' });
  expect(place.scrollWidth).toBeGreaterThan(place.clientWidth + 100);
  place.scrollLeft = 150;
  const title = place.querySelector('.measure-row .measure')?.getBoundingClientRect();
  expect(title?.left).toBeCloseTo(place.getBoundingClientRect().left, 0);
  expect(title?.width).toBeGreaterThanOrEqual(200);
});

it('marks that more is to come until the last column is reached', async () => {
  const place = await draw(longFigures, 700, { periods: '5' });
  await expect.poll(() => place.hasAttribute('data-more')).toBe(true);
  place.scrollLeft = place.scrollWidth;
  await expect.poll(() => place.hasAttribute('data-more')).toBe(false);
  place.scrollLeft = 0;
  await expect.poll(() => place.hasAttribute('data-more')).toBe(true);
});

it('marks that columns are past, whose figures fade out beside the titles', async () => {
  const place = await draw(longFigures, 700, { periods: '5' });
  const fade = () => {
    const title = place.querySelector('.measure-row .measure');
    return title && getComputedStyle(title, '::after').content;
  };
  await expect.poll(() => place.hasAttribute('data-more')).toBe(true);
  expect([place.hasAttribute('data-past'), fade()]).toEqual([false, 'none']);
  place.scrollLeft = 150;
  await expect.poll(() => place.hasAttribute('data-past')).toBe(true);
  expect(fade()).not.toBe('none');
});

it('gives words on the direction a fair width where it scrolls anyway', async () => {
  const place = await draw(longFigures, 700, { periods: '5' });
  await expect.poll(() => place.className).toContain('sideways');
  const verdict = place.querySelector('td.travel .verdict')?.getBoundingClientRect();
  expect(verdict?.width).toBeGreaterThanOrEqual(160);
});

it('keeps long figures apart', async () => {
  const place = await draw(longFigures, 1280);
  const values = [...place.querySelectorAll('.measure-row .value')].slice(0, 5);
  const boxes = values.map((value) => value.getBoundingClientRect());
  expect(boxes).toHaveLength(5);
  const gaps = boxes.slice(1).map(({ left }, i) => left - (boxes[i]?.right ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12);
});

it('takes the room back when there is room again', async () => {
  await draw(longFigures, 700);
  await page.viewport(1400, 800);
  await expect.poll(() => page.getByRole('columnheader', { name: /^Quarter/ }).elements().length).toBe(5);
});

it('keeps headings in sight, and what takes focus clear of them', async () => {
  const place = await draw(manyMeasures(60, 5), 1200);
  const heading = place.querySelector('th');
  const buttons = [...place.querySelectorAll('.toggle')];
  // A busy machine takes more frames to fit the table.
  await expect.poll(() => heading && getComputedStyle(heading).position).toBe('sticky');
  window.scrollTo(0, 2000);
  expect(heading?.getBoundingClientRect().top).toBe(0);
  for (const button of buttons.slice(0, 30).reverse()) {
    (button as HTMLElement).focus();
    const { top } = button.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(heading?.getBoundingClientRect().bottom ?? 0);
  }
});

it('lets headings go in a low window and among records', async () => {
  const place = await draw(manyMeasures(30, 5), 1200);
  const heading = place.querySelector('th');
  if (!heading) throw new Error('No heading');
  expect(getComputedStyle(heading).position).toBe('sticky');
  await page.viewport(1200, 400);
  expect(getComputedStyle(heading).position).toBe('static');
  await page.viewport(500, 800);
  expect(getComputedStyle(heading).position).toBe('static');
});

it('draws two thousand measures, all of them in the page', async () => {
  const place = await draw(manyMeasures(2000, 8), 1200);
  expect(place.querySelectorAll('[data-indicator]')).toHaveLength(2000);
}, 60_000);
