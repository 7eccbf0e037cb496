import { type Change, whatChanged } from '@scorecard/core';
import type { Command } from './command.js';
import { diffText, diffWords as words } from './diff-text.js';
import { EXIT, Failure } from './failure.js';
import { print } from './output.js';
import { fitForTerminal, indented } from './plain-text.js';
import { STANDARD_INPUT } from './read-bytes.js';
import { readSound } from './sound-scorecard.js';
import { withTargetsOfOtherYears } from './targets-of-other-years.js';
import { paint, terminalWidth } from './terminal.js';

/** What a reader asks first comes first. */
const SECTIONS: readonly [string, readonly Change['kind'][]][] = [
  [words.ratings, ['rating-changed']],
  [
    words.figures,
    [
      ...(['figure-revised', 'figure-added', 'figure-withdrawn', 'reason-changed'] as const),
      ...(['marker-changed', 'numbers-changed'] as const),
      ...(['unit-changed', 'break-changed', 'comparison-changed', 'breakdown-changed'] as const),
    ],
  ],
  [words.targets, ['target-moved']],
  [words.rules, ['rule-changed', 'members-changed']],
  [words.measures, ['indicator-added', 'indicator-removed', 'title-changed']],
  [words.older, ['no-longer-shown']],
];

export const diff: Command = {
  ...diffText,
  name: 'diff',
  run: async (given) => {
    const [older = '', newer = ''] = given.operands;
    if (older === STANDARD_INPUT && newer === STANDARD_INPUT) throw new Failure(words.twoStandardInputs);
    const before = await readSound(older, given);
    const after = await readSound(newer, given);
    const changes = whatChanged(
      withTargetsOfOtherYears(before.scorecard, before.reading, after.scorecard),
      withTargetsOfOtherYears(after.scorecard, after.reading, before.scorecard),
    );
    if (given.flags.has('json')) print(JSON.stringify(changes, null, 2));
    else tell(fitForTerminal(changes));
    if (before.code !== EXIT.ok || after.code !== EXIT.ok) return EXIT.wrongUse;
    return changes.some(isChange) ? EXIT.problems : EXIT.ok;
  },
};

function tell(changes: readonly Change[]): void {
  const isSame = !changes.some(isChange);
  if (isSame) print(words.none);
  const sections = SECTIONS.map(
    ([title, kinds]) => [title, changes.filter(({ kind }) => kinds.includes(kind))] as const,
  );
  for (const [i, [title, found]] of sections.filter(([, found]) => found.length > 0).entries()) {
    if (i > 0 || isSame) print();
    print(paint(title, 'bold'));
    for (const { text } of found) print(indented(text, terminalWidth(), '  ', '- '));
  }
}

/** A table that has rolled on says nothing else of its older figures. */
function isChange({ kind }: Change): boolean {
  return kind !== 'no-longer-shown';
}
