import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { type HtmlNode, type ReadOptions, readCsv, readHtmlTable } from './index.js';

const { DOMParser } = new Window();
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const read = (html: string, options?: ReadOptions) => readHtmlTable(parsed(html), options);
const first = (html: string) => read(html).scorecard.indicators[0];

const HEAD = '<tr><th>Measure</th><th>Good is</th><th>24/25-Q1</th><th>24/25-Q2</th><th>Target</th></tr>';
const TABLE = `<table>${HEAD}<tr><td>Fly-tips cleared</td><td>High</td><td>84%</td><td>82%</td><td>90%</td></tr></table>`;
const CSV = 'Measure,Good is,24/25-Q1,24/25-Q2,Target\nFly-tips cleared,High,84%,82%,90%';

describe('A table of a page', () => {
  it('is read as the same table in CSV is', () => {
    expect(read(TABLE, { title: 'T' })).toEqual(readCsv(CSV, { title: 'T' }));
  });

  it('has its caption for a title, unless the options give one', () => {
    const captioned = TABLE.replace('<table>', '<table><caption>Quarter 2 <b>2024/25</b></caption>');
    expect(read(captioned).scorecard.title).toBe('Quarter 2 2024/25');
    expect(read(captioned, { title: 'Streets' }).scorecard.title).toBe('Streets');
  });

  it('has a source or a note for its foot, which is no row of it', () => {
    const footed = TABLE.replace(
      '</table>',
      '<tfoot><tr><td colspan="5">Source: highways team</td></tr></tfoot></table>',
    );
    expect(read(footed, { title: 'T' })).toEqual(read(TABLE, { title: 'T' }));
  });

  it('may be given by an element that holds it', () => {
    expect(read(`<div><p>Dear all</p>${TABLE}</div>`).rowsUsed).toBe(1);
  });

  it.each([
    ['a head and a body', `<table><thead>${HEAD}</thead><tbody>ROW</tbody></table>`],
    [
      'its foot first',
      `<table><tfoot><tr><td colspan="5">Note</td></tr></tfoot><thead>${HEAD}</thead><tbody>ROW</tbody></table>`,
    ],
    [
      'markup and line breaks within cells',
      `<table>${HEAD.replaceAll('<th>', '<th>\n <p class="MsoNormal"><b><span>').replaceAll('</th>', '</span></b><o:p></o:p></p>\n</th>')}ROW</table>`,
    ],
    [
      'hidden cells, rows and text',
      `<table>${HEAD}<tr hidden><td>x</td></tr>${'ROW'.replace('ROW', 'ROW')}</table>`,
    ],
  ])('reads the same with %s', (_, html) => {
    const row =
      '<tr><td>Fly-tips&nbsp;<i>cleared</i></td><td hidden>Low</td><td>High</td><td>84%</td><td><span style="display: none">1</span>82%</td><td>90%</td></tr>';
    expect(first(html.replace('ROW', row))).toEqual(readCsv(CSV).scorecard.indicators[0]);
  });

  it('keeps the place of a hidden cell where its heading is shown', () => {
    const row =
      '<tr><td>Fly-tips cleared</td><td>High</td><td style="display:none">3</td><td>82%</td><td>90%</td></tr>';
    const { scorecard, issues } = read(`<table>${HEAD}${row}</table>`);
    expect(scorecard.indicators[0]?.observations).toEqual([{ period: '24/25-Q2', value: '82' }]);
    expect(scorecard.indicators[0]?.targets).toMatchObject([{ value: '90' }]);
    expect(issues.map(({ code }) => code)).toEqual(['hidden']);
  });

  it('has a year over its quarters, and headings that reach over both rows', () => {
    const html = `<table><tr><th rowspan="2">Measure</th><th rowspan="2">Good is</th><th colspan="2">2023/24</th><th colspan="1">2024/25</th></tr>
      <tr><th>Q3</th><th>Q4</th><th>Q1</th></tr><tr><td>Bins missed</td><td>Low</td><td>5</td><td>4</td><td>3</td></tr></table>`;
    expect(first(html)?.observations).toMatchObject([
      { period: '23/24-Q3', value: '5' },
      { period: '23/24-Q4', value: '4' },
      { period: '24/25-Q1', value: '3' },
    ]);
  });

  it('says what reaches over several rows of each of them', () => {
    const html = `<table><tr><th>Theme</th><th>Measure</th><th>24/25-Q1</th></tr>
      <tr><td rowspan="2">Streets</td><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr><tr><td>Homes</td><td>C</td><td>3</td></tr></table>`;
    expect(read(html).scorecard.indicators.map(({ title, theme }) => [title, theme])).toEqual([
      ['A', 'streets'],
      ['B', 'streets'],
      ['C', 'homes'],
    ]);
  });

  it('has no figure where it was struck out beside its correction', () => {
    const html = TABLE.replace('84%', '<del>48%</del><ins>84%</ins>').replace('82%', '<s>28%</s> 82%');
    expect(first(html)?.observations).toMatchObject([{ value: '84' }, { value: '82' }]);
  });

  it('has note marks that are left out, and raised letters that are markers', () => {
    const html = TABLE.replace('cleared', 'cleared<sup>1</sup><a href="#_ftn2">[2]</a>')
      .replace('84%', '84%<sup>3</sup>')
      .replace('82%', '82%<sup>p</sup>');
    expect(first(html)).toMatchObject({
      title: 'Fly-tips cleared',
      observations: [{ value: '84' }, { value: '82', markers: ['p'] }],
    });
    expect(first(TABLE.replace('cleared', 'per m<sup>2</sup>'))?.title).toBe('Fly-tips per m²');
  });

  it('has pictures by their alternative text', () => {
    expect(first(TABLE.replace('High', '<img src="up.png" alt="High">'))?.polarity).toBe('high');
  });

  it('has a note over its whole width that is skipped, and told', () => {
    const note = '<tr><td colspan="5"><p>1. Provisional.</p><p>2. Our own records.</p></td></tr>';
    expect(read(TABLE.replace('</table>', `${note}</table>`))).toMatchObject({
      rowsRead: 2,
      rowsSkipped: 1,
      issues: [{ code: 'not-an-indicator', row: 3 }],
    });
  });

  it('tells of hidden cells and names the rows as the table has them', () => {
    const html = TABLE.replace(
      '</table>',
      '<tr hidden><td>x</td></tr><tr><td>B</td><td>Up</td><td>5</td></tr></table>',
    );
    expect(read(html).issues).toMatchObject([
      { code: 'hidden', row: 3 },
      { code: 'unknown-polarity', row: 4, column: 2 },
    ]);
  });
});

