/** Where a cell is, from 1, as a spreadsheet counts: the first row of the file is row 1. */
export interface Place {
  row: number;
  column: number;
}

/** A cell that holds something: its text without outer spaces, with one kind of space and no invisible letters. */
export interface Cell extends Place {
  text: string;
}

/** The text of a cell as it is read: one apostrophe that guards `=`, `+`, `-`, `−` or `@` from a spreadsheet is taken off. */
export function tidyCell(text: string): string {
  const visible = text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ');
  return visible.trim().replace(/^'(?='*[=+\-−@\t])/, '');
}

/** The text without line breaks: what a name is, wherever its cell is broken. */
export function oneLine(text: string): string {
  return /[\n\t]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Lower case with single spaces and one kind of dash: how words are looked up. */
export function wordKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‐‑‒–—−﹣]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The offending text in quotation marks, at most 60 characters of it. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `“${line.length > 60 ? `${line.slice(0, 57)}…` : line}”`;
}
