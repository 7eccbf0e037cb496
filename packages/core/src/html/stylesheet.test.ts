import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { colours as elements } from '../../../elements/src/tokens.js';
import { stylesheet, stylesheetFile, stylesheetHash } from './stylesheet.js';
import { colours } from '../graph/colours.js';

it('scorecard.css is written from the styles: `vitest -u` writes it anew', async () => {
  await expect(stylesheetFile).toMatchFileSnapshot('../../scorecard.css');
});

it('the hash is that of the styles as they stand in a page', () => {
  const digest = createHash('sha256').update(stylesheet).digest('base64');
  expect(stylesheetHash).toBe(`sha256-${digest}`);
});

it('the styles load nothing and hold no comment or markup', () => {
  expect(stylesheet).not.toMatch(/url\(|@import|<|\/\*/);
});

it('every selector stays within the report', () => {
  const selectors = [...stylesheetFile.matchAll(/^ *([^@\s{}][^{};]*?) \{$/gm)].map(
    (match) => match[1] ?? '',
  );
  expect(selectors.length).toBeGreaterThan(50);
  const outside = selectors.filter((selector) => !/^(\.scorecard|\[class\*='scorecard-)/.test(selector));
  expect(outside).toEqual([]);
});

it('every colour is that of the elements', () => {
  for (const [name, tones] of Object.entries(colours)) {
    expect(elements[name as keyof typeof elements], name).toEqual(tones);
  }
});

it('uses each token, and none that is not declared', () => {
  const used = new Set([...stylesheet.matchAll(/var\(--_([a-z-]+)\)/g)].map((match) => match[1]));
  expect([...used].sort()).toEqual([...Object.keys(colours), 'font'].sort());
});
