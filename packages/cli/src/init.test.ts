import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scorecard, scratch } from './run-scorecard.fixtures.js';
import { starterFile } from './starter-files.js';

describe('scorecard init', () => {
  it('writes a table into the folder, and says what comes next', async () => {
    const folder = scratch('empty');
    mkdirSync(folder);
    const { code, stdout, stderr } = await scorecard(['init'], { cwd: folder });
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe(
      'Wrote scorecard.csv. Type your figures into it and save it, then: scorecard check scorecard.csv\n',
    );
    expect(readFileSync(join(folder, 'scorecard.csv'), 'utf8')).toBe(await starterFile('wide'));
    expect((await scorecard(['check', 'scorecard.csv'], { cwd: folder })).code).toBe(0);
  });

  it.each([['--format', 'csv', 'tidy.csv'], ['--format', 'json', 'named.txt'], ['by.json'], ['by.xlsx']])(
    'writes the format asked for, else the name’s: %s %s %s',
    async (...args) => {
      const file = scratch(args.at(-1) ?? '');
      expect((await scorecard(['init', ...args.slice(0, -1), file])).code).toBe(0);
      const { code, stdout } = await scorecard(['check', '--strict', file]);
      expect(code).toBe(0);
      expect(stdout).toContain('6 measures; 23/24-Q3 to 24/25-Q2');
    },
  );

  it('never writes over a file unless it is forced to', async () => {
    const file = scratch('mine.csv', 'mine');
    const refused = await scorecard(['init', file]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('is there already. Choose another name, or write over it with --force.');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await scorecard(['init', '--force', file])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('Westmere');
  });

  it('says where a folder is missing', async () => {
    const { code, stderr } = await scorecard(['init', join(scratch('nowhere'), 'x.csv')]);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no folder “');
  });
});
