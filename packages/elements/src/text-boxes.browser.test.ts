import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { allTags } from './all-tags.js';
import { everythingIn, mount } from './browser-test.fixtures.js';
import { useEngine } from './data-source.js';
import { engine } from './engine.js';
import { register } from './register.js';
import { longDocument } from './report.fixtures.js';

const sheets = import.meta.glob<string>('../themes/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});
const themes = Object.keys(sheets).map((path) => path.replace(/.*\/|\.css$/g, ''));
const widths = [320, 768, 1280];

beforeAll(() => {
  useEngine(() => engine);
  for (const [tag, element] of allTags) register(tag, element);
  const all = new CSSStyleSheet();
  all.replaceSync(Object.values(sheets).join('\n'));
  document.adoptedStyleSheets = [all];
});
beforeEach(() => {
  document.documentElement.lang = 'en-GB';
});
afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['scorecardTheme'];
});

/** Elements that hold text of their own and are too narrow or too low for it. */
function overflowing(): string[] {
  return [...everythingIn(document.body)]
    .filter((element) => {
      if (!(element instanceof HTMLElement) || element.clientWidth === 0) return false;
      const holdsText = [...element.childNodes].some(
        (node) => node instanceof Text && node.data.trim() !== '',
      );
      const { overflowX, overflowY, position, display } = getComputedStyle(element);
      if (!holdsText || position === 'absolute' || display === 'inline') return false;
      const isWide = overflowX === 'visible' && element.scrollWidth > element.clientWidth + 1;
      const isClipped = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      return isWide || isClipped;
    })
    .map(
      ({ localName, className, textContent }) =>
        `${localName}.${className}: ${textContent.trim().slice(0, 60)}`,
    );
}

describe.each(themes)('in the theme %s', (theme) => {
  describe.each(widths)('at %i px', (width) => {
    it.each([...allTags.keys()])('no text of <%s> leaves its box, however long', async (tag) => {
      document.documentElement.dataset['scorecardTheme'] = theme;
      await page.viewport(width, 900);
      const element = await mount(tag as keyof HTMLElementTagNameMap, {
        data: longDocument,
        attributes: { indicator: 'long-title', tools: 'open', periods: '14' },
      });
      await vi.waitFor(() => expect(element.textContent + element.shadowRoot?.textContent).not.toBe(''));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      expect(overflowing()).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    });
  });
});
