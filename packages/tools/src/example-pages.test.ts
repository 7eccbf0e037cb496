import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { html } from './example-page-html.js';
import { examplePages } from './example-pages.js';
import { root } from './run.mjs';

describe.each([...examplePages])('examples/%s', (path, make) => {
  const committed = readFileSync(join(root, 'examples', path), 'utf8');

  it('says what its document says: `pnpm examples` writes it anew', () => {
    expect(committed).toBe(make());
  });

  it('has no inline style, script or handler', () => {
    expect(committed).not.toMatch(
      /\sstyle=|<style|\son[a-z]+="|<script(?! type="module" src="\/scorecard\.js"><\/script>)/,
    );
  });
});

describe('A piece of a page', () => {
  it('escapes the text put into it', () => {
    const text = `<b>"R&D" isn't</b>`;
    expect(html`<p title="${text}">${text}</p>`.source).toBe(
      '<p title="&lt;b&gt;&quot;R&amp;D&quot; isn&#39;t&lt;/b&gt;">&lt;b&gt;&quot;R&amp;D&quot; isn&#39;t&lt;/b&gt;</p>',
    );
  });

  it('takes the indentation of where it is put, and drops empty lines', () => {
    const items = ['a', 'b'].map((item) => html`<li>${item}</li>`);
    const list = html`
      <ul>
        ${items}
        ${false}
      </ul>
    `;
    const division = html`
      <div>
        ${list}
      </div>
    `;
    expect(division.source).toBe('<div>\n  <ul>\n    <li>a</li>\n    <li>b</li>\n  </ul>\n</div>');
  });
});
