import { Decimal as Base } from 'decimal.js';

/** Sums and products of recorded values are exact: inputs are held to 30 digits each, far inside this precision. */
const Exact = Base.clone({ precision: 200, rounding: Base.ROUND_HALF_UP, toExpNeg: -200, toExpPos: 200 });

/** Quotients are judged at 40 significant digits. */
const Quotient = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP });

/** An exact decimal number. Immutable: every operation gives a new one. */
export type Decimal = Base;

/** Quotients are given to so many decimals. */
export const QUOTIENT_DECIMALS = 10;

/** Decimals that a recorded figure can have; what has more comes from a quotient. */
const MOST_RECORDED = 20;

/** Reads a decimal string, or a number as its shortest decimal: 0.285 is exactly 0.285. */
export function decimal(value: string | number | Decimal): Decimal {
  return new Exact(value);
}

/** Zero. */
export const ZERO: Decimal = decimal(0);

/** The quotient at 40 significant digits; the divisor must not be 0. */
export function divide(dividend: Decimal, divisor: Decimal): Decimal {
  return new Exact(new Quotient(dividend).div(divisor));
}

/** Rounds half away from zero, so that −0.5 gives −1. */
export function round(value: Decimal, decimals: number): Decimal {
  return value.decimalPlaces() <= decimals ? value : value.toDecimalPlaces(decimals, Base.ROUND_HALF_UP);
}

/** Rounds to the side that is farther from another value: what is to be reached is never told as less than it is. */
export function roundAwayFrom(other: Decimal, value: Decimal, decimals: number): Decimal {
  return value.toDecimalPlaces(decimals, value.lt(other) ? Base.ROUND_FLOOR : Base.ROUND_CEIL);
}

/** Plain text without exponent, trailing zeros or a negative zero: `0.0000001`. */
export function plain(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}

/** As `plain`, rounded to at most so many decimals: quotients are given to 10, percents to 2. */
export function plainRounded(value: Decimal, decimals: number): string {
  return plain(round(value, decimals));
}

/** Plain text of a result: sums of recorded figures exactly, a quotient, which runs to 40 digits, to 10 decimals. */
export function plainResult(value: Decimal): string {
  return value.decimalPlaces() > MOST_RECORDED ? plainRounded(value, QUOTIENT_DECIMALS) : plain(value);
}

/** The least of one or more values. */
export function least(values: readonly Decimal[]): Decimal {
  return values.reduce((a, b) => (b.lt(a) ? b : a));
}

/** The greatest of one or more values. */
export function greatest(values: readonly Decimal[]): Decimal {
  return values.reduce((a, b) => (b.gt(a) ? b : a));
}

/** The sum; zero for none. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((a, b) => a.plus(b), ZERO);
}

/** Digits after the point as recorded: 2 for 12.50 given as text, 1 for the number 12.5. */
export function decimalsIn(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

/** What a recorded number looks like: at most 30 digits, 20 of them decimals, no exponent. */
export const DECIMAL_TEXT = /^[-−]?(?=(?:\.?\d){1,30}\.?$)(?:\d+\.?\d{0,20}|\.\d{1,20})$/;
