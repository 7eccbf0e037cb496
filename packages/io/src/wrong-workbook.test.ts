import { randomBytes } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { row, workbook } from '../fixtures/workbook.js';
import { readXlsx } from './xlsx/index.js';

const NUL = '\u0000';
const oldBook = (text: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...strToU8(Array.from(text, (letter) => letter + NUL).join('')),
  ]);

describe('a file that is no workbook ends in an error that says what it is', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'empty', 'empty'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      'not-a-workbook',
      'a picture (PNG)',
    ],
    ['CSV', strToU8('Measure,24/25-Q1\n'), 'not-a-workbook', 'If it is CSV'],
    ['an older workbook', oldBook('Workbook'), 'old-workbook', '.xls'],
    ['a protected workbook', oldBook('EncryptedPackage'), 'protected', 'password'],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), 'not-a-workbook', 'no workbook'],
    ['OpenDocument', zipSync({ 'content.xml': strToU8('<a/>') }), 'not-a-workbook', 'OpenDocument'],
    ['half a workbook', workbook(row('Measure')).slice(0, 300), 'bad-zip', 'damaged'],
  ])('%s', async (_, bytes, code, words) => {
    const { issues, scorecard } = await readXlsx(bytes);
    expect(issues).toMatchObject([{ severity: 'error', code }]);
    expect(issues[0]?.message).toContain(words);
    expect(scorecard.indicators).toEqual([]);
  });
});

describe('a hostile workbook ends in an error', () => {
  const codes = async (bytes: Uint8Array) => (await readXlsx(bytes)).issues.map(({ code }) => code);

  it('that holds 10 MB in one cell', async () => {
    expect(await codes(workbook(row('Measure', 'x'.repeat(10_000_000))))).toEqual(['too-large']);
  });

  it('of 1,000,000 rows', { timeout: 60_000 }, async () => {
    const rows = row('Measure', 'Good is', '24/25-Q1') + '<row><c><v>1</v></c></row>'.repeat(999_999);
    expect(await codes(workbook(rows))).toEqual(['too-large']);
  });

  it('with rows and columns far away, or a merge over the whole sheet', async () => {
    const far = '<row r="1048576"><c r="XFD1048576" t="str"><v>Measure</v></c></row>';
    expect(await codes(workbook(far))).toEqual(['too-large']);
    const merged = workbook('', {
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${row('Measure', '24/25-Q1')}${row('Fly-tips', 1)}</sheetData><mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(1000)}</mergeCells></worksheet>`,
    });
    expect((await readXlsx(merged)).rowsRead).toBe(1);
  });

  it('with a document type, whose entities could read files or swell', async () => {
    const xml = `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData>${row('&e;')}</sheetData></worksheet>`;
    expect(await codes(workbook('', { 'xl/worksheets/sheet1.xml': xml }))).toEqual(['unsafe-xml']);
  });

  it('or is read as the text it is: headings named like parts of an object, NUL, formulas', async () => {
    const reading = await readXlsx(
      workbook(row('__proto__', 'constructor', 'Measure', '24/25-Q1') + row('a', '=cmd()', `x_x0000_`, 3)),
    );
    expect(reading.scorecard.indicators[0]?.observations).toEqual([{ period: '24/25-Q1', value: '3' }]);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  it('however its bytes are changed, without throwing', { timeout: 30_000 }, async () => {
    const good = workbook(row('Measure', '24/25-Q1') + row('Fly-tips', 3));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = good.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          const { rowsRead, rowsUsed, rowsSkipped } = await readXlsx(bytes);
          expect(rowsRead).toBe(rowsUsed + rowsSkipped);
        },
      ),
      { numRuns: 300 },
    );
    expect((await readXlsx(randomBytes(2000))).issues).toHaveLength(1);
  });
});
