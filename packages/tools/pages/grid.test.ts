import { afterAll, describe, expect, it } from 'vitest';
import { startVisitor } from './visit.js';

const visitor = await startVisitor();
afterAll(() => visitor.close());

describe('A score card of tiles', () => {
  it.each(['scorecards/r2-strategy-score-card.json', 'sefton/children.json'])(
    'of %s prints on two pages of A4',
    async (src) => {
      const { page, refused } = await visitor.visit('/');
      // A bare page under the server's policy: an import is allowed where a script's address would not be.
      await page.evaluate("import('/scorecard.js')");
      await page.evaluate((address) => {
        const plain = new CSSStyleSheet();
        plain.replaceSync('body { margin: 0; font-family: Arial, sans-serif }');
        for (const link of document.querySelectorAll('link')) link.remove();
        document.adoptedStyleSheets = [plain];
        const grid = document.createElement('scorecard-grid');
        grid.setAttribute('src', address);
        document.body.replaceChildren(grid);
      }, src);
      await page.getByRole('article').nth(33).waitFor();
      const pdf = await page.pdf({
        format: 'A4',
        printBackground: true,
        margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' },
      });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
      expect(await refused()).toEqual([]);
    },
  );
});
