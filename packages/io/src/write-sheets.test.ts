import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openBook } from './xlsx-book.js';
import { readXlsx, writeSheets } from './xlsx/index.js';

const sheet = {
  name: 'Measures',
  heading: 'Westmere',
  lines: ['Type over these.'],
  columns: [
    { heading: 'Code', width: 8 },
    { heading: 'Measure', width: 30 },
    { heading: 'Good is', width: 8 },
    { heading: '24/25-Q1', width: 10, isFigure: true },
    { heading: '24/25-Q2', width: 10, isFigure: true },
  ],
  rows: [
    ['1.10', 'Bins collected', 'High', '41.2%', '86% [p]'],
    ['1.2', '=Calls', 'Low', '1,204', ''],
  ],
};
const written = await writeSheets([sheet], { title: 'Westmere', author: '' });

it('Plain sheets hold numbers that a spreadsheet can work with, and codes and marked figures as text', () => {
  expect(openBook(written)[0]?.read().rows).toEqual([
    ['Westmere'],
    ['Type over these.'],
    ['Code', 'Measure', 'Good is', '24/25-Q1', '24/25-Q2'],
    ['1.10', 'Bins collected', 'High', '41.2%', '86% [p]'],
    ['1.2', '=Calls', 'Low', '1204'],
  ]);
});

it('Plain sheets are read as any table is', async () => {
  const { scorecard, issues } = await readXlsx(written);
  expect(issues).toEqual([]);
  expect(scorecard.indicators).toMatchObject([
    {
      code: '1.10',
      unit: { kind: 'percent' },
      observations: [{ value: '41.2' }, { value: '86', markers: ['p'] }],
    },
    { title: '=Calls', observations: [{ value: '1204' }] },
  ]);
});

it('A sheet too wide for one page is printed with its headings and what each row is of on every page', async () => {
  const notes = Array.from({ length: 6 }, (_, i) => ({ heading: `Note ${i + 1}`, width: 60 }));
  const titlesOf = async (columns: typeof sheet.columns) => {
    const bytes = await writeSheets([{ ...sheet, columns, rows: [] }], { title: 'Westmere', author: '' });
    const book = strFromU8(unzipSync(bytes)['xl/workbook.xml']!);
    return /Print_Titles"[^>]*>([^<]*)</.exec(book)?.[1];
  };
  expect(await titlesOf(sheet.columns)).toBe("'Measures'!$3:$3");
  expect(await titlesOf([...sheet.columns, ...notes])).toBe("'Measures'!$A:$A,'Measures'!$3:$3");
  const period = { heading: 'Period', width: 12 };
  expect(await titlesOf([{ heading: 'Indicator', width: 40 }, period, ...notes])).toBe(
    "'Measures'!$A:$B,'Measures'!$3:$3",
  );
});
