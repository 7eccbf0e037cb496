import type { Movement, Rating, TravelJudgement } from '@scorecard/core';
import { wordKey } from './cell.js';
import { roundDecimals, withoutEndZeros } from './decimal-text.js';

const RATINGS: [RegExp, Rating][] = [
  [/^(g|green|on target|on track|met|achieved|🟢)$/u, 'green'],
  [/^(a|amber|yellow|close to target|🟡|🟠)$/u, 'amber'],
  [/^(r|red|off target|off track|not met|missed|🔴)$/u, 'red'],
  [/^(beige|no target)$/, 'no-target'],
  [/^(no data)$/, 'no-data'],
  [/^(not judged)$/, 'not-judged'],
];

const MOVEMENTS: [RegExp, Movement][] = [
  [/[▲△↑⬆⇧🔺]|\bup\b|\bincreas/u, 'up'],
  [/[▼▽↓⬇⇩🔻]|\bdown\b|\bdecreas/u, 'down'],
  [/[►▶→↔⇔➡◄◀]|\blevel\b|\bsame\b|\bno change\b/u, 'level'],
];

const JUDGEMENTS: [RegExp, TravelJudgement][] = [
  [/\bimprov|\bbetter\b/, 'improved'],
  [/\bworse|\bdeclin|\bdeteriorat/, 'worsened'],
  [/\bunchanged\b|\bstable\b|\bsteady\b/, 'unchanged'],
];

/** A change or distance as results state it; without a difference there is none to state. */
export interface Stated {
  difference: string | null;
  percent: string | null;
  movement: Movement | null;
  judgement: TravelJudgement | null;
}

/** Whether a cell such as `Amber` names another rating; one that can't be read disagrees with nothing. */
export function disagreesWithRating(text: string, rating: Rating): boolean {
  const said = RATINGS.find(([words]) => words.test(wordKey(text)))?.[1];
  return said !== undefined && said !== rating;
}

/** Whether a cell such as `▲ 3 (3.7%)` says another change: in its arrow, in its words or in any of its numbers. */
export function disagreesWithChange(text: string, stated: Stated, isPercentColumn = false): boolean {
  const key = wordKey(text);
  const arrow = find(MOVEMENTS, key);
  const word = find(JUDGEMENTS, key);
  const numbers = [...key.matchAll(/([+-]?) ?[£€$]?(\d[\d,]*(?:\.\d+)?) ?(%?)/g)];
  const { difference, percent, movement, judgement } = stated;
  if (difference === null) return arrow !== null || word !== null || numbers.length > 0;
  if (arrow && movement && arrow !== movement) return true;
  if (word && judgement && judgement !== 'not-judged' && word !== judgement) return true;
  return numbers.some(([, sign = '', digits = '', isPercent]) => {
    const values = isPercent || isPercentColumn ? [difference, percent] : [difference];
    return !values.some((value) => value !== null && agrees(sign, digits, value));
  });
}

/** Equal at the decimals that the table gives; a number without a sign may leave the direction to its arrow. */
function agrees(sign: string, digits: string, value: string): boolean {
  const number = digits.replace(/,/g, '');
  const rounded = roundDecimals(value, number.split('.')[1]?.length ?? 0);
  const isNegative = value.startsWith('-');
  if (sign !== '' && !/^-?0$/.test(rounded) && (sign === '-') !== isNegative) return false;
  return withoutEndZeros(number).replace(/^0+(?=\d)/, '') === rounded.replace('-', '');
}

function find<T>(words: readonly [RegExp, T][], text: string): T | null {
  return words.find(([word]) => word.test(text))?.[1] ?? null;
}
