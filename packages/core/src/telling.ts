import { type Decimal, QUOTIENT_DECIMALS } from './decimal.js';
import type { IndicatorDefinition, Observation } from './definitions.js';
import { formatName } from './format-period.js';
import { amountOf, decimalsToTell, decimalsToTellApart, figureText, signed } from './number-text.js';
import type { Period } from './period.js';
import type { Target } from './shortfall.js';
import type { Unit } from './unit.js';
import type { ResultWords } from './words.js';

/** Turns the figures of one indicator into text: its unit, its decimals, its words. */
export class Telling {
  constructor(
    private readonly indicator: IndicatorDefinition,
    readonly words: ResultWords,
  ) {}

  /** Decimals of a recorded figure: those of the unit, else as recorded. */
  decimalsOf(recorded: number): number {
    return 'decimals' in this.indicator.unit ? (this.indicator.unit.decimals ?? recorded) : recorded;
  }

  /** Decimals of a figure that was worked out: those of the unit, else the most that ours were recorded to. */
  decimalsWorkedOut(): number {
    return this.decimalsOf(
      Math.max(0, ...this.indicator.observations.list.map(({ value, decimals }) => (value ? decimals : 0))),
    );
  }

  /** Decimals at which the difference of two figures is told: as theirs, more where they would read alike. */
  decimalsOfDifference(a: Decimal, b: Decimal, isWorkedOut = false): number {
    const asShown = (value: Decimal) =>
      Math.max(
        this.recordedDecimals(value),
        ...this.indicator.observations.list.map((one) => (one.value?.eq(value) ? one.decimals : 0)),
      );
    const decimals = isWorkedOut
      ? this.decimalsWorkedOut()
      : this.decimalsOf(Math.max(asShown(a), asShown(b)));
    return decimalsToTellApart(a, b, decimals);
  }

  /** The name of a period in a sentence: its canonical text, or written out where that is hard to read. */
  period(period: Period): string {
    return formatName(period, this.words.periods);
  }

  observation({ value, decimals }: Observation): string {
    return value ? this.figure(value, this.decimalsOf(decimals)) : '';
  }

  figure(value: Decimal, decimals: number): string {
    return figureText(value, decimals, this.indicator.unit, this.words);
  }

  /** A figure at no fewer decimals than it was recorded to: targets are not rounded where the unit says nothing. */
  recorded(value: Decimal): string {
    return this.figure(value, this.decimalsShown(value));
  }

  /** Decimals at which a figure that isn't an observation is shown. */
  decimalsShown(value: Decimal): number {
    return this.decimalsOf(this.recordedDecimals(value));
  }

  /** Digits after the point; of a quotient, which has too many, those of our own figures. */
  private recordedDecimals(value: Decimal): number {
    return value.decimalPlaces() > QUOTIENT_DECIMALS ? this.decimalsWorkedOut() : value.decimalPlaces();
  }

  /** A figure with more decimals than are shown, as recorded; of a quotient four more. */
  unrounded(value: Decimal): string {
    const shown = this.decimalsOf(0);
    return this.figure(value, Math.min(value.decimalPlaces(), shown + 4));
  }

  target(target: Target): string {
    if ('value' in target) return this.recorded(target.value);
    return this.words.range(this.recorded(target.min), this.recorded(target.max));
  }

  /** An unsigned difference in a sentence: `3 percentage points`. */
  difference(difference: Decimal, decimals: number): string {
    return this.words.difference(this.amount(difference, decimals), this.indicator.unit);
  }

  /** A signed difference in a table: `+3 pts`. */
  shortDifference(difference: Decimal, decimals: number): string {
    const text = this.words.shortDifference(this.amount(difference, decimals), this.indicator.unit);
    return signed(difference, text, this.words);
  }

  /** A signed percent in a table: `+3.7%`. */
  signedPercent(percent: Decimal): string {
    const unit: Unit = { kind: 'percent' };
    const amount = amountOf(percent, decimalsToTell(percent, 1), this.words);
    return signed(percent, this.words.figure(amount, unit), this.words);
  }

  /** A percent as it is, unsigned: `5%`. */
  percent(percent: Decimal): string {
    return this.words.figure(amountOf(percent, Math.max(0, percent.decimalPlaces()), this.words), {
      kind: 'percent',
    });
  }

  amount(difference: Decimal, decimals: number) {
    return amountOf(difference, decimalsToTell(difference, decimals), this.words);
  }
}
