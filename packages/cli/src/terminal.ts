/** Characters that a line has where nothing says how wide it is. */
const USUAL_WIDTH = 80;

const CODES = { green: '32', amber: '33', red: '31', bold: '1' } as const;

/** How a text may be set off on a terminal. */
export type Paint = keyof typeof CODES;

/** Characters in a line of standard output; null where it goes to a file or another program, which may not wrap. */
export function terminalWidth(): number | null {
  return process.stdout.isTTY ? (process.stdout.columns ?? USUAL_WIDTH) : null;
}

/** Characters for a table: the terminal's, else those of COLUMNS, else 80. */
export function tableWidth(): number {
  const named = Number(process.env['COLUMNS']);
  return terminalWidth() ?? (Number.isInteger(named) && named > 0 ? named : USUAL_WIDTH);
}

/** The text in a colour, where standard output is a terminal that has colours and NO_COLOR is not set. */
export function paint(text: string, how: Paint | undefined): string {
  const isPlain = !process.stdout.isTTY || process.env['NO_COLOR'] || process.env['TERM'] === 'dumb';
  if (!how || isPlain) return text;
  return `\u001B[${CODES[how]}m${text}\u001B[0m`;
}
