import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  plainDecimal,
  roundDecimals,
  roundSignificant,
  shiftPoint,
  significantDigits,
} from './decimal-text.js';

it.each([
  ['2.345', 2, '2.35'],
  ['2.344', 2, '2.34'],
  ['-0.5', 0, '-1'],
  ['-0.4', 0, '0'],
  ['0.05', 1, '0.1'],
  ['9.99', 1, '10'],
  ['3', 2, '3'],
  ['3.10', 2, '3.1'],
])('%s to %i decimals is %s, half away from zero', (text, decimals, expected) => {
  expect(roundDecimals(text, decimals)).toBe(expected);
});

it('counts and rounds significant digits from the first that is not 0', () => {
  expect(significantDigits('0.0180')).toBe(3);
  expect(roundSignificant('0.0018600000000000001', 15)).toBe('0.0018600000000000'.replace(/0+$/, ''));
  expect(roundSignificant('1234567890123456789', 15)).toBe('1234567890123460000');
});

it('moves the point either way', () => {
  expect(shiftPoint('1.2', 6)).toBe('1200000');
  expect(shiftPoint('900', -6)).toBe('0.000900');
  expect(shiftPoint('-0.5', 1)).toBe('-5');
});

it('takes the exponent out of any number that a program writes', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(Number(plainDecimal(String(number)))).toBe(number === 0 ? 0 : number);
      expect(plainDecimal(String(number))).toMatch(/^-?\d+(\.\d+)?$/);
    }),
  );
});
