/** The words of help, and of what is typed wrongly. The command speaks English only; figures and ratings come in the words of results. */
export const helpText = {
  intro:
    'scorecard shows how a council is performing: it checks your figures, judges them and writes the report.',
  usage: 'Usage',
  commands: 'Commands',
  options: 'Options',
  examples: 'Examples',
  exitCodes: 'Exit codes',
  helpOption: 'Shows this help.',
  versionOption: 'Shows the version.',
  more: 'scorecard help COMMAND tells more of one, with examples.',
  files:
    'FILE is a spreadsheet (.xlsx), a CSV file, a scorecard document (.json) or a web page with a table; its kind is told by what is in it. A hyphen (-) reads standard input.',
  usualExitCodes: [
    ['0', 'all is well, or there are only warnings'],
    ['1', 'the file has problems; what could be read was used'],
    ['2', 'wrong use: a misspelt option, or a file that is not there'],
    ['70', 'a fault in scorecard itself'],
  ] as const,
  unknownCommand: (typed: string, near: string) =>
    `There is no command “${typed}”.${near} Type “scorecard --help” for the list.`,
  unknownOption: (typed: string, command: string, near: string) =>
    `${command} has no option “${typed}”.${near} Type “scorecard help ${command}” for the list.`,
  needsValue: (name: string, value: string) => `--${name} needs a value after it: ${value}.`,
  noValue: (name: string) => `--${name} takes no value.`,
  badChoice: (name: string, given: string, choices: readonly string[], near: string) =>
    `--${name} can’t be “${given}”.${near} It takes ${choices.join(', ')}.`,
  missingOperand: (command: string, missing: string, operands: readonly string[]) =>
    `${command} needs ${missing}: scorecard ${command} ${operands.join(' ')}`,
  extraOperand: (command: string, extra: string) =>
    `${command} has no use for “${extra}”. A name with spaces in it goes in "double quotes".`,
  fault: (what: string, version: string, node: string) =>
    `This is a fault in scorecard itself, not in your file: ${what}. Please report it to whoever maintains scorecard, with the command that you typed (version ${version}, Node ${node}). SCORECARD_DEBUG=1 shows where it happened.`,
};
