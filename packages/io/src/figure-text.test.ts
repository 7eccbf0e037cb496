import { describe, expect, it } from 'vitest';
import { readFigure } from './figure-text.js';

describe('A cell with a number', () => {
  it.each([
    ['85', '85', null],
    ['67%', '67', '%'],
    ['67 %', '67', '%'],
    ['67 per cent', '67', '%'],
    ['£1,234', '1234', '£'],
    ['-£300', '-300', '£'],
    ['£-300', '-300', '£'],
    ['1,234.50', '1234.50', null],
    ['1 234 567', '1234567', null],
    ['−0.21', '-0.21', null],
    ['–0.21', '-0.21', null],
    ['+3.2', '3.2', null],
    ['.5', '0.5', null],
    ['007', '7', null],
    ['-0', '0', null],
    ['7.0000000000000007E-2', '0.07', null],
    ['1.2E+05', '120000', null],
    ['1e3', '1000', null],
  ])('%s is %s', (text, value, sign) => {
    expect(readFigure(text)).toMatchObject({ kind: 'number', value, sign, scale: null });
  });

  it.each([
    ['£1.2 million', 6],
    ['£1.2m', 6],
    ['£1.2bn', 9],
    ['£1.2k', 3],
    ['1.2 million', 6],
  ])('%s counts in ten to the power %i', (text, scale) => {
    expect(readFigure(text)).toMatchObject({ kind: 'number', value: '1.2', scale });
  });

  it.each([
    ['1,234.5 [p]', ['p']],
    ['12 [p] [r]', ['p', 'r']],
    ['12 [p, r]', ['p', 'r']],
    ['12[e]', ['e']],
    ['12 [note 1]', []],
  ])('%s has the markers %j', (text, markers) => {
    expect(readFigure(text)).toMatchObject({ kind: 'number', markers });
  });
});

describe('A cell with binary noise', () => {
  it.each([
    ['18.600000000000001', '18.6'],
    ['17.600000000000001', '17.6'],
    ['2.2999999999999998', '2.3'],
    ['0.28499999999999998', '0.285'],
    ['-0.20000000000000001', '-0.2'],
    ['7.0000000000000007E-2', '0.07'],
    ['99.99999999999999999', '100'],
  ])('%s is read to 15 digits: %s', (text, value) => {
    expect(readFigure(text)).toMatchObject({ value, isNoisy: true });
  });

  it.each(['123456789012345', '0.123456789012345', '0.000000000000000001'])('%s is no noise', (text) => {
    expect(readFigure(text)).toMatchObject({ isNoisy: false });
  });
});

describe('A cell without a number', () => {
  it('that is blank says nothing', () => {
    expect(readFigure('')).toEqual({ kind: 'blank' });
  });

  it.each([
    ['[c]', 'confidential'],
    ['c', 'confidential'],
    ['*', 'confidential'],
    ['[x]', 'not-available'],
    ['-', 'not-available'],
    ['–', 'not-available'],
    ['..', 'not-available'],
    ['NA', 'not-available'],
    ['n/a', 'not-applicable'],
    ['N/A', 'not-applicable'],
    ['[z]', 'not-applicable'],
    ['[low]', 'low'],
    ['[late]', 'late'],
    ['[not due]', 'not-due'],
    ['Pending', 'pending'],
  ])('%s is missing: %s', (text, reason) => {
    expect(readFigure(text)).toMatchObject({ kind: 'missing', reason });
  });

  it.each([
    'abc',
    '#N/A',
    '#DIV/0!',
    '1,23',
    '12,3456',
    '67%%',
    '--5',
    '-£-5',
    '<5',
    '1.2m',
    '5% million',
    '12.3.4',
    '12 [q]',
    '12 [c]',
    '[p]',
    '1e999',
    '(5)',
    '£',
    '%',
    '9'.repeat(200),
    '1'.repeat(31),
    '85 or so',
    '٣',
  ])('%s is wrong, and the message quotes it', (text) => {
    const figure = readFigure(text);
    expect(figure.kind).toBe('wrong');
    expect('why' in figure && figure.why).toContain(text.slice(0, 50));
  });

  it.each([
    ['12,5', '12.5'],
    ['0,125', '0.125'],
    ['1.234,5 %', '1234.5 %'],
    ['£1 234,50', '£1234.50'],
    ['-0,5', '-0.5'],
  ])('%s has a comma for decimals: the message shows %s', (text, shown) => {
    expect(readFigure(text)).toMatchObject({ kind: 'wrong', why: expect.stringContaining(shown) as string });
  });

  it.each(['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?'])(
    '%s is told as the error of a formula',
    (text) => {
      expect(readFigure(text)).toMatchObject({
        kind: 'wrong',
        why: expect.stringContaining('formula') as string,
      });
    },
  );
});
