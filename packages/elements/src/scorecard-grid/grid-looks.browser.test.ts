import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { everythingIn, mount } from '../browser-test.fixtures.js';
import { longDocument } from '../report.fixtures.js';
import { longFigures, longWords } from '../scorecard-table/table.fixtures.js';
import { scoreCardResults, threeHundred } from './grid.fixtures.js';
import './scorecard-grid.define.js';

beforeEach(async () => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
  await page.viewport(1280, 900);
});
afterEach(async () => {
  await emulate({ media: '', features: [] });
  document.body.replaceChildren();
});

type Media = { media?: string; features?: { name: string; value: string }[] };

const emulate = (options: Media) =>
  (cdp() as unknown as { send(method: string, options: Media): Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    options,
  );

const draw = (attributes: Record<string, string> = {}) =>
  mount('scorecard-grid', { data: scoreCardResults, attributes });

describe('how it fits', () => {
  it.each([
    [320, 1],
    [768, 3],
    [1280, 5],
  ])('at %i px there are %i tiles side by side', async (width, columns) => {
    await page.viewport(width, 800);
    await draw({ theme: 'achieving' });
    const tops = page
      .getByRole('article')
      .elements()
      .map((one) => one.getBoundingClientRect().top);
    expect(tops.filter((top) => top === tops[0])).toHaveLength(columns);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it.each([
    ['a title of 120 characters', longDocument],
    ['a word of 120 letters', longWords],
    ['figures of nine digits', longFigures],
    ['the whole score card', scoreCardResults],
  ])('%s leaves no text outside its tile, at 320 px and five side by side', async (_, shown) => {
    for (const width of [320, 1280]) {
      await page.viewport(width, 800);
      const grid = await mount('scorecard-grid', { data: shown, attributes: { selectable: '' } });
      await expect.element(page.getByRole('article').first()).toBeVisible();
      expect(outside(grid)).toEqual([]);
      grid.remove();
    }
  });

  it('gives a name a line of its own beside long money, three tiles side by side', async () => {
    await page.viewport(768, 800);
    await mount('scorecard-grid', { data: longFigures });
    await expect.element(page.getByRole('article').first()).toBeVisible();
    const [, tile] = page.getByRole('article').elements();
    const name = tile?.querySelector('dt')?.getBoundingClientRect();
    expect(name?.width).toBe(tile?.getBoundingClientRect().width);
    expect(tile?.querySelector('dd')?.getBoundingClientRect().top).toBeGreaterThan(name?.top ?? 0);
  });

  it('lines up figures and graphs of tiles side by side', async () => {
    await draw({ theme: 'achieving' });
    const first = page.getByRole('article').elements().slice(0, 5);
    for (const part of ['[part=figure]', '[part=rating]', '[part=graph]', '[part=comparison]']) {
      const tops = first.map((one) => Math.round(one.querySelector(part)?.getBoundingClientRect().top ?? 0));
      expect(new Set(tops).size, part).toBe(1);
    }
  });

  it('draws three hundred', async () => {
    await mount('scorecard-grid', { data: threeHundred });
    await expect.element(page.getByText(/^300 measures/)).toBeVisible();
    expect(page.getByRole('article').elements()).toHaveLength(300);
  });

  it('writes no style attribute, which a strict policy refuses', async () => {
    await draw({ selectable: '' });
    expect([...everythingIn(document.body)].filter((one) => one.hasAttribute('style'))).toEqual([]);
  });
});

describe('in other looks', () => {
  it('is in system colours where they are forced: marks as text, the line as links, its target dashed', async () => {
    await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
    const { shadowRoot } = await draw({ theme: 'achieving' });
    const style = (selector: string) =>
      getComputedStyle(shadowRoot?.querySelector(selector) ?? document.body);
    expect(style('.mark .solid').fill).toBe(systemColour('CanvasText'));
    expect(style('.mark .cut').stroke).toBe(systemColour('Canvas'));
    expect(style('.spark .series').stroke).toBe(systemColour('LinkText'));
    expect(style('.spark .target').strokeDasharray).toBe('4px, 2px');
    expect(style('.spark .zone').fill).toBe('none');
    expect(style('article').borderTopColor).toBe(systemColour('CanvasText'));
  });

  it('on paper has five tiles side by side, nothing smaller than 7 points, and titles that are words', async () => {
    await page.viewport(718, 1000); // A4 within margins of 10 mm
    await emulate({ media: 'print' });
    const grid = await draw({ selectable: '' });
    const tiles = page.getByRole('article').elements();
    expect(tiles.filter((one) => top(one) === top(tiles[0]))).toHaveLength(5);
    const sizes = tiles.flatMap((one) =>
      [...one.querySelectorAll('*')]
        .filter((part) => part.checkVisibility() && part.textContent.trim() !== '')
        .map((part) => parseFloat(getComputedStyle(part).fontSize)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual((7 * 4) / 3 - 0.01);
    expect(outside(grid)).toEqual([]);
    const button = grid.shadowRoot?.querySelector('article button');
    expect(button && getComputedStyle(button).textDecorationLine).toBe('none');
    expect(button?.checkVisibility()).toBe(true);
  });
});

const top = (element: Element | undefined) => element?.getBoundingClientRect().top;

/** The text of every part that reaches beyond its tile’s sides. */
function outside(grid: Element): string[] {
  return [...everythingIn(grid.shadowRoot ?? grid)]
    .filter((part) => {
      const box = part.closest('article')?.getBoundingClientRect();
      const own = part.getBoundingClientRect();
      if (!box || own.width === 0 || part.closest('.vh, svg')) return false;
      return own.right > box.right + 1 || own.left < box.left - 1;
    })
    .map((part) => part.textContent.trim());
}

/** What the system gives for its own colour names. */
function systemColour(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  return getComputedStyle(probe).color;
}
