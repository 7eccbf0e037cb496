import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findChromium } from '../src/browser.mjs';
import { root } from '../src/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'scorecard-built-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as it is built, as an installed one would run. */
function scorecard(args: string[], env: Record<string, string> = {}): string {
  const command = join(root, 'packages/cli/dist/scorecard.js');
  return execFileSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

it('The built command checks and evaluates a table', () => {
  expect(scorecard(['check', 'examples/westmere/scorecard-wide.csv'])).toContain('No problems.');
  expect(scorecard(['evaluate', 'examples/westmere/scorecard-tidy.csv'])).toContain('Off target');
});

it('The built command reads and writes a workbook, and a document', () => {
  const [workbook, document] = ['report.xlsx', 'report.json'].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  scorecard(['convert', 'examples/westmere/scorecard.json', '--out', workbook]);
  scorecard(['convert', workbook, '--out', document]);
  expect(scorecard(['diff', 'examples/westmere/scorecard.json', document])).toBe('Nothing changed.\n');
});

it('The built command prints a PDF that is tagged and has a title and page size', async () => {
  const pdf = join(folder, 'report.pdf');
  const browser = await findChromium();
  scorecard(['render', 'examples/sefton/corporate.json', '--out', pdf], { SCORECARD_BROWSER: browser ?? '' });
  const text = readFileSync(pdf, 'latin1');
  expect(text.startsWith('%PDF-')).toBe(true);
  expect(text).toContain('/Marked true');
  expect(text).toMatch(/\/Title \(Corporate performance, Sefton Council/);
  expect(text).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/);
});
