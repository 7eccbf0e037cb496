/** A decimal in parts, so that it can be moved and rounded without a binary fraction: digits × 10^exponent. */
interface Parts {
  negative: boolean;
  digits: string;
  exponent: number;
}

/** Plain digits, or with an exponent as spreadsheets write it: `12`, `.5`, `7.0000000000000007E-2`. */
const FORM = /^(-?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,4}))?$/;

/** The same number without an exponent: `7E-2` is `0.07`. Zeros after the point stay, as recorded. */
export function plainDecimal(text: string): string {
  return join(split(text));
}

/** The number times 10^places: ('1.2', 6) is `1200000`. */
export function shiftPoint(text: string, places: number): string {
  const parts = split(text);
  return join({ ...parts, exponent: parts.exponent + places });
}

/** How many digits it has from the first that isn't 0: 3 for `0.0180`. */
export function significantDigits(text: string): number {
  return split(text).digits.replace(/^0+/, '').length;
}

/** Rounded to so many significant digits, half away from zero, without zeros at the end of its decimals. */
export function roundSignificant(text: string, most: number): string {
  const parts = split(text);
  const surplus = parts.digits.replace(/^0+/, '').length - most;
  return withoutEndZeros(join(surplus > 0 ? dropDigits(parts, surplus) : parts));
}

/** Rounded to so many decimals, half away from zero, without zeros at the end of them. */
export function roundDecimals(text: string, decimals: number): string {
  const parts = split(text);
  const surplus = -parts.exponent - decimals;
  return withoutEndZeros(join(surplus > 0 ? dropDigits(parts, surplus) : parts));
}

/** Whether a plain decimal is above another, exactly. */
export function isAbove(one: string, other: string): boolean {
  const places = Math.max(...[one, other].map((text) => text.split('.')[1]?.length ?? 0));
  return BigInt(shiftPoint(one, places)) > BigInt(shiftPoint(other, places));
}

function dropDigits({ negative, digits, exponent }: Parts, count: number): Parts {
  const half = 5n * 10n ** BigInt(count - 1);
  const rounded = (BigInt(digits || '0') + half) / 10n ** BigInt(count);
  return { negative, digits: String(rounded), exponent: exponent + count };
}

function split(text: string): Parts {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = FORM.exec(text) ?? [];
  return { negative: sign === '-', digits: whole + decimals, exponent: Number(exponent) - decimals.length };
}

function join({ negative, digits, exponent }: Parts): string {
  const padded = exponent > 0 ? digits + '0'.repeat(exponent) : digits.padStart(1 - exponent, '0');
  const point = exponent < 0 ? padded.length + exponent : padded.length;
  const whole = padded.slice(0, point).replace(/^0+(?=\d)/, '');
  const decimals = padded.slice(point);
  const isZero = !/[1-9]/.test(padded);
  return `${negative && !isZero ? '-' : ''}${whole || '0'}${decimals && `.${decimals}`}`;
}

/** The same number without zeros at the end of its decimals: `12.50` is `12.5`. */
export function withoutEndZeros(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}
