import { describe, expect, it } from 'vitest';
import { corpus, corpusText } from '../../../tools/src/corpus.js';
import { evaluateScorecard, parseScorecard } from '../index.js';
import { renderMarkdown } from './index.js';
import { inline, webLink } from './markdown-text.js';

describe.each(corpus)('$document as Markdown', ({ document }) => {
  const results = evaluateScorecard(parseScorecard(corpusText(document)));
  const markdown = renderMarkdown(results);

  it('holds every figure, rating and explanation', () => {
    for (const { title, latest, explanation, ratingText, series, comparisons } of results.indicators) {
      const said = [
        title,
        latest.text,
        explanation,
        ratingText,
        ...series.map(({ text }) => text),
        ...comparisons.map(({ sentence }) => sentence),
      ];
      expect(said.filter((part) => !markdown.includes(inline(part)))).toEqual([]);
    }
  });

  it('has as many cells in every row of a table as in its heading', () => {
    for (const table of markdown.match(/(?:^\|.*\n)+/gm) ?? []) {
      const widths = table
        .trim()
        .split('\n')
        .map((row) => row.split(/(?<!\\)\|/).length);
      expect(new Set(widths).size).toBe(1);
    }
  });
});

it.each([
  ['<script>alert(1)</script>', String.raw`\<script\>alert(1)\</script\>`],
  ['a | b', String.raw`a \| b`],
  ['# title', String.raw`\# title`],
  ['1. first', String.raw`1\. first`],
  ['- item', String.raw`\- item`],
  ['two\n\nlines', 'two lines'],
  ['[c]', String.raw`\[c\]`],
])('%s => text that Markdown reads as it is', (text, expected) => {
  expect(inline(text)).toBe(expected);
});

it('links to addresses of the web alone', () => {
  expect(webLink('Source', 'https://example.org/a?b=c')).toBe('[Source](<https://example.org/a?b=c>)');
  expect(webLink('Source', 'javascript:alert(1)')).toBe('Source');
  expect(webLink('Source', 'https://example.org/>)')).toBe('Source');
});
