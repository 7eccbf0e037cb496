import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { mount } from './browser-test.fixtures.js';
import './indicator-card/indicator-card.define.js';
import './scorecard-rating/scorecard-rating.define.js';
import './scorecard-summary/scorecard-summary.define.js';
import { westmereResults } from './westmere.fixtures.js';

interface Emulation {
  send(
    method: 'Emulation.setEmulatedMedia',
    options: { media?: string; features?: { name: string; value: string }[] },
  ): Promise<unknown>;
}

const emulate = (options: { media?: string; features?: { name: string; value: string }[] }) =>
  (cdp() as unknown as Emulation).send('Emulation.setEmulatedMedia', options);

beforeEach(async () => {
  document.documentElement.lang = 'en-GB';
  await page.viewport(1024, 768);
});
afterEach(async () => {
  await emulate({ media: '', features: [] });
  document.body.replaceChildren();
});

/** What the system gives for its own colour names. */
function systemColour(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  return getComputedStyle(probe).color;
}

describe('in forced colours', () => {
  beforeEach(() => emulate({ features: [{ name: 'forced-colors', value: 'active' }] }));

  it.each(['green', 'amber', 'red', 'no-target', 'no-data', 'not-judged'])(
    'the mark of %s is in the colour of text, its cut-out in that of the page',
    async (rating) => {
      const { shadowRoot } = await mount('scorecard-rating', { attributes: { rating } });
      const paint = (selector: string, property: 'fill' | 'stroke') =>
        [...(shadowRoot?.querySelectorAll(selector) ?? [])].map((part) => getComputedStyle(part)[property]);
      const drawn = [...paint('.solid', 'fill'), ...paint('.line', 'stroke'), ...paint('.hollow', 'stroke')];
      expect(drawn).toEqual([systemColour('CanvasText')]);
      expect(paint('.cut', 'stroke').every((colour) => colour === systemColour('Canvas'))).toBe(true);
    },
  );

  it('a graph’s line is in the colour of links, its target dashed, its shading off', async () => {
    const { shadowRoot } = await mount('indicator-card', {
      data: westmereResults,
      attributes: { indicator: 'agency-social-workers' },
    });
    const style = (selector: string) =>
      getComputedStyle(shadowRoot?.querySelector(selector) ?? document.body);
    expect(style('.spark .series').stroke).toBe(systemColour('LinkText'));
    expect(style('.spark .target').stroke).toBe(systemColour('CanvasText'));
    expect(style('.spark .target').strokeDasharray).toBe('4px, 2px');
    expect(style('.spark .zone').fill).toBe('none');
  });
});

describe('on paper', () => {
  it('sizes are in points, colours light, and tables of figures open', async () => {
    const card = await mount('indicator-card', {
      data: westmereResults,
      attributes: { indicator: 'agency-social-workers' },
    });
    document.documentElement.style.colorScheme = 'dark';
    await emulate({ media: 'print' });
    expect(parseFloat(getComputedStyle(card).fontSize)).toBeCloseTo((9.5 * 4) / 3, 2);
    expect(getComputedStyle(card).color).toBe('rgb(11, 12, 12)');
    const table = card.shadowRoot?.querySelector('.figures table');
    expect(table?.checkVisibility()).toBe(true);
    document.documentElement.style.colorScheme = '';
  });

  it('a title to look at first is words, no button that does nothing', async () => {
    const summary = await mount('scorecard-summary', {
      data: westmereResults,
      attributes: { selectable: '' },
    });
    await emulate({ media: 'print' });
    const title = summary.shadowRoot?.querySelector('.what button');
    expect(title?.checkVisibility()).toBe(true);
    expect(title && getComputedStyle(title).textDecorationLine).toBe('none');
  });
});

it('takes the page’s font, and one that a page sets', async () => {
  document.body.style.fontFamily = 'Georgia';
  const card = await mount('indicator-card', {
    data: westmereResults,
    attributes: { indicator: 'agency-social-workers' },
  });
  expect(getComputedStyle(card).fontFamily).toBe('Georgia');
  document.body.style.setProperty('--scorecard-font', 'Verdana');
  expect(getComputedStyle(card).fontFamily).toBe('Verdana');
  document.body.removeAttribute('style');
});

it('nothing moves: no element has an animation or a transition', async () => {
  const card = await mount('indicator-card', {
    data: westmereResults,
    attributes: { indicator: 'agency-social-workers' },
  });
  const parts = [...(card.shadowRoot?.querySelectorAll('*') ?? [])];
  expect(parts.length).toBeGreaterThan(20);
  expect(parts.flatMap((part) => part.getAnimations())).toEqual([]);
  expect(parts.every((part) => getComputedStyle(part).transitionDuration === '0s')).toBe(true);
});
