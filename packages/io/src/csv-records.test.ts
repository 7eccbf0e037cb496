import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords } from './csv-records.js';

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const rowsOf = (text: string, delimiter = ',') => csvRecords(text, delimiter, 100).rows;

describe('Records of CSV', () => {
  it('are what was written, whatever the cells hold and whichever are quoted', () => {
    const cell = fc.tuple(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '£') }), fc.boolean());
    const rows = fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';'), (given, delimiter) => {
        const text = given.map((row) =>
          row
            .map(([one, always]) => (always || /[",;\n]/.test(one) || one === '' ? quoted(one) : one))
            .join(delimiter),
        );
        expect(csvRecords(text.join('\n'), delimiter, 100)).toEqual({
          rows: given.map((row) => row.map(([one]) => one)),
          broken: [],
        });
      }),
    );
  });

  it.each([
    ['a,b\n', [['a', 'b']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['5" pipe,6', [['5" pipe', '6']]],
    ['"a" ,"b"', [['a', 'b']]],
    ['"",""', [['', '']]],
    ['', []],
  ])('of %j are %j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each([
    ['never closes', 'a\n"b\nc\nd', [['a'], [], ['c'], ['d']], [1]],
    [
      'closes where the next quoted cell opens',
      'a\n"b,1\nc,"d, e",2\nf',
      [['a'], [], ['c', 'd, e', '2'], ['f']],
      [1],
    ],
    ['goes on after it closed', '"a" b,1\nc', [[], ['c']], [0]],
    ['opens in several rows', '"a\n"b\nc', [[], [], ['c']], [0, 1]],
  ])('where a quotation %s lose its own row alone', (_, text, rows, broken) => {
    expect(csvRecords(text, ',', 100)).toEqual({ rows, broken });
  });

  it('end where as many were read as are wanted', () => {
    expect(csvRecords('a\nb\nc', ',', 2).rows).toEqual([['a'], ['b']]);
  });
});
