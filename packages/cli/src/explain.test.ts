import { describe, expect, it } from 'vitest';
import { scorecard } from './run-scorecard.fixtures.js';

const WESTMERE = 'examples/westmere/scorecard.json';

describe('scorecard explain', () => {
  it('says why a measure is rated as it is', async () => {
    const { code, stdout, stderr } = await scorecard(['explain', WESTMERE, '1.3']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1.3 Children who become the subject of a second child protection plan\n');
    expect(stdout).toContain('Low is good, so this is off target but within 5% of the target');
    expect(stdout).toMatch(/\nRating +Close to target\n/);
    expect(stdout).toMatch(/\nFigure +21% \(24\/25-Q2\)\n/);
    expect(stdout).toMatch(/\nDirection of travel +down 2 percentage points .* since 24\/25-Q1: improved\n/);
    expect(stdout).toContain('amber is off target by no more than the tolerance (5% of the target)');
  });

  it('gives comparisons and commentary', async () => {
    const { stdout } = await scorecard(['explain', WESTMERE, '1.2']);
    expect(stdout).toContain(
      '\nCompared with others\n- 6 percentage points better than 79% (National average, 23/24).\n- 1 percentage point better than 84% (Similar councils). Mean of 7 of 8; joint 3rd of 8.\n',
    );
    expect(stdout).toContain('\nCommentary\n- Exactly on target, but four points lower');
  });

  it('judges an earlier period by the target then', async () => {
    const { stdout } = await scorecard(['explain', WESTMERE, '1.1', '--period', '22/23-Q3']);
    expect(stdout).toContain('Quarter 3 2022/23');
    expect(stdout).toMatch(/\nTarget +80%/);
  });

  it('finds a measure by id, code or title, in any case', async () => {
    const titles = await Promise.all(
      [
        'initial-child-protection-conferences-held-within-15-working-days',
        '1.2',
        'INITIAL child protection conferences held within 15 working days',
      ].map(async (name) => (await scorecard(['explain', WESTMERE, name])).stdout.split('\n')[0]),
    );
    expect(new Set(titles)).toEqual(
      new Set(['1.2 Initial child protection conferences held within 15 working days']),
    );
  });

  it.each([
    ['agency-social-worker', 'Did you mean “'],
    ['zzz', 'There is no measure “zzz”. “scorecard evaluate” lists them all.'],
  ])('of a measure %s that is not there gives the nearest', async (name, says) => {
    const { code, stdout, stderr } = await scorecard([
      'explain',
      'docs/starters/scorecard-starter.csv',
      name,
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });

  it('gives the reason for a figure that is missing', async () => {
    const { stdout } = await scorecard([
      'explain',
      'docs/starters/scorecard-starter.csv',
      '1.3',
      '--period',
      '23/24-Q4',
    ]);
    expect(stdout).toContain('suppressed');
  });
});
