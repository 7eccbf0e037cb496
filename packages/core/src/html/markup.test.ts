import { describe, expect, it } from 'vitest';
import { html } from './markup.js';

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
