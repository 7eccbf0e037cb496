import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateScorecard, parseScorecard } from '@scorecard/core';
import { renderCard, renderMarkdown, renderPage, renderTable } from '@scorecard/core/html';
import { root, scorecard, scratch } from './run-scorecard.fixtures.js';

const SEFTON = 'examples/sefton/corporate.json';
const results = evaluateScorecard(parseScorecard(readFileSync(`${root}/${SEFTON}`, 'utf8')));

describe('scorecard render', () => {
  it('writes a whole page', async () => {
    const out = scratch('report.html');
    expect(await scorecard(['render', SEFTON, '--out', out])).toEqual({
      code: 0,
      stdout: '',
      stderr: `Wrote ${out}.\n`,
    });
    expect(readFileSync(out, 'utf8')).toBe(renderPage(results));
  });

  it('gives it on standard output where no file is named', async () => {
    const { stdout } = await scorecard(['render', SEFTON, '--period', '24/25-Q1']);
    expect(stdout).toMatch(/^\s*<!doctype html>/);
    expect(stdout).toContain('<title>Corporate performance, Sefton Council, Quarter 1 2024/25');
  });

  it('writes Markdown', async () => {
    const expected = renderMarkdown(results);
    expect((await scorecard(['render', SEFTON, '--format', 'md'])).stdout).toBe(expected);
    const out = scratch('report.md');
    await scorecard(['render', SEFTON, '-o', out]);
    expect(readFileSync(out, 'utf8')).toBe(expected);
  });

  it('writes a piece to paste, without a document, script or style round it', async () => {
    const [one] = results.indicators;
    const card = await scorecard(['render', SEFTON, '--only', 'card', '--indicator', one?.title ?? '']);
    expect(card.stdout).toBe(`${renderCard(results, one?.id ?? '')}\n`);
    expect(card.stdout).not.toMatch(/<(html|script|style|link)\b|\sstyle=/);
    const theme = results.themes[0];
    const table = await scorecard(['render', SEFTON, '--only', 'table', '--theme', theme?.title ?? '']);
    expect(table.stdout).toBe(`${renderTable(results, { theme: theme?.id ?? '' })}\n`);
  });

  it.each([
    ['a card of no measure', ['--only', 'card'], '--only card needs --indicator'],
    ['a measure of a whole page', ['--indicator', 'x'], '--indicator goes with --only card or table.'],
    ['a theme’s notes', ['--only', 'notes', '--theme', 'x'], '--theme goes with --only table.'],
    ['a table as a PDF', ['--only', 'table', '--format', 'pdf'], '--only writes HTML, not pdf'],
    [
      'a measure that isn’t there',
      ['--only', 'card', '--indicator', 'agency'],
      'There is no measure “agency”.',
    ],
  ])('refuses %s', async (_name, options, says) => {
    const { code, stdout, stderr } = await scorecard(['render', SEFTON, ...options]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });

  it('asks for the format where the ending names none', async () => {
    const file = scratch('report.docx');
    const { code, stderr } = await scorecard(['render', SEFTON, '-o', file]);
    expect([code, existsSync(file)]).toEqual([2, false]);
    expect(stderr).toContain('ends like none of .html, .pdf and .md');
  });

  it('never writes over the file that it reads', async () => {
    const file = scratch('report.json', readFileSync(`${root}/${SEFTON}`));
    const { code, stderr } = await scorecard(['render', file, '--format', 'html', '-o', file]);
    expect(code).toBe(2);
    expect(stderr).toContain('is the file that is read. Give --out another name.');
    expect(readFileSync(file, 'utf8')).toContain('"version"');
  });

  it('says where no browser can print a PDF', async () => {
    const { code, stderr } = await scorecard(['render', SEFTON, '-o', scratch('none.pdf')], {
      env: { SCORECARD_BROWSER: '/nowhere/chrome' },
    });
    expect([code, stderr]).toEqual([
      2,
      'scorecard: SCORECARD_BROWSER names “/nowhere/chrome”, which is not there.\n',
    ]);
    expect(existsSync(scratch('none.pdf'))).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('says what went wrong with one that can’t', async () => {
    const { code, stderr } = await scorecard(['render', SEFTON, '-o', scratch('none.pdf')], {
      env: { SCORECARD_BROWSER: '/bin/false' },
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^scorecard: false did not print the page: /);
  });
});
