/** What a file holds, told by its content: names lie. */
export type FileKind = 'json' | 'csv' | 'html' | 'xlsx' | 'old-excel' | 'pdf' | 'picture' | 'binary';

/** The first bytes of files that are not text. */
const SIGNATURES: readonly [readonly number[], FileKind][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'xlsx'],
  [[0x50, 0x4b, 0x05, 0x06], 'xlsx'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'old-excel'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
];

/** What bytes that are not text hold; null where they may be text. */
export function binaryKind(bytes: Uint8Array): FileKind | null {
  const found = SIGNATURES.find(([signature]) => signature.every((byte, i) => bytes[i] === byte));
  return found?.[1] ?? null;
}

/** What a text holds: a brace begins JSON, an angle bracket a web page, anything else is a table. */
export function textKind(text: string): FileKind {
  if (text.includes('\u0000')) return 'binary';
  const start = text.trimStart();
  if (start.startsWith('<')) return 'html';
  return /^\{|^\[\s*[[{\]"]/.test(start) ? 'json' : 'csv';
}