describe('A hostile element', () => {
  const node = (
    nodeName: string,
    childNodes: HtmlNode[],
    attributes: Record<string, string> = {},
  ): HtmlNode => ({
    nodeType: 1,
    nodeName,
    nodeValue: null,
    childNodes,
    getAttribute: (name) => attributes[name] ?? null,
  });
  const text = (nodeValue: string): HtmlNode => ({
    nodeType: 3,
    nodeName: '#text',
    nodeValue,
    childNodes: [],
  });
  const cell = (words: string, attributes?: Record<string, string>) => node('TD', [text(words)], attributes);
  const row = (...words: string[]) =>
    node(
      'TR',
      words.map((one) => cell(one)),
    );

  it('without rows gives an empty scorecard and says so', () => {
    expect(read('<table></table>').issues).toMatchObject([{ code: 'empty' }]);
  });

  it('without a table gives an empty scorecard and says so', () => {
    expect(readHtmlTable(parsed('<p>None</p>'))).toMatchObject({
      rowsRead: 0,
      scorecard: { indicators: [] },
      issues: [{ code: 'no-table' }],
    });
  });

  it('may span any number of columns and rows', () => {
    const spans = { colspan: '100000', rowspan: '99999999999' };
    const html = node('TABLE', [
      row('Measure', 'Good is', '24/25-Q1'),
      row('A', 'High', '5'),
      node('TR', [cell('A note', spans), cell('beside')]),
      row('B', 'High', '6'),
    ]);
    const reading = readHtmlTable(html);
    expect(reading.scorecard.indicators).toHaveLength(1);
    expect(reading.rowsRead).toBe(reading.rowsUsed + reading.rowsSkipped);
  });

  it('may be nested to any depth', () => {
    let deep = text('84%');
    for (let i = 0; i < 100_000; i++) deep = node('SPAN', [deep]);
    const html = node('TABLE', [row('Measure', '24/25-Q1'), node('TR', [cell('A'), node('TD', [deep])])]);
    expect(readHtmlTable(html).scorecard.indicators[0]?.observations).toMatchObject([{ value: '84' }]);
  });

  it.each([
    ['rows', Array<HtmlNode>(200_001).fill(row('A', '5'))],
    [
      'cells',
      Array<HtmlNode>(3).fill(node('TR', Array<HtmlNode>(1000).fill(cell('A', { colspan: '1000' })))),
    ],
  ])('with too many %s is not read in part', (what, rows) => {
    expect(readHtmlTable(node('TABLE', [row('Measure', '24/25-Q1'), ...rows]))).toMatchObject({
      rowsRead: 0,
      issues: [{ code: 'too-large', message: expect.stringContaining(what) as string }],
    });
  });
});
