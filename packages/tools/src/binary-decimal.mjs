/** Plain binary numbers with the face of decimal.js: what the benchmark measures exact decimals against. Never shipped. */
export class Decimal {
  static ROUND_HALF_UP = 4;
  static clone = () => Decimal;

  constructor(/** @type {any} */ value) {
    this.value = Number(value instanceof Decimal ? value.value : value);
  }

  plus = (/** @type {any} */ other) => new Decimal(this.value + Number(other?.value ?? other));
  minus = (/** @type {any} */ other) => new Decimal(this.value - Number(other?.value ?? other));
  times = (/** @type {any} */ other) => new Decimal(this.value * Number(other?.value ?? other));
  div = (/** @type {any} */ other) => new Decimal(this.value / Number(other?.value ?? other));
  abs = () => new Decimal(Math.abs(this.value));
  isZero = () => this.value === 0;
  cmp = (/** @type {any} */ other) => Math.sign(this.value - Number(other?.value ?? other));
  eq = (/** @type {any} */ other) => this.cmp(other) === 0;
  lt = (/** @type {any} */ other) => this.cmp(other) < 0;
  lte = (/** @type {any} */ other) => this.cmp(other) <= 0;
  gt = (/** @type {any} */ other) => this.cmp(other) > 0;
  gte = (/** @type {any} */ other) => this.cmp(other) >= 0;
  toNumber = () => this.value;
  toFixed = (/** @type {number | undefined} */ places) =>
    places === undefined ? String(this.value) : this.value.toFixed(places);
  decimalPlaces = () => String(this.value).split('.')[1]?.length ?? 0;
  precision = () => String(this.value).replace(/[-.]/g, '').length;
  toDecimalPlaces = (/** @type {number} */ places) => new Decimal(this.value.toFixed(places));
}
