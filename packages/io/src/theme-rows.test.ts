import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readCsv, readHtmlTable, writeCsv } from './index.js';

const HEAD = 'Code,Measure,Good is,24/25-Q1,24/25-Q2';
const table = (...rows: string[]) => [HEAD, ...rows].join('\n');
const themes = (text: string, options?: ReadOptions) => {
  const { scorecard, issues, ...counts } = readCsv(text, options);
  const titles = new Map(scorecard.themes?.map(({ id, title }) => [id, title]));
  return {
    of: scorecard.indicators.map(({ title, theme = '' }) => [title, titles.get(theme) ?? null]),
    told: issues.map(({ code, row, column }) => [code, row, column]),
    used: counts.rowsUsed,
    skipped: counts.rowsSkipped,
  };
};

describe('A row that a name has to itself', () => {
  it('is the theme of the rows below it, and told as such', () => {
    const text = table(
      'Children,,,,',
      '1.1,Visits,High,1,2',
      '1.2,Plans,High,3,4',
      'Streets',
      '2.1,Bins,Low,5,6',
    );
    expect(themes(text)).toEqual({
      of: [
        ['Visits', 'Children'],
        ['Plans', 'Children'],
        ['Bins', 'Streets'],
      ],
      told: [
        ['theme-row', 2, 1],
        ['theme-row', 5, 1],
      ],
      used: 5,
      skipped: 0,
    });
    expect(readCsv(text).issues[0]?.message).toBe(
      '“Children” stands alone in its row, and is read as the theme of the rows below.',
    );
  });

  it('may stand in the column of the measures', () => {
    const text = table(',Children', '1.1,Visits,High,1,2', ',Streets', '2.1,Bins,Low,5,6');
    expect(themes(text).of).toEqual([
      ['Visits', 'Children'],
      ['Bins', 'Streets'],
    ]);
  });

  it.each([
    ['there is one only', ['1.1,Visits,High,1,2', 'Streets', '2.1,Bins,Low,5,6']],
    ['no figures follow', ['1.1,Visits,High,1,2', 'Streets', 'Parks']],
    ['it reads as a note', ['Note: in percent', '1.1,Visits,High,1,2', 'As at March.', '2.1,Bins,Low,5,6']],
  ])('is no theme where %s', (_case, rows) => {
    const { of, told } = themes(table(...rows));
    expect(of.every(([, theme]) => theme === null)).toBe(true);
    expect(new Set(told.map(([code]) => code))).toEqual(new Set(['not-an-indicator']));
  });

  it('is the theme where it stands in a column of themes', () => {
    const text = `Theme,${HEAD}\n${['Streets', 'Clean,1.1,Visits,High,1,2', 'Parks', ',2.1,Bins,Low,5,6'].join('\n')}`;
    expect(themes(text).of).toEqual([
      ['Visits', 'Clean'],
      ['Bins', 'Parks'],
    ]);
  });

  it('is the theme, if the only one, where its cell takes up the whole row of a table on a page', () => {
    const { DOMParser } = new Window();
    const cells = (row: string) => row.split(',').map((cell) => `<td>${cell}</td>`);
    const rows = ['1.1,Visits,High,1,2', 'Streets', '2.1,Bins,Low,5,6'].map((row) =>
      row === 'Streets' ? `<tr><td colspan="5">${row}</td></tr>` : `<tr>${cells(row).join('')}</tr>`,
    );
    const html = `<table><tr>${cells(HEAD).join('')}</tr>${rows.join('')}</table>`;
    const { scorecard } = readHtmlTable(new DOMParser().parseFromString(html, 'text/html').body);
    expect(scorecard.indicators.map(({ theme }) => theme)).toEqual([undefined, 'streets']);
  });
});

