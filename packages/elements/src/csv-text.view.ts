/** A cell of text, which a spreadsheet must not take for a formula, or a figure, which stays one. */
export type Cell = { text: string } | { figure: string };

/** A cell of text, empty for none. */
export const text = (content: string | null | undefined): Cell => ({ text: content ?? '' });
/** A cell that holds a number as recorded, empty for none. */
export const figure = (value: string | null | undefined): Cell => ({ figure: value ?? '' });

/** Text by RFC 4180, with a byte order mark, without which some spreadsheets misread £ and −. */
export function csvText(cells: Cell[][]): string {
  return `\uFEFF${cells.map((row) => `${row.map((cell) => quoted(safe(cell))).join(',')}\r\n`).join('')}`;
}

/** Text parted by tabs, as spreadsheets take it from the clipboard. */
export function tabbedText(cells: Cell[][]): string {
  const plain = (cell: Cell) => safe(cell).replace(/\s+/g, ' ');
  return cells.map((row) => row.map(plain).join('\t')).join('\n');
}

/** A recorded number, with its markers. */
const NUMBER = /^-?\d*\.?\d*( ?\[\w+\])*$/;

/** What a spreadsheet would run as a formula begins with an apostrophe; a number never does, whatever calls itself one may. */
function safe(cell: Cell): string {
  const content = 'figure' in cell ? cell.figure : cell.text;
  if ('figure' in cell && NUMBER.test(content)) return content;
  return /^[=+\-@\t\r]|^−/.test(content) ? `'${content}` : content;
}

function quoted(content: string): string {
  return /[",\r\n]/.test(content) ? `"${content.replaceAll('"', '""')}"` : content;
}

/** `school-attendance-24-25-q2.csv`: letters and numbers of any script, `scorecard` where there are none. */
export function fileNamed(words: string, extension: string): string {
  const parts = words.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return `${parts.join('-') || 'scorecard'}.${extension}`;
}
