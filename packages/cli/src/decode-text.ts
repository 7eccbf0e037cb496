/** Text of a file, and whether it had to be taken for the encoding of Excel on Windows. */
export interface Decoded {
  text: string;
  isGuess: boolean;
}

/** Reads UTF-8 or UTF-16 by its mark or by its look, else Windows-1252, in which Excel saves a plain “CSV”. */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decoded('utf-16be', bytes);
  // A table in UTF-16 without its mark begins with an ASCII letter, half of whose bytes are 0.
  if (second === 0 && first !== 0) return decoded('utf-16le', bytes);
  if (first === 0 && second !== 0) return decoded('utf-16be', bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuess: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isGuess: true };
  }
}

function decoded(encoding: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), isGuess: false };
}
