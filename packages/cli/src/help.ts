import { COMMON } from './arguments.js';
import type { Command, CommandText, Option } from './command.js';
import { helpText as text } from './help-text.js';
import { indented } from './plain-text.js';
import { tableWidth } from './terminal.js';

/** Help reads badly in longer lines. */
const LONGEST_LINE = 90;

/** What `scorecard --help` shows. */
export function generalHelp(commands: readonly Command[]): string {
  const width = lineWidth();
  return [
    indented(text.intro, width, ''),
    section(text.usage, ['  scorecard COMMAND FILE [options]']),
    section(text.commands, listed(commands.map(({ name, summary }) => [name, summary]))),
    section(text.options, listed(optionRows([...COMMON, { name: 'version', says: text.versionOption }]))),
    section(text.exitCodes, listed(text.usualExitCodes)),
    indented(text.files, width, ''),
    text.more,
  ].join('\n\n');
}

/** What `scorecard help COMMAND` shows. */
export function commandHelp({ name, about, operands, options, examples, exitCodes }: Command): string {
  const width = lineWidth();
  const shown = exitCodes ?? text.usualExitCodes;
  return [
    section(text.usage, [`  scorecard ${[name, ...operands].join(' ')} [options]`]),
    ...about.map((paragraph) => indented(paragraph, width, '')),
    section(text.options, listed(optionRows([...options, ...COMMON]))),
    section(text.examples, exampleLines(examples)),
    section(text.exitCodes, listed(shown)),
  ].join('\n\n');
}

function lineWidth(): number {
  return Math.min(tableWidth(), LONGEST_LINE);
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...lines].join('\n');
}

function optionRows(options: readonly Option[]): [string, string][] {
  return options.map(({ name, short, value, choices, says }) => {
    const usage = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
    return [usage, choices ? `${says} One of ${choices.join(', ')}.` : says];
  });
}

function listed(rows: readonly (readonly [string, string])[]): string[] {
  const first = Math.max(...rows.map(([name]) => name.length));
  const indent = ' '.repeat(first + 4);
  return rows.map(([name, says]) => indented(says, lineWidth(), indent, `  ${name.padEnd(first)}  `));
}

function exampleLines(examples: CommandText['examples']): string[] {
  return examples.flatMap(({ command, says }) => [`  ${command}`, indented(says, lineWidth(), '      ')]);
}
