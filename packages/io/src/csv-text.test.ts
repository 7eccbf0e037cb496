import { describe, expect, it } from 'vitest';
import { decodeText, readCsv } from './index.js';

const TEXT = 'indicator,period,value,polarity\nWarmth − homes,23/24,£5,low\n';

/** The bytes of a text in UTF-16, with its byte order mark or without. */
function utf16(text: string, order: 'little' | 'big', hasMark: boolean): Uint8Array {
  const whole = hasMark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < whole.length; i++) view.setUint16(i * 2, whole.charCodeAt(i), order === 'little');
  return bytes;
}

describe('The bytes of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['UTF-16', utf16(TEXT, 'little', true)],
    ['UTF-16 without its mark', utf16(TEXT, 'little', false)],
    ['UTF-16, big end first', utf16(TEXT, 'big', true)],
    ['UTF-16, big end first, without its mark', utf16(TEXT, 'big', false)],
  ])('in %s are the text', (_, bytes) => {
    expect(readCsv(bytes)).toEqual(readCsv(TEXT));
  });

  it('in Windows-1252, as older Excel saves CSV, keep the pound sign', () => {
    const bytes = Uint8Array.from(TEXT.replace('−', '-'), (letter) => letter.charCodeAt(0));
    expect(readCsv(bytes)).toEqual(readCsv(TEXT.replace('−', '-')));
  });

  it('in Windows-1252, as Word saves, have dashes, quotation marks and euros in any version of Node', () => {
    const bytes = Uint8Array.from([0x80, 0x92, 0x93, 0x96, 0x9f, 0xa3], Number);
    expect(decodeText(bytes)).toEqual({ text: '€’“–Ÿ£', isGuess: true });
  });

  it('of a picture are no table', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
    bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(readCsv(bytes)).toMatchObject({ rowsRead: 0, issues: [{ code: 'not-text' }] });
  });
});

describe('A text', () => {
  it.each([
    ['UTF-8', 'utf-8'],
    ['Windows-1252', 'windows-1252'],
  ])('of UTF-16 that was read as %s is told from a picture', (_, encoding) => {
    for (const hasMark of [true, false]) {
      const text = new TextDecoder(encoding).decode(utf16(TEXT, 'little', hasMark));
      const [issue] = readCsv(text).issues;
      expect(issue).toMatchObject({
        code: 'utf-16',
        message: expect.stringContaining('CSV UTF-8') as string,
      });
    }
  });

  it('with a NUL in it is no table, however late it comes', () => {
    const late = `${TEXT}${'B,23/24,5,low\n'.repeat(10_000)}C\u0000,23/24,5,low\n`;
    expect(readCsv(late)).toMatchObject({ rowsRead: 0, issues: [{ code: 'not-text' }] });
  });

  it('with letters that were lost is read, and told of', () => {
    expect(readCsv(TEXT.replace('£', '\uFFFD')).issues).toContainEqual(
      expect.objectContaining({ code: 'not-utf-8' }),
    );
  });
});
