import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScorecard } from '@scorecard/core';
import { writeJson } from '@scorecard/io';
import { scorecard, root, scratch } from './run-scorecard.fixtures.js';

const WESTMERE = 'examples/westmere/scorecard.json';
const STARTER = 'docs/starters/scorecard-starter.csv';

describe('scorecard convert', () => {
  it.each(['json', 'xlsx'])('to %s and back loses nothing', async (format) => {
    const out = scratch(`whole.${format}`);
    expect(await scorecard(['convert', WESTMERE, '--out', out])).toEqual({
      code: 0,
      stdout: '',
      stderr: `Wrote ${out}.\n`,
    });
    const again = await scorecard(['convert', out, '--to', 'json']);
    expect(again.stdout).toBe(writeJson(parseScorecard(readFileSync(`${root}/${WESTMERE}`, 'utf8'))));
  });

  it.each([
    ['csv', /^indicator,.*\r?\n.*assessments-completed-in-time,/],
    ['wide', /Measure,Good is,.*23\/24-Q3,23\/24-Q4,24\/25-Q1,24\/25-Q2,Target/],
    ['csvw', /"@context"/],
  ])('gives %s on standard output', async (format, expected) => {
    const { code, stdout } = await scorecard(['convert', STARTER, '--to', format]);
    expect(code).toBe(0);
    expect(stdout).toMatch(expected);
  });

  it.each(['csv', 'wide', 'json'])('to %s names what is not judged there either', async (format) => {
    const file = scratch(
      'hihg.csv',
      'Measure,Good is,24/25-Q1,Target\nRecycling,Hihg,41%,45%\nBins,Low,3%,4%\n',
    );
    const { stderr } = await scorecard(['convert', file, '--to', format]);
    expect(stderr).toContain(
      'scorecard: Which way is good is not known of one measure, so nothing of it is judged there either: Recycling.\n',
    );
  });

  it('says what a table can’t hold', async () => {
    const { code, stderr } = await scorecard(['convert', WESTMERE, '--out', scratch('some.csv')]);
    expect(code).toBe(0);
    expect(stderr).toContain('scorecard: csv can’t hold all of it. Left out:\n');
    expect(stderr).toContain('\n  the licence\n');
    expect(stderr).toMatch(/\n {2}baselines/);
  });

  it.each(['json', 'xlsx'])('to %s says what is withheld of confidential figures', async (format) => {
    const observations = [{ period: '24/25-Q2', missing: 'confidential', numerator: 3, denominator: 41 }];
    const indicators = [{ id: 'x', title: 'X', frequency: 'financial-quarter', observations }];
    const input = scratch('withheld.json', JSON.stringify({ version: 1, title: 'T', indicators }));
    const out = scratch(`withheld-out.${format}`);
    const { stderr } = await scorecard(['convert', input, '--out', out]);
    expect(stderr).toBe(
      `Wrote ${out}.\nscorecard: Confidential figures are withheld. Left out:\n  numerators and denominators, which are never written of confidential figures (2 places)\n`,
    );
  });

  it('writes the description of a CSV file beside it', async () => {
    const out = scratch('open.csv');
    const { code, stderr } = await scorecard(['convert', STARTER, '--to', 'csvw', '--out', out]);
    expect(code).toBe(0);
    expect(stderr).toContain(`Wrote ${out}.\nWrote ${out}-metadata.json.\n`);
    expect(JSON.parse(readFileSync(`${out}-metadata.json`, 'utf8'))).toMatchObject({ url: 'open.csv' });
    expect(readFileSync(out, 'utf8')).toMatch(/^indicator,/);
    const wrong = await scorecard(['convert', STARTER, '--to', 'csvw', '--out', scratch('open.json')]);
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringContaining('name that one, as --out figures.csv'),
    ]);
  });

  it('asks what to write', async () => {
    const { code, stderr } = await scorecard(['convert', STARTER]);
    expect([code, stderr]).toEqual([
      2,
      'scorecard: convert needs to know what to write: --to csv, wide, xlsx, csvw or json.\n',
    ]);
  });

  it('converts what could be read of a file with problems, and fails', async () => {
    const { code, stdout, stderr } = await scorecard([
      'convert',
      'examples/problems/unknown-polarity.json',
      '--to',
      'csv',
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^indicator,/);
    expect(stderr).toContain('has one problem');
  });

  it('never writes what a suppressed figure was made of', async () => {
    const input = JSON.stringify({
      version: 1,
      title: 'T',
      indicators: [
        {
          id: 'x',
          title: 'X',
          frequency: 'financial-quarter',
          unit: { kind: 'percent' },
          observations: [{ period: '24/25-Q2', missing: 'confidential', numerator: 777, denominator: 888 }],
        },
      ],
    });
    for (const format of ['csv', 'wide', 'json', 'csvw']) {
      const { stdout } = await scorecard(['convert', '-', '--to', format], { input });
      expect(stdout).not.toMatch(/777|888/);
    }
  });
});
