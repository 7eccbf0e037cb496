import { Inflate } from 'fflate';
import { TextDecoder } from './text-decoder.js';
import { fail, inWords } from './xlsx-fail.js';

/** What the parts of a workbook may come to, unpacked; a zip bomb ends here, however small it is packed. */
const MOST_UNPACKED = 200_000_000;
/** Elements, opened and closed, that are read of all parts together: a cell takes four, or six where it is a text. */
const MOST_TAGS = 13_000_000;
const TAG = '<'.charCodeAt(0);
const MOST_ENTRIES = 5_000;
/** Packed bytes taken at once: deflate makes at most 1,032 bytes of one, so the limit is passed by 17 MB at most. */
const STEP = 16_384;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

interface Entry {
  flags: number;
  method: number;
  packed: number;
  offset: number;
}

/**
 * The files in a zip archive. Unpacks one at a time and in pieces, so that who reads it may stop early; the sizes that
 * the archive states are not believed.
 */
export class Zip {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView;
  private unpacked = 0;
  private tags = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.readDirectory();
  }

  /** The path as the archive spells it, case aside; null where there is no such file. */
  find(path: string): string | null {
    if (this.entries.has(path)) return path;
    const key = path.toLowerCase();
    return [...this.entries.keys()].find((name) => name.toLowerCase() === key) ?? null;
  }

  /** The text of a file, in pieces; empty where there is no such file. */
  *text(path: string): Generator<string> {
    let decoder: TextDecoder | null = null;
    for (const piece of this.pieces(path)) {
      decoder ??= new TextDecoder(encodingOf(piece));
      yield decoder.decode(piece, { stream: true });
    }
    if (decoder) yield decoder.decode();
  }

  private *pieces(path: string): Generator<Uint8Array> {
    const entry = this.entries.get(path);
    if (!entry) return;
    const packed = this.packedBytes(entry);
    if (entry.method === 0) {
      this.count(packed);
      yield packed;
      return;
    }
    if (entry.method !== 8)
      fail('bad-zip', 'The workbook is packed in a way that is not known: save it again.');
    let ready: Uint8Array[] = [];
    const inflate = new Inflate((piece) => ready.push(piece));
    for (let i = 0; i < packed.length; i += STEP) {
      try {
        inflate.push(packed.subarray(i, i + STEP), i + STEP >= packed.length);
      } catch {
        broken();
      }
      for (const piece of ready) this.count(piece);
      yield* ready.filter(({ length }) => length > 0);
      ready = [];
    }
  }

  private count(piece: Uint8Array): void {
    this.unpacked += piece.length;
    for (const byte of piece) if (byte === TAG) this.tags++;
    if (this.unpacked <= MOST_UNPACKED && this.tags <= MOST_TAGS) return;
    const most = inWords(MOST_UNPACKED / 1_000_000);
    fail(
      'too-large',
      `The workbook is too large: at most ${most} million bytes of it, unpacked, and ${inWords(MOST_TAGS)} elements are read. Divide it.`,
    );
  }

  private packedBytes({ flags, offset, packed }: Entry): Uint8Array {
    if (flags & 1) fail('protected', 'This file is protected by a password: save it without one.');
    if (offset + 30 > this.bytes.length || this.view.getUint32(offset, true) !== LOCAL_HEADER) broken();
    const start =
      offset + 30 + this.view.getUint16(offset + 26, true) + this.view.getUint16(offset + 28, true);
    if (start + packed > this.bytes.length) broken();
    return this.bytes.subarray(start, start + packed);
  }

  private readDirectory(): void {
    const end = this.endOfDirectory();
    const count = this.view.getUint16(end + 10, true);
    if (count > MOST_ENTRIES) fail('too-large', `The workbook has more than ${inWords(MOST_ENTRIES)} parts.`);
    let at = this.view.getUint32(end + 16, true);
    for (let i = 0; i < count; i++) {
      if (at + 46 > this.bytes.length || this.view.getUint32(at, true) !== DIRECTORY_ENTRY) broken();
      const nameEnd = at + 46 + this.view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(this.bytes.subarray(at + 46, nameEnd));
      this.entries.set(name.replace(/\\/g, '/').replace(/^\//, ''), {
        flags: this.view.getUint16(at + 8, true),
        method: this.view.getUint16(at + 10, true),
        packed: this.view.getUint32(at + 20, true),
        offset: this.view.getUint32(at + 42, true),
      });
      at = nameEnd + this.view.getUint16(at + 30, true) + this.view.getUint16(at + 32, true);
    }
  }

  /** The archive ends with a record of where its directory is, and a comment of any length. */
  private endOfDirectory(): number {
    const last = this.bytes.length - END_LENGTH;
    for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
      if (this.view.getUint32(at, true) === END_OF_DIRECTORY) return at;
    return broken();
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function broken(): never {
  return fail('bad-zip', 'The file is damaged or cut short: copy or download it again.');
}
