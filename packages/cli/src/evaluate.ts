import { type Results, type Scorecard, evaluateScorecard } from '@scorecard/core';
import type { Command } from './command.js';
import { evaluateText } from './evaluate-text.js';
import { findTheme } from './find-theme.js';
import { print } from './output.js';
import { fitForTerminal } from './plain-text.js';
import { reportingPeriod } from './reporting-period.js';
import { resultLines } from './result-lines.js';
import { readSound } from './sound-scorecard.js';

export const evaluate: Command = {
  ...evaluateText,
  name: 'evaluate',
  run: async (given) => {
    const { scorecard, code } = await readSound(given.operands[0] ?? '', given);
    const results = resultsOf(scorecard, given.values['theme'], reportingPeriod(given));
    if (given.flags.has('json')) print(JSON.stringify(results, null, 2));
    else for (const line of resultLines(fitForTerminal(results))) print(line);
    return code;
  },
};

/** Of one theme only where one is named, as of the whole scorecard's reporting period. */
function resultsOf(scorecard: Scorecard, theme: string | undefined, options: { period?: string }): Results {
  const whole = evaluateScorecard(scorecard, options);
  if (theme === undefined) return whole;
  const id = findTheme(scorecard, theme);
  const part = {
    ...scorecard,
    themes: (scorecard.themes ?? []).filter((it) => it.id === id),
    indicators: scorecard.indicators.filter((it) => it.theme === id),
  };
  return evaluateScorecard(part, whole.period === null ? options : { period: whole.period });
}
