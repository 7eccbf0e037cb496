import { describe, expect, it } from 'vitest';
import { numberText, readFormat } from './xlsx-formats.js';

describe('a number is read as its sheet shows it, with all its digits', () => {
  it.each([
    ['0.85', 'General', '0.85'],
    ['0.85', '0%', '85%'],
    ['0.853', '0%', '85.3%'],
    ['0.57999999999999996', '0%', '58%'],
    ['0.28999999999999998', '0.0%', '29.0%'],
    ['85', '0"%"', '85%'],
    ['85', '0\\%', '85%'],
    ['-0.05', '0.0%;[Red]-0.0%', '-5.0%'],
    ['1234.5', '"£"#,##0', '£1234.5'],
    ['-20', '[$£-809]#,##0.00', '-£20.00'],
    ['1234', '_-£* #,##0.00_-;-£* #,##0.00_-', '£1234.00'],
    ['1.2', '£0.0"m"', '£1.2m'],
    ['1200000', '£0.0,,"m"', '£1.2m'],
    ['1234567', '#,##0', '1234567'],
    ['18.600000000000001', '0.0', '18.6'],
    ['7.0000000000000007E-2', 'General', '0.07'],
    ['85', '0.0', '85.0'],
    ['1E+21', 'General', '1000000000000000000000'],
    ['1500', '[>999]0.0,"k";0', '1500'],
    ['0.5', '[h]:mm', '0.5'],
    ['1e999', 'General', '1e999'],
  ])('%s as %s is %s', (stored, code, text) => {
    expect(numberText(stored, readFormat(code))).toBe(text);
  });
});

describe('a date is read as what its sheet shows of it', () => {
  it.each([
    ['45200', 'dd/mm/yyyy', '2023-10-01'],
    ['45200.75', 'd mmm yyyy h:mm', '2023-10-01'],
    ['45200', '[$-809]d mmmm yyyy;@', '2023-10-01'],
    ['45200', 'mmm-yy', '2023-10'],
    ['45200', 'yyyy', '2023'],
    ['61', 'd/m/yy', '1900-03-01'],
    ['59', 'd/m/yy', '1900-02-28'],
    ['1', 'd/m/yy', '1900-01-01'],
    ['9999999', 'd/m/yy', '9999999'],
  ])('%s as %s is %s', (stored, code, text) => {
    expect(numberText(stored, readFormat(code))).toBe(text);
  });

  it('counts its days from 1904 where the workbook does', () => {
    expect(numberText('43738', readFormat('d/m/yyyy'), true)).toBe('2023-10-01');
  });
});
