import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Failure } from './failure.js';
import { findBrowser } from './find-browser.js';

const folder = mkdtempSync(join(tmpdir(), 'scorecard-browser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder of programs that holds these. */
function programs(name: string, ...files: string[]): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const file of files) writeFileSync(join(path, file), '');
  return path;
}

describe('The browser that prints', () => {
  it('is the one that is named', () => {
    const named = join(programs('named', 'my-chrome'), 'my-chrome');
    expect(findBrowser({ SCORECARD_BROWSER: named, PATH: '' })).toBe(named);
    expect(() => findBrowser({ SCORECARD_BROWSER: join(folder, 'gone') })).toThrow(/which is not there/);
  });

  it.skipIf(process.platform !== 'linux')('is else found where programs are', () => {
    const [first, second] = [programs('first', 'microsoft-edge'), programs('second', 'chromium')];
    expect(findBrowser({ PATH: [first, second].join(delimiter) })).toBe(join(second, 'chromium'));
    expect(findBrowser({ PATH: first })).toBe(join(first, 'microsoft-edge'));
  });

  it.skipIf(process.platform !== 'linux')('is missed in plain words', () => {
    expect(() => findBrowser({ PATH: programs('none') })).toThrow(Failure);
    expect(() => findBrowser({})).toThrow(/needs Chrome, Chromium or Edge, and none was found/);
  });
});
