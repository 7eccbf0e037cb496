import { expect, it } from 'vitest';
import { csvText, figure, tabbedText, text } from './csv-text.view.js';

it.each([
  [figure('-0.2'), '-0.2'],
  [figure('53 [p][r]'), '53 [p][r]'],
  [figure('-12 [p] [e]'), '-12 [p] [e]'],
  [figure(null), ''],
  [text('-0.2'), "'-0.2"],
  [text('−3 points'), "'−3 points"],
  [text('=HYPERLINK("x")'), '\'=HYPERLINK("x")'],
  // Results come from an address: what stands where a number should may be anything.
  [figure('=1+1'), "'=1+1"],
  [figure('-1+cmd|x'), "'-1+cmd|x"],
])('%o => %s, which no spreadsheet runs', (cell, content) => {
  expect(tabbedText([[cell]])).toBe(content);
  const quoted = content.includes('"') ? `"${content.replaceAll('"', '""')}"` : content;
  expect(csvText([[cell]])).toBe(`\uFEFF${quoted}\r\n`);
});
