import { describe, expect, it } from 'vitest';
import { evaluateScorecard, parseScorecard } from '@scorecard/core';
import { readFileSync } from 'node:fs';
import { root, scorecard, scratch } from './run-scorecard.fixtures.js';

const WESTMERE = 'examples/westmere/scorecard.json';
const SEFTON = 'examples/sefton/corporate.json';

/** Two measures of two themes, in three quarters. */
const TABLE = scratch(
  'small.csv',
  'Theme,Code,Measure,Good is,23/24-Q4,24/25-Q1,24/25-Q2,Target\n' +
    'Children,1.1,Assessments in time,High,67%,82%,85%,82%\n' +
    'Children,1.2,Agency social workers,Low,26%,25%,28% [p],20%\n' +
    'Streets,2.1,Fly-tips,,,[c],1204,\n',
);

describe('scorecard evaluate', () => {
  it('shows each measure with its rating in words, figures at the right', async () => {
    const { code, stdout, stderr } = await scorecard(['evaluate', TABLE], { env: { COLUMNS: '100' } });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      `Scorecard
Quarter 2 2024/25 (July to September 2024)

Children
Measure                    Period     Latest    Target  Rating      Direction of travel
1.1 Assessments in time    24/25-Q2      85%       82%  On target   +3 pts, improved
1.2 Agency social workers  24/25-Q2  28% [p]       20%  Off target  +3 pts, worsened

Streets
Measure                    Period     Latest    Target  Rating      Direction of travel
2.1 Fly-tips               24/25-Q2    1,204  none set  Not judged  Not compared

On target: 1, Off target: 1, Not judged: 1
`,
    );
  });

  it('says why the newest figure is not the one shown', async () => {
    const table = 'Measure,Good is,22/23,23/24,24/25,Target\nRate,Low,15%,[c],,20%\nOther,Low,1,2,3,4\n';
    const file = scratch('withheld.csv', table);
    const wide = await scorecard(['evaluate', file], { env: { COLUMNS: '100' } });
    expect(wide.stdout).toMatch(/\nRate +22\/23 +15% .*\n {2}\(23\/24: \[c\] suppressed\)\nOther/);
    const narrow = await scorecard(['evaluate', file], { env: { COLUMNS: '40' } });
    expect(narrow.stdout).toContain('  (23/24: [c] suppressed)\n');
  });

  it.each([200, 100, 80, 72, 50, 40, 24])('fits a window of %i characters', async (width) => {
    const { stdout } = await scorecard(['evaluate', WESTMERE], { env: { COLUMNS: String(width) } });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
  });

  it('gives each measure lines of its own in a narrow window', async () => {
    const { stdout } = await scorecard(['evaluate', TABLE], { env: { COLUMNS: '50' } });
    expect(stdout).toContain(
      '1.2 Agency social workers\n' +
        '  Period               24/25-Q2\n' +
        '  Latest               28% [p]\n' +
        '  Target               20%\n' +
        '  Rating               Off target\n' +
        '  Direction of travel  +3 pts, worsened\n\n',
    );
  });

  it('judges an earlier period by what was in force then', async () => {
    const { stdout } = await scorecard(['evaluate', TABLE, '--period', 'Q1 2024/25']);
    expect(stdout).toContain('Quarter 1 2024/25 (April to June 2024)');
    expect(stdout).toMatch(/1\.1 Assessments in time +24\/25-Q1 +82% +82% +On target/);
  });

  it('shows one theme, as of the whole scorecard’s period', async () => {
    const { code, stdout } = await scorecard(['evaluate', TABLE, '--theme', 'streets']);
    expect(code).toBe(0);
    expect(stdout).toContain('2.1 Fly-tips');
    expect(stdout).not.toContain('Agency');
    expect(stdout).toContain('\nNot judged: 1\n');
  });

  it('names the nearest theme', async () => {
    const { code, stderr } = await scorecard(['evaluate', TABLE, '--theme', 'Stretes']);
    expect([code, stderr]).toEqual([
      2,
      'scorecard: There is no theme “Stretes”. Did you mean “Streets”? It has Children; Streets.\n',
    ]);
  });

  it.each([WESTMERE, SEFTON])('gives the results of %s as JSON', async (file) => {
    const { code, stdout } = await scorecard(['evaluate', file, '--json']);
    expect(code).toBe(0);
    const document = parseScorecard(readFileSync(`${root}/${file}`, 'utf8'));
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(evaluateScorecard(document))));
  });

  it('shows what could be read of a file with problems, and says so beside it', async () => {
    const { code, stdout, stderr } = await scorecard(['evaluate', 'examples/problems/unknown-polarity.json']);
    expect(code).toBe(1);
    expect(stdout).toContain('Not judged');
    expect(stderr).toBe(
      'scorecard: examples/problems/unknown-polarity.json has one problem; what could be read is used. “scorecard check” tells where it is.\n',
    );
  });

  it('shows nothing where nothing could be read', async () => {
    const { code, stdout, stderr } = await scorecard(['evaluate', 'examples/problems/truncated.json']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'Nothing could be read from examples/problems/truncated.json. The text ends too early',
    );
  });

  it('says that figures are illustrative', async () => {
    const { stdout } = await scorecard(['evaluate', WESTMERE]);
    expect(stdout).toContain('These figures are illustrative');
  });

  it('has no colour where nobody watches', async () => {
    const { stdout } = await scorecard(['evaluate', TABLE], { env: { NO_COLOR: '' } });
    expect(stdout).not.toContain('\u001B');
  });
});
