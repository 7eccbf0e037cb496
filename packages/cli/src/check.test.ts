import { describe, expect, it } from 'vitest';
import { scorecard, scratch } from './run-scorecard.fixtures.js';

const WIDE = 'examples/westmere/scorecard-wide.csv';

describe('scorecard check', () => {
  it('finds nothing wrong with a sound table', async () => {
    expect(await scorecard(['check', WIDE])).toEqual({
      code: 0,
      stdout: `${WIDE}\n  29 measures; 23/24-Q2 to 24/25-Q2; 29 rows read, 29 used\n  No problems.\n`,
      stderr: '',
    });
  });

  it('names the cell of a problem as a spreadsheet does', async () => {
    const file = scratch(
      'bad.csv',
      'Measure,Good is,24/25-Q1,24/25-Q2,Target\nA,High,80%,eighty,82%\nB,Low,20%,21%,20%\n',
    );
    const { code, stdout, stderr } = await scorecard(['check', file]);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toContain('2 measures; 24/25-Q1 to 24/25-Q2; 2 rows read');
    expect(stdout).toMatch(/\n\n1 problem\n {2}row 2, column 4 \(cell D2\): .*“eighty”/);
    expect(stdout).not.toContain('No problems');
  });

  it('names the line and path of a problem in a document', async () => {
    const { code, stdout } = await scorecard(['check', 'examples/problems/unknown-polarity.json']);
    expect(code).toBe(1);
    expect(stdout).toContain('1 problem\n  line 33, indicators[1].polarity: “down” is not right');
  });

  it('says that nothing could be read where the document is cut short', async () => {
    const { code, stdout } = await scorecard(['check', 'examples/problems/truncated.json']);
    expect(code).toBe(1);
    expect(stdout).toContain('Nothing could be read.\n\n1 problem\n  The text ends too early, on line 44');
  });

  describe('warns of figures that could point to a person', () => {
    const file = () =>
      scratch('small.csv', 'Measure,Good is,Unit,24/25-Q1,24/25-Q2\nExclusions,Low,Number,3,12\n');

    it('and passes', async () => {
      const { code, stdout } = await scorecard(['check', file()]);
      expect(code).toBe(0);
      expect(stdout).toContain(
        '1 disclosure warning\n  row 2, column 4 (cell D2): Exclusions, 24/25-Q1: a count of 1 to 4 could point to a person.\n',
      );
    });

    it('and fails where warnings may not pass', async () => {
      const { code } = await scorecard(['check', '--strict', file()]);
      expect(code).toBe(1);
      expect((await scorecard(['check', '--strict', WIDE])).code).toBe(0);
    });
  });

  it('reads standard input', async () => {
    const { code, stdout } = await scorecard(['check', '-'], { input: 'Measure,24/25-Q1\nA,80%\n' });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^standard input\n {2}1 measure; 24\/25-Q1; 1 row read, 1 used\n/);
  });

  it('shows no control character of a file', async () => {
    const file = scratch('escape.csv', 'Measure,Unit,24/25-Q1\n\u001B[31mA\u001B[0m,Number,3\n');
    const { stdout } = await scorecard(['check', file]);
    expect(stdout).toContain('24/25-Q1: a count of 1 to 4');
    expect(stdout).not.toContain('\u001B');
  });

  it('says what a list of councils is, and how it is read', async () => {
    const file = scratch(
      'peers.csv',
      'area_code,area_name\nE1,Easton\nE2,Norbridge\nE3,Weston\nE4,Sutbury\n',
    );
    const { code, stdout } = await scorecard(['check', file]);
    expect(code).toBe(1);
    const said = stdout.replace(/\s+/g, ' ');
    expect(said).toContain('looks like a list of councils, not of figures: Easton, Norbridge and 2 more.');
    const { code: read, stdout: list } = await scorecard(['check', file, '--mapping', 'neighbours']);
    expect([read, list]).toEqual([
      0,
      `${file}\n  a list of 4 councils; 4 rows read, 4 used\n  No problems.\n`,
    ]);
  });
});
