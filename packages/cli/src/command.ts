/** What was typed after a command's name. */
export interface Arguments {
  operands: readonly string[];
  values: Readonly<Record<string, string>>;
  flags: ReadonlySet<string>;
}

/** An option of a command. */
export interface Option {
  /** Without the hyphens: `out`. */
  name: string;
  short?: string;
  /** What goes after it, as help shows it: `FILE`; absent for one that stands alone. */
  value?: string;
  /** The only values that it takes; absent where any will do. */
  choices?: readonly string[];
  says: string;
}

/** How a command is used, in words. */
export interface CommandText {
  /** One line, for the list of commands. */
  summary: string;
  /** Paragraphs. */
  about: readonly string[];
  /** What it is used on, as help shows it; one in square brackets may be left out. */
  operands: readonly string[];
  options: readonly Option[];
  examples: readonly { command: string; says: string }[];
  /** What its exit codes mean, where that is not what the others' mean. */
  exitCodes?: readonly (readonly [string, string])[];
}

/** One command of `scorecard`. */
export interface Command extends CommandText {
  name: string;
  /** Does its work and gives the exit code. */
  run: (given: Arguments) => Promise<number>;
}
