/** Widths of letters in a common sans serif, as parts of the type size; bold and other fonts are within a tenth. */
const WIDTHS: [letters: RegExp, width: number][] = [
  [/[ijl.,'’|:;!()[\]]/, 0.29],
  [/[ftr\s/I-]/, 0.33],
  [/[mwMW%]/, 0.86],
  [/[A-Z−+]/, 0.69],
];
const COMMON = 0.56;

/** How wide a text is likely to be, in pixels, at a type size in pixels: geometry has no page to measure on. */
export function textWidth(text: string, size: number): number {
  const width = [...text].reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? COMMON),
    0,
  );
  return width * size;
}

/** Breaks a text between words into lines no wider than this, but for a word that is wider alone. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same where nothing may stand out: a word that is wider than a line, such as an address, is cut. */
export function cutText(text: string, width: number, size: number): string[] {
  const words = text.split(' ').flatMap((word) => {
    const pieces = [''];
    for (const letter of word) {
      const longer = `${pieces.at(-1)}${letter}`;
      if (longer === letter || textWidth(longer, size) <= width) pieces[pieces.length - 1] = longer;
      else pieces.push(letter);
    }
    return pieces;
  });
  return wrapText(words.join(' '), width, size);
}

/** The width of the widest line; 0 for none. */
export function widest(lines: readonly string[], size: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size)));
}
