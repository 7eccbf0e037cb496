import { readFileSync, readdirSync } from 'node:fs';
import { type ScorecardInput, parseScorecard } from '@scorecard/core';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { withheld } from './withheld.js';
import { openBook } from './xlsx-book.js';
import { readXlsx, writeXlsx } from './xlsx/index.js';

const folder = new URL('../../../examples/scorecards/', import.meta.url);
const documents = readdirSync(folder).filter((name) => /^(edge|r\d)-[^.]*\.json$/.test(name));
const westmere = parseScorecard(readFileSync(new URL('../westmere/scorecard.json', folder), 'utf8'));

const rowsOf = (bytes: Uint8Array, sheet: string) =>
  openBook(bytes)
    .find(({ name }) => name === sheet)
    ?.read().rows ?? [];

describe('any document of the corpus', () => {
  it.each(documents)('comes back the same from its workbook: %s', async (name) => {
    const scorecard = parseScorecard(readFileSync(new URL(name, folder), 'utf8'));
    const reading = await readXlsx(await writeXlsx(scorecard));
    expect(reading.scorecard).toEqual(withheld(scorecard));
    expect(reading.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a written workbook', async () => {
  const bytes = await writeXlsx(westmere);
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
  const sheets = parts.filter(([path]) => path.startsWith('xl/worksheets/sheet'));
  const all = parts.map(([, xml]) => xml).join('');

  it('begins with a cover, contents and notes', () => {
    expect(
      openBook(bytes)
        .slice(0, 5)
        .map(({ name }) => name),
    ).toEqual(['Cover', 'Contents', 'Notes', 'Scorecard', 'Indicators']);
    expect(rowsOf(bytes, 'Cover')[0]).toEqual([westmere.title]);
  });

  it('lists every sheet after the contents in them', () => {
    const names = openBook(bytes).map(({ name }) => name);
    const listed = rowsOf(bytes, 'Contents')
      .slice(4)
      .map(([name]) => name);
    expect(listed).toEqual(names.slice(2));
  });

  it('has one table marked up on each sheet but the cover, with a heading for each column', () => {
    const tables = parts.filter(([path]) => path.startsWith('xl/tables/')).map(([, xml]) => xml);
    expect(tables).toHaveLength(sheets.length - 1);
    for (const xml of tables) {
      const headings = [...xml.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name);
      expect(new Set(headings).size).toBe(headings.length);
      expect(headings).not.toContain('');
    }
  });

  it('has no merged cells, frozen panes, blank rows or formulas', () => {
    expect(all).not.toMatch(/<mergeCell|<pane|<f>|<f /);
    for (const { read, name } of openBook(bytes))
      for (const row of read().rows)
        expect(
          row.some((text) => text !== ''),
          name,
        ).toBe(true);
  });

  it('says that figures are illustrative, on the cover and beside each', () => {
    expect(rowsOf(bytes, 'Cover').flat().join('\n')).toContain('Illustrative: figures');
    const [headings, ...rows] = rowsOf(bytes, 'Figures').slice(4);
    const column = headings?.indexOf('Illustrative') ?? -1;
    expect(new Set(rows.map((row) => row[column]))).toEqual(new Set(['Yes']));
  });

  it('names its title, its author and its language', () => {
    expect(all).toContain(`<dc:title>${westmere.title}</dc:title>`);
    expect(all).toContain(
      '<dc:creator>Westmere Borough Council</dc:creator><dc:language>en-GB</dc:language>',
    );
  });

  it('is the same bytes every time', async () => {
    expect(await writeXlsx(westmere)).toEqual(bytes);
  });
});

describe('a value', () => {
  const write = (indicator: Partial<ScorecardInput['indicators'][number]>) =>
    writeXlsx(
      parseScorecard({
        version: 1,
        title: 'Westmere',
        indicators: [{ id: 'fly-tips', title: 'Fly-tips', frequency: 'financial-quarter', ...indicator }],
      }),
    );

  it('is a number with the decimals that were recorded, a text only where a spreadsheet would change it', async () => {
    const bytes = await write({
      observations: [
        { period: '24/25-Q1', value: '12.50' },
        { period: '24/25-Q2', value: '-3' },
        { period: '24/25-Q3', value: '1234567890.123456789' },
        { period: '24/25-Q4', missing: 'confidential', numerator: 3, denominator: 41 },
      ],
    });
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet6.xml'] ?? new Uint8Array());
    expect([...sheet.matchAll(/<c r="C\d+" s="\d+"><v>([^<]*)<\/v>/g)].map(([, number]) => number)).toEqual([
      '12.50',
      '-3',
    ]);
    expect(
      rowsOf(bytes, 'Figures')
        .slice(-4)
        .map((row) => row[2]),
    ).toEqual(['12.50', '-3', '1234567890.123456789', '[c]']);
    expect(sheet).not.toContain('<v>41</v>');
  });

  it('that looks like a formula is a guarded text', async () => {
    const bytes = await write({ observations: [{ period: '24/25-Q1', value: 1, note: '=HYPERLINK("x")' }] });
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet6.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<c r="D5" s="2" t="s">/);
  });
});

describe('a written workbook that was changed', () => {
  it('tells by sheet and row what can not be read, and keeps the rest', async () => {
    const broken = {
      version: 1 as const,
      title: 'Westmere',
      indicators: [
        {
          id: 'fly-tips',
          title: 'Fly-tips',
          frequency: 'financial-quarter' as const,
          observations: [
            { period: '24/25-Q1', value: '12' },
            { period: '24/25-Q9', value: '13' },
          ],
        },
      ],
    };
    const { scorecard, issues, ...counts } = await readXlsx(await writeXlsx(broken));
    expect(scorecard.indicators[0]?.observations).toEqual([{ period: '24/25-Q1', value: '12' }]);
    expect(issues).toMatchObject([{ severity: 'error', row: 6 }]);
    expect(issues[0]?.message).toMatch(/^Sheet “Figures”: /);
    expect(counts).toMatchObject({ rowsSkipped: 1 });
  });
});
