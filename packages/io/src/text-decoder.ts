/** Browsers and Node both have one; the types of neither are at hand where a library is checked. */
export interface TextDecoder {
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}

type Constructor = new (encoding?: string, options?: { fatal?: boolean }) => TextDecoder;

/** Turns bytes into text by the encoding named; UTF-8 where none is. Throws for bytes that aren't, where `fatal`. */
export const TextDecoder = (globalThis as unknown as { TextDecoder: Constructor }).TextDecoder;
