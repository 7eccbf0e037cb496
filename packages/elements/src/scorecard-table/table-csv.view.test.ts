import { evaluateScorecard, parseScorecard } from '@scorecard/core';
import { readCsv } from '@scorecard/io/csv';
import { describe, expect, it } from 'vitest';
import { westmere, westmereResults } from '../westmere.fixtures.js';
import { tableView } from './scorecard-table.view.js';
import { csvText, fileName, tabbedText, tableCells } from './table-csv.view.js';

const view = tableView(westmereResults, null, 5);
const rows = view.groups.flatMap((group) => group.rows);
const lines = csvText(tableCells(view, rows, view.columns)).split('\r\n');

describe('the file', () => {
  it('has a heading, a line a measure, and says below that the figures are invented', () => {
    expect(lines[0]).toBe(
      '\uFEFFTheme,Code,Measure,Unit,Good is,23/24-Q2,23/24-Q3,23/24-Q4,24/25-Q1,24/25-Q2,19/20,20/21,21/22,22/23,23/24,Latest period,Direction of travel,Change,"Change, %",Target,Rating,Distance from target,"Distance, % of target"',
    );
    expect(lines.slice(1, 3)).toEqual([
      'Children and young people,1.1,Assessments finished in time,%,High,67,72,78,82,85,,,,,,24/25-Q2,Improved,3,3.66,82,On target,3,3.66',
      'Children and young people,1.2,Agency social workers,%,Low,31,29,26,25,28,,,,,,24/25-Q2,Worsened,3,12,20,Off target,8,40',
    ]);
    expect(lines.slice(-5)).toEqual([
      'Westmere performance report',
      'Quarter 2 2024/25 (July to September 2024)',
      'These figures are illustrative: they were invented to show how the scorecard works.',
      '"Source: Westmere Borough Council, a fictional council"',
      '',
    ]);
  });

  it('keeps markers, and why a figure is missing', () => {
    expect(lines.find((line) => line.includes('plans within 20 weeks'))).toContain(',27,38,42,47,53 [p],');
    expect(lines.find((line) => line.includes('suspension'))).toContain(',10.1,[c],');
  });

  it('keeps the figures of another frequency under their own periods', () => {
    expect(lines.find((line) => line.includes('alcohol'))).toContain(',,,,,,80.5,79.2,78.8,[x],[x],21/22,');
  });

  it('is read again by our own reader, figure for figure', () => {
    const { scorecard } = readCsv(csvText(tableCells(view, rows, view.columns)));
    expect(scorecard.indicators).toHaveLength(rows.length);
    const agency = scorecard.indicators.find(({ title }) => title === 'Agency social workers');
    expect(agency?.observations?.map(({ value }) => String(value))).toEqual(['31', '29', '26', '25', '28']);
  });

  it('is named after the report and its period', () => {
    expect(fileName(view)).toBe('westmere-performance-report-24-25-q2.csv');
    expect(fileName({ ...view, title: '…', period: null })).toBe('scorecard.csv');
  });
});

describe('a spreadsheet', () => {
  const titles = ['=1+1', '+44', '-cost', '@home', '−minus', 'A "quoted", title', 'Two\nlines'];
  const results = evaluateScorecard(
    parseScorecard({
      version: 1,
      title: 'T',
      indicators: titles.map((title, i) => ({
        id: `m${i}`,
        title,
        frequency: 'financial-quarter' as const,
        observations: [{ period: '24/25-Q1', value: -5 }],
      })),
    }),
  );
  const hostile = tableView(results, null, 5);
  const cells = tableCells(
    hostile,
    hostile.groups.flatMap((group) => group.rows),
    hostile.columns,
  );

  it('runs no text as a formula, and keeps a negative figure a figure', () => {
    const written = csvText(cells);
    for (const title of titles.slice(0, 5)) expect(written).toContain(`,'${title},`);
    expect(written).toContain(',-5,');
    expect(written).not.toContain("'-5");
  });

  it('takes quotes and line breaks as the standard has them', () => {
    expect(csvText(cells)).toContain(',"A ""quoted"", title",');
    expect(csvText(cells)).toContain(',"Two\nlines",');
  });

  it('takes the clipboard by tabs, a line a measure', () => {
    const pasted = tabbedText(cells).split('\n');
    expect(pasted.slice(0, 8).map((line) => line.split('\t').length)).toEqual(
      Array(8).fill(pasted[0]?.split('\t').length),
    );
    expect(pasted[7]).toContain('Two lines');
    expect(pasted[1]).toContain("'=1+1");
  });
});

it('says nothing of invention where nothing is invented', () => {
  const real = {
    ...westmere,
    indicators: westmere.indicators.slice(6, 7).map((one) => ({
      ...one,
      observations: one.observations?.map((item) => ({ ...item, illustrative: false })),
    })),
  };
  const published = tableView(evaluateScorecard(parseScorecard(real)), null, 5);
  expect(csvText(tableCells(published, [], published.columns))).not.toContain('illustrative');
});
