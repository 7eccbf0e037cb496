import { TextDecoder } from './text-decoder.js';

/** Enough of a file to tell whether it is text. */
const SAMPLE = 100_000;

/** In UTF-16 most letters of English have a NUL for one of their two bytes, and few for the other. */
const HALF = 0.3;
const FEW = 0.05;

/** Text of a file, and whether it had to be taken for the encoding of Excel on Windows. */
export interface Decoded {
  text: string;
  isGuess: boolean;
}

/**
 * The text of a file's bytes: UTF-8, UTF-16 with or without its mark, and what is none of these as Windows-1252, in which
 * older Excel and Word save.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const certain = (encoding: string, isFatal = false) => ({
    text: new TextDecoder(encoding, { fatal: isFatal }).decode(bytes),
    isGuess: false,
  });
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return certain('utf-16le');
  if (first === 0xfe && second === 0xff) return certain('utf-16be');
  const isPaired = bytes.length % 2 === 0;
  const [even, odd] = nulShares(isPaired ? Array.from(bytes.subarray(0, SAMPLE)) : []);
  if (odd > HALF && even < FEW) return certain('utf-16le');
  if (even > HALF && odd < FEW) return certain('utf-16be');
  try {
    return certain('utf-8', true);
  } catch {
    return { text: windows1252(bytes), isGuess: true };
  }
}

/** The text of a file, given as its bytes or as text already. */
export function textOf(file: string | Uint8Array): string {
  return typeof file === 'string' ? file : decodeText(file).text;
}

/** What the bytes 0x80 to 0x9F stand for in Windows-1252 (WHATWG, Encoding Standard); those of no letter stand for themselves. */
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** By a table of our own: Node 20 decodes Windows-1252 as Latin-1, with control characters for dashes and quotation marks. */
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (letter) => LETTERS[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** Why a text is no table at all: empty, a workbook, UTF-16 read as UTF-8, a picture; null for one that may be a table. */
export function problemWith(text: string): [code: string, message: string] | null {
  const sample = Array.from(text.slice(0, SAMPLE), (letter) => letter.charCodeAt(0));
  if (/^\s*$/.test(text)) return ['empty', 'There is nothing here: the text is empty.'];
  if (text.startsWith('PK\u0003\u0004'))
    return ['not-text', 'This is a workbook or a zip file, not CSV: save the sheet as CSV UTF-8.'];
  const [fewer = 0, more = 0] = nulShares(sample).sort((a, b) => a - b);
  if (more > HALF && fewer < FEW)
    return ['utf-16', 'This is text in UTF-16, which Excel calls Unicode Text: save the table as CSV UTF-8.'];
  if (!isText(sample) || text.includes('\u0000'))
    return [
      'not-text',
      'This is not text but a picture or another binary file: save the table as CSV UTF-8.',
    ];
  return null;
}

/** What share of the codes at even places, and at odd ones, is NUL. */
function nulShares(codes: readonly number[]): [even: number, odd: number] {
  const share = (rest: number) =>
    codes.filter((code, i) => code === 0 && i % 2 === rest).length / Math.max(1, codes.length / 2);
  return [share(0), share(1)];
}

/** Control characters below a tab, or between a return and an escape, are in pictures and in no text. */
function isText(codes: readonly number[]): boolean {
  return codes.every((code) => code >= 0x1b || (code >= 0x09 && code <= 0x0d));
}
