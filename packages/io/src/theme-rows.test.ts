import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readCsv, readHtmlTable } from './index.js';

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

  it('is no theme where the table has a column of themes', () => {
    const text = `Theme,${HEAD}\n${['Streets', 'Clean,1.1,Visits,High,1,2', 'Parks', ',2.1,Bins,Low,5,6'].join('\n')}`;
    expect(themes(text).of).toEqual([
      ['Visits', 'Clean'],
      ['Bins', null],
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

it('A measure below a theme without one of its own is told, once', () => {
  const { scorecard, issues } = readCsv(
    ['Theme,Measure,Good is,24/25-Q1', 'Children,Visits,High,1', ',Calls,High,2', ',Tax,High,3'].join('\n'),
  );
  expect(scorecard.indicators.map(({ theme }) => theme)).toEqual(['children', undefined, undefined]);
  expect(issues).toMatchObject([{ severity: 'warning', code: 'no-theme', row: 3 }]);
  expect(issues[0]?.message).toContain('2 measures have no theme');
});
