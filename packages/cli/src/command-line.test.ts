import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from './commands.js';
import { bundled, root, scorecard } from './run-scorecard.fixtures.js';

const WIDE = 'examples/westmere/scorecard-wide.csv';

describe('Help', () => {
  it.each([['--help'], ['-h'], ['help']])('of all comes by %s', async (word) => {
    const { code, stdout, stderr } = await scorecard([word]);
    expect([code, stderr]).toEqual([0, '']);
    for (const { name, summary } of commands)
      expect(stdout.replace(/\s+/g, ' ')).toContain(`${name} ${summary}`);
  });

  it('goes to standard error where nothing was asked for', async () => {
    const { code, stdout, stderr } = await scorecard([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Commands');
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    'of %s shows each option and example',
    async (name, { options, examples }) => {
      const { code, stdout } = await scorecard(['help', name]);
      expect(code).toBe(0);
      for (const option of options) expect(stdout).toContain(`--${option.name}`);
      for (const { command } of examples) expect(stdout).toContain(command);
      expect(await scorecard([name, '--help'])).toEqual({ code, stdout, stderr: '' });
    },
  );

  it('keeps to the width of the window', async () => {
    const { stdout } = await scorecard(['help', 'check'], { env: { COLUMNS: '60' } });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it('shows examples that name known options only', () => {
    for (const { name, options, examples } of commands) {
      const known = options.map((option) => `--${option.name}`);
      const used = examples.flatMap(({ command }) => command.match(/--[a-z]+/g) ?? []);
      expect(
        used.filter((option) => !known.includes(option)),
        name,
      ).toEqual([]);
    }
  });
});

it('The version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(`${root}/packages/cli/package.json`, 'utf8')) as {
    version: string;
  };
  expect(await scorecard(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

describe('What is typed wrongly', () => {
  it.each([
    [['chekc', WIDE], 'There is no command “chekc”. Did you mean “check”?'],
    [['frobnicate'], 'There is no command “frobnicate”. Type “scorecard --help”'],
    [['help', 'evalute'], 'Did you mean “evaluate”?'],
    [['check', '--stict', WIDE], 'check has no option “--stict”. Did you mean “--strict”?'],
    [['check', '-x', WIDE], 'check has no option “-x”. Type'],
    [['check'], 'check needs FILE: scorecard check FILE'],
    [['explain', WIDE], 'explain needs INDICATOR: scorecard explain FILE INDICATOR'],
    [['check', WIDE, 'more'], 'check has no use for “more”'],
    [['evaluate', WIDE, '--period'], '--period needs a value after it: PERIOD.'],
    [['evaluate', WIDE, '--json=yes'], '--json takes no value.'],
    [['evaluate', WIDE, '--period', '24/25-Q7'], '24/25-Q7'],
    [
      ['check', WIDE, '--year', 'endin'],
      '--year can’t be “endin”. Did you mean “ending”? It takes ending, starting.',
    ],
  ])('%j is put right', async (args, says) => {
    const { code, stdout, stderr } = await scorecard(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`scorecard: `);
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

it('A fault of its own is told without a stack trace', async () => {
  const { code, stderr } = await scorecard(['check', WIDE], { env: { NODE_OPTIONS: `--import ${BREAKS}` } });
  expect(code).toBe(70);
  expect(stderr).toMatch(
    /^scorecard: This is a fault in scorecard itself, not in your file: .*broken on purpose/,
  );
  expect(stderr).not.toContain('    at ');
  const traced = await scorecard(['check', WIDE], {
    env: { NODE_OPTIONS: `--import ${BREAKS}`, SCORECARD_DEBUG: '1' },
  });
  expect(traced.stderr).toContain('    at ');
});

/** A module that makes the check fail in a way that nobody foresaw. */
const BREAKS = `data:text/javascript,${encodeURIComponent(
  "Array.prototype.toSorted = () => { throw new RangeError('broken on purpose') }",
)}`;

it('Ends quietly where whoever reads its output stops', async () => {
  const child = spawn(
    process.execPath,
    [await bundled(), 'evaluate', 'examples/westmere/scorecard.json', '--json'],
    {
      cwd: root,
    },
  );
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, stderr]).toEqual([0, '']);
});
