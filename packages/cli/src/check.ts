import { type Issue, type Scorecard, comparePeriods, disclosureRisks } from '@scorecard/core';
import { checkText, checkWords as words } from './check-text.js';
import type { Command } from './command.js';
import { EXIT } from './failure.js';
import { listedCouncils } from './list-of-councils.js';
import { print } from './output.js';
import { placeOf } from './place.js';
import { indented, withoutControls } from './plain-text.js';
import { type Reading, readScorecard } from './read-scorecard.js';
import { terminalWidth } from './terminal.js';

export const check: Command = {
  ...checkText,
  name: 'check',
  run: async (given) => {
    const reading = await readScorecard(given.operands[0] ?? '', given);
    const problems = reading.issues.filter(({ severity }) => severity === 'error');
    const warnings = reading.issues.filter(({ severity }) => severity === 'warning');
    const risks = (reading.scorecard ? disclosureRisks(reading.scorecard) : []).map((risk) => ({
      ...risk,
      ...reading.places.get(risk.path?.join('.') ?? ''),
    }));
    print(withoutControls(headline(reading)));
    list(words.problems(problems.length), problems, reading);
    list(words.warnings(warnings.length), warnings, reading);
    list(words.disclosure(risks.length), risks, reading);
    if (problems.length + warnings.length + risks.length === 0) print(`  ${words.none}`);
    const fails = problems.length > 0 || (given.flags.has('strict') && warnings.length + risks.length > 0);
    return fails ? EXIT.problems : EXIT.ok;
  },
};

/** What was understood of the file, in two lines. */
function headline({ name, scorecard, rows }: Reading): string {
  const parts = [
    ...(scorecard ? [contentOf(scorecard), ...periodsOf(scorecard)] : [words.nothing]),
    ...(rows ? [words.rows(rows.read, rows.used)] : []),
  ];
  return `${name}\n  ${parts.join('; ')}`;
}

function contentOf(scorecard: Scorecard): string {
  const councils = listedCouncils(scorecard).length;
  return councils > 0 ? words.councils(councils) : words.measures(scorecard.indicators.length);
}

/** The first and the last period of our own figures. */
function periodsOf({ indicators }: Scorecard): string[] {
  const periods = indicators.flatMap(({ observations = [] }) => observations.map(({ period }) => period));
  const [first, last] = [periods.toSorted(comparePeriods)[0], periods.toSorted(comparePeriods).at(-1)];
  return first === undefined || last === undefined ? [] : [words.periods(first, last)];
}

function list(title: string, issues: readonly Issue[], reading: Reading): void {
  if (issues.length === 0) return;
  print();
  print(title);
  for (const issue of issues) {
    const place = placeOf(issue, reading);
    const line = withoutControls(`${place}${place === '' ? '' : ': '}${issue.message}`);
    print(indented(line, terminalWidth(), '    ', '  '));
  }
}
