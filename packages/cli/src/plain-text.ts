// A terminal obeys control characters: text from a file that holds them could hide or fake what is shown.
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/** Text without the control characters that a terminal would obey; new lines and tabs stay. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '');
}

/** The same plain JSON with every text in it fit for a terminal. */
export function fitForTerminal<T>(value: T): T {
  if (typeof value === 'string') return withoutControls(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => fitForTerminal(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fitForTerminal(item)])) as T;
}

/** Words in lines of at most so many characters; a longer word is broken. A width of null leaves one line. */
export function wrap(text: string, width: number | null): string[] {
  if (width === null) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((part) => piecesOf(part, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function piecesOf(word: string, width: number): string[] {
  const letters = [...word];
  if (letters.length <= width) return [word];
  const count = Math.ceil(letters.length / width);
  return Array.from({ length: count }, (_, i) => letters.slice(i * width, (i + 1) * width).join(''));
}

/** Text under an indent is never squeezed into less than this. */
const NARROWEST = 16;

/** A paragraph under an indent, wrapped; its first line begins with `first`. */
export function indented(text: string, width: number | null, indent: string, first = indent): string {
  const lines = wrap(text, width === null ? null : Math.max(width - indent.length, NARROWEST));
  return lines.map((line, i) => `${i === 0 ? first : indent}${line}`).join('\n');
}

/** `1 measure`, `3 measures`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
