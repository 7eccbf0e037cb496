import { parseArgs } from 'node:util';
import type { Arguments, Command, Option } from './command.js';
import { Failure } from './failure.js';
import { helpText as text } from './help-text.js';
import { nearestName } from './nearest-name.js';

/** Options that every command has. */
export const COMMON: readonly Option[] = [{ name: 'help', short: 'h', says: text.helpOption }];

/** Reads what was typed after a command's name; throws a Failure that names the nearest option. */
export function readArguments({ name, operands, options }: Command, typed: readonly string[]): Arguments {
  const known = [...options, ...COMMON];
  const { tokens, positionals } = parseArgs({
    args: [...typed],
    options: Object.fromEntries(
      known.map((option) => [
        option.name,
        { type: option.value ? 'string' : 'boolean', ...(option.short && { short: option.short }) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = { operands: positionals, values: {} as Record<string, string>, flags: new Set<string>() };
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = known.find((it) => it.name === token.name);
    if (!option) {
      const near = nearestName(
        token.name,
        known.map((it) => it.name),
      ).replace('“', '“--');
      throw new Failure(text.unknownOption(token.rawName, name, near));
    }
    if (option.value) given.values[option.name] = valueOf(option, token.value);
    else if (token.value !== undefined) throw new Failure(text.noValue(option.name));
    else given.flags.add(option.name);
  }
  if (!given.flags.has('help')) checkOperands(name, operands, positionals);
  return given;
}

function valueOf({ name, value = '', choices }: Option, given: string | undefined): string {
  if (given === undefined || given === '')
    throw new Failure(text.needsValue(name, choices?.join(', ') ?? value));
  if (choices && !choices.includes(given)) {
    throw new Failure(text.badChoice(name, given, choices, nearestName(given, choices)));
  }
  return given;
}

function checkOperands(name: string, operands: readonly string[], typed: readonly string[]): void {
  const missing = operands.slice(typed.length).find((operand) => !operand.startsWith('['));
  if (missing) throw new Failure(text.missingOperand(name, missing, operands));
  const extra = typed[operands.length];
  if (extra !== undefined) throw new Failure(text.extraOperand(name, extra));
}
