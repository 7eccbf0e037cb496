import { readFileSync } from 'node:fs';
import { parseScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { row, workbook } from '../fixtures/workbook.js';
import { readXlsx, writeXlsx } from './xlsx/index.js';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const awkward = fixture('westmere-awkward.xlsx');

/** Value, or reason for none, by period. */
const figures = (reading: Awaited<ReturnType<typeof readXlsx>>, id: string) =>
  Object.fromEntries(
    reading.scorecard.indicators
      .find((indicator) => indicator.id === id)
      ?.observations?.map(({ period, value, missing }) => [period, value ?? missing]) ?? [],
  );

describe('a workbook as a council keeps it, made in LibreOffice', async () => {
  const reading = await readXlsx(awkward, { organisation: 'Westmere', illustrative: true });
  const told = (code: string) => reading.issues.filter((issue) => issue.code === code);

  it('is read from the first sheet with a table, and the others are named', () => {
    expect(reading.sheet).toBe('Quarter 2');
    expect(told('other-sheets')[0]?.message).toContain('“By month”, “By day”');
  });

  it('has its title from above the table', () => {
    expect(reading.scorecard.title).toBe('Westmere performance, quarter 2 2024/25 (illustrative)');
  });

  it('gives 67% for 0.67 shown as a percentage, with the digits that the sheet rounds away', () => {
    expect(figures(reading, 'assessments-in-time')).toEqual({
      '23/24-Q3': '67',
      '23/24-Q4': '71',
      '24/25-Q1': '82.4',
      '24/25-Q2': '85',
    });
    expect(reading.scorecard.indicators[0]).toMatchObject({
      unit: { kind: 'percent' },
      targets: [{ from: '24/25-Q1', value: '82' }],
      commentary: [{ period: '24/25-Q2', text: 'More staff, & a new rota.' }],
    });
  });

  it('gives the stored result of a formula, and a reason for none', () => {
    expect(figures(reading, 'children-in-care')).toEqual({
      '23/24-Q3': '412',
      '23/24-Q4': 'confidential',
      '24/25-Q1': '405',
      '24/25-Q2': '402',
    });
  });

  it('gives pounds with their pence', () => {
    expect(reading.scorecard.indicators[2]?.unit).toEqual({ kind: 'currency', code: 'GBP' });
    expect(figures(reading, 'cost-of-a-placement')).toMatchObject({
      '24/25-Q1': '-20',
      '24/25-Q2': '1199.99',
    });
  });

  it('has the theme that is merged over its rows', () => {
    expect(reading.scorecard.indicators.map(({ theme }) => theme)).toEqual([
      'children',
      'children',
      'money',
      'money',
    ]);
  });

  it('leaves out the hidden row and the hidden column, and says so', () => {
    expect(reading.scorecard.indicators.map(({ title }) => title)).not.toContain('Not for publication');
    expect(told('hidden')).toMatchObject([{ row: 1, column: 9 }, { row: 7 }]);
  });

  it('tells the cell that is in error by row and column', () => {
    expect(told('bad-number')).toMatchObject([{ row: 9, column: 7 }]);
    expect(told('bad-number')[0]?.message).toContain('#DIV/0!');
  });

  it('uses every row but the footnote', () => {
    expect(reading).toMatchObject({ rowsRead: 5, rowsUsed: 4, rowsSkipped: 1 });
  });

  it('gives another sheet by its name or number, its months from typed dates', async () => {
    const months = await readXlsx(awkward, { sheet: 'by month' });
    expect(figures(months, 'missed-bins')).toEqual({ '2024-07': '41', '2024-08': '38', '2024-09': '35' });
    expect(figures(await readXlsx(awkward, { sheet: 4 }), 'beds-in-use')).toEqual({ '2024-09-30': '12' });
    const none = await readXlsx(awkward, { sheet: 'Quarter 9' });
    expect(none.issues[0]).toMatchObject({ code: 'unknown-sheet' });
  });
});

describe('a cell', () => {
  it('is read from shared strings with runs of their own style, and from elements with a prefix', async () => {
    const bytes = workbook('', {
      'xl/sharedStrings.xml':
        '<x:sst xmlns:x="m"><x:si><x:r><x:t>Mea</x:t></x:r><x:r><x:t>sure</x:t></x:r></x:si><x:si><x:t>Fly-tips &amp; &#163;</x:t><x:rPh><x:t>no</x:t></x:rPh></x:si></x:sst>',
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="C1" t="str"><x:f>"24/25"&amp;"-Q1"</x:f><x:v>24/25-Q1</x:v></x:c></x:row><x:row r="3"><x:c r="A3" t="s"><x:v>1</x:v></x:c><x:c r="C3"><x:v>12</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const reading = await readXlsx(bytes);
    expect(reading.scorecard.indicators).toMatchObject([
      { title: 'Fly-tips & £', observations: [{ period: '24/25-Q1', value: '12' }] },
    ]);
  });

  it('with a formula that was never worked out is told', async () => {
    const reading = await readXlsx(
      workbook(
        `${row('Measure', 'Good is', '24/25-Q1')}<row>${'<c t="str"><v>Fly-tips</v></c><c t="str"><v>Low</v></c>'}<c><f>1+1</f></c></row>`,
      ),
    );
    expect(reading.issues).toContainEqual(expect.objectContaining({ code: 'no-result', row: 2, column: 3 }));
  });
});

describe('a workbook of our own', () => {
  const scorecard = parseScorecard({
    version: 1,
    title: 'Westmere',
    indicators: [
      {
        id: 'fly-tips',
        title: 'Fly-tips',
        frequency: 'financial-quarter',
        observations: [{ period: '24/25-Q1', value: 12, illustrative: true }],
      },
    ],
  });

  it('is read whole after LibreOffice has saved it again', async () => {
    const reading = await readXlsx(fixture('westmere-resaved.xlsx'));
    const source = new URL('../../../examples/scorecards/edge-markers.json', import.meta.url);
    expect(reading.scorecard).toEqual(parseScorecard(readFileSync(source, 'utf8')));
    expect(reading).toMatchObject({ rowsSkipped: 0, sheet: null });
  });

  it('can be read as a table too, by naming a sheet of it', async () => {
    const reading = await readXlsx(await writeXlsx(scorecard), { sheet: 'Figures' });
    expect(figures(reading, 'fly-tips')).toEqual({ '24/25-Q1': '12' });
  });
});

it('a hidden sheet is left out and told by its name', async () => {
  const sheet = `<worksheet><sheetData>${row('Measure', 'Good is', '24/25-Q1')}${row('A', 'High', 5)}</sheetData></worksheet>`;
  const bytes = workbook('', {
    'xl/workbook.xml':
      '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Figures" sheetId="1" r:id="r1"/><sheet name="Draft" sheetId="2" state="hidden" r:id="r1"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': sheet,
  });
  const { issues, sheet: name } = await readXlsx(bytes);
  expect(name).toBe('Figures');
  expect(issues.map(({ message }) => message)).toEqual([expect.stringContaining('hides the sheet “Draft”')]);
});
