import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.js';

const FIGURES = '<tr><th>Measure<th>Good is<th>24/25-Q1<tr><td>Fly-tips<td>Low<td>12';
const titles = (html: string) => readPage(html, {})?.scorecard.indicators.map(({ title }) => title);

describe('The table of a web page', () => {
  it('is the first with headings that are known', () => {
    expect(
      titles(
        `<table><tr><td>Menu</table><table>${FIGURES}</table><table>${FIGURES.replace('Fly', 'x')}</table>`,
      ),
    ).toEqual(['Fly-tips']);
  });

  it('may lie in a table that lays out the page', () => {
    expect(titles(`<table><tr><td>Measure<td><table>${FIGURES}</table></table>`)).toEqual(['Fly-tips']);
  });

  it('may hold a table in a cell', () => {
    expect(titles(`<table>${FIGURES}<tr><td>Bins<table><tr><td>!</table><td>Low<td>3</table>`)).toContain(
      'Fly-tips',
    );
  });

  it('is told of even where it can’t be read', () => {
    expect(readPage('<table><tr><td>Menu</table>', {})?.issues.map(({ severity }) => severity)).toContain(
      'error',
    );
    expect(readPage('<p>None', {})).toBeNull();
  });

  it('is read from a page nested deeper than a call stack', () => {
    const deep = '<div>'.repeat(20_000);
    expect(titles(`${deep}<table>${FIGURES.replace('Fly', `${deep}Fly`)}</table>`)).toEqual(['Fly-tips']);
  });
});
