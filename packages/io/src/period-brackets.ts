import { type Period, safeParsePeriod } from '@scorecard/core';
import { quote } from './cell.js';
import { readFrequency } from './frequency-text.js';
import { isMonthName, monthOf } from './month-names.js';

/** What may be said of a period's figures without making them others. */
const OF_FIGURES =
  /^(actual|outturn|performance|result|value|figure|provisional|prov|p|revised|r|final|confirmed)s?\.?$/i;
const WHOLE_YEAR = /^(full|whole)?[ -]?year$/i;
const BETWEEN = /^(to|and|as|at|end|of|ending|ended|st|nd|rd|th)$/;

/** `24/25 Q3` and `Oct-Dec` of `24/25 Q3 (Oct-Dec)`; null brackets where a text ends in none. */
export function splitBrackets(text: string): { bare: string; brackets: string | null } {
  const [, bare = text, brackets = null] = /^(.*?) [([]([^()[\]]*)[)\]]$/.exec(text) ?? [];
  return { bare, brackets };
}

/** Whether words in brackets behind a period leave its figures ours: its own months, `provisional`, `actual`. */
export function isOfPeriod(brackets: string, period: Period): boolean {
  const text = brackets.trim();
  if (OF_FIGURES.test(text) || readFrequency(text) === period.kind) return true;
  return (WHOLE_YEAR.test(text) && period.kind.endsWith('year')) || areItsMonths(text, period);
}

/** What is wrong with a period whose brackets may make its figures others, `24/25 Q3 (forecast)`; null for another text. */
export function bracketsAdvice(text: string): string | null {
  const { bare, brackets } = splitBrackets(text);
  const parse = safeParsePeriod(bare);
  if (brackets === null || !parse.ok || isOfPeriod(brackets, parse.period)) return null;
  return `${quote(text)} may not hold our own figures of ${bare}, by what its brackets say: where it does, write ${bare} alone.`;
}

/** `Oct-Dec 2024`, `as at 31 December`: the last month is the period's last, the first of several its first, each year one of its years. */
function areItsMonths(text: string, { start, end }: Period): boolean {
  const words = text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const months = words.filter(isMonthName);
  const years = [start, end].flatMap((date) => [date.slice(0, 4), date.slice(2, 4)]);
  const isKnown = words.every((word, i) => {
    if (!/\d/.test(word)) return isMonthName(word) || BETWEEN.test(word);
    const isYear = word.length > 2 || isMonthName(words[i - 1] ?? '');
    return isYear ? years.includes(word) : true;
  });
  const [first = ''] = months;
  const isFirst = months.length === 1 || monthOf(first) === Number(start.slice(5, 7)) - 1;
  return isKnown && isFirst && monthOf(months.at(-1) ?? '') === Number(end.slice(5, 7)) - 1;
}
