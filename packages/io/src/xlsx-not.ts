import { TextDecoder } from './text-decoder.js';

/** What a file that is no workbook begins with, and what to say of it. */
const BEGINNINGS: [name: string, bytes: number[]][] = [
  ['a picture (PNG)', [0x89, 0x50, 0x4e, 0x47]],
  ['a picture (JPEG)', [0xff, 0xd8, 0xff]],
  ['a picture (GIF)', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
];

/** How a file in Microsoft's older container begins: an .xls, or a workbook that a password protects. */
const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** Why the bytes are no .xlsx workbook, with what to do about it; null where they begin like one. */
export function notAWorkbook(bytes: Uint8Array): [code: string, message: string] | null {
  if (bytes.length === 0) return ['empty', 'There is nothing here: the file is empty.'];
  const begins = (start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);
  if (begins(ZIP)) return null;
  if (begins(OLD_CONTAINER)) {
    return isEncrypted(bytes)
      ? [
          'protected',
          'This workbook is protected by a password: open it, take the password off and save it again.',
        ]
      : [
          'old-workbook',
          'This is a workbook of the older kind (.xls): open it and save it as Excel Workbook (.xlsx).',
        ];
  }
  const other = BEGINNINGS.find(([, start]) => begins(start))?.[0];
  return [
    'not-a-workbook',
    other
      ? `This is ${other}, not a workbook, whatever its name ends with: choose the .xlsx file.`
      : 'This is not a workbook (.xlsx). If it is CSV, read it as CSV; otherwise open it in a spreadsheet program and save it as Excel Workbook (.xlsx).',
  ];
}

/** A protected workbook names its one stream, in letters of two bytes. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => `${letter}\u0000`).join('');
  const directories = [bytes.subarray(0, 100_000), bytes.subarray(-100_000)];
  return directories.some((part) => new TextDecoder('latin1').decode(part).includes(name));
}
