import { ScorecardError, formatPlace } from '@scorecard/core';
import { readArguments } from './arguments.js';
import { commands } from './commands.js';
import { EXIT, Failure } from './failure.js';
import { helpText as text } from './help-text.js';
import { commandHelp, generalHelp } from './help.js';
import { nearestName } from './nearest-name.js';
import { print, say } from './output.js';
import { version } from './version.js';

/** Runs the command as typed after `scorecard` and gives its exit code; it never throws. */
export async function runScorecard(typed: readonly string[]): Promise<number> {
  try {
    return await dispatch(typed);
  } catch (error) {
    return tell(error);
  }
}

async function dispatch([first, ...rest]: readonly string[]): Promise<number> {
  if (first === undefined) {
    say(generalHelp(commands));
    return EXIT.wrongUse;
  }
  if (first === '--version' || first === '-V') {
    print(version());
    return EXIT.ok;
  }
  if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
    print(generalHelp(commands));
    return EXIT.ok;
  }
  const name = first === 'help' ? (rest[0] ?? '') : first;
  const command = commands.find((it) => it.name === name);
  if (!command) {
    const near = nearestName(name, [...commands.map((it) => it.name), 'help']);
    throw new Failure(text.unknownCommand(name, near));
  }
  const given = first === 'help' ? null : readArguments(command, rest);
  if (!given || given.flags.has('help')) {
    print(commandHelp(command));
    return EXIT.ok;
  }
  return command.run(given);
}

function tell(error: unknown): number {
  if (error instanceof Failure) {
    say(`scorecard: ${error.message}`);
    return EXIT.wrongUse;
  }
  if (error instanceof ScorecardError) {
    for (const issue of error.issues)
      say(`scorecard: ${[formatPlace(issue), issue.message].filter(Boolean).join(': ')}`);
    return EXIT.problems;
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  say(`scorecard: ${text.fault(what, version(), process.version)}`);
  if (process.env['SCORECARD_DEBUG'] && error instanceof Error) say(error.stack ?? '');
  return EXIT.fault;
}
