import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
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

  it.each([
    ['a workbook', ['--format', 'wide', 'q.xlsx'], 'Name the file q.csv, or leave out --format.'],
    ['a table', ['--format', 'xlsx', 'q.csv'], 'Name the file q.xlsx, or leave out --format.'],
    [
      'no starter',
      ['t.txt'],
      'ends like none of .csv, .xlsx and .json: name the file so, or say what to write',
    ],
  ])('refuses a name that ends as %s: %s', async (_name, args, right) => {
    const folder = scratch(`named-${args.at(-1)}`);
    mkdirSync(folder);
    const { code, stderr } = await scorecard(['init', ...args], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(right);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('never writes over a file unless it is forced to', async () => {
    const file = scratch('mine.csv', 'mine');
    const refused = await scorecard(['init', file]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('is there already. Choose another name, or write over it with --force.');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await scorecard(['init', '--force', file])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('Westmere');
  });

  it('writes into a folder whatever its name ends as', async () => {
    const folder = scratch('figures.xlsx.d');
    mkdirSync(folder);
    expect((await scorecard(['init', folder])).code).toBe(0);
    expect(readdirSync(folder)).toEqual(['scorecard.csv']);
  });

  it('says where a folder is missing', async () => {
    const { code, stderr } = await scorecard(['init', join(scratch('nowhere'), 'x.csv')]);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no folder “');
  });
});
