import { describe, expect, it } from 'vitest';
import { scorecard, scratch } from './run-scorecard.fixtures.js';

const edition = (latest: string, target: string, more = '') =>
  `Measure,Good is,24/25-Q1,24/25-Q2,Target\nAgency staff,Low,25%,${latest},${target}\n${more}`;
const old = scratch('old.csv', edition('28%', '25%'));

describe('scorecard diff', () => {
  it('says what changed and why', async () => {
    const now = scratch('new.csv', edition('26%', '26%', 'New measure,High,1,2,3\n'));
    const { code, stdout, stderr } = await scorecard(['diff', old, now]);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toBe(`Ratings that changed
- Agency staff: 24/25-Q2 is now rated On target instead of Off target, because the figure was revised and the target moved.

Figures
- Agency staff: the figure for 24/25-Q2 was revised from 28% to 26%.

Targets
- Agency staff: the target for 24/25-Q1 moved from 25% to 26%.
- Agency staff: the target for 24/25-Q2 moved from 25% to 26%.

Measures
- New measure was added.
`);
  });

  it.each([
    ['the next quarter', ['24/25-Q1', '24/25-Q2'], ['24/25-Q1', '24/25-Q2', '24/25-Q3'], '20'],
    ['the first quarter of a new year', ['23/24-Q3', '23/24-Q4'], ['23/24-Q3', '23/24-Q4', '24/25-Q1'], '20'],
    ['a new year with another target', ['23/24-Q3', '23/24-Q4'], ['23/24-Q3', '23/24-Q4', '24/25-Q1'], '22'],
  ])('finds no change in %s', async (name, then, now, target) => {
    const table = (periods: string[], goal: string) =>
      `Measure,Good is,${periods.join(',')},Target\n` +
      `Agency staff,Low,${periods.map((_, i) => 21 + i).join(',')},${goal}\n` +
      `Ended,Low,${periods.map(() => 3).join(',')},${goal === '22' ? '' : 4}\n`;
    const files = [scratch('then.csv', table(then, '20')), scratch('now.csv', table(now, target))];
    expect(await scorecard(['diff', ...files]), name).toEqual({
      code: 0,
      stdout: 'Nothing changed.\n',
      stderr: '',
    });
  });

  it('tells older figures that a rolled table leaves out once, and as no change', async () => {
    const table = (periods: string[]) =>
      `Measure,Good is,${periods.join(',')}\n` + ['A', 'B'].map((name) => `${name},Low,21,21,21\n`).join('');
    const then = scratch('unrolled.csv', table(['24/25-Q1', '24/25-Q2', '24/25-Q3']));
    const now = scratch('rolled.csv', table(['24/25-Q2', '24/25-Q3', '24/25-Q4']));
    expect(await scorecard(['diff', then, now])).toEqual({
      code: 0,
      stdout: `Nothing changed.

Older figures
- Figures before 24/25-Q2 are no longer shown: the later edition begins there.
`,
      stderr: '',
    });
  });

  it('tells a change of unit, where no number changed', async () => {
    const now = scratch('plain.csv', edition('28', '25').replace('25%', '25'));
    expect(await scorecard(['diff', old, now])).toEqual({
      code: 1,
      stdout: 'Figures\n- Agency staff: the unit changed from % to a plain number.\n',
      stderr: '',
    });
  });

  it('tells that which way is good can’t be read any more, and no policy', async () => {
    const now = scratch('hihg-now.csv', edition('28%', '25%').replace('Low', 'Lwo'));
    const { stdout } = await scorecard(['diff', old, now]);
    expect(stdout).toContain('which way is good is now missing or could not be read.');
    expect(stdout).not.toContain('neither high nor low');
  });

  it('says that nothing changed', async () => {
    expect(await scorecard(['diff', old, old])).toEqual({
      code: 0,
      stdout: 'Nothing changed.\n',
      stderr: '',
    });
  });

  it('never says a figure that is now suppressed', async () => {
    const { stdout } = await scorecard(['diff', old, scratch('hidden.csv', edition('[c]', '25%'))]);
    expect(stdout).toContain('was withdrawn (suppressed)');
    expect(stdout).not.toContain('28%');
  });

  it('gives the changes as JSON', async () => {
    const { code, stdout } = await scorecard(['diff', old, '-', '--json'], { input: edition('26%', '25%') });
    expect(code).toBe(1);
    const kinds = (JSON.parse(stdout) as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds).toEqual(['figure-revised', 'rating-changed']);
  });

  it('is not sure of a file with problems', async () => {
    const { code, stderr } = await scorecard(['diff', old, scratch('bad.csv', edition('many', '25%'))]);
    expect(code).toBe(2);
    expect(stderr).toContain('has one problem');
  });

  it('takes standard input once', async () => {
    const { code, stderr } = await scorecard(['diff', '-', '-']);
    expect([code, stderr]).toEqual([
      2,
      'scorecard: Only one of the two files can come in on standard input.\n',
    ]);
  });
});