describe('A theme that is written where it begins, as merged cells are saved', () => {
  const HEADINGS = 'Theme,Measure,Good is,24/25-Q1';
  const read = (...rows: string[]) => themes([HEADINGS, ...rows].join('\n'));

  it('is the theme of the rows below, and told of them', () => {
    const text = [
      HEADINGS,
      'Children,Visits,High,1',
      ',Calls,High,2',
      ',Plans,High,2',
      'Streets,Bins,Low,3',
      ',Litter,Low,4',
    ];
    expect(themes(text.join('\n'))).toEqual({
      of: [
        ['Visits', 'Children'],
        ['Calls', 'Children'],
        ['Plans', 'Children'],
        ['Bins', 'Streets'],
        ['Litter', 'Streets'],
      ],
      told: [
        ['theme-carried', 3, 2],
        ['theme-carried', 6, 2],
      ],
      used: 5,
      skipped: 0,
    });
    expect(readCsv(text.join('\n')).issues.map(({ message }) => message)).toEqual([
      'Rows 3 to 4 have no theme, and come under “Children”, which row 2 names: where that is wrong, write the theme in each row.',
      'Row 6 has no theme, and comes under “Streets”, which row 5 names: where that is wrong, write the theme in each row.',
    ]);
  });

  it('is so where it is the only one, and where it has its row to itself', () => {
    expect(read('Children,Visits,High,1', ',Calls,High,2').of).toEqual([
      ['Visits', 'Children'],
      ['Calls', 'Children'],
    ]);
    expect(read('Children', ',Visits,High,1', ',Calls,High,2', 'Streets', ',Bins,Low,3')).toMatchObject({
      of: [
        ['Visits', 'Children'],
        ['Calls', 'Children'],
        ['Bins', 'Streets'],
      ],
      told: [
        ['theme-row', 2, 1],
        ['theme-row', 5, 1],
      ],
    });
  });

  it.each([
    [
      'another is written in each of its rows',
      ['Children,Visits,High,1', 'Children,Plans,High,1', 'Streets,Bins,Low,1', ',Calls,High,2'],
    ],
    ['the first row has none', [',Visits,High,1', 'Children,Plans,High,1', ',Calls,High,2']],
    ['a heading stands between', ['Children,Visits,High,1', ',Finance,,', ',Calls,High,2']],
    [
      'an empty row and a heading stand between',
      ['Children,Visits,High,1', '', ',Finance,,', ',Calls,High,2'],
    ],
    [
      'an empty row and headings again stand between',
      ['Children,Visits,High,1', '', HEADINGS, ',Calls,High,2'],
    ],
  ])('is not carried where %s', (_, rows) => {
    const { of, told } = read(...rows);
    expect(of.at(-1)).toEqual(['Calls', null]);
    expect(told.map(([code]) => code)).toContain('no-theme');
    expect(told.map(([code]) => code)).not.toContain('theme-carried');
  });

  it('leaves a measure alone whose theme is a dash', () => {
    expect(read('Children,Visits,High,1', '-,Calls,High,2', 'Streets,Bins,Low,3')).toMatchObject({
      of: [
        ['Visits', 'Children'],
        ['Calls', null],
        ['Bins', 'Streets'],
      ],
      told: [],
    });
  });

  it('is carried past dashes, however many, to no row below one', () => {
    const rows = ['Children,Visits,High,1', ',Plans,High,1', '-,Calls,High,2', ',Tax,High,2', '-,Bins,Low,3'];
    expect(read(...rows)).toMatchObject({
      of: [
        ['Visits', 'Children'],
        ['Plans', 'Children'],
        ['Calls', null],
        ['Tax', null],
        ['Bins', null],
      ],
      told: [
        ['theme-carried', 3, 2],
        ['no-theme', 5, 2],
      ],
    });
  });

  it('is no theme where it is a note', () => {
    const { of, told } = read('Children,Visits,High,1', 'Notes: see page 4,,,', ',Calls,High,2');
    expect(of).toEqual([
      ['Visits', 'Children'],
      ['Calls', null],
    ]);
    expect(told.map(([code]) => code)).toEqual(expect.arrayContaining(['no-indicator', 'no-theme']));
  });

  it('comes back from a wide table that is written of a scorecard', () => {
    const { scorecard } = readCsv([HEADINGS, 'Children,Visits,High,1', '-,Calls,High,2'].join('\n'));
    const { scorecard: again, issues } = readCsv(writeCsv(scorecard, { layout: 'wide' }).text);
    expect(again.indicators.map(({ theme }) => theme)).toEqual(['children', undefined]);
    expect(issues).toEqual([]);
  });

  it('is told once of all that no theme is carried to', () => {
    const { issues } = readCsv(
      [HEADINGS, 'A,Visits,High,1', 'A,Plans,High,1', ',Calls,High,2', ',Tax,High,3'].join('\n'),
    );
    expect(issues).toMatchObject([{ severity: 'warning', code: 'no-theme', row: 4 }]);
    expect(issues[0]?.message).toContain('2 measures have no theme');
  });
});

describe('In a table with a row for each figure', () => {
  const read = (...rows: string[]) => {
    const { scorecard, issues } = readCsv(['theme,indicator,period,value,polarity', ...rows].join('\n'));
    return {
      of: scorecard.indicators.map(({ theme = null }) => theme),
      told: issues.map(({ code, row }) => [code, row]),
    };
  };

  it('a theme that is written only where it begins is of that measure alone, and the others are told', () => {
    expect(
      read('Children,A,24/25-Q1,1,high', ',A,24/25-Q2,2,high', ',B,24/25-Q1,1,high', ',B,24/25-Q2,2,high'),
    ).toEqual({
      of: ['children', null],
      told: [['no-theme', 4]],
    });
  });

  it('nothing is told where each measure has one, or none has', () => {
    expect(
      read('Children,A,24/25-Q1,1,high', ',A,24/25-Q2,2,high', 'Streets,B,24/25-Q2,2,high').told,
    ).toEqual([]);
    expect(read(',A,24/25-Q1,1,high', ',B,24/25-Q2,2,high').told).toEqual([]);
  });
});
