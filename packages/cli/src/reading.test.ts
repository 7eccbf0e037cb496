import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root, scorecard, scratch } from './run-scorecard.fixtures.js';

const TABLE = 'Measure,Good is,24/25-Q1,24/25-Q2,Target\nCafé spend,Low,£80,£85,£82\n';
const wide = readFileSync(`${root}/examples/westmere/scorecard-wide.csv`);

/** What `evaluate --json` says of the first measure. */
async function first(args: readonly string[], input?: string) {
  const { stdout, stderr } = await scorecard(['evaluate', '--json', ...args], { input });
  const { title, organisation, indicators } = JSON.parse(stdout) as {
    title: string;
    organisation: { name: string } | null;
    indicators: { title: string; latest: { text: string } }[];
  };
  return {
    title,
    organisation: organisation?.name,
    measure: indicators[0]?.title,
    latest: indicators[0]?.latest.text,
    stderr,
  };
}

describe('A file is told by its content', () => {
  const expected = { measure: 'Café spend', latest: '£85' };

  it.each([
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TABLE}`)],
    ['UTF-16 as Excel calls Unicode text', Buffer.from(`\uFEFF${TABLE}`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(TABLE, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${TABLE}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(TABLE, 'latin1')],
  ])('in %s', async (_name, bytes) => {
    expect(await first([scratch('figures.data', bytes)])).toMatchObject({ ...expected, stderr: '' });
  });

  it('and the guess of an encoding is a warning', async () => {
    const { code, stdout } = await scorecard(['check', scratch('old.csv', Buffer.from(TABLE, 'latin1'))]);
    expect(code).toBe(0);
    expect(stdout).toContain('1 warning\n  The file is not in UTF-8.');
  });

  it('which may be a workbook under the wrong name', async () => {
    const workbook = scratch('workbook.xlsx');
    const file = scratch('workbook.csv');
    await scorecard(['init', workbook]);
    renameSync(workbook, file);
    expect(await first([file])).toMatchObject({ measure: 'Assessments completed in time', latest: '85%' });
  });

  it('which may be a document on standard input', async () => {
    const json = readFileSync(`${root}/examples/westmere/scorecard.json`, 'utf8');
    expect(await first(['-'], json)).toMatchObject({ organisation: 'Westmere Borough Council' });
  });

  it('which may be a web page with a table', async () => {
    const rows = TABLE.trim()
      .split('\n')
      .map((line) => `<tr><td>${line.split(',').join('<td>')}`);
    const page = `<!DOCTYPE html><p>About</p><table><tr><td>Menu</table><table>${rows.join('')}</table>`;
    expect(await first([scratch('page.html', page)])).toMatchObject(expected);
  });

  it.each([
    ['a PDF', '%PDF-1.7\n', 'is a PDF, from which no table can be read safely'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'is a picture'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'is an old Excel file'],
    ['other bytes', Buffer.from([0x41, 0x42, 0x43, 0x00, 0x01]), 'is neither text nor a workbook'],
    ['nothing', '', 'There is nothing in'],
    ['a page without a table', '<!doctype html><p>Hello', 'There is no table on the page'],
    ['results', '{"kind":"scorecard-results","version":1}', 'holds finished results'],
  ])('and %s is refused in plain words', async (_name, content, says) => {
    const { code, stdout, stderr } = await scorecard(['check', scratch('other.xlsx', content)]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^scorecard: .*\n$/);
    expect(stderr).toContain(says);
  });
});

describe('A file that can’t be read', () => {
  it('is told with the nearest name', async () => {
    const { code, stderr } = await scorecard(['check', 'examples/westmere/scorecard-wid.csv']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'scorecard: There is no file “examples/westmere/scorecard-wid.csv”. Did you mean “scorecard-wide.csv”?\n',
    );
  });

  it('may be a folder', async () => {
    const { code, stderr } = await scorecard(['check', 'examples']);
    expect([code, stderr]).toEqual([2, 'scorecard: “examples” is a folder. Name a file in it.\n']);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('may be another’s', async () => {
    const file = scratch('locked.csv', TABLE);
    chmodSync(file, 0o000);
    const { code, stderr } = await scorecard(['check', file]);
    expect(code).toBe(2);
    expect(stderr).toContain('You are not allowed to read');
  });
});

describe('What a table does not say', () => {
  it('is said by options', async () => {
    const args = ['--organisation', 'Westmere', '--title', 'Our figures', scratch('plain.csv', TABLE)];
    expect(await first(args)).toMatchObject({ organisation: 'Westmere', title: 'Our figures' });
  });

  it('such as what a year means', async () => {
    const file = scratch(
      'years.csv',
      'indicator,period,frequency,value\nA,2023,financial-year,5\nA,2024,financial-year,6\n',
    );
    const periods = async (year: string) => (await scorecard(['check', file, '--year', year])).stdout;
    expect(await periods('ending')).toContain('22/23 to 23/24');
    expect(await periods('starting')).toContain('23/24 to 24/25');
  });

  it('is no business of a document', async () => {
    const { code, stderr } = await scorecard([
      'check',
      'examples/westmere/scorecard.json',
      '--year',
      'ending',
    ]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/--year is of no use here: .*scorecard\.json is a scorecard document/);
  });
});

describe('A mapping', () => {
  const csv = 'Kpi name;When;Result\n'.replaceAll(';', ',') + 'A,24/25-Q1,80\n';

  it('may be one’s own', async () => {
    const mapping = scratch('mapping.json', '{ "columns": { "When": "period", "Result": "value" } }');
    expect(await first(['--mapping', mapping, scratch('kpi.csv', csv)])).toMatchObject({
      measure: 'A',
      latest: '80',
    });
  });

  it('of one’s own adds to a known one', async () => {
    const csv = 'area_name,period,indicator,measure,value\nMine,2023/24,Score 8,Percentage,0.3\n';
    const mapping = scratch('extended.json', '{ "extends": "trafford", "fixed": { "unit": "Score" } }');
    const { stdout } = await scorecard([
      'evaluate',
      '--organisation',
      'Mine',
      '--mapping',
      mapping,
      scratch('score.csv', csv),
    ]);
    expect(stdout).toMatch(/Score 8 +23\/24 +0\.3 /);
    const wrong = scratch('wrong.json', '{ "extends": "traford" }');
    const { code, stderr } = await scorecard(['check', '--mapping', wrong, scratch('score.csv', csv)]);
    expect(code).toBe(2);
    expect(stderr).toContain('it extends “traford”, which there isn’t. Did you mean “trafford”?');
  });

  it.each([
    ['of no known name', 'dff', 'There is no mapping “dff”. Did you mean “dfe”? Use one of dfe,'],
    ['in a file that is not there', 'gone.json', 'The mapping “gone.json” could not be read'],
    ['that is a list', scratch('list.json', '[]'), 'it is no object in { braces }'],
    [
      'with a misspelt part',
      scratch('part.json', '{ "colums": {} }'),
      'no use for “colums”. Did you mean “columns”?',
    ],
  ])('%s is refused', async (_name, mapping, says) => {
    const { code, stderr } = await scorecard([
      'check',
      'examples/westmere/scorecard-wide.csv',
      '--mapping',
      mapping,
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });

  it.each(['dfe', 'lait', 'fingertips', 'trafford', 'lgbf'])('is ready made for %s', async (name) => {
    expect(
      (await scorecard(['check', 'examples/westmere/scorecard-wide.csv', '--mapping', name])).code,
    ).not.toBe(2);
  });
});

it('A workbook’s sheet is chosen by name, and a wrong name told', async () => {
  const file = scratch('sheets.xlsx');
  await scorecard(['init', file]);
  const { code, stdout } = await scorecard(['check', file, '--sheet', 'Nowhere']);
  expect(code).toBe(1);
  expect(stdout).toContain('There is no sheet “Nowhere”');
});

it('A folder with spaces in its name is no matter', async () => {
  const folder = scratch('My figures');
  mkdirSync(folder);
  writeFileSync(`${folder}/q2 final.csv`, wide);
  expect((await scorecard(['check', `${folder}/q2 final.csv`])).code).toBe(0);
});
