import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { expectAccessible, mount } from '../browser-test.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import './scorecard-table.define.js';

const data = westmereResults;

beforeEach(async () => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
  await page.viewport(1200, 800);
});
afterEach(async () => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  await emulate({});
});

async function emulate(features: Record<string, string>, media = ''): Promise<void> {
  const session = cdp() as { send?: (method: string, params: object) => Promise<unknown> };
  await session.send?.('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

async function drawn(): Promise<ShadowRoot> {
  const table = await mount('scorecard-table', { data, attributes: { tools: 'open' } });
  if (!table.shadowRoot) throw new Error('Not drawn');
  return table.shadowRoot;
}

function styleOf(root: ShadowRoot, selector: string): CSSStyleDeclaration {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`No ${selector}`);
  return getComputedStyle(element);
}

/** What a system colour is in this browser. */
function systemColour(name: string): string {
  const probe = document.createElement('div');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('in forced colours', () => {
  it('judgements keep a mark and an edge, controls their borders', async () => {
    await emulate({ 'forced-colors': 'active' });
    const root = await drawn();
    const ink = systemColour('CanvasText');
    expect(styleOf(root, '.tint-red').borderInlineStartWidth).toBe('2px');
    expect(styleOf(root, '.mark.red .solid').fill).toBe(ink);
    expect(styleOf(root, '.spark .target').strokeDasharray).not.toBe('none');
    expect(styleOf(root, 'select').borderTopStyle).toBe('solid');
    expect(styleOf(root, 'thead th').borderBottomWidth).toBe('2px');
  });
});

describe('on paper', () => {
  it('there are no controls, and the headings of rows are not lost with them', async () => {
    await emulate({}, 'print');
    const root = await drawn();
    expect(styleOf(root, '.tools details').display).toBe('none');
    expect(styleOf(root, '.files').display).toBe('none');
    expect(styleOf(root, '.toggle').display).toBe('contents');
    expect(styleOf(root, 'thead th').position).not.toBe('sticky');
  });
});

describe('with the text spacing that a reader may set', () => {
  it.each([320, 768, 1200])('nothing is lost at %i px', async (width) => {
    await page.viewport(width, 800);
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      'scorecard-table { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    document.adoptedStyleSheets = [spacing];
    const root = await drawn();
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const place = root.querySelector('[part=region]');
    const isReachable = () =>
      place?.getAttribute('tabindex') === '0' || (place?.scrollWidth ?? 0) <= (place?.clientWidth ?? 0) + 1;
    await expect.poll(isReachable).toBe(true);
    await expectAccessible();
  });
});
