import { type Decimal, plain, round } from './decimal.js';
import type { Unit } from './unit.js';
import type { Amount, ResultWords } from './words.js';

/** Beyond what any figure is recorded to. */
const MOST_DECIMALS = 40;

/** A figure with its unit: `85%`; a grade by its name. */
export function figureText(value: Decimal, decimals: number, unit: Unit, words: ResultWords): string {
  if (unit.kind === 'grade') return unit.grades[value.toNumber()] ?? '';
  const amount = amountOf(value, decimals, words);
  const minus = value.lt(0) && amount.value !== '0' ? words.number.minus : '';
  return minus + words.figure(amount, unit);
}

/** An unsigned amount, rounded half away from zero: thousands apart in its text, and the value that the text shows. */
export function amountOf(value: Decimal, decimals: number, { number }: ResultWords): Amount {
  const rounded = round(value, decimals).abs();
  const [whole = '', fraction] = rounded.toFixed(decimals).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, number.thousands) : whole;
  return {
    text: fraction === undefined ? grouped : grouped + number.point + fraction,
    value: plain(rounded),
  };
}

/** A percent to one decimal, unsigned, more only where it would read 0 though it isn't: `3.7%`. */
export function percentText(value: Decimal, words: ResultWords): string {
  const decimals = decimalsToTell(value, 1);
  return words.figure(amountOf(value, decimals, words), { kind: 'percent' });
}

/** With a sign in front, none for zero: `+3 pts`, `−187`. */
export function signed(value: Decimal, text: string, { number }: ResultWords): string {
  if (value.isZero()) return text;
  return `${value.lt(0) ? number.minus : '+'}${text}`;
}

/** The fewest decimals, at least those given, at which a difference doesn't read as none. */
export function decimalsToTell(difference: Decimal, decimals: number): number {
  let enough = decimals;
  while (!difference.isZero() && round(difference, enough).isZero() && enough < MOST_DECIMALS) enough++;
  return enough;
}

/** The fewest decimals, at least those given, at which two figures that differ read differently. */
export function decimalsToTellApart(a: Decimal, b: Decimal, decimals: number): number {
  let enough = decimalsToTell(a.minus(b), decimals);
  while (!a.eq(b) && round(a, enough).eq(round(b, enough)) && enough < MOST_DECIMALS) enough++;
  return enough;
}
