/* global document, customElements, requestAnimationFrame */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contactSheet } from './contact-sheet.mjs';
import { withSource } from './load-source.mjs';
import { root } from './run.mjs';

/**
 * Each element with what it is shown for, how much of a long one a picture holds, and a document of the corpus where the
 * usual one has nothing for it.
 *
 * @type {{ tag: string, attributes: Record<string, string>, tallest: number, document?: string }[]}
 */
const elements = [
  { tag: 'indicator-card', attributes: { indicator: 'long-title' }, tallest: 1000 },
  { tag: 'trend-sparkline', attributes: { indicator: 'long-title', labelled: '' }, tallest: 300 },
  { tag: 'scorecard-trend', attributes: { indicator: 'long-title' }, tallest: 900 },
  {
    tag: 'scorecard-benchmark',
    attributes: { indicator: 'not-in-education-or-not-known' },
    tallest: 900,
    document: 'r7-education-strategy',
  },
  {
    tag: 'scorecard-breakdown',
    attributes: { indicator: 'special-educational-needs' },
    tallest: 700,
    document: 'r7-education-strategy',
  },
  { tag: 'scorecard-grid', attributes: {}, tallest: 1300 },
  { tag: 'scorecard-table', attributes: { theme: 'long', periods: '14' }, tallest: 1200 },
  { tag: 'scorecard-summary', attributes: { selectable: '' }, tallest: 1100 },
  { tag: 'scorecard-notes', attributes: {}, tallest: 700 },
  { tag: 'scorecard-report', attributes: { 'heading-level': '1' }, tallest: 1300 },
  { tag: 'scorecard-rating', attributes: { indicator: 'long-title', size: '24' }, tallest: 200 },
  { tag: 'scorecard-travel', attributes: { indicator: 'long-title', size: '24' }, tallest: 200 },
];
const rows = [
  { theme: 'plain', scheme: 'light' },
  { theme: 'plain', scheme: 'dark' },
  { theme: 'govuk', scheme: 'light' },
  { theme: 'high-contrast', scheme: 'light' },
  { theme: 'colour-vision-safe', scheme: 'light' },
];
/** On A4 with margins of 15 mm a page is 680 pixels wide, beside what the body pads. */
const columns = [
  { name: '320 px', width: 320, media: 'screen' },
  { name: '768 px', width: 768, media: 'screen' },
  { name: '1280 px', width: 1280, media: 'screen' },
  { name: 'print', width: 712, media: 'print' },
];

/**
 * Takes one contact sheet an element: each theme at each width, with a long title, nine digits and fourteen periods.
 *
 * @param {import('playwright').Browser} browser @param {string} url of the server @param {string} folder
 * @param {string[]} only these tags; all without any
 */
export async function pictureElements(browser, url, folder, only = []) {
  let usual = null;
  await withSource('/packages/elements/src/report.fixtures.ts', (module) => {
    usual = module.picturedDocument;
  });
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.route('**/picture', (route) => route.fulfill({ contentType: 'text/html', body: blank }));
  const wanted = elements.filter(({ tag }) => only.length === 0 || only.includes(tag));
  for (const { tag, attributes, tallest, document } of wanted) {
    const data = document ? readFileSync(join(root, `examples/scorecards/${document}.json`), 'utf8') : usual;
    /** @type {{ row: string, column: string, image: Buffer }[]} */
    const pictures = [];
    for (const { theme, scheme } of rows) {
      for (const { name, width, media } of columns) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ media: /** @type {'screen' | 'print'} */ (media) });
        await page.goto(`${url}picture`);
        await page.addStyleTag({ content: styleOf(theme, scheme) });
        await page.waitForFunction((name) => customElements.get(name), tag);
        await page.evaluate(draw, { tag, attributes, data });
        await page.locator(`${tag}:not([state="loading"])`).waitFor();
        pictures.push({
          row: `${theme}, ${scheme}`,
          column: name,
          image: await page.locator('body').screenshot(),
        });
      }
    }
    await contactSheet(pictures, join(folder, `${tag}.webp`), tallest);
  }
  await context.close();
}

const blank =
  '<!doctype html><html lang="en-GB"><title>Picture</title><script type="module" src="/scorecard.js"></script><body></body></html>';

/** @param {string} theme @param {string} scheme */
function styleOf(theme, scheme) {
  const tokens = readFileSync(join(root, `packages/elements/themes/${theme}.css`), 'utf8');
  return `${tokens} :root { color-scheme: ${scheme} } body { margin: 0; padding: 16px; background: var(--scorecard-paper); font-family: Arial, sans-serif } @media print { :root { color-scheme: light } }`;
}

/** Runs in the page. @param {{ tag: string, attributes: Record<string, string>, data: unknown }} what */
async function draw({ tag, attributes, data }) {
  const element = Object.assign(document.createElement(tag), { data });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.replaceChildren(element);
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
